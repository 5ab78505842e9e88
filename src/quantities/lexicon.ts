import type { ClaimKind, Comparator } from '../analysis.ts';
import type { Forms, NumberData } from '../languages/number-data.ts';
import { COMMON_CURRENCIES, COMMON_UNITS, unitMeaning } from './unit-catalog.ts';
import { setOf } from './form-set.ts';
import { compileMeasureWords, type MeasureWords } from './measure-word-tables.ts';
import { PhraseTable, spellingsOf } from './phrase-table.ts';
import { fromText, type Rational } from './rational.ts';

/** Everything that one word can mean inside a number. */
export interface WordEntry {
  cardinal?: number;
  /** Multiplies units before it by 20. */
  score?: true;
  hundred?: true;
  /** Exponent of ten. */
  scale?: number;
  shortScale?: number;
  joiner?: true;
  ordinal?: number;
  /** An ordinal in the plural. */
  many?: true;
  /** An ordinal that ends no longer number. */
  lone?: true;
  ambiguous?: true;
  /** Words beside which it means something else. */
  ambiguousBeside?: ReadonlySet<string>;
  /** Words behind which it means something else, whatever follows. */
  noNumberBehind?: ReadonlySet<string>;
  /** Indefinite article as well. */
  article?: 'number' | 'weak';
  point?: true;
  minus?: true;
  halfBefore?: true;
  mixed?: Rational;
  halfEnding?: true;
  /** Divisor. */
  fraction?: number;
  /** Stands without a numerator. */
  bareFraction?: true;
  fractionJoiner?: true;
  fractionEnding?: true;
  approximate?: number;
  collective?: number;
  plural?: number;
  vague?: Bounds;
  vagueBefore?: Bounds;
  multiple?: Rational;
  multipleEnding?: true;
  /** Only inside compounds: the letters between two parts. */
  glue?: true;
}

/** What a vague quantity leaves open; no `max` where it has no end. */
export interface Bounds {
  readonly min: number;
  readonly max?: number;
}

/** A unit as read: what it measures, without its words. */
export interface UnitSense {
  readonly kind: ClaimKind;
  readonly code: string;
  readonly ucum?: string;
  /** ISO 4217 codes, likeliest first. */
  readonly currencies?: readonly string[];
  /** Power of ten from the number as written to the value. */
  readonly shift: number;
  /** A hundredth of a currency. */
  readonly subunit: boolean;
}

/** A word that opens a range, with the words that may stand before the second number. */
export interface RangeOpening {
  readonly form: 'between' | 'fromTo';
  readonly middle: PhraseTable<true>;
}

/** A language's tables, ready for look-up. */
export interface Lexicon {
  readonly data: NumberData;
  readonly words: ReadonlyMap<string, WordEntry>;
  /** True if a number word can start with these two code units. */
  mayStart(first: number, second: number): boolean;
  readonly longestWord: number;
  readonly units: PhraseTable<UnitSense>;
  readonly subunits: PhraseTable<UnitSense>;
  /** Currencies alone, for words that are a weight too: "pounds". */
  readonly currencies: PhraseTable<UnitSense>;
  readonly unitLinkers: PhraseTable<true>;
  readonly per: PhraseTable<true>;
  readonly perPhrases: PhraseTable<true>;
  readonly halfAfter: PhraseTable<true>;
  readonly halfBefore: PhraseTable<true>;
  readonly belowZero: PhraseTable<true>;
  readonly comparatorsBefore: PhraseTable<Comparator>;
  readonly comparatorsAfter: PhraseTable<Comparator>;
  readonly rangeOpenings: PhraseTable<RangeOpening>;
  readonly rangeTo: PhraseTable<true>;
  readonly rangeOr: PhraseTable<true>;
  readonly outOf: PhraseTable<true>;
  readonly over: PhraseTable<true>;
  readonly rangeAnd: PhraseTable<true>;
  /** "and", "or": what stands before the last number of a list. */
  readonly listLinks: PhraseTable<true>;
  readonly notRangeAfter: PhraseTable<true>;
  readonly every: PhraseTable<true>;
  readonly multipleAfter: PhraseTable<true>;
  readonly multiples: PhraseTable<Rational>;
  readonly bareClockBefore: PhraseTable<true>;
  readonly lastingBefore: PhraseTable<true>;
  readonly ageBefore: PhraseTable<true>;
  readonly ageAt: PhraseTable<true>;
  readonly ageAfter: PhraseTable<true>;
  readonly measureWords: MeasureWords;
  /** Endings of words that stand before a noun, of nouns in the plural, and of adjectives behind a noun. */
  readonly nounEndings: Readonly<Record<'modifier' | 'plural' | 'adjective', readonly string[]>>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
}

