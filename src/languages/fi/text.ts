import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'tri', 't', 'toht', 'prof', 'fil', 'dos', 'past', 'ins', 'dipl', 'ev', 'evp', 'kenr', 'kapt', 'maj', 'klo', 'nro', 'n', 's', 'ss',
    'esim', 'ks', 'vrt', 'ts', 'ns', 'nk', 'em', 'ym', 'mm', 'mr', 'mrs', 'ms', 'st', 'vs', 'v', 'k', 'puh', 'os', 'p', 'toim', 'huom', 'synt',
    'suom', 'engl', 'tms',
  ],
  closingAbbreviations: ['jne', 'yms', 'inc', 'corp', 'ltd', 'co', 'jr', 'sr', 'eaa', 'u.s'],
  endingAbbreviations: ['jkr', 'ekr', 'milj', 'mrd'],
  sentenceOpeners: [
    'se', 'ne', 'hän', 'he', 'me', 'te', 'minä', 'sinä', 'tämä', 'nämä', 'tuo', 'nuo', 'tässä', 'siinä', 'siellä', 'täällä', 'siitä',
    'sen', 'niiden', 'hänen', 'heidän', 'ja', 'mutta', 'tai', 'vaan', 'sekä', 'kun', 'jos', 'koska', 'vaikka', 'että', 'jotta', 'kuten',
    'niin', 'myös', 'lisäksi', 'kuitenkin', 'silti', 'nyt', 'eilen', 'tänään', 'jo', 'vielä', 'vain', 'ei', 'eivät', 'en', 'on', 'ovat',
    'oli', 'olivat', 'mitä', 'mikä', 'kuka', 'missä', 'miksi', 'miten', 'kaikki', 'monet', 'jotkut', 'useat', 'enemmän', 'vähemmän',
    'ennen', 'jälkeen', 'sitten', 'samalla', 'toisaalta', 'viime', 'ensi', 'mukaan', 'yksi', 'kaksi', 'tosin', 'toki',
  ],
  elisions: [],
  clitics: [],
  nameClitics: [],
  ordinalStop: true,
};
