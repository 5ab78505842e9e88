import { expect, test } from 'vitest';
import { canonicalName } from '../../../src/entities/join/canonical-name.ts';
import { joinParts } from '../../../src/entities/join/join-parts.ts';
import { joinPersons } from '../../../src/entities/join/join-persons.ts';
import { stemOf } from '../../../src/entities/join/stem.ts';
import { rootOf } from '../../../src/entities/join/draft.ts';
import { entityWords } from '../../../src/entities/word-sets.ts';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { mentionsByName } from '../named.ts';
import { draftsOf } from './drafts-of.ts';

test.each([
  ['fr', 'organization', "Cour d'appel de Vernes", "Cour d'appel", true],
  ['es', 'organization', 'Policía Estatal de Valdoria', 'Policía Estatal', true],
  ['en', 'organization', 'Senate Fisheries Committee', 'Fisheries Committee', true],
  ['fr', 'place', 'rue du Moulin à Vernes', 'rue du Moulin', true],
  ['en', 'place', 'Upper Marlow Heath', 'Marlow Heath', false],
] as const)('%s %s: %s, %s', (code, type, long, short, one) => {
  const { hits, words, drafts } = draftsOf(code, [long, short], type);
  joinParts(hits, words, drafts);
  expect(rootOf(drafts[0]) === rootOf(drafts[1])).toBe(one);
});

test('two longer names leave open whose part a name is', () => {
  const { hits, words, drafts } = draftsOf('fr', ["Cour d'appel de Vernes", "Cour d'appel de Lormont", "Cour d'appel"], 'organization');
  joinParts(hits, words, drafts);
  expect(drafts.map(({ mergedInto }) => mergedInto)).toEqual([undefined, undefined, undefined]);
});

test.each([
  ['fi', ['Perryä', 'Perryn']],
  ['nb', ['Thorvaldsens', 'Thorvaldsen']],
  ['pl', ["Bretta Kavanaugh'a", 'Kavanaugh']],
  ['de', ['Dolly Mengas', 'Menga']],
  ['es', ['Juan Carlos Ramírez-Abadía', 'Abadía']],
  ['en', ['Kristin Brownlow', 'Kristen Brownlow']],
  ['es', ['Pedro Quintero', 'Pedro Quintero Salvatierra']],
  ['fr', ["Jean d'Orvesson", 'Orvesson']],
] as const)('%s: %s are one person', (code, names) => {
  const { document, hits, words, drafts } = draftsOf(code, names, 'person');
  joinPersons(document, hits, words, drafts);
  expect(drafts.filter(({ mergedInto, names: left }) => mergedInto === undefined && left.length > 0)).toHaveLength(1);
});

test.each([
  ['Paul Brownlow', 'Paula Brownlow'],
  ['Jonathan Brownlow', 'Alistair Brownlow'],
])('%s and %s are two', (...names) => {
  const { document, hits, words, drafts } = draftsOf('en', names, 'person');
  joinPersons(document, hits, words, drafts);
  expect(drafts.every(({ mergedInto }) => mergedInto === undefined)).toBe(true);
});

test.each([
  ['pl', ['Olivera Cromwella', 'Cromwell'], 'Oliver Cromwell'],
  ['pl', ["Johnny'ego Englisha", 'English'], 'Johnny English'],
  ['de', ['Dolly Mengas', 'Menga'], 'Dolly Menga'],
  ['en', ['Coach Charles Bolder', 'Charles Bolder'], 'Charles Bolder'],
] as const)('%s: the name of %s is %s', (code, names, name) => {
  const { document, hits, words, drafts } = draftsOf(code, names, 'person');
  expect(canonicalName(document, hits, words, { ...drafts[0], names: drafts.flatMap((draft) => draft.names) })).toBe(name);
});

test('an acronym is called by its form without ending, a listed name by the listed form', () => {
  const nb = draftsOf('nb', ['PSTs', 'PST'], 'organization');
  expect(canonicalName(nb.document, nb.hits, nb.words, { ...nb.drafts[0], names: nb.drafts.flatMap((draft) => draft.names) })).toBe('PST');
  const pl = draftsOf('pl', ['Chiny', 'Chin'], 'place');
  expect(canonicalName(pl.document, pl.hits, pl.words, { ...pl.drafts[0], names: pl.drafts.flatMap((draft) => draft.names) })).toBe('Chiny');
});

test.each([['citya', 'cityn'], ['perrylle', 'perryn'], ['mollaa', 'mollan']])('Finnish %s and %s have one stem', (a, b) => {
  const words = entityWords(loadPack('fi').entities);
  expect(stemOf(words, [a])).toBe(stemOf(words, [b]));
});

test('a storm is one with and without its noun, whatever the accent', () => {
  expect(mentionsByName('El huracán Rosa tocó tierra el lunes. Según los meteorólogos, Rosa perdió fuerza.', loadPack('es'), 'event')).toEqual({ 'huracán Rosa': ['huracán Rosa', 'Rosa'] });
});
