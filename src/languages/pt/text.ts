import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'st', 'rev', 'sr', 'sra', 'srs', 'sras', 'srta', 'd', 'dr', 'dra', 'drs', 'dras', 'prof', 'profa', 'eng', 'engª', 'arq', 'gen', 'cel',
    'ten', 'maj', 'sgt', 'pe', 'fr', 'mons', 'sto', 'sta', 's', 'av', 'r', 'pça', 'lg', 'nº', 'n', 'no', 'núm', 'pág', 'págs', 'p', 'pp',
    'arts', 'tel', 'eds', 'aprox', 'p.ex', 'vs', 'mr', 'mrs', 'ms', 'máx', 'exmo', 'exma', 'v',
    'dep', 'sen',
  ],
  closingAbbreviations: [
    'ex', 'vol', 'art', 'ed', 'fig', 'min', 'cap',
    'etc', 'jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez', 'inc', 'corp', 'ltd', 'ltda', 'co', 'cia',
    's.a', 'jr', 'a.m', 'p.m', 'u.s', 'e.u.a', 'al',
  ],
  endingAbbreviations: ['d.c', 'a.c'],
  sentenceOpeners: [
    'o', 'a', 'os', 'as', 'um', 'uma', 'uns', 'umas', 'ele', 'ela', 'eles', 'elas', 'isto', 'isso', 'aquilo', 'este', 'esta', 'estes',
    'estas', 'esse', 'essa', 'esses', 'essas', 'aquele', 'aquela', 'e', 'ou', 'mas', 'porém', 'contudo', 'todavia', 'embora', 'se',
    'quando', 'como', 'onde', 'porque', 'pois', 'que', 'quem', 'em', 'no', 'na', 'nos', 'nas', 'ao', 'à', 'aos', 'às', 'com', 'sem',
    'por', 'pelo', 'pela', 'pelos', 'pelas', 'para', 'de', 'do', 'da', 'dos', 'das', 'desde', 'até', 'segundo', 'após', 'sobre', 'entre',
    'contra', 'sob', 'durante', 'também', 'além', 'assim', 'então', 'depois', 'antes', 'agora', 'hoje', 'ontem', 'já', 'ainda', 'não',
    'nem', 'sim', 'seu', 'sua', 'seus', 'suas', 'meu', 'minha', 'nosso', 'nossa', 'eu', 'tu', 'você', 'vocês', 'nós', 'é', 'são', 'foi',
    'era', 'há', 'tem', 'têm', 'havia', 'todo', 'toda', 'todos', 'todas', 'cada', 'outro', 'outra', 'outros', 'outras', 'muitos',
    'muitas', 'alguns', 'algumas', 'mais', 'menos', 'enquanto', 'entretanto', 'num', 'numa', 'nesta', 'neste', 'nesse', 'nessa',
  ],
  elisions: ['d'],
  clitics: [],
  nameClitics: [],
  ordinalStop: false,
};