type SetName =
  | 'determiners' | 'nounModifiers' | 'nounPlurals' | 'nounStops' | 'nounLinkers' | 'beforeYear' | 'labels' | 'streets' | 'clockAfter' | 'clockBefore' | 'months'
  | 'ageWords' | 'angles' | 'notPerBefore' | 'persons' | 'beforePronoun' | 'metreAfter' | 'subunitJoiners' | 'ordinalSuffixes' | 'scaleLinkers' | 'onlyBehind' | 'against' | 'ofSeveral' | 'lasting' | 'spacedOrdinals' | 'roundSuffixes' | 'beforePart' | 'fractionNouns';

/** Compiled tables by the data they come from: pure of the data, so sharing them changes no result. */
const compiled = new WeakMap<NumberData, Lexicon>();

/** The look-up tables of a language, compiled on first use. */
export function lexiconOf(data: NumberData): Lexicon {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const made = compile(data);
  compiled.set(data, made);
  return made;
}

function compile(data: NumberData): Lexicon {
  const words = compileWords(data);
  const starts = new Uint8Array(STARTS);
  let longestWord = 0;
  for (const form of words.keys()) {
    longestWord = Math.max(longestWord, form.length);
    for (const start of [form.slice(0, 2), form.slice(0, 2).toUpperCase(), form.slice(0, 1).toUpperCase() + form.slice(1, 2)]) {
      starts[startHash(start.charCodeAt(0), start.length > 1 && start[1] !== ' ' ? start.charCodeAt(1) : 0)] = 1;
    }
  }
  for (const code of [...ISO_CODES.split(' '), ...GLUED_CODES]) starts[startHash(code.charCodeAt(0), code.charCodeAt(1))] = 1;
  const { units, nouns, ranges, ratios, context } = data;
  const rangeOpenings = new PhraseTable<RangeOpening>();
  for (const form of ['between', 'from'] as const) {
    for (const [middle, forms] of Object.entries(ranges[form])) rangeOpenings.add(forms, { form: form === 'from' ? 'fromTo' : form, middle: flags(middle) });
  }
  const multiples = new PhraseTable<Rational>();
  for (const table of [data.words.multiples, data.words.verbMultiples ?? {}]) {
    for (const [value, forms] of Object.entries(table)) multiples.add(forms, fromText(value));
  }
  return {
    data,
    words,
    mayStart: (first, second) => starts[startHash(first, second)] === 1,
    longestWord,
    units: compileUnits(data),
    subunits: compileSubunits(data),
    currencies: compileCurrencies(data),
    unitLinkers: flags(units.linkers),
    per: flags(units.per),
    perPhrases: flags(units.perPhrases),
    halfAfter: flags(data.words.halfAfter),
    halfBefore: flags(data.words.halfBefore),
    belowZero: flags(context.belowZero ?? ''),
    comparatorsBefore: comparators(data.comparatorsBefore),
    comparatorsAfter: comparators(data.comparatorsAfter),
    rangeOpenings,
    rangeTo: flags(ranges.to),
    rangeOr: flags(ranges.or),
    outOf: flags(ratios.outOf),
    over: flags(ratios.over),
    rangeAnd: flags(ranges.and),
    listLinks: flags([units.subunitJoiners, ranges.or, units.listJoiners ?? ''].filter((forms) => forms !== '').join('|')),
    notRangeAfter: flags(ranges.notAfter),
    every: flags(ratios.every),
    multipleAfter: flags(context.multipleAfter),
    multiples,
    bareClockBefore: flags(context.bareClockBefore),
    lastingBefore: flags(context.lastingBefore),
    ageBefore: flags(context.ageBefore),
    measureWords: compileMeasureWords(data),
    ageAt: flags(context.ageAt ?? ''),
    ageAfter: flags(context.ageAfter),
    nounEndings: { modifier: listOf(nouns.modifierEndings), plural: listOf(nouns.pluralEndings), adjective: listOf(nouns.adjectiveEndings ?? '') },
    sets: {
      determiners: setOf(data.determiners),
      nounModifiers: setOf(nouns.modifiers),
      nounPlurals: setOf(nouns.plurals),
      nounStops: setOf(nouns.stops),
      nounLinkers: setOf(nouns.linkers),
      beforeYear: setOf(context.beforeYear),
      labels: setOf(context.labels),
      streets: setOf(context.streets),
      clockAfter: setOf(context.clockAfter),
      clockBefore: setOf(context.clockBefore),
      months: setOf(context.months),
      ageWords: setOf(context.ageWords),
      angles: setOf(context.angles),
      notPerBefore: setOf(units.notPerBefore),
      persons: setOf(context.persons),
      metreAfter: setOf(context.metreAfter),
      beforePronoun: setOf(data.words.beforePronoun),
      subunitJoiners: setOf(units.subunitJoiners),
      ordinalSuffixes: setOf(data.words.ordinalSuffixes),
      scaleLinkers: setOf(data.words.scaleLinkers ?? ''),
      onlyBehind: setOf(units.onlyBehind ?? ''),
      against: setOf(ranges.against ?? ''),
      ofSeveral: setOf(ratios.ofSeveral ?? ''),
      lasting: setOf(context.lasting ?? ''),
      beforePart: setOf(context.beforePart ?? ''),
      fractionNouns: setOf(data.words.fractionNouns ?? ''),
      spacedOrdinals: setOf(data.words.spacedOrdinalSuffixes ?? ''),
      roundSuffixes: setOf(data.words.roundSuffixes ?? ''),
    },
  };
}

