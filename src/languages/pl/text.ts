import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'rev', 'ws',
    'dr', 'prof', 'hab', 'mgr', 'inż', 'red', 'ks', 'abp', 'bp', 'kard', 'św', 'gen', 'płk', 'ppłk', 'mjr', 'kpt', 'por', 'ppor', 'sierż',
    'kpr', 'adm', 'prez', 'dyr', 'przew', 'wicemin', 'sen', 'ul', 'al', 'pl', 'os', 'pkt', 'ust', 'poz', 'nr',
    'str', 's', 't', 'tj', 'tzn', 'tzw', 'm.in', 'np', 'zob', 'wg', 'ds', 'im', 'ob', 'śp', 'pt', 'ww', 'vs', 'v', 'mr', 'mrs', 'ms',
    'płd', 'płn', 'zach', 'wsch', 'woj', 'pow', 'gm', 'godz', 'tel', 'tys', 'zw', 'jw', 'mec', 'adw',
  ],
  closingAbbreviations: ['art', 'max', 'min', 'par', 'pos', 'ok', 'itd', 'itp', 'etc', 'inc', 'corp', 'ltd', 'co', 'sp', 'jr', 'st', 'a.m', 'p.m'],
  endingAbbreviations: ['p.n.e', 'n.e', 'mln', 'mld', 'r', 'w', 'proc', 'ub', 'br', 'zł', 'gr', 'wiek'],
  sentenceOpeners: [
    'w', 'we', 'z', 'ze', 'na', 'do', 'od', 'po', 'przy', 'przez', 'dla', 'o', 'u', 'za', 'pod', 'nad', 'przed', 'między', 'bez',
    'według', 'podczas', 'mimo', 'pomimo', 'to', 'ten', 'ta', 'te', 'ci', 'tego', 'tej', 'tym', 'tych', 'on', 'ona', 'oni', 'one', 'ono',
    'ja', 'ty', 'my', 'wy', 'jego', 'jej', 'ich', 'nasz', 'nasza', 'mój', 'i', 'a', 'ale', 'lecz', 'jednak', 'oraz', 'lub', 'albo', 'czy',
    'bo', 'gdy', 'gdyby', 'kiedy', 'jeśli', 'jeżeli', 'jak', 'jako', 'że', 'aby', 'żeby', 'co', 'kto', 'gdzie', 'dlaczego', 'dlatego',
    'więc', 'zatem', 'także', 'też', 'również', 'ponadto', 'poza', 'oprócz', 'obecnie', 'teraz', 'dziś', 'dzisiaj', 'wczoraj', 'jutro',
    'już', 'jeszcze', 'tylko', 'nie', 'nikt', 'nic', 'jest', 'są', 'był', 'była', 'było', 'były', 'będzie', 'ma', 'mają', 'może', 'można',
    'wszystko', 'wszyscy', 'każdy', 'inny', 'inni', 'wiele', 'kilka', 'więcej', 'mniej', 'wtedy', 'potem', 'następnie', 'później',
    'wcześniej', 'natomiast', 'zdaniem', 'jednocześnie', 'tymczasem',
  ],
  elisions: [],
  clitics: [],
  nameClitics: ['ego', 'emu', 'em', 'm', 'mu', 'a', 'u', 'owi', 'ów', 'om', 'ie', 'y', 'ami', 'ach', 'iego'],
  ordinalStop: true,
};
