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
