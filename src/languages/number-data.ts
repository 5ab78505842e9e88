import type { Comparator } from '../analysis.ts';

/** Forms of words in lower case, separated by "|"; a form may be several words ("près de"). */
export type Forms = string;

/** What reading numbers and quantities needs to know of a language. Forms are lower-case. */
export interface NumberData {
  /** "," or "." between the whole part and the decimals. */
  readonly decimalSeparator: ',' | '.';
  readonly words: NumberWords;
  readonly units: UnitWords;
  readonly nouns: NounRules;
  /** Words before a number ("environ", "près de") that say how exact it is. */
  readonly comparatorsBefore: Readonly<Partial<Record<Comparator, Forms>>>;
  /** Words behind a number ("ou plus", "environ"). */
  readonly comparatorsAfter: Readonly<Partial<Record<Comparator, Forms>>>;
  /** Determiners between a comparator or range word and its number: "plus de *la* moitié". */
  readonly determiners: Forms;
  readonly ranges: RangeWords;
  readonly ratios: RatioWords;
  readonly context: NumberContext;
}

/** The grammar of number words, as tables. */
export interface NumberWords {
  /** Words worth less than 1000 that no rule derives, by value, in all genders and cases. */
  readonly cardinals: Readonly<Record<number, Forms>>;
  /** Words that multiply units before them by 20: "quatre-vingts". */
  readonly scores: Forms;
  /** Words that multiply what stands before by 100: "cent", "hundred". */
  readonly hundred: Forms;
  /** Powers of ten that multiply what stands before, by exponent: 3 "mille", 6 "million". */
  readonly scales: Readonly<Record<number, Forms>>;
  /** Short scales behind digits, read with and without a full stop: "bn", "mrd", "k"; by exponent. */
  readonly shortScales: Readonly<Record<number, Forms>>;
  /** Exponents of 2 and more whose word is a number by itself: "mille" but not "million". */
  readonly bareScales: readonly number[];
  /** Words between a number and its scale: "douăzeci *de* mii". */
  readonly scaleLinkers?: Forms;
  /** Words between parts of one number: "et", "and", "und". */
  readonly joiners: Forms;
  /** Behind which part a joiner may stand: tens "t", hundreds "h", scales "s". */
  readonly joinAfter: string;
  /** Tens that take ten to nineteen behind them: 60 "soixante-dix", 80 "quatre-vingt-onze". */
  readonly vigesimal: readonly number[];
  /** Units that make a teen behind ten: 7 "dix-sept". */
  readonly behindTen: readonly number[];
  /** True where units stand before tens: "einundzwanzig". */
  readonly unitsFirst: boolean;
  /** True where the parts of a number are written as one word. */
  readonly compounds: boolean;
  /** Letters between the parts of one word: "und", "en". */
  readonly compoundJoiners: Forms;
  /** Ordinal words by value; the last word of an ordinal number. */
  readonly ordinals: Readonly<Record<number, Forms>>;
  /** Where the parts of an ordinal are ordinals too: "all" of them ("centésimo vigésimo quinto"), the "tens" ("sto dwudziesty piąty"), or only the last. */
  readonly ordinalChains: 'all' | 'tens' | 'last';
  /** Ordinals that end no longer number: "premier" is first, but twenty-first is "vingt et unième". */
  readonly loneOrdinals: Forms;
  /** Endings that make a compound cardinal an ordinal, and what its stem ends in then: "esimo" behind "vent(i)". */
  readonly ordinalEndings: Readonly<Record<string, readonly string[]>>;
  /** Letters behind digits that make an ordinal: "e", "th", "º". */
  readonly ordinalSuffixes: Forms;
  /** Those that stand behind a blank too: "la 7 e étape". */
  readonly spacedOrdinalSuffixes?: Forms;
  /** Endings that a hyphen ties to digits behind an article to make a round number of them: "ett 30-*tal* poliser". */
  readonly roundSuffixes?: Forms;
  /** Number words that are also an indefinite article or pronoun: "un", "one", "ein". */
  readonly articles: Forms;
  /** Words before such a word that make it a pronoun: "the one", "l'un". */
  readonly beforePronoun: Forms;
  /** Number words that mean something else when no noun, unit or number follows: French "neuf". */
  readonly ambiguous: Forms;
  /** Number words that mean something else only beside certain words: "außer acht". */
  readonly ambiguousBeside: Readonly<Record<string, Forms>>;
  /** Number words that mean something else behind certain words, whatever noun follows: Romanian "o *nouă* lege". */
  readonly noNumberBehind?: Readonly<Record<string, Forms>>;
  /** True where units may follow tens as a word of their own, without a joiner: "twenty one" but not "trenta uno". */
  readonly apartTens: boolean;
  /** Endings that tell an ordinal in the plural, which divides a number before it: "dos millonésimas". */
  readonly ordinalPlurals: Forms;
  /** True where such an ordinal behind tens or hundreds ends a longer ordinal and divides nothing: "девяносто первых". */
  readonly pluralOrdinals?: boolean;
  /** Articles that are a number only before a scale or unit: English "a". */
  readonly weakArticles: Forms;
  /** Words for the decimal mark: "virgule", "point". */
  readonly point: Forms;
  /** Words for a sign: "moins", "minus". */
  readonly minus: Forms;
  /** Halves that stand before a scale or unit: "demi", "half a", "media". */
  readonly halfBefore: Forms;
  /** Halves that stand behind a number or its unit: "et demi", "and a half". */
  readonly halfAfter: Forms;
  /** Numbers with a half in one word, by value: 1.5 "anderthalb", "półtora". */
  readonly mixed: Readonly<Record<string, Forms>>;
  /** Ending of a compound that adds a half: "einhalb", "enhalf". */
  readonly halfEndings: Forms;
  /** Nouns that divide, by divisor: 2 "moitié", 3 "tiers", 4 "quart". */
  readonly fractions: Readonly<Record<number, Forms>>;
  /** Those that stand without a numerator: "moitié", "half". */
  readonly bareFractions: Forms;
  /** Number words that are other words without their accent: "metà" and "meta". */
  readonly accented?: Forms;
  /** Nouns of parts that an ordinal divides: "parte" in "quinta parte". */
  readonly fractionNouns?: Forms;
  /** Words between a whole number and a fraction of it, beside the joiners: "con". */
  readonly fractionJoiners: Forms;
  /** True where an ordinal behind a cardinal is a divisor: "trois cinquièmes". */
  readonly ordinalFractions: boolean;
  /** Endings of ordinals as divisors, for languages that have their own: "tel". */
  readonly fractionEndings: Forms;
  /** Nouns for about so many, by value: 15 "quinzaine". */
  readonly approximate: Readonly<Record<number, Forms>>;
  /** Nouns for exactly so many: 12 "douzaine", "dozen". */
  readonly collectives: Readonly<Record<number, Forms>>;
  /** Plurals without a number, by the value of one: 12 "dozens", 1000 "milliers". */
  readonly plurals: Readonly<Record<number, Forms>>;
  /** Vague number words with bounds "min-max" or "min-": "11-19" "kilkanaście". They stand alone or before a scale. */
  readonly vague: Readonly<Record<string, Forms>>;
  /** Words that are a vague number only before a scale or plural: "quelques", "several", with bounds. */
  readonly vagueBefore: Readonly<Record<string, Forms>>;
  /** Multiples by value, without a number beside them: 2 "double", "twice", "вдвое". */
  readonly multiples: Readonly<Record<string, Forms>>;
  /** Verb forms that are a multiple by themselves, by value: 2 "doublé", "doubled". */
  readonly verbMultiples?: Readonly<Record<string, Forms>>;
  /** Endings that make a number a multiple: "fach", "fold". */
  readonly multipleEndings: Forms;
}

