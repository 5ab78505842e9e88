import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'dl', 'dv', 'd-l', 'd-na', 'd-ra', 'd-nul', 'dna', 'dra', 'dr', 'prof', 'ing', 'av', 'acad', 'gen', 'col', 'cpt', 'lt', 'sf', 'sfânt', 'nr',
    'art', 'alin', 'lit', 'pag', 'p', 'pp', 'vol', 'cap', 'tel', 'fig', 'ed', 'str', 'bd', 'bl', 'sc', 'et', 'ap', 'jud', 'mun', 'com',
    'cca', 'aprox', 'ex', 'vs', 'mr', 'mrs', 'ms', 'min', 'max', 'pt', 'op', 'cit', 'univ', 'ec', 'arh', 'gh', 'al', 'sec', 'fr', 'lect', 'conf',
    'asist', 'șos', 'cal', 'intr', 'înv', 'plt', 'slt', 'g-ral', 'pr', 'pct', 'dir', 'adj', 'cms', 'insp', 'ref', 'lb', 'engl', 'germ', 'drd',
    'hab', 'mag', 'sg', 'vicepreș', 'preș', 'red', 'trad', 'nn',
  ],
  closingAbbreviations: [
    'etc', 'ș.a', 'ş.a', 'ș.a.m.d', 'ian', 'feb', 'mar', 'apr', 'iun', 'iul', 'aug', 'sep', 'sept', 'oct', 'noi', 'nov', 'dec',
    'inc', 'corp', 'ltd', 'co', 's.a', 's.r.l', 'jr', 'î.hr', 'd.hr', 'î.e.n', 'e.n', 'u.s', 's.u.a', 'a.m', 'p.m', 'a.c', 'n.r', 'n.red', 'mil', 'mld', 'n.n',
  ],
  endingAbbreviations: [],
  sentenceOpeners: [
    'el', 'ea', 'ei', 'ele', 'eu', 'noi', 'voi', 'tu', 'acesta', 'aceasta', 'aceștia', 'acestea', 'acest', 'această', 'acel', 'acea',
    'asta', 'aceste', 'un', 'o', 'unii', 'unele', 'și', 'dar', 'sau', 'însă', 'iar', 'ci', 'deci', 'dacă', 'când', 'cum', 'unde', 'de',
    'din', 'la', 'în', 'pe', 'cu', 'fără', 'prin', 'pentru', 'după', 'înainte', 'despre', 'între', 'până', 'spre', 'sub', 'peste',
    'potrivit', 'conform', 'contra', 'că', 'să', 'ce', 'cine', 'care', 'cât', 'nu', 'nici', 'da', 'mai', 'încă', 'deja', 'acum', 'azi',
    'ieri', 'mâine', 'este', 'sunt', 'era', 'erau', 'a', 'au', 'va', 'vor', 'ar', 'are', 'avea', 'toate', 'toți', 'tot', 'fiecare', 'alt',
    'altă', 'alți', 'multe', 'mulți', 'câteva', 'câțiva', 'astfel', 'atunci', 'apoi', 'totuși', 'totodată', 'într-un', 'într-o', 'într',
    'dintr', 'printr', 's-a', 's-au', 'nu-i', 'se', 'îi', 'îl', 'le', 'lor', 'lui', 'său', 'sa',
  ],
  elisions: [],
  clitics: [],
  nameClitics: [],
  ordinalStop: false,
};
