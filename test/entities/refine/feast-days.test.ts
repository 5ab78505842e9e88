import { describe, expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

const typesOf = (text: string, language: string): string[] => entitiesOf(text, loadPack(language)).map(({ name, type }) => `${name}/${type}`);

describe('feasts of the year are events', () => {
  test.each([
    ['Les commerces ferment à Pâques et à la Toussaint.', 'fr', ['Pâques/event', 'Toussaint/event']],
    ['I negozi chiudono a Pasqua e Natale.', 'it', ['Pasqua/event', 'Natale/event']],
    ['As lojas fecham na Páscoa e no Natal.', 'pt', ['Páscoa/event', 'Natal/event']],
    ['De winkels zijn dicht met Pasen en Kerstmis.', 'nl', ['Pasen/event', 'Kerstmis/event']],
  ])('%s', (text, language, expected) => {
    expect(typesOf(text, language)).toEqual(expected);
  });

  test('but not where the article has a person of that name', () => {
    expect(typesOf('Il giudice Salvatore Natale ha deciso. Natale ha detto di no.', 'it')).toEqual(['Salvatore Natale/person']);
  });
});

describe('epochs and scales are no names', () => {
  test.each([
    ['Les fossiles datent du Jurassique et du Néolithique.', 'fr'],
    ['Los fósiles son del Cretácico y del Jurásico.', 'es'],
    ['On a mesuré 35 degrés Celsius dans la vallée.', 'fr'],
  ])('%s', (text, language) => {
    expect(typesOf(text, language)).toEqual([]);
  });
});
