import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: ['m', 'mm', 'dr', 'pr', 'me', 'st', 'ste', 'av', 'bd', 'cf', 'p', 'vol', 'art', 'env', 'janv', 'févr', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'apr', 'éd', 'al', 'tél', 'gal', 'mgr', 'cie', 'n', 'ex'],
  elisions: ['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'ç', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu'],
  clitics: [],
  ordinalStop: false,
};
