import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'v', 'rev', 'mrs', 'ms', 'm', 'mm', 'mme', 'mmes', 'mlle', 'mlles', 'dr', 'drs', 'pr', 'me', 'mes', 'mr', 'st', 'ste', 'sts', 'stes', 'av', 'bd', 'bld', 'cf', 'p', 'pp',
    'éd', 'tél', 'mgr', 'gal', 'gén', 'cdt', 'lt', 'sgt', 'chap', 'fig', 'réf', 'hab', 'dép', 'prof', 'vve',
    'pdt', 'n', 'nᵒ', 'fbg', 'rte', 'rés', 'auj', 'ap', 'j.-c', 'p.ex',
  ],
  closingAbbreviations: [
    'art', 'vol', 'col', 'cap', 'max', 'fac', 'no', 'env', 'ch', 'adj', 'min', 'ann', 'j.c', 'av.j.-c',
    'etc', 'janv', 'févr', 'fév', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'al', 'cie', 'inc', 'corp', 'ltd', 'co', 'jr', 'sr', 'ex',
    'apr', 'u.s', 'e.u', 'a.m', 'p.m',
  ],
  endingAbbreviations: [],
  sentenceOpeners: [
    'le', 'la', 'les', 'l', 'un', 'une', 'des', 'il', 'elle', 'ils', 'elles', 'on', 'ce', 'cet', 'cette', 'ces', 'c', 'cela', 'ça',
    'celui', 'celle', 'ceux', 'mais', 'et', 'or', 'donc', 'ni', 'car', 'en', 'dans', 'pour', 'par', 'sur', 'selon', 'avec', 'sans',
    'après', 'avant', 'depuis', 'pendant', 'lors', 'lorsque', 'quand', 'si', 'comme', 'ainsi', 'alors', 'aussi', 'au', 'aux', 'à', 'd',
    'de', 'du', 'nous', 'je', 'j', 'vous', 'tu', 'son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'votre', 'vos', 'mon', 'ma', 'mes',
    'qui', 'que', 'quoi', 'où', 'pourquoi', 'comment', 'tout', 'tous', 'toute', 'toutes', 'chaque', 'plus', 'moins', 'entre', 'contre',
    'malgré', 'grâce', 'même', 'bien', 'déjà', 'enfin', 'ensuite', 'puis', 'toutefois', 'cependant', 'pourtant', 'néanmoins', 'certes',
    'interrogé', 'interrogée', 'outre', 'face', 'parmi', 'quant', 'voilà', 'voici', 'aucun', 'aucune', 'certains', 'certaines',
    'plusieurs', 'reste', "l'", "d'", "c'", "j'", "n'", "qu'", "s'",
  ],
  elisions: ['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'ç', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu', 'quelqu'],
  clitics: [],
  nameClitics: [],
  ordinalStop: false,
};
