import { describe, expect, test } from 'vitest';
import { de } from '../../src/languages/de/index.ts';
import { en } from '../../src/languages/en/index.ts';
import { es } from '../../src/languages/es/index.ts';
import { fr } from '../../src/languages/fr/index.ts';
import { it as italian } from '../../src/languages/it/index.ts';
import { nl } from '../../src/languages/nl/index.ts';
import { pl } from '../../src/languages/pl/index.ts';
import { pt } from '../../src/languages/pt/index.ts';
import { datesOf } from './expect-dates.ts';

/** A Wednesday. */
const REFERENCE = '2024-06-12';

describe('a year and a half ago is eighteen months ago', () => {
  test.each([
    ['A year and a half ago it opened.', en, '[A year and a half ago] 2022-12'],
    ['It opened two and a half years ago.', en, '[two and a half years ago] 2021-12'],
    ['Il y a un an et demi, il partait.', fr, '[Il y a un an et demi] 2022-12'],
    ['Hace dos años y medio se fue.', es, '[Hace dos años y medio] 2021-12'],
    ['Vor anderthalb Jahren ging er.', de, '[Vor anderthalb Jahren] 2022-12'],
    ['Un anno e mezzo fa partì.', italian, '[Un anno e mezzo fa] 2022-12'],
    ['Há um ano e meio partiu.', pt, '[Há um ano e meio] 2022-12'],
    ['Anderhalf jaar geleden vertrok hij.', nl, '[Anderhalf jaar geleden] 2022-12'],
    ['Półtora roku temu wyjechał.', pl, '[Półtora roku temu] 2022-12'],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([expected]);
  });
});

describe('dates that hang on another moment have no value', () => {
  test.each([
    ['Ten years previously, he had left.', en, '[Ten years previously]'],
    ['She resigned two years earlier.', en, '[two years earlier]'],
    ['Half an hour later he left.', en, '[Half an hour later]'],
    ['Two decades on, it stands.', en, '[Two decades on]'],
    ['La veille au soir, il partait.', fr, '[veille au soir]'],
    ['Une demi-heure plus tard, il partait.', fr, '[Une demi-heure plus tard]'],
    ['La noche anterior dormía.', es, '[noche anterior]'],
    ['Am Tag darauf ging er.', de, '[Tag darauf]'],
    ['Am Vortag ging er.', de, '[Vortag]'],
    ['Alcuni giorni addietro partì.', italian, '[Alcuni giorni addietro]'],
    ['Een half uur later vertrok hij.', nl, '[Een half uur later]'],
    ['Pół godziny później wyjechał.', pl, '[Pół godziny później]'],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([expected]);
  });
});

describe('parts of a day beside the reference', () => {
  test.each([
    ['Il est parti jeudi soir dernier.', fr, '[jeudi soir dernier] 2024-06-06'],
    ['La nuit dernière, il dormait.', fr, '[nuit dernière] 2024-06-11'],
    ['Se fue esta mañana.', es, '[esta mañana] 2024-06-12'],
    ['Antes de ayer se fue.', es, '[Antes de ayer] 2024-06-10'],
    ['Vergangene Nacht schlief er.', de, '[Vergangene Nacht] 2024-06-11'],
    ['È arrivato ieri sera.', italian, '[ieri sera] 2024-06-11'],
    ['È partito questa mattina.', italian, '[questa mattina] 2024-06-12'],
    ['Hij vertrekt morgenochtend.', nl, '[morgenochtend] 2024-06-13'],
    ['Ostatniej nocy spał.', pl, '[Ostatniej nocy] 2024-06-11'],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([expected]);
  });
});

describe('clock times', () => {
  test.each([
    ['He spoke at 8.30am.', en, '[8.30am] T08:30'],
    ['Se fue a las siete de la tarde.', es, '[siete de la tarde] T19:00'],
    ['Er ging um 18.30 Uhr.', de, '[18.30 Uhr] T18:30'],
    ['Er ging zwischen 14 und 15 Uhr.', de, '[14 und 15 Uhr] T14:00/T15:00'],
    ['È partito alle sette di sera.', italian, '[sette di sera] T19:00'],
    ['È partito tra le 14 e le 15.', italian, '[14 e le 15] T14:00/T15:00'],
    ['È partito alle 18.30.', italian, '[18.30] T18:30'],
    ['Partiu às sete da noite.', pt, '[sete da noite] T19:00'],
    ['Hij vertrok om 18.30 uur.', nl, '[18.30 uur] T18:30'],
    ['Wyjechał o godz. 18.30.', pl, '[18.30] T18:30'],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([expected]);
  });
});

describe('a month or season of a year beside the reference', () => {
  test.each([
    ['Im Oktober vergangenen Jahres ging er.', de, '[Oktober vergangenen Jahres] 2023-10'],
    ["È nato a maggio di quest'anno.", italian, "[maggio di quest'anno] 2024-05"],
    ['Partiu em julho do ano passado.', pt, '[julho do ano passado] 2023-07'],
    ['Latem ubiegłego roku wyjechał.', pl, '[Latem ubiegłego roku] 2023-06/2023-08'],
    ['En el siglo XIX dormía.', es, '[siglo XIX] 1801/1900'],
    ['Een wet uit de vorige eeuw geldt nog.', nl, '[vorige eeuw] 1901/2000'],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([expected]);
  });
});

describe('spans of time', () => {
  test.each([
    ['It lasted from Monday to Friday.', en, ['[Monday to Friday] 2024-06-10/2024-06-14']],
    ['Het duurde van november tot maart.', nl, ['[november tot maart] 2023-11/2024-03']],
    ['Caiu nas últimas duas décadas.', pt, ['[últimas duas décadas] 2004/2023']],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual(expected);
  });
});

describe('words that only look like a date', () => {
  test.each([
    ['He scored in the second half.', en],
    ['It was the last day of the visit.', en],
    ['It was the weakest rise in six months.', en],
    ['The works will last three days.', en],
    ['He told the Sun: "No."', en],
    ['Elle coûte de 2500 $ à 3000 $.', fr],
    ['Tra 0 e 6 anni si cresce.', italian],
    ['In de tweede helft scoorde hij.', nl],
  ])('%s', (text, pack) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([]);
  });
});
