import { expect, test } from 'vitest';
import { joinedNames } from './drafts-of.ts';

test.each([
  ['fr', 'event', 'Tour de Valdorie 2016', 'Tour'],
  ['nl', 'event', 'Omloop van Borsele', 'Omloop'],
  ['en', 'event', 'Lormont City Lantern Festival', 'Lantern Festival'],
  ['en', 'product', 'Mozilla Firefox', 'Firefox'],
  ['en', 'organization', 'US State Department', 'State Department'],
  ['en', 'organization', 'United Kingdom Home Office', 'Home Office'],
  ['de', 'company', 'Volkswagen Aktiengesellschaft', 'Volkswagen'],
  ['de', 'company', 'Carl Zeiss', 'Zeiss'],
] as const)('%s %s: %s, %s', (code, type, long, short) => {
  expect(joinedNames(code, type, short, long)).toEqual({ [long]: [short, long] });
});

test.each([
  ['fr', 'event', ['Tour de Valdorie', 'Tour de Lormont', 'Tour']],
  ['en', 'organization', ['US State Department', 'UK State Department', 'State Department']],
  ['de', 'company', ['Carl Zeiss', 'Zeiss SMT', 'Zeiss']],
] as const)('%s %s: whose the last of %s is stays open', (code, type, names) => {
  expect(Object.keys(joinedNames(code, type, ...names))).toEqual(names);
});

test('given names and surnames with small words have a genitive', () => {
  expect(joinedNames('de', 'person', 'Wayde Sommer', 'Waydes')).toEqual({ 'Wayde Sommer': ['Wayde Sommer', 'Waydes'] });
  expect(joinedNames('de', 'person', 'Karl zu Rotenberg', 'Rotenbergs')).toEqual({ 'Karl zu Rotenberg': ['Karl zu Rotenberg', 'Rotenbergs'] });
  expect(joinedNames('pl', 'person', 'Justina Thomasa', 'Thomas Bjorn', 'Thomasowi')).toEqual({ 'Justina Thomasa': ['Justina Thomasa', 'Thomasowi'], 'Thomas Bjorn': ['Thomas Bjorn'] });
});

test('a middle name may stand before the full name', () => {
  expect(joinedNames('pt', 'person', 'Tarvo', 'Luiz Inácio Tarvo da Silva')).toEqual({ 'Luiz Inácio Tarvo da Silva': ['Tarvo', 'Luiz Inácio Tarvo da Silva'] });
  expect(Object.keys(joinedNames('es', 'person', 'Luis', 'José Luis Ferrer'))).toEqual(['Luis', 'José Luis Ferrer']);
});

test.each([
  ['es', 'event', 'Mundial de Valdoria', 'Mundial'],
  ['es', 'event', 'Vuelta a Valdoria', 'Vuelta'],
  ['de', 'event', 'Wacken Open Air', 'Wacken'],
  ['de', 'organization', 'VfB Lormont', 'VfB'],
  ['en', 'organization', 'House of Lords', 'Lords'],
] as const)('%s %s: %s, first %s', (code, type, long, short) => {
  expect(joinedNames(code, type, short, long)).toEqual({ [long]: [short, long] });
});

test('a given name has a vocative', () => {
  expect(joinedNames('pl', 'person', 'Ilono', 'Ilona Wilkowska')).toEqual({ 'Ilona Wilkowska': ['Ilono', 'Ilona Wilkowska'] });
});

test('a surname of Finland is named by its first case', () => {
  expect(joinedNames('fi', 'person', 'Mäkkösen', 'Mäkkönen')).toEqual({ Mäkkönen: ['Mäkkösen', 'Mäkkönen'] });
});

test('an acronym that has a longer name is no part of another', () => {
  const names = ['Szkoła Główna Gospodarstwa Wiejskiego', 'SGGW', 'Samorząd Studentów SGGW'];
  expect(joinedNames('pl', 'organization', ...names)).toEqual({ [names[0]]: [names[0], names[1]], [names[2]]: [names[2]] });
});