/** Names of units and currencies. */
export interface UnitWords {
  /** Names of units by code of the unit catalogue; several tables are merged. */
  readonly tables: ReadonlyArray<Readonly<Record<string, Forms>>>;
  /** Names of currencies by ISO 4217 code; several codes in likeliest-first order where the name leaves it open: "USD CAD AUD". */
  readonly currencies: ReadonlyArray<Readonly<Record<string, Forms>>>;
  /** Names of currencies that are another word before a number: English "won", "mark". */
  readonly onlyBehind?: Forms;
  /** Hundredths of a currency: "cents", "centimes"; by codes as above. */
  readonly subunits: Readonly<Record<string, Forms>>;
  /** Thousands of a currency: the Portuguese "conto". */
  readonly thousands?: Readonly<Record<string, Forms>>;
  /** Millions and thousand millions of a currency in one word: the Swedish "mkr", "mdkr". */
  readonly millions?: Readonly<Record<string, Forms>>;
  readonly milliards?: Readonly<Record<string, Forms>>;
  /** Abbreviations and words for "and" between numbers of one unit, beside the joiners: "bzw.". */
  readonly listJoiners?: Forms;
  /** Words between a main and a subunit amount: "3 euros *et* 50 cents". */
  readonly subunitJoiners: Forms;
  /** Words between a number and its unit: "2 millions *de* dollars". */
  readonly linkers: Forms;
  /** Words that start a rate: "par", "per", "pro". */
  readonly per: Forms;
  /** Whole rate tails that are no "per" and unit: "a month", "le kilo", "all'anno". */
  readonly perPhrases: Forms;
  /** Words behind such a tail that make it a time: "a year *earlier*", "l'anno *scorso*". */
  readonly notPerBefore: Forms;
}

