import { expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { mentionsByName } from '../named.ts';

const en = loadPack('en');

test('the first word alone is neither of two bodies that begin with it', () => {
  const found = mentionsByName('Shares of Orbis Airlines rose. The charity Orbis Relief disagreed. On Friday, Orbis said the route was ready, and shares of Orbis fell.', en);
  expect(found['Orbis Airlines']).toEqual(['Orbis Airlines']);
  expect(found['Orbis']).toEqual(['Orbis', 'Orbis']);
});

test('a business whose further word says nothing is who the first word is', () => {
  const found = mentionsByName('Shares of Orbis Group rose. The charity Orbis Relief disagreed. On Friday, Orbis said the route was ready, and shares of Orbis fell.', en);
  expect(found['Orbis Group']).toEqual(['Orbis Group', 'Orbis', 'Orbis']);
});
