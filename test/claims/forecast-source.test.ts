import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const sources = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, source }) => [words, source?.name]);

describe('who changes or keeps a forecast', () => {
  test.each([
    ['fr', 'La Banque de France a ramené sa prévision de croissance à 3 %.', '3 %', 'Banque de France'],
    ['en', 'The International Monetary Fund cut its growth forecast to 3 per cent.', '3 per cent', 'International Monetary Fund'],
    ['es', 'El Banco de España elevó su previsión de crecimiento al 3 %.', '3 %', 'Banco de España'],
    ['pt', 'O Banco de Israel manteve a previsão de crescimento em 3,5%.', '3,5%', 'Banco de Israel'],
    ['de', 'Die Bundesbank senkte ihre Prognose auf 3 Prozent.', '3 Prozent', 'Bundesbank'],
    ['fr', 'La prévision a été ramenée à 3 %.', '3 %', undefined],
    ['fr', 'La Banque de France a ramené son taux à 3 %.', '3 %', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});

describe('what data give, and who is told to put a number', () => {
  test.each([
    ['es', 'El informe de la OMS recoge 300 casos.', '300 casos', 'OMS'],
    ['en', 'The survey by YouGov gives 31 per cent to the party.', '31 per cent', 'YouGov'],
    ['es', 'El informe tiene 300 páginas.', '300 páginas', undefined],
    ['fr', 'L’étude a coûté 3 millions d’euros.', '3 millions d’euros', undefined],
    ['it', 'I danni, stimati dal comune in 3 milioni, crescono.', '3 milioni', 'comune'],
    ['pl', 'Analitycy oczekiwali 3 mld zł zysku.', '3 mld zł', 'Analitycy'],
    ['it', 'Gli analisti si aspettavano 3 miliardi.', '3 miliardi', 'analisti'],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});
