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

describe('halves and fortnights of a time', () => {
  test.each([
    ['The second half of the 1980s was dry.', en, '[second half of the 1980s]'],
    ['La seconde moitié des années 80 fut sèche.', fr, '[seconde moitié des années 80] 1980/1989'],
    ['La première quinzaine de mai était froide.', fr, '[première quinzaine de mai] 2024-05'],
    ['Nevó en la primera quincena de mayo.', es, '[primera quincena de mayo] 2024-05'],
    ['Llovió en la segunda mitad del año.', es, '[segunda mitad del año]'],
    ['Piovve nella seconda metà degli anni 80.', italian, '[seconda metà degli anni 80] 1980/1989'],
    ['Choveu na primeira quinzena de maio.', pt, '[primeira quinzena de maio] 2024-05'],
    ['Het regende in de tweede helft van de jaren tachtig.', nl, '[tweede helft van de jaren tachtig] 1980/1989'],
    ['Es regnete in der ersten Hälfte des Jahres 2019.', de, '[ersten Hälfte des Jahres 2019] 2019'],
    ['Es regnete in der zweiten Hälfte der achtziger Jahre.', de, '[zweiten Hälfte der achtziger Jahre] 1980/1989'],
    ['Padało w drugiej połowie maja.', pl, '[drugiej połowie maja] 2024-05'],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([expected]);
  });
});

describe('decades of a century', () => {
  test.each([
    ['En los años 30 del siglo XIX se fundó.', es, '[años 30 del siglo XIX] 1830/1839'],
    ['En los años 30 del siglo pasado se fundó.', es, '[años 30 del siglo pasado] 1930/1939'],
    ['Fondée dans les années 1930 du siècle dernier.', fr, '[années 1930 du siècle dernier] 1930/1939'],
    ['Nacque negli anni Trenta del XIX secolo.', italian, '[anni Trenta del XIX secolo] 1830/1839'],
    ['Nasceu nos anos 30 do século passado.', pt, '[anos 30 do século passado] 1930/1939'],
    ['Gebouwd in de jaren dertig van de vorige eeuw.', nl, '[jaren dertig van de vorige eeuw] 1930/1939'],
    ['Gebaut in den dreißiger Jahren des vergangenen Jahrhunderts.', de, '[dreißiger Jahren des vergangenen Jahrhunderts] 1930/1939'],
    ['Zbudowano go w latach 30. XX wieku.', pl, '[latach 30. XX wieku] 1930/1939'],
    ['Zbudowano go w latach trzydziestych ubiegłego wieku.', pl, '[latach trzydziestych ubiegłego wieku] 1930/1939'],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([expected]);
  });
});

describe('a day of this, the last or the next year', () => {
  test.each([
    ['The show closed on March 11 this year.', en, '[March 11 this year] 2024-03-11'],
    ['The show opened on 11 March last year.', en, '[11 March last year] 2023-03-11'],
    ['Le salon a ouvert le 5 mai de cette année.', fr, '[5 mai de cette année] 2024-05-05'],
    ['Abrió el 5 de mayo de este año.', es, '[5 de mayo de este año] 2024-05-05'],
    ["Aprì il 5 maggio di quest'anno.", italian, "[5 maggio di quest'anno] 2024-05-05"],
    ['Abriu em 5 de maio deste ano.', pt, '[5 de maio deste ano] 2024-05-05'],
    ['Het opende op 5 mei van dit jaar.', nl, '[5 mei van dit jaar] 2024-05-05'],
    ['Sie öffnete am 5. Mai dieses Jahres.', de, '[5. Mai dieses Jahres] 2024-05-05'],
    ['Abrirá el 18 de junio próximo.', es, '[18 de junio próximo] 2024-06-18'],
    ['Abriu no dia 1º de novembro último.', pt, '[dia 1º de novembro último] 2023-11-01'],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([expected]);
  });
});

describe('Spanish "mañana"', () => {
  test.each([
    ['Lo haremos mañana.', ['[mañana] 2024-06-13']],
    ['Mañana es otro reto.', ['[Mañana] 2024-06-13']],
    ['La reunión de mañana será larga.', ['[mañana] 2024-06-13']],
    ['El mañana es incierto.', []],
    ['Por la mañana salió.', []],
    ['Salió a las 9 de la mañana.', ['[9 de la mañana] T09:00']],
    ['Salió a primera hora del domingo.', ['[primera hora del domingo] 2024-06-09']],
  ])('%s', (text, expected) => {
    expect(datesOf(es, text, REFERENCE)).toEqual(expected);
  });
});

describe('minutes with a mark of their own', () => {
  test.each([
    ['Saiu às 11h40m de ontem.', ['[11h40m] T11:40', '[ontem] 2024-06-11']],
    ['Chegou às 10h13 locais.', ['[10h13] T10:13']],
  ])('%s', (text, expected) => {
    expect(datesOf(pt, text, REFERENCE)).toEqual(expected);
  });
});

describe('Polish adjectives of the weekdays', () => {
  test.each([
    ['Wygrali w piątkowy wieczór.', ['[piątkowy wieczór]']],
    ['Zginęli w sobotnie popołudnie.', ['[sobotnie popołudnie]']],
  ])('%s', (text, expected) => {
    expect(datesOf(pl, text, REFERENCE)).toEqual(expected);
  });
});

describe('times that follow another', () => {
  test.each([
    ['Creció en los cinco años siguientes.', es, ['[cinco años siguientes]']],
    ['Crebbe nei due anni successivi.', italian, ['[due anni successivi]']],
    ['Il martedì successivo tornò.', italian, ['[martedì successivo]']],
    ['Wróci w następnym roku.', pl, ['[następnym roku]']],
    ['Alle 7.20 del mattino partì.', italian, ['[7.20 del mattino] T07:20']],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual(expected);
  });
});

describe('time zones by name', () => {
  test.each([
    ['The train left at 11:15 BST.', en, ['[11:15 BST] T11:15+01:00']],
    ['The train left at 18 GMT.', en, ['[18 GMT] T18:00Z']],
    ['Il est parti à 11h30 est-ce vrai.', fr, ['[11h30] T11:30']],
    ['Der Zug fuhr um 11.30 Uhr MEZ.', de, ['[11.30 Uhr MEZ] T11:30+01:00']],
    ['The quake struck at 11:15 WIB, or 01:15 BRT.', en, ['[11:15 WIB] T11:15+07:00', '[01:15 BRT] T01:15-03:00']],
    ['The train left at 11:15 CST.', en, ['[11:15] T11:15']],
    ['The train left at 11:15 constructor, at 11:15 __proto__ and at 7constructor.', en, ['[11:15] T11:15', '[11:15] T11:15']],
  ])('%s', (text, pack, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual(expected);
  });
});

describe('Italian "inizio"', () => {
  test.each([
    ['I corsi avranno inizio lunedì 4 aprile.', ['[lunedì 4 aprile]']],
    ['I corsi partono a inizio aprile.', ['[inizio aprile]']],
    ['Nella giornata di ieri pioveva.', ['[giornata di ieri] 2024-06-11']],
  ])('%s', (text, expected) => {
    expect(datesOf(italian, text, REFERENCE).map((date) => (date.includes('aprile') ? date.replace(/ [\d-]+$/, '') : date))).toEqual(expected);
  });
});
