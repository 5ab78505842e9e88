import { expect, test } from 'vitest';
import { joinedNames } from './drafts-of.ts';

test.each([
  ['fr', 'organization', 'Assemblée', 'Assemblée nationale valdorienne'],
  ['fr', 'organization', 'Bruins', 'Bruins de Vernes'],
  ['en', 'organization', 'House', 'House of Representatives'],
  ['nl', 'organization', 'Kamer', 'Tweede Kamer'],
  ['da', 'company', 'Rundvig', 'Rundvig & Søn'],
  ['nb', 'company', 'Vidar', 'Norsk Vidar'],
  ['pt', 'organization', 'Câmara', 'Câmara dos Representantes'],
] as const)('%s: %s %s stands before %s', (code, type, short, long) => {
  expect(joinedNames(code, type, short, long, short)).toEqual({ [long]: [short, long, short] });
});

test('a known party is not those who name themselves by it', () => {
  expect(Object.keys(joinedNames('en', 'organization', 'Tories Against Tolls', 'Tories'))).toEqual(['Tories Against Tolls', 'Tories']);
});

test('an assembly is not its commission', () => {
  expect(joinedNames('en', 'organization', 'Assembly Commission', 'Assembly', 'Welsh Assembly')).toEqual({ 'Assembly Commission': ['Assembly Commission'], 'Welsh Assembly': ['Assembly', 'Welsh Assembly'] });
});

test.each([
  ['en', 'Hong Kong', 'Hong Kong Island'],
  ['pt', 'Pará', 'rio Pará'],
])('%s: %s is not %s', (code, place, named) => {
  expect(Object.keys(joinedNames(code, 'place', place, named))).toEqual([place, named]);
});
