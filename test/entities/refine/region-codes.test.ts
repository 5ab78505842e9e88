import { describe, expect, test } from 'vitest';
import { loadPack } from '../../../src/languages/load-pack.ts';
import { entitiesOf } from '../named.ts';

const typesOf = (text: string, language: string): string[] => entitiesOf(text, loadPack(language)).map(({ name, type }) => `${name}/${type}`);

describe('codes of provinces and states behind a town', () => {
  test.each([
    ['L\'incendio è divampato a Scarperia (FI) e a Vernio (PO).', 'it', ['Scarperia/place', 'FI/place', 'Vernio/place', 'PO/place']],
    ['A empresa abriu uma loja em Campinas (SP) em maio.', 'pt', ['Campinas/place', 'SP/place']],
    ['The plant in Amarillo, TX, will close in June.', 'en', ['Amarillo/place', 'TX/place']],
  ])('%s', (text, language, expected) => {
    expect(typesOf(text, language)).toEqual(expected);
  });

  test('not behind a party, nor in a language whose news has none', () => {
    expect(typesOf('O deputado do PT (SP) votou contra.', 'pt')).not.toContain('SP/place');
    expect(typesOf('Der Verein aus Bochum (SP) hat gewonnen.', 'de')).not.toContain('SP/place');
  });
});