const STARTS = 4096;
const startHash = (first: number, second: number): number => (first * 61 + second * 7) & (STARTS - 1);

const listOf = (forms: Forms): readonly string[] => (forms === '' ? [] : forms.split('|'));

function flags(forms: Forms): PhraseTable<true> {
  const table = new PhraseTable<true>();
  table.add(forms, true);
  return table;
}

function comparators(byName: NumberData['comparatorsBefore']): PhraseTable<Comparator> {
  const table = new PhraseTable<Comparator>();
  for (const [name, forms] of Object.entries(byName)) table.add(forms, name as Comparator);
  return table;
}

function compileWords(data: NumberData): Map<string, WordEntry> {
  const table = new Map<string, WordEntry>();
  const put = (forms: Forms, entry: WordEntry): void => {
    if (forms === '') return;
    for (const form of forms.split('|')) {
      table.set(form, { ...entry, ...table.get(form) });
    }
  };
  const each = (byValue: Readonly<Record<string, Forms>>, entry: (value: string) => WordEntry): void => {
    for (const [value, forms] of Object.entries(byValue)) put(forms, entry(value));
  };
  const { words } = data;
  each(words.cardinals, (value) => ({ cardinal: Number(value) }));
  put(words.scores, { score: true });
  put(words.hundred, { hundred: true });
  each(words.scales, (value) => ({ scale: Number(value) }));
  each(words.shortScales, (value) => ({ shortScale: Number(value) }));
  put(words.joiners, { joiner: true });
  const plurals = words.ordinalPlurals === '' ? [] : words.ordinalPlurals.split('|');
  for (const [value, forms] of Object.entries(words.ordinals)) {
    for (const form of forms.split('|')) put(form, plurals.some((ending) => form.endsWith(ending)) ? { ordinal: Number(value), many: true } : { ordinal: Number(value) });
  }
  put(words.loneOrdinals, { lone: true });
  put(words.ambiguous, { ambiguous: true });
  for (const [word, beside] of Object.entries(words.ambiguousBeside)) put(word, { ambiguous: true, ambiguousBeside: setOf(beside) });
  for (const [word, behind] of Object.entries(words.noNumberBehind ?? {})) put(word, { noNumberBehind: setOf(behind) });
  put(words.articles, { article: 'number', cardinal: 1 });
  put(words.weakArticles, { article: 'weak' });
  put(words.point, { point: true });
  put(words.minus, { minus: true });
  put(words.halfBefore, { halfBefore: true });
  each(words.mixed, (value) => ({ mixed: fromText(value) }));
  put(words.halfEndings, { halfEnding: true });
  each(words.fractions, (value) => ({ fraction: Number(value) }));
  put(words.bareFractions, { bareFraction: true });
  put(words.fractionJoiners, { fractionJoiner: true });
  put(words.fractionEndings, { fractionEnding: true });
  each(words.approximate, (value) => ({ approximate: Number(value) }));
  each(words.collectives, (value) => ({ collective: Number(value) }));
  each(words.plurals, (value) => ({ plural: Number(value) }));
  each(words.vague, (value) => ({ vague: boundsOf(value) }));
  each(words.vagueBefore, (value) => ({ vagueBefore: boundsOf(value) }));
  each(words.multiples, (value) => ({ multiple: fromText(value) }));
  each(words.verbMultiples ?? {}, (value) => ({ multiple: fromText(value) }));
  put(words.multipleEndings, { multipleEnding: true });
  put(words.compoundJoiners, { glue: true });
  const accented = new Set(listOf(words.accented ?? ''));
  for (const [form, entry] of [...table]) {
    for (const spelling of spellingsOf(form)) if (!table.has(spelling) && !accented.has(form)) table.set(spelling, entry);
  }
  return table;
}

