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
const REFERENCE = '2024-03-20';

describe('a weekday behind "until" is the next one', () => {
  test.each([
    ['fr', fr, "Le musée est fermé jusqu'à lundi.", '[lundi] 2024-03-25'],
    ['en', en, 'The museum is closed until Monday.', '[Monday] 2024-03-25'],
    ['es', es, 'El museo cierra hasta el lunes.', '[lunes] 2024-03-25'],
    ['de', de, 'Das Museum ist bis Montag geschlossen.', '[Montag] 2024-03-25'],
    ['it', italian, 'Il museo chiude fino a lunedì.', '[lunedì] 2024-03-25'],
    ['pt', pt, 'O museu fecha até segunda-feira.', '[segunda-feira] 2024-03-25'],
    ['nl', nl, 'Het museum is dicht tot maandag.', '[maandag] 2024-03-25'],
    ['pl', pl, 'Muzeum jest zamknięte do poniedziałku.', '[poniedziałku] 2024-03-25'],
  ])('%s', (_, pack, text, expected) => {
    expect(datesOf(pack, text, REFERENCE)).toEqual([expected]);
  });
});

describe('Italian', () => {
  test.each([
    ['Quel giorno pioveva.', ['[Quel giorno]']],
    ['La tempesta arriva nella tarda serata di martedì.', ['[tarda serata di martedì] 2024-03-19']],
    ['Accadde nei primi giorni di febbraio.', ['[primi giorni di febbraio] 2024-02']],
    ['Ne parlò la mattina seguente.', ['[mattina seguente]']],
    ['Negli anni ‘30 la casa era nuova.', ['[anni ‘30] 1930/1939']],
    ['Nuotava nel mar.', []],
    ["È l'ultimo minuto della partita.", []],
  ])('%s', (text, expected) => {
    expect(datesOf(italian, text, REFERENCE)).toEqual(expected);
  });
});

describe('Portuguese', () => {
  test.each([
    ['Morreu no último verão.', ['[último verão] 2023-06/2023-08']],
    ['Naquele ano, choveu muito.', ['[Naquele ano]']],
    ['Chegou na segunda, como previsto.', ['[segunda] 2024-03-18']],
    ['Marcou na segunda parte.', []],
    ['O lucro caiu em 93, segundo o banco.', ['[93] 1993']],
    ['Aumentou em 93 por cento.', []],
  ])('%s', (text, expected) => {
    expect(datesOf(pt, text, REFERENCE)).toEqual(expected);
  });
});

describe('Dutch', () => {
  test.each([
    ['Datzelfde jaar kwam hij terug.', ['[Datzelfde jaar]']],
    ['Morgen begint het toernooi.', ['[Morgen] 2024-03-21']],
    ['Dat was de laatste dag van het bezoek.', []],
    ['De laatste dagen regent het.', ['[laatste dagen]']],
  ])('%s', (text, expected) => {
    expect(datesOf(nl, text, REFERENCE)).toEqual(expected);
  });
});

describe('two days of one month with the article said again', () => {
  test.each([
    ['fr', fr, 'Entre le 5 et le 9 mai.', '[5 et le 9 mai] 2023-05-05/2023-05-09'],
    ['es', es, 'Entre el 5 y el 9 de mayo de 1928.', '[5 y el 9 de mayo de 1928] 1928-05-05/1928-05-09'],
    ['it', italian, "Tra il 7 e l'8 maggio 2015.", "[7 e l'8 maggio 2015] 2015-05-07/2015-05-08"],
    ['de', de, 'Zwischen dem 5. und dem 9. Mai.', '[5. und dem 9. Mai] 2023-05-05/2023-05-09'],
    ['pl', pl, 'Między 5 a 9 maja.', '[5 a 9 maja] 2023-05-05/2023-05-09'],
  ])('%s', (_, pack, text, expected) => {
    expect(datesOf(pack, text, '2023-06-20')).toEqual([expected]);
  });
});

