import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'rev', 'dhr', 'mevr', 'mw', 'mej', 'dr', 'drs', 'ir', 'ing', 'mr', 'prof', 'ds', 'st', 'sint', 'kol', 'kap', 'gen', 'lt', 'sgt', 'jhr',
    'nr', 'nrs', 'blz', 'p', 'pp', 'par', 'hfst', 'vgl', 'bv', 'bijv', 'd.w.z', 'm.b.t', 'o.a', 'm.n', 't.a.v',
    'i.p.v', 'e.a', 'a.d', 'i.v.m', 'z.g', 'zgn', 'ca', 'incl', 'excl', 'evt', 'resp', 'jl', 'll', 'a.s', 'tel', 'str', 'afb',
    'mrs', 'ms', 'mgr', 'ten',
  ],
  closingAbbreviations: [
    'max', 'min', 'red', 'sr', 'jr', 'art', 'fig',
    'vs', 'v', 'enz', 'etc', 'e.d', 'i.d', 'd.d', 'jan', 'feb', 'febr', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec', 'inc',
    'corp', 'ltd', 'co', 'b.v', 'n.v', 'v.chr', 'n.chr', 'u.s', 'v.s', 'a.m', 'p.m', 'al',
  ],
  endingAbbreviations: [],
  sentenceOpeners: [
    'de', 'het', 'een', 'hij', 'zij', 'ze', 'we', 'wij', 'ik', 'jij', 'je', 'u', 'jullie', 'dit', 'dat', 'deze', 'die', 'er', 'daar',
    'hier', 'en', 'maar', 'of', 'want', 'dus', 'toch', 'ook', 'als', 'toen', 'wanneer', 'omdat', 'hoewel', 'terwijl', 'nadat', 'voordat',
    'in', 'op', 'aan', 'bij', 'met', 'naar', 'van', 'voor', 'door', 'over', 'onder', 'uit', 'tegen', 'tot', 'tussen', 'tijdens',
    'volgens', 'sinds', 'na', 'om', 'te', 'zo', 'nu', 'dan', 'daarna', 'daarom', 'daarbij', 'daarmee', 'bovendien', 'echter', 'niet',
    'geen', 'wel', 'nog', 'al', 'alle', 'veel', 'meer', 'minder', 'wie', 'wat', 'waar', 'waarom', 'hoe', 'welke', 'zijn', 'haar', 'hun',
    'ons', 'onze', 'mijn', 'is', 'was', 'werd', 'wordt', 'heeft', 'had', 'zal', 'kan', 'eerder', 'later', 'gisteren', 'vandaag', 'morgen',
    'volgende', 'sommige', 'verder', 'ondanks', 'inmiddels', "'t", "'s",
  ],
  elisions: [],
  clitics: [],
  nameClitics: ['s'],
  ordinalStop: false,
};