function boundsOf(text: string): Bounds {
  const [min, max] = text.split('-');
  return max === '' || max === undefined ? { min: Number(min) } : { min: Number(min), max: Number(max) };
}

function compileUnits(data: NumberData): PhraseTable<UnitSense> {
  const table = new PhraseTable<UnitSense>();
  for (const units of [...data.units.tables, COMMON_UNITS]) {
    for (const [code, forms] of Object.entries(units)) {
      const { kind, ucum, shift = 0 } = unitMeaning(code);
      table.add(forms, { kind, code, shift, subunit: false, ...(ucum === undefined ? {} : { ucum }) });
    }
  }
  // "24-stündiger": the endings of numbers in one word stand behind digits too.
  for (const [code, forms] of Object.entries(data.context.measureWords?.endings ?? {})) {
    const { kind, ucum, shift = 0 } = unitMeaning(code);
    if (code !== 'a') table.add(forms, { kind, code, shift, subunit: false, ...(ucum === undefined ? {} : { ucum }) });
  }
  for (const currencies of [...data.units.currencies, COMMON_CURRENCIES]) {
    for (const [codes, forms] of Object.entries(currencies)) table.add(forms, currency(codes, false));
  }
  for (const code of ISO_CODES.split(' ')) {
    table.add(code, currency(code, false));
    table.add(`M${code}`, { ...currency(code, false), shift: 6 });
  }
  for (const [shift, powers] of [[3, data.units.thousands], [6, data.units.millions], [9, data.units.milliards]] as const) {
    for (const [codes, forms] of Object.entries(powers ?? {})) table.add(forms, { ...currency(codes, false), shift });
  }
  for (const [codes, forms] of Object.entries(data.units.subunits)) table.add(forms, currency(codes, true));
  return table;
}

function compileCurrencies(data: NumberData): PhraseTable<UnitSense> {
  const table = new PhraseTable<UnitSense>();
  for (const currencies of data.units.currencies) for (const [codes, forms] of Object.entries(currencies)) table.add(forms, currency(codes, false));
  return table;
}

function compileSubunits(data: NumberData): PhraseTable<UnitSense> {
  const table = new PhraseTable<UnitSense>();
  for (const [codes, forms] of Object.entries(data.units.subunits)) table.add(forms, currency(codes, true));
  return table;
}

function currency(codes: string, subunit: boolean): UnitSense {
  return { kind: 'money', code: codes, currencies: codes.split(' '), shift: subunit ? -2 : 0, subunit };
}

/** What else stands before an amount as one word with it: "RM23", "$US160". */
const GLUED_CODES = ['RM', 'Rs', 'US', 'AU', 'CA', 'NZ', 'HK'];

/** Codes that stand beside amounts in the news. */
const ISO_CODES =
  'EUR USD GBP JPY CHF CNY RMB CAD AUD NZD SEK NOK DKK ISK PLN CZK HUF RON BGN RUB UAH TRY INR BRL MXN ARS CLP COP PEN UYU ZAR KRW TWD HKD SGD THB IDR MYR PHP VND ILS AED SAR EGP MAD TND DZD NGN KES PKR QAR KWD BTC ETH';
