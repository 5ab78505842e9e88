import { describe, expect, test } from 'vitest';
import { fr } from '../../src/languages/fr/index.ts';
import { datesOf } from './expect-dates.ts';

const REFERENCE = '2024-03-20';

describe('absolute dates', () => {
  test.each([
    ['Publié le 20 mars 2024 à Paris.', '[20 mars 2024] 2024-03-20'],
    ['Depuis le 1er janvier 2024, tout change.', '[1er janvier 2024] 2024-01-01'],
    ['Il est né en 1965 à Lyon.', '[1965] 1965'],
    ['Depuis août 2014, il préside.', '[août 2014] 2014-08'],
    ['Signé le 20/03/2024.', '[20/03/2024] 2024-03-20'],
    ['Version du 2024-03-20.', '[2024-03-20] 2024-03-20'],
    ['Au deuxième trimestre 2018, la hausse continue.', '[deuxième trimestre 2018] 2018-04/2018-06'],
    ['Dans les années 1990, on riait.', '[années 1990] 1990/1999'],
    ['Un château du XIXe siècle.', '[XIXe siècle] 1801/1900'],
    ["Pendant l'été 2016, rien.", '[été 2016] 2016-06/2016-08'],
  ])('%s', (text, expected) => {
    expect(datesOf(fr, text)).toEqual([expected]);
  });
});

describe('spans of time', () => {
  test.each([
    ['Du 3 au 5 mai 2014, la ville fête.', '[3 au 5 mai 2014] 2014-05-03/2014-05-05'],
    ['Entre 2010 et 2014, rien.', '[2010 et 2014] 2010/2014'],
    ['La période 2014-2016 fut calme.', '[2014-2016] 2014/2016'],
    ['De mai à juillet 2019, on attend.', '[mai à juillet 2019] 2019-05/2019-07'],
    ['Du 28 décembre au 3 janvier 2020.', '[28 décembre au 3 janvier 2020] 2019-12-28/2020-01-03'],
  ])('%s', (text, expected) => {
    expect(datesOf(fr, text)).toEqual([expected]);
  });
});

describe('relative dates resolve against the reference', () => {
  test.each([
    ['Il l’a dit mardi.', '[mardi] 2024-03-19'],
    ['Il viendra ce lundi.', '[ce lundi] 2024-03-18'],
    ['Il a tweeté le mois dernier.', '[mois dernier] 2024-02'],
    ['Il y a trois semaines, tout allait.', '[Il y a trois semaines] 2024-W09'],
    ['Il y a 10 ans, tout allait.', '[Il y a 10 ans] 2014'],
    ["Livré d’ici la fin de l’année.", '[d’ici la fin de l’année] 2024'],
    ['Prévu cette année.', '[cette année] 2024'],
    ['Payé à la fin du mois.', '[fin du mois] 2024-03'],
    ['Le 14 juillet, on danse.', '[14 juillet] 2024-07-14'],
    ['Le 28 décembre, il neigeait.', '[28 décembre] 2023-12-28'],
    ['Il part demain.', '[demain] 2024-03-21'],
    ['Elle revient la semaine prochaine.', '[semaine prochaine] 2024-W13'],
    ['Ces cinq dernières années, il a plu.', '[Ces cinq dernières années] 2019/2023'],
  ])('%s', (text, expected) => {
    expect(datesOf(fr, text, REFERENCE)).toEqual([expected]);
  });

  test('stay without value when there is no reference', () => {
    expect(datesOf(fr, 'Mardi, il y a trois semaines et le 14 juillet.')).toEqual(['[Mardi]', '[il y a trois semaines]', '[14 juillet]']);
  });

  test('stay without value when they hang on another moment of the text', () => {
    expect(datesOf(fr, 'La veille, puis deux ans plus tard.', REFERENCE)).toEqual(['[veille]', '[deux ans plus tard]']);
  });
});

describe('clock times', () => {
  test.each([
    ['Dimanche, vers 18:00 UTC-5, tout commence.', ['[Dimanche]', '[18:00 UTC-5] T18:00-05:00']],
    ['Le train part à 18h30.', ['[18h30] T18:30']],
  ])('%s', (text, expected) => {
    expect(datesOf(fr, text)).toEqual(expected);
  });
});

test.each(['Il compte 2000 soldats.', 'La sonde vise Mars.', 'Elle a été lue.', 'Un GPT-4 et un H100.', 'Le 350 000e visiteur.'])('no date in: %s', (text) => {
  expect(datesOf(fr, text, REFERENCE)).toEqual([]);
});

test('a sentence of three million numbers is read, however many readings it has', { timeout: 120_000 }, () => {
  expect(datesOf(fr, `${'12 '.repeat(3_000_000)}en mars 2024`)).toEqual(['[mars 2024] 2024-03']);
});
