import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

describe('a number of what a pronoun stands for', () => {
  test.each([
    ['fr', 'La ville en compte 17 en 2010.', '17', 17],
    ['fr', "Il n'en reste que cinq.", 'cinq', 5],
    ['it', 'La squadra ne ha vinte 17 tra maggio e luglio.', '17', 17],
    ['it', 'Ogni regione ne elegge tre.', 'tre', 3],
    ['nl', 'Er waren er drie.', 'drie', 3],
    ['nl', 'Hij won er 17 in 2010.', '17', 17],
  ])('%s: %s', (language, text, span, value) => {
    expect(claimsOf(language, text)).toMatchObject([{ text: span, kind: 'count', value }]);
  });

  test.each([
    ['fr', 'Le billet est cher : 20 euros, il en coûtait 15 hier.', 'money'],
    ['nl', 'Ze bleven er drie dagen.', 'duration'],
  ])('not where a unit is lent or stands behind: %s: %s', (language, text, kind) => {
    expect(claimsOf(language, text).at(-1)).toMatchObject({ kind });
  });
});