describe('clock times', () => {
  test.each([
    ['fr', fr, 'Elle a décollé lundi (7 h 15 UTC−4).', ['[lundi]', '[7 h 15 UTC−4] T07:15-04:00']],
    ['fr', fr, 'Séisme\n\n25 août 2016, 16 h 38 UTC. – La terre a tremblé.', ['[25 août 2016] 2016-08-25', '[16 h 38 UTC] T16:38Z']],
    ['it', italian, 'È morto intorno alle 22 mentre era in studio.', ['[22] T22:00']],
    ['it', italian, 'Verso le 15 ora locale, dopo le 21.', ['[15] T15:00', '[21] T21:00']],
    ['it', italian, 'Dopo le 3 vittorie è primo.', []],
  ])('%s: %s', (_, pack, text, expected) => {
    expect(datesOf(pack, text)).toEqual(expected);
  });
});

describe('two decades', () => {
  test.each([
    ['fr', fr, 'Dans les années 60 et 70.', '[années 60 et 70] 1960/1979'],
    ['fr', fr, 'À la fin des années 1980 et 1990.', '[fin des années 1980 et 1990] 1980/1999'],
    ['es', es, 'En los años sesenta y setenta.', '[años sesenta y setenta] 1960/1979'],
    ['es', es, 'En las décadas de 1960 y 1970.', '[décadas de 1960 y 1970] 1960/1979'],
    ['de', de, 'In den 60er und 70er Jahren.', '[60er und 70er Jahren] 1960/1979'],
    ['it', italian, "Negli anni '60 e '70.", "[anni '60 e '70] 1960/1979"],
    ['pt', pt, 'Nos anos 60 e 70.', '[anos 60 e 70] 1960/1979'],
    ['nl', nl, 'In de jaren zestig en zeventig.', '[jaren zestig en zeventig] 1960/1979'],
    ['pl', pl, 'W latach 60. i 70.', '[latach 60. i 70.] 1960/1979'],
  ])('%s: %s', (_, pack, text, expected) => {
    expect(datesOf(pack, text)).toEqual([expected]);
  });
});

describe('Portuguese years of two digits', () => {
  test.each([
    ['O estado registrou 87 casos em 94.', ['[94] 1994']],
    ['No final de 93 viajou.', ['[final de 93] 1993']],
    ['Até 29% no preço, até 30 pessoas.', []],
  ])('%s', (text, expected) => {
    expect(datesOf(pt, text)).toEqual(expected);
  });
});

describe('four digits that count what stands behind them are no year', () => {
  test.each([
    ['de', de, 'Neben einer Fregatte und 1200 Soldaten kamen zwei Flugzeuge.', []],
    ['pt', pt, 'Mais de 1000 pessoas morreram.', []],
    ['fr', fr, 'Un mouvement de foule fait plus de 1000 blessés.', []],
    ['de', de, 'Die Straße ist bis 16.02.2016 gesperrt.', ['[16.02.2016] 2016-02-16']],
    ['es', es, 'La ciudad cayó en 1189, y el rey en 2019 huyó.', ['[1189] 1189', '[2019] 2019']],
  ])('%s: %s', (_, pack, text, expected) => {
    expect(datesOf(pack, text)).toEqual(expected);
  });
});

describe('years without a preposition', () => {
  test.each([
    ['de', de, 'Der Sturm hat die Bilanz der Versicherer 2015 belastet.', ['[2015] 2015']],
    ['de', de, 'Die Gruppe erzielt 2015 neue Bestmarken.', ['[2015] 2015']],
    ['de', de, 'Es kamen 2015 Menschen, bald 2010 neue Gäste.', []],
    ['de', de, 'Windows 2000 ist alt.', []],
  ])('%s: %s', (_, pack, text, expected) => {
    expect(datesOf(pack, text)).toEqual(expected);
  });
});
