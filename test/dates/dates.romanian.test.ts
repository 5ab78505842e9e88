import { describe, expect, test } from 'vitest';
import { ro } from '../../src/languages/ro/index.ts';
import { datesOf } from './expect-dates.ts';

/** A Wednesday. */
const REFERENCE = '2024-03-20';

describe('dates in Romanian', () => {
  test.each([
    ['S-au unit pe 24 ianuarie 1859.', '[24 ianuarie 1859] 1859-01-24'],
    ['Sesiunea de marți, 3 septembrie 2024.', '[marți, 3 septembrie 2024] 2024-09-03'],
    ['A declarat luni ministrul.', '[luni] 2024-03-18'],
    ['Lucrările încep în mai.', '[mai] 2024-05'],
    ['Lucrările încep în luna mai.', '[luna mai] 2024-05'],
    ['Noaptea de luni spre marți a fost rece.', '[Noaptea de luni spre marți] 2024-03-18/2024-03-19'],
    ['În urmă cu doi ani era altfel.', '[În urmă cu doi ani] 2022'],
    ['Acum trei zile ploua.', '[Acum trei zile] 2024-03-17'],
    ['Vor pleca peste două săptămâni.', '[peste două săptămâni] 2024-W14'],
    ['Săptămâna trecută a nins.', '[Săptămâna trecută] 2024-W11'],
    ['Termenul este joia viitoare.', '[joia viitoare] 2024-03-21'],
    ['Trimestrul al patrulea din 2025 va fi greu.', '[Trimestrul al patrulea din 2025] 2025-10/2025-12'],
    ["Orașul a crescut în anii '90.", "[anii '90] 1990/1999"],
    ['Biserica e din secolul al XIX-lea.', '[secolul al XIX-lea] 1801/1900'],
    ['Din 2010 până în 2015 a fost închis.', '[2010 până în 2015] 2010/2015'],
    ['Festivalul durează 3-5 mai 2024.', '[3-5 mai 2024] 2024-05-03/2024-05-05'],
    ['Începe la ora 18.30.', '[18.30] T18:30'],
  ])('%s', (text, expected) => {
    expect(datesOf(ro, text, REFERENCE)).toEqual([expected]);
  });

  test.each(['Au trecut trei luni.', 'A lucrat luni de zile la plan.', 'E mai mult decât atât, în mai puțin timp.'])('%s holds none', (text) => {
    expect(datesOf(ro, text, REFERENCE)).toEqual([]);
  });
});
