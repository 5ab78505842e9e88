import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'dr', 'prof', 'hr', 'fr', 'frk', 'st', 'gen', 'kapt', 'dir', 'nr', 's', 'stk', 'kap', 'art', 'fig', 'tlf', 'jf', 'f.eks', 'fx',
    'bl.a', 'dvs', 'd.v.s', 'ca', 'evt', 'inkl', 'ekskl', 'incl', 'excl', 'mht', 'm.h.t', 'ift', 'i.f.t', 'pga', 'p.g.a', 'pr', 'vedr',
    'vs', 'v', 'mr', 'mrs', 'ms', 'hhv', 'ang', 'adm', 'afd', 'alm', 'angl', 'tidl', 'nuv', 'red', 'skt', 'mio', 'mia', 'max', 'min', 'kl',
  ],
  closingAbbreviations: [
    'etc', 'osv', 'o.s.v', 'm.m', 'm.fl', 'm.v', 'mv', 'o.l', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt',
    'nov', 'dec', 'inc', 'corp', 'ltd', 'co', 'jr', 'sr', 'u.s', 'f.kr', 'e.kr', 'a/s',
  ],
  endingAbbreviations: ['kr', 'pct', 'km'],
  sentenceOpeners: [
    'den', 'det', 'de', 'en', 'et', 'han', 'hun', 'vi', 'jeg', 'i', 'man', 'dette', 'denne', 'disse', 'der', 'her', 'og', 'men', 'eller',
    'for', 'så', 'at', 'hvis', 'når', 'da', 'mens', 'efter', 'inden', 'siden', 'på', 'af', 'med', 'til', 'fra', 'hos', 'under', 'over',
    'ved', 'mod', 'ifølge', 'uden', 'mellem', 'gennem', 'som', 'hvad', 'hvem', 'hvor', 'hvorfor', 'hvordan', 'ikke', 'ingen', 'intet',
    'også', 'dog', 'derimod', 'desuden', 'nu', 'allerede', 'endnu', 'kun', 'alle', 'mange', 'flere', 'nogle', 'mere', 'mindre', 'sin',
    'sit', 'sine', 'hans', 'hendes', 'deres', 'vores', 'min', 'mit', 'er', 'var', 'blev', 'har', 'havde', 'skal', 'kan', 'vil', 'om',
    'dermed', 'derfor', 'selv',
  ],
  elisions: [],
  clitics: [],
  nameClitics: ['s'],
  ordinalStop: true,
};
