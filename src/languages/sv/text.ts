import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'dr', 'prof', 's:t', 's:ta', 'gen', 'kapt', 'doc', 'fil', 'jur', 'tel', 'nr', 's', 'sid', 'kap', 'art', 'fig', 'jfr', 't.ex', 'bl.a',
    'd.v.s', 'dvs', 'm.a.o', 's.k', 'sk', 'f.d', 'fd', 'e.d', 't.o.m', 'fr.o.m', 'f.n', 'p.g.a', 'pga', 'ang', 'avs', 'resp', 'inkl',
    'exkl', 'ca', 'vs', 'v', 'mr', 'mrs', 'ms', 'ung', 'max', 'min', 'nuv', 'dir', 'ev',
  ],
  closingAbbreviations: [
    'st',
    'etc', 'osv', 'o.s.v', 'm.m', 'mm', 'm.fl', 'mfl', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov',
    'dec', 'inc', 'corp', 'ltd', 'co', 'jr', 'sr', 'u.s', 'f.kr', 'e.kr',
  ],
  endingAbbreviations: ['kr', 'milj', 'tkr'],
  sentenceOpeners: [
    'den', 'det', 'de', 'en', 'ett', 'han', 'hon', 'hen', 'vi', 'jag', 'ni', 'du', 'man', 'detta', 'denna', 'dessa', 'där', 'här', 'och',
    'men', 'eller', 'för', 'så', 'att', 'om', 'när', 'då', 'medan', 'efter', 'innan', 'sedan', 'i', 'på', 'av', 'med', 'till', 'från',
    'hos', 'under', 'över', 'vid', 'mot', 'enligt', 'utan', 'mellan', 'genom', 'som', 'vad', 'vem', 'var', 'varför', 'hur', 'inte',
    'ingen', 'inget', 'också', 'även', 'dock', 'däremot', 'dessutom', 'nu', 'idag', 'igår', 'redan', 'ännu', 'bara', 'alla', 'många',
    'flera', 'några', 'mer', 'mindre', 'sin', 'sitt', 'sina', 'hans', 'hennes', 'deras', 'vår', 'vårt', 'våra', 'min', 'mitt', 'är',
    'blev', 'har', 'hade', 'ska', 'kan', 'kommer',
  ],
  elisions: [],
  clitics: [],
  nameClitics: ['s'],
  ordinalStop: false,
};
