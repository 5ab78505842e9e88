import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const sources = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, source }) => [words, source?.name]);

describe('sources that are described beside their name', () => {
  test.each([
    ['en', 'The game sold two million copies, according to the publisher, Norvia Games.', 'two million copies', 'Norvia Games'],
    ['fr', 'Selon le maire, Paul Lenoir, 300 maisons sont touchées.', '300 maisons', 'Paul Lenoir'],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});

describe('who told where nobody stands beside the verb', () => {
  test.each([
    ['es', 'La compañía Norvia obtuvo un beneficio de 131 millones de euros, según comunicó ayer a la Bolsa.', '131 millones de euros', 'Norvia'],
    ['it', 'Carstat ha contato le auto: Norvia ha venduto 66 mila auto. Lo rivelano i dati di Carstat.', '66 mila auto', 'Carstat'],
    ['de', 'Die Beiträge steigen im Jahr um 4,8 Prozent. Das gab Ministerin Anna Weber bekannt.', '4,8 Prozent', 'Anna Weber'],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});

describe('what is told of something in a relative clause, or before its verb', () => {
  test.each([
    ['es', 'El grupo Norvia anunció ayer un plan que afectará a 80 empleados.', '80 empleados', 'Norvia'],
    ['de', 'Drei neue Fälle meldete das Ministerium am Montag.', 'Drei neue Fälle', 'Ministerium'],
    ['de', 'Statt 1,4 Milliarden Euro erwartet der Vorstand nun weniger.', '1,4 Milliarden Euro', 'Vorstand'],
    ['fr', 'La Fondation Lenoir a versé 80 000 euros, la Caisse Durand en a ajouté 25 000.', '80 000 euros', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});
