import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'rev', 'dr', 'prof', 'hr', 'fr', 'frl', 'hl', 'st', 'nr', 'bd', 'bde', 'aufl', 'hrsg', 'bzw', 'ca', 'evtl', 'ggf', 'inkl',
    'exkl', 'insb', 'sog', 'sogen', 'vgl', 'vs', 'v', 'zzt', 'zt', 'zb', 'z.b', 'd.h', 'u.a', 'z.t', 'i.d.r', 'u.u', 'o.g', 's.o', 's.u',
    'v.a', 'tel', 'abt', 'dt', 'mind', 'mio', 'mrd', 'tsd',
    'sek', 'kfz', 'lfd', 'mitgl', 'röm', 'mr', 'mrs', 'ms', 'sen', 'gov', 'inh', 'ing', 'dipl', 'dipl.-ing',
    'rer', 'h.c', 'verh', 'ehem', 'gegr', 'südl', 'nördl', 'östl', 'westl', 'österr', 'vorm',
  ],
  closingAbbreviations: [
    'art', 'max', 'min', 'bes', 'gest', 'red', 'orig', 'mag', 'gen', 'med', 'abs', 'str', 'kap', 'geb', 'engl', 'franz', 'schweiz', 'jr', 'sr', 'std', 'phil', 'jur', 'chr',
    'usw', 'etc', 'u.s.w', 'u.v.m', 'n.chr', 'v.chr', 'jan', 'feb', 'febr', 'mär', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt',
    'nov', 'dez', 'inc', 'corp', 'ltd', 'co', 'u.s', 'u.s.a', 'a.m', 'p.m', 'al', 'd.j',
  ],
  endingAbbreviations: [],
  sentenceOpeners: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einer', 'einem', 'einen', 'es', 'er', 'sie', 'wir', 'ich', 'ihr', 'du',
    'man', 'dies', 'diese', 'dieser', 'dieses', 'diesem', 'diesen', 'jene', 'jener', 'und', 'aber', 'oder', 'doch', 'denn', 'auch',
    'wenn', 'als', 'da', 'weil', 'ob', 'bei', 'in', 'im', 'am', 'an', 'auf', 'aus', 'mit', 'nach', 'von', 'vom', 'zu', 'zum', 'zur',
    'für', 'gegen', 'um', 'durch', 'über', 'unter', 'vor', 'seit', 'bis', 'während', 'wegen', 'trotz', 'laut', 'so', 'nun', 'jetzt',
    'dann', 'danach', 'dabei', 'damit', 'dafür', 'dagegen', 'daher', 'darum', 'deshalb', 'dennoch', 'jedoch', 'allerdings', 'zudem',
    'außerdem', 'hier', 'dort', 'wie', 'was', 'wer', 'wo', 'warum', 'nicht', 'kein', 'keine', 'sein', 'seine', 'ihre', 'unser', 'mein',
    'sondern', 'schon', 'nur', 'noch', 'immer', 'mehr', 'viele', 'einige', 'alle', 'beide', 'zwar', 'nachdem', 'obwohl', 'bereits',
    'insgesamt', 'heute', 'gestern', 'morgen', 'zuvor', 'später',
  ],
  elisions: [],
  clitics: [],
  nameClitics: ['s'],
  ordinalStop: true,
  capitalNouns: true,
};