/** How the counted noun behind a number is found. */
export interface NounRules {
  /** "plural": the first word with a plural ending; "capital": the first capitalised word; "next": the first word that is no modifier. */
  readonly head: 'plural' | 'capital' | 'next';
  /** Endings of plural nouns. */
  readonly pluralEndings: Forms;
  /** Plurals without such an ending, and words that stay alike. */
  readonly plurals: Forms;
  /** Words that may stand between the number and the noun. */
  readonly modifiers: Forms;
  /** Endings of words that may stand there. */
  readonly modifierEndings: Forms;
  /** Endings of adjectives that belong to a noun before them: "nueve líderes *catalanes*". */
  readonly adjectiveEndings?: Forms;
  /** Words between a scale, collective or vague number and the noun: "de", "of". */
  readonly linkers: Forms;
  /** The least number under a hundred that takes such a word, as its rest over hundreds tells: Romanian "20 *de* case", "119 case". */
  readonly linkFrom?: number;
  /** Words that are never a counted noun nor inside one: function words, common verb forms. */
  readonly stops: Forms;
}

/** Words that make a range of two numbers. */
export interface RangeWords {
  /** "entre", "between" with the word in the middle: "entre … et". */
  readonly between: Readonly<Record<string, Forms>>;
  /** "de … à", "from … to". */
  readonly from: Readonly<Record<string, Forms>>;
  /** Words that join two numbers to a range without an opening word: "à", "to", "bis". */
  readonly to: Forms;
  /** Between two bounds that make a range: "more than 100 *and* less than 300". */
  readonly and: Forms;
  /** Words before a number that make it the size of a change, no start of a range: "by 3 to 5". */
  readonly notAfter: Forms;
  /** Between the two sides of a vote, which share a noun: "76 *tegen* 74 stemmen". */
  readonly against?: Forms;
  /** "ou", "or" between neighbours: "huit ou neuf". */
  readonly or: Forms;
}

/** Words between the two numbers of a share: "one in five". */
export interface RatioWords {
  /** Between numerator and denominator, perhaps with a noun before it: "sur", "in", "out of". */
  readonly outOf: Forms;
  /** Those of them that make a share of no single word for one, which counts out of the things behind: "one *of* nine powers", but "eight *of* 10 voters". */
  readonly ofSeveral?: Forms;
  /** Division of one bare number by another: "one over three". */
  readonly over: Forms;
  /** Before an ordinal, "every third": "jeder", "co", "un … sur". */
  readonly every: Forms;
}

/** Words around a number that settle what it is. */
export interface NumberContext {
  /** Words before a year: "en", "in", "depuis"; months too. */
  readonly beforeYear: Forms;
  /** Words that take a part of the number before them, so that four digits behind them are no year: "davon 1300". */
  readonly beforePart?: Forms;
  /** Words that make a number behind them a label, no quantity: "page", "article", "numéro". */
  readonly labels: Forms;
  /** Words behind a number that make it an address. */
  readonly streets: Forms;
  /** Words that make a number before them a clock time: "heures" behind "à". */
  readonly clockAfter: Forms;
  /** Prepositions of clock times. */
  readonly clockBefore: Forms;
  /** Words that make a bare number behind them a clock time: Italian "alle". */
  readonly bareClockBefore: Forms;
  /** Words behind which hours and minutes last, "en 1 h 20", while others make them a clock time. */
  readonly lastingBefore: Forms;
  /** Words behind degrees that make them negative: "below zero". */
  readonly belowZero?: Forms;
  /** Words beside which degrees are those of an angle, no temperature. */
  readonly angles: Forms;
  /** Months, full and short: a number beside one is a date. */
  readonly months: Forms;
  /** Words before an age: "âgé de", "aged". */
  readonly ageBefore: Forms;
  /** Words before a number of years, and of nothing else, that make it an age: "a sus 44 años". */
  readonly ageAt?: Forms;
  /** Words behind a number of years that make it an age: "old". */
  readonly ageAfter: Forms;
  /** One word or adjective that holds number and age: "jährige", "jarige", "letni". */
  readonly ageWords: Forms;
  /** Numbers that are one word with their unit, or ranks with their superlative. */
  readonly measureWords?: MeasureWordData;
  /** Nouns of what lasts: an adjective of years before one is no age, "zweijährige *Haft*". */
  readonly lasting?: Forms;
  /** People: a number of years beside one is an age. */
  readonly persons: Forms;
  /** Words behind "5m" that make it metres, no millions: "tall", "sprint". */
  readonly metreAfter: Forms;
  /** Words that a multiple takes in behind it: "plus", "moins", "more than". */
  readonly multipleAfter: Forms;
}

/** Numbers in one word with what they count. */
export interface MeasureWordData {
  /** Endings that are a unit, by its code: "jährig" in "neunjährig". */
  readonly endings: Readonly<Record<string, Forms>>;
  /** Forms of numbers that stand before such endings alone, by value: Polish 2 "dwu". */
  readonly stems?: Readonly<Record<number, Forms>>;
  /** Letters that the ending takes from the number: "a" of "trent(a)enne". */
  readonly restored?: Forms;
  /** Superlatives behind the stem of an ordinal, in all their forms: "größte" in "drittgrößte". */
  readonly superlatives?: Forms;
  /** What an ordinal loses before one: "dritte" in "drittgrößte". */
  readonly ordinalEnding?: string;
}
