import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.ts';

const sources = (language: string, text: string): Array<[string, string | undefined]> => claimsOf(language, text).map(({ text: words, source }) => [words, source?.name]);

describe('who thinks what a clause says', () => {
  test.each([
    ['es', 'La Junta de Regantes considera que los pozos son once de más.', 'once', 'Junta de Regantes'],
    ['pl', 'Państwowa Komisja Wyborcza uważa, że trzy tygodnie wystarczą.', 'trzy tygodnie', 'Państwowa Komisja Wyborcza'],
    ['fr', 'Le gouvernement espère que sa prévision tiendra, car elle dépasse le seuil de 1,4 %.', '1,4 %', undefined],
    ['en', 'Anna Reed had a house with three rooms.', 'three rooms', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});

describe('the mood of hearsay', () => {
  test.each([
    ['de', 'Ein Sprecher der Bahn verwies auf Tests in Polen. Danach hätten vier von fünf Zügen Mängel.', 'vier von fünf', 'Sprecher der Bahn'],
    ['de', 'Die Bundesnetzagentur kontert, man habe 98 Prozent der Anträge beschieden.', '98 Prozent', 'Bundesnetzagentur'],
    ['de', 'Landrat Rupert Wagner verwies auf fehlende Fachärzte: Drei Stellen seien unbesetzt.', 'Drei Stellen', 'Rupert Wagner'],
    ['de', 'Ein Sprecher der Bahn verwies auf Tests in Polen. Danach hatten vier von fünf Zügen Mängel.', 'vier von fünf', undefined],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});

describe('which clause a source covers', () => {
  test.each([
    ['es', 'El modelo levanta paquetes de 14 kilos y, según la empresa, rompe pocos.', '14 kilos', undefined],
    ['en', 'Cholera has killed many, according to Norhelp, which runs a hospital with 160 beds.', '160 beds', undefined],
    ['en', 'Cholera has killed 97 people, according to Norhelp, which runs a hospital.', '97 people', 'Norhelp'],
    ['de', 'Verfällt der Beschluss, fehlen nach Angaben der Kämmerei Fördermittel von 1,9 Millionen Euro.', '1,9 Millionen Euro', 'Kämmerei'],
    ['de', 'Deutschland sagte eine Milliarde Euro zu.', 'eine Milliarde Euro', undefined],
    ['de', 'Anna Weber und Paul Krüger sprachen zwei Stunden.', 'zwei Stunden', undefined],
    ['de', 'Die Polizei sprach von einem Schaden in Höhe von 3 Millionen Euro.', '3 Millionen Euro', 'Polizei'],
  ])('%s: %s', (language, text, words, source) => {
    expect(sources(language, text)).toContainEqual([words, source]);
  });
});

describe('pronouns that speak', () => {
  test('stand for the person last named, and "on" for nobody', () => {
    expect(sources('en', 'Anna Reed runs the depot. There are, she says, 340 exceptions now.')).toEqual([['340 exceptions', 'Anna Reed']]);
    expect(sources('fr', 'Le modèle répond, promet-on, en moins d’une seconde.')).toEqual([['moins d’une seconde', undefined]]);
  });
});
