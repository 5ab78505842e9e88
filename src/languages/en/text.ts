import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'sen', 'rep', 'gov', 'gen', 'col', 'lt', 'sgt', 'capt', 'cmdr', 'adm', 'rev', 'hon', 'pres', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'vs', 'etc', 'approx', 'no', 'fig', 'al', 'inc', 'corp', 'ltd', 'co', 'bros', 'jr', 'sr', 'mt', 'ave', 'blvd', 'dept', 'univ', 'assn'],
  elisions: [],
  clitics: ['s'],
  ordinalStop: false,
};
