import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'mr', 'mrs', 'ms', 'messrs', 'mx', 'dr', 'drs', 'prof', 'st', 'ste', 'sts', 'sen', 'sens', 'rep', 'reps', 'gov', 'govs', 'gen', 'col',
    'lt', 'ltcol', 'sgt', 'cpl', 'capt', 'cmdr', 'adm', 'rev', 'pres', 'supt', 'insp', 'det', 'amb', 'atty', 'ald', 'fr', 'msgr',
    'vs', 'v', 'figs', 'approx', 'nos', 'mt', 'mts', 'ft', 'fts', 'dept', 'univ', 'assn', 'eds', 'e.g',
    'i.e', 'cf', 'pp', 'p', 'viz', 'ph.d',
  ],
  closingAbbreviations: [
    'no', 'est', 'ed', 'fig', 'vol', 'hon',
    'etc', 'inc', 'corp', 'ltd', 'co', 'cos', 'bros', 'jr', 'sr', 'plc', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept',
    'oct', 'nov', 'dec', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun', 'ave', 'blvd', 'rd', 'al', 'a.m',
    'p.m', 'u.s', 'u.k', 'u.n', 'e.u', 'd.c', 'l.a', 'n.y', 'u.s.a', 'calif', 'mass', 'conn', 'ill', 'mich', 'minn', 'wis', 'wash', 'ore',
    'ariz', 'colo', 'fla', 'ga', 'va', 'md', 'pa', 'tenn', 'tex', 'ala', 'ark', 'ky', 'la', 'miss', 'mo', 'okla', 'kan', 'neb', 'nev',
  ],
  endingAbbreviations: [],
  sentenceOpeners: [
    'the', 'a', 'an', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'this', 'that', 'these', 'those', 'there', 'here', 'his', 'her', 'its',
    'their', 'our', 'my', 'your', 'but', 'and', 'or', 'so', 'yet', 'for', 'in', 'on', 'at', 'by', 'with', 'from', 'to', 'of', 'as', 'if',
    'when', 'while', 'after', 'before', 'since', 'until', 'although', 'though', 'because', 'however', 'moreover', 'meanwhile', 'still',
    'also', 'then', 'now', 'what', 'who', 'whom', 'whose', 'which', 'why', 'how', 'where', 'not', 'no', 'one', 'some', 'many', 'most',
    'all', 'both', 'each', 'every', 'other', 'another', 'such', 'only', 'even', 'just', 'more', 'less', 'last', 'next', 'under', 'over',
    'between', 'during', 'about', 'against', 'according', 'despite', 'instead', 'unlike', 'once', 'earlier', 'later', 'asked', 'police',
    'officials', 'shares',
  ],
  elisions: [],
  clitics: ['s', 're', 've', 'll', 'd', 'm'],
  nameClitics: [],
  ordinalStop: false,
};
