import { describe, expect, test } from 'vitest';
import { typedNames } from '../named.ts';

describe('feasts of the year are events', () => {
  test.each([
    ['Les commerces ferment à Pâques et à la Toussaint.', 'fr', ['event: Pâques', 'event: Toussaint']],
    ['I negozi chiudono a Pasqua e Natale.', 'it', ['event: Pasqua', 'event: Natale']],
    ['As lojas fecham no Natal e na Páscoa.', 'pt', ['event: Natal', 'event: Páscoa']],
    ['De winkels zijn dicht met Pasen en Kerstmis.', 'nl', ['event: Pasen', 'event: Kerstmis']],
  ])('%s', (text, language, expected) => {
    expect(typedNames(text, language)).toEqual(expected);
  });

  test('but not where the article has a person of that name', () => {
    expect(typedNames('Il giudice Salvatore Natale ha deciso. Natale ha detto di no.', 'it')).toEqual(['person: Salvatore Natale']);
  });
});

describe('epochs and scales are no names', () => {
  test.each([
    ['Les fossiles datent du Jurassique et du Néolithique.', 'fr'],
    ['Los fósiles son del Cretácico y del Jurásico.', 'es'],
    ['On a mesuré 35 degrés Celsius dans la vallée.', 'fr'],
  ])('%s', (text, language) => {
    expect(typedNames(text, language)).toEqual([]);
  });
});
