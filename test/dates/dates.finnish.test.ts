import { describe, expect, test } from 'vitest';
import { fi } from '../../src/languages/fi/index.ts';
import { datesOf } from './expect-dates.ts';

/** A Wednesday. */
const REFERENCE = '2024-03-20';

describe('dates in Finnish', () => {
  test.each([
    ['Kokous pidettiin 3. maaliskuuta 2024 Turussa.', '[3. maaliskuuta 2024] 2024-03-03'],
    ['Hän tuli torstaina 5. syyskuuta.', '[torstaina 5. syyskuuta] 2024-09-05'],
    ['Hän syntyi vuonna 1965.', '[1965] 1965'],
    ['Tulos julkaistaan tammikuussa 2025.', '[tammikuussa 2025] 2025-01'],
    ['Hän tuli tiistaina.', '[tiistaina] 2024-03-19'],
    ['Se tapahtui toissapäivänä.', '[toissapäivänä] 2024-03-18'],
    ['Viime viikolla satoi.', '[Viime viikolla] 2024-W11'],
    ['Ensi vuonna nousee.', '[Ensi vuonna] 2025'],
    ['Koulu avattiin kaksi vuotta sitten.', '[kaksi vuotta sitten] 2022'],
    ['Kahden viikon kuluttua äänestetään.', '[Kahden viikon kuluttua] 2024-W14'],
    ['Viime kesänä paloi.', '[Viime kesänä] 2023-06/2023-08'],
    ['Kaupunki kasvoi 1990-luvulla.', '[1990-luvulla] 1990/1999'],
    ['Hanke kesti vuosina 2010–2015.', '[2010–2015] 2010/2015'],
    ['Pysykää kotona perjantaihin asti.', '[perjantaihin] 2024-03-22'],
    ['Juna lähtee kello 14.30.', '[14.30] T14:30'],
  ])('%s', (text, expected) => {
    expect(datesOf(fi, text, REFERENCE)).toEqual([expected]);
  });
});
