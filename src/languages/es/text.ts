import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'rev', 'sr', 'sra', 'sres', 'sras', 'srta', 'srtas', 'd', 'dña', 'dr', 'dra', 'dres', 'prof', 'profa', 'ing', 'lic', 'arq', 'gral', 'cnel',
    'tte', 'cmdt', 'mons', 'fr', 'sto', 'sta', 'st', 'av', 'avda', 'pza', 'c', 'nº', 'núm', 'núms', 'pág', 'págs', 'p', 'pp',
    'arts', 'tel', 'eds', 'depto', 'prov', 'gob', 'máx', 'aprox', 'p.ej', 'ej', 'vs', 'v', 'mr', 'mrs', 'ms',
    'rvdo', 'excmo', 'excma', 'ilmo', 'ilma',
  ],
  closingAbbreviations: [
    'no', 'ed', 'vol', 'art', 'cap', 'min', 'fig',
    'etc', 'ee', 'ene', 'feb', 'mar', 'abr', 'jun', 'jul', 'ago', 'sep', 'sept', 'oct', 'nov', 'dic', 'inc', 'corp', 'ltd',
    'co', 'cía', 's.a', 's.l', 's.a.u', 's.r.l', 'jr', 'a.m', 'p.m', 'u.s', 'al',
  ],
  endingAbbreviations: ['d.c', 'a.c', 'uu', 'ee.uu'],
  sentenceOpeners: [
    'el', 'la', 'los', 'las', 'lo', 'un', 'una', 'unos', 'unas', 'él', 'ella', 'ellos', 'ellas', 'esto', 'este', 'esta', 'estos', 'estas',
    'ese', 'esa', 'esos', 'esas', 'eso', 'aquel', 'aquella', 'y', 'e', 'o', 'u', 'pero', 'sino', 'mas', 'aunque', 'si', 'cuando', 'como',
    'donde', 'porque', 'pues', 'que', 'quien', 'quienes', 'en', 'a', 'al', 'con', 'sin', 'por', 'para', 'de', 'del', 'desde', 'hasta',
    'hacia', 'según', 'tras', 'sobre', 'entre', 'contra', 'ante', 'bajo', 'durante', 'mediante', 'también', 'tampoco', 'además', 'así',
    'entonces', 'luego', 'después', 'antes', 'ahora', 'hoy', 'ayer', 'ya', 'aún', 'todavía', 'no', 'ni', 'sí', 'se', 'su', 'sus', 'mi',
    'mis', 'tu', 'tus', 'nuestro', 'nuestra', 'yo', 'tú', 'usted', 'nosotros', 'me', 'te', 'le', 'les', 'nos', 'es', 'son', 'fue', 'era',
    'hay', 'ha', 'han', 'había', 'todo', 'toda', 'todos', 'todas', 'cada', 'otro', 'otra', 'otros', 'otras', 'muchos', 'muchas',
    'algunos', 'algunas', 'más', 'menos', 'mientras', 'asimismo', 'igualmente', 'finalmente',
  ],
  elisions: [],
  clitics: [],
  nameClitics: [],
  ordinalStop: false,
};
