import { expect, test } from 'vitest';
import { findQuantities } from '../../src/quantities/index.ts';

test.each([
  ['fr', "L'Algérie, menée de 1 à 0, a égalisé.", '1 à 0', 0, 1],
  ['fr', "Ils l'ont emporté 3 à 1 contre Nantes.", '3 à 1', 1, 3],
  ['pt', 'Perdeu por 2 a 1 do Santos.', '2 a 1', 1, 2],
  ['es', 'Ganó por 3 a 1 al Betis.', '3 a 1', 1, 3],
] as const)('%s: %s is a score', (language, text, words, min, max) => {
  expect(findQuantities(text, { language })).toMatchObject([{ text: words, kind: 'score', start: text.indexOf(words), min, max }]);
});

test.each([
  ['fr', 'Les postes passent de 8 à 6 personnes.', [8, 6]],
  ['en', 'The rate fell from 3 to 2 per cent.', [3, 2]],
] as const)('%s: %s is a fall', (language, text, values) => {
  const found = findQuantities(text, { language });
  expect(found.map(({ value }) => value)).toEqual(values);
  expect(found.some(({ kind }) => kind === 'score')).toBe(false);
});

test('francs of one country have one currency', () => {
  expect(findQuantities('een omzet van 40 miljoen Franse frank', { language: 'nl' })).toMatchObject([{ kind: 'money', value: 40_000_000, unit: { currency: 'FRF' } }]);
});

test('an ordinal in a longer word divides nothing', () => {
  expect(findQuantities('a third-place tie', { language: 'en' }).some(({ kind }) => kind === 'fraction')).toBe(false);
  expect(findQuantities('a third of the seats', { language: 'en' })).toMatchObject([{ kind: 'fraction', text: 'a third' }]);
});
