import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const sources = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, source }) => [words, source?.name]);

describe('the survey in which a share was found', () => {
  test.each([
    ['en', 'In a new Velgo poll, 41% of the voters were against it.', '41%', 'new Velgo poll'],
    ['es', 'En una nueva encuesta de Velgo, el 41 % de los votantes estaba en contra.', '41 %', 'Velgo'],
    ['de', 'In einer Umfrage des Meinungsforschungsinstituts Forsa waren 58 Prozent dafür.', '58 Prozent', 'Forsa'],
    ['es', 'En la encuesta, el 41 % de los votantes estaba en contra.', '41 %', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });

  test('data tell without a word that opens what they tell', () => {
    expect(sources('en', 'A recent study found only a quarter of citizens in favour.')).toEqual([['a quarter', 'recent study']]);
  });

  test('the survey tells, not those who were asked', () => {
    expect(sources('en', 'The survey showed that 54 percent of soldiers said they would stay, while only 25 percent would leave.').map(([, source]) => source)).toEqual(['survey', 'survey']);
  });
});

describe('who counted, and who says so at the end of the sentence', () => {
  test.each([
    ['de', 'Die Polizei zählte 1.400 Teilnehmer.', '1.400 Teilnehmer', 'Polizei'],
    ['fr', 'La police a compté 3 000 manifestants.', '3 000 manifestants', 'police'],
    ['de', 'Die Gewerkschaft zählte 450 Mitglieder.', '450 Mitglieder', undefined],
    ['nl', 'Er verdwijnen tweehonderd banen voor 2028, aldus een woordvoerder.', 'tweehonderd banen', 'woordvoerder'],
    ['es', 'El número de víctimas ha aumentado a 832, tal como informó la agencia de emergencias.', '832', 'agencia de emergencias'],
    ['de', 'Die Aktie der Bank verlor 6,3 Prozent, so viel wie seit 2015 nicht mehr.', '6,3 Prozent', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});
