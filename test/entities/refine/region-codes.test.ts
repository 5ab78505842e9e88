import { describe, expect, test } from 'vitest';
import { typedNames } from '../named.ts';

describe('codes of provinces and states behind a town', () => {
  test.each([
    ['L\'incendio è divampato a Scarperia (FI) e a Vernio (PO).', 'it', ['place: Scarperia', 'place: FI', 'place: Vernio', 'place: PO']],
    ['A empresa abriu uma loja em Campinas (SP) em maio.', 'pt', ['place: Campinas', 'place: SP']],
    ['The plant in Amarillo, TX, will close in June.', 'en', ['place: Amarillo', 'place: TX']],
  ])('%s', (text, language, expected) => {
    expect(typedNames(text, language)).toEqual(expected);
  });

  test('not behind a party, nor in a language whose news has none', () => {
    expect(typedNames('O deputado do PT (SP) votou contra.', 'pt')).not.toContain('place: SP');
    expect(typedNames('Der Verein aus Bochum (SP) hat gewonnen.', 'de')).not.toContain('place: SP');
  });
});
