import { expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { mentionsByName } from '../named.ts';
import { joinedNames } from './drafts-of.ts';

test.each([
  ['en', 'Valdoria Forest and Wetland Commission', 'FWC'],
  ['es', 'Tribunal Superior de Justicia de Valdoria y León', 'TSJ'],
  ['en', 'National Union of Rail, Maritime and Transport Workers', 'RMT'],
])('%s: %s goes by some of its initials, %s', (code, long, short) => {
  expect(joinedNames(code, 'organization', short, long)).toEqual({ [long]: [short, long] });
});

test('initials that two names have stand for neither', () => {
  const names = ['Valdoria Forest and Wetland Commission', 'Lormont Forest and Wetland Commission', 'FWC'];
  expect(Object.keys(joinedNames('en', 'organization', ...names))).toEqual(names);
});

test('letters with a mark between are initials', () => {
  expect(joinedNames('fr', 'company', 'Hart & Lowell', 'H&L')).toEqual({ 'Hart & Lowell': ['Hart & Lowell', 'H&L'] });
});

test('an English "and" joins a name in any language', () => {
  expect(joinedNames('de', 'company', 'Hart and Lowell', 'Hart & Lowell')).toEqual({ 'Hart & Lowell': ['Hart and Lowell', 'Hart & Lowell'] });
});

test('a party with the code of a state is the party', () => {
  expect(joinedNames('pt', 'organization', 'PXQ-AL', 'PXQ', 'PXQ-TO')).toEqual({ PXQ: ['PXQ-AL', 'PXQ', 'PXQ-TO'] });
});

test('letters of a party and of a state are no initials of another', () => {
  expect(Object.keys(joinedNames('pt', 'organization', 'PMDB-TO', 'PT'))).toEqual(['PMDB-TO', 'PT']);
});

test('the channel in brackets is not the show', () => {
  expect(mentionsByName('She won University Challenge (BBC Two) in May. BBC Two repeats it.', loadPack('en'))['BBC Two']).toEqual(['BBC Two', 'BBC Two']);
});

test.each([
  ['de', 'EU-Kommission', 'EU'],
  ['en', 'Senate Permanent Subcommittee on Investigations', 'Senate'],
  ['pl', 'Organizacja Narodów Zjednoczonych do spraw Rolnictwa', 'ONZ'],
])('%s: %s is not %s', (code, long, short) => {
  expect(Object.keys(joinedNames(code, 'organization', long, short))).toEqual([long, short]);
});

test('a colon ties the ending of a case to letters', () => {
  expect(joinedNames('fi', 'company', 'Sompio AI:n', 'Sompio AI')).toEqual({ 'Sompio AI': ['Sompio AI:n', 'Sompio AI'] });
  expect(joinedNames('fi', 'product', 'Windows 10:ssä', 'Windows 10')).toEqual({ 'Windows 10': ['Windows 10:ssä', 'Windows 10'] });
});

test('a street is one in every case', () => {
  expect(joinedNames('pl', 'place', 'ulicy Mostowej', 'Mostowej')).toEqual({ 'ulicy Mostowej': ['ulicy Mostowej', 'Mostowej'] });
});
