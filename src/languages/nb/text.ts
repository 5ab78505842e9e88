import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'dr', 'prof', 'hr', 'fr', 'frk', 'st', 'gen', 'kapt', 'dir', 'nr', 's', 'kap', 'art', 'fig', 'tlf', 'jf', 'f.eks', 'feks', 'bl.a',
    'd.v.s', 'dvs', 'ca', 'evt', 'inkl', 'ekskl', 'mht', 'pga', 'p.g.a', 'pr', 'vedr', 'vs', 'v', 'mr', 'mrs', 'ms', 'hhv', 'ang', 'adm',
    'avd', 'tidl', 'nåv', 'red', 'skt', 'mill', 'mrd', 'max', 'min', 'kl', 't.o.m', 'f.o.m', 's.k', 'forts',
  ],
  closingAbbreviations: [
    'etc', 'osv', 'o.s.v', 'm.m', 'm.fl', 'mv', 'm.v', 'o.l', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt',
    'nov', 'des', 'inc', 'corp', 'ltd', 'co', 'jr', 'sr', 'u.s', 'f.kr', 'e.kr',
  ],
  endingAbbreviations: ['kr', 'pst'],
  sentenceOpeners: [
    'den', 'det', 'de', 'en', 'et', 'ei', 'han', 'hun', 'vi', 'jeg', 'i', 'man', 'dette', 'denne', 'disse', 'der', 'her', 'og', 'men',
    'eller', 'for', 'så', 'at', 'hvis', 'når', 'da', 'mens', 'etter', 'innen', 'siden', 'på', 'av', 'med', 'til', 'fra', 'hos', 'under',
    'over', 'ved', 'mot', 'ifølge', 'uten', 'mellom', 'gjennom', 'som', 'hva', 'hvem', 'hvor', 'hvorfor', 'hvordan', 'ikke', 'ingen',
    'intet', 'også', 'likevel', 'derimot', 'dessuten', 'nå', 'allerede', 'ennå', 'bare', 'alle', 'mange', 'flere', 'noen', 'mer',
    'mindre', 'sin', 'sitt', 'sine', 'hans', 'hennes', 'deres', 'vår', 'vårt', 'min', 'mitt', 'er', 'var', 'ble', 'har', 'hadde', 'skal',
    'kan', 'vil', 'om', 'dermed', 'derfor', 'selv',
  ],
  elisions: [],
  clitics: [],
  nameClitics: ['s'],
  ordinalStop: true,
};
