import { expect, test } from 'vitest';
import { typedMentions } from '../named.ts';

test.each([
  ['Dagegen war zum Beispiel Dick Advocaat ein Vorbild.', 'de', ['person: Dick Advocaat']],
  ['Der Dialog der Religionen am Beispiel Spaniens war das Thema.', 'de', ['place: Spaniens']],
  ['Das Nichtraucherschutzgesetz Baden-Württembergs gilt seit Montag.', 'de', ['place: Baden-Württembergs']],
])('a compound that ends like a noun for things tells of none: %s', (text, language, expected) => {
  expect(typedMentions(text, language)).toEqual(expected);
});
