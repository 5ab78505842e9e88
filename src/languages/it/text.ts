import type { TextData } from '../text-data.ts';

export const text: TextData = {
  abbreviations: [
    'sig', 'sigg', 'sig.ra', 'sig.na', 'sig.ri', 'dott', 'dott.ssa', 'dr', 'prof', 'prof.ssa', 'ing', 'avv', 'arch', 'rag', 'geom', 'on',
    'sen', 'gen', 'col', 'cap', 'ten', 'mons', 's', 'ss', 'sta', 'sto', 'st', 'p', 'pag', 'pagg', 'artt', 'n', 'nn',
    'nr', 'num', 'tel', 'cfr', 'cf', 'es', 'ca', 'c.a', 'v', 'vs', 'mr', 'mrs', 'ms', 'rev',
  ],
  closingAbbreviations: [
    'mar', 'art', 'vol', 'ed', 'fig', 'min', 'max', 'str',
    'ecc', 'etc', 'feb', 'apr', 'mag', 'giu', 'giugno', 'lug', 'ago', 'set', 'sett', 'ott', 'nov', 'dic', 'inc', 'corp', 'ltd', 'co',
    's.p.a', 's.r.l', 'spa', 'srl', 'jr', 'a.c', 'd.c', 'u.s', 'a.m', 'p.m', 'al',
  ],
  endingAbbreviations: [],
  sentenceOpeners: [
    'il', 'lo', 'la', 'i', 'gli', 'le', 'l', 'un', 'uno', 'una', "un'", "l'", 'lui', 'lei', 'loro', 'egli', 'ella', 'essi', 'esso',
    'essa', 'noi', 'voi', 'io', 'tu', 'questo', 'questa', 'questi', 'queste', 'quello', 'quella', 'quelli', 'quelle', 'ciò', 'chi', 'che',
    'cosa', 'come', 'dove', 'quando', 'quanto', 'perché', 'e', 'ed', 'o', 'ma', 'però', 'anzi', 'se', 'mentre', 'dopo', 'prima', 'poi',
    'così', 'allora', 'quindi', 'dunque', 'infatti', 'inoltre', 'tuttavia', 'anche', 'ancora', 'già', 'ora', 'oggi', 'ieri', 'non', 'né',
    'sì', 'si', 'ci', 'vi', 'ne', 'in', 'nel', 'nella', 'nei', 'nelle', 'nello', 'nell', "nell'", 'a', 'al', 'alla', 'ai', 'alle', 'allo',
    'all', "all'", 'da', 'dal', 'dalla', 'dai', 'dalle', 'dall', "dall'", 'di', 'del', 'della', 'dei', 'delle', 'dello', 'dell', "dell'",
    'con', 'col', 'su', 'sul', 'sulla', 'sui', 'sulle', 'sull', 'per', 'tra', 'fra', 'secondo', 'contro', 'durante', 'senza', 'verso',
    'oltre', 'sotto', 'sopra', 'è', 'sono', 'era', 'erano', 'ha', 'hanno', 'aveva', 'tutto', 'tutti', 'tutta', 'tutte', 'ogni', 'altro',
    'altri', 'altra', 'altre', 'molti', 'molte', 'alcuni', 'alcune', 'più', 'meno', 'suo', 'sua', 'suoi', 'sue', 'mio', 'mia', 'nostro',
    'nostra',
  ],
  elisions: [
    'l', 'un', 'd', 'c', 'm', 't', 's', 'v', 'n', 'gl', 'dell', 'all', 'dall', 'nell', 'sull', 'coll', "dell'", 'quell', 'quest', 'bell',
    'sant', 'nessun', 'alcun', 'ciascun', 'qualcun', 'com', 'cos', 'dov', 'ov', 'po', 'mo', 'anch', 'senz', 'tutt', 'mezz', 'quant', 'ch',
    'cinquant', 'vent', 'trent', 'quarant', 'sessant', 'settant', 'ottant', 'novant',
  ],
  clitics: [],
  nameClitics: [],
  ordinalStop: false,
};
