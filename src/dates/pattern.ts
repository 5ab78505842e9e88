import type { DateAction, DateData, DatePattern } from '../languages/date-data.ts';
import { type FutureWords, futureWordsOf } from './future-clause.ts';
import { SHARED_PATTERNS } from './shared-patterns.ts';

/** A place that one of these words fills. */
export interface PatternWords {
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
  /** True if the place stands outside the span. */
  readonly context: boolean;
  /** True if only places of context stand before it. */
  readonly opens: boolean;
}

/** A place that a reading of a class fills. */
export interface PatternClass {
  readonly words?: undefined;
  readonly className: string;
  /** Number of the class among those of the language. */
  readonly classIndex: number;
  /** The bit of the class in `Starter.classes`; more than 32 classes share bits. */
  readonly classBit: number;
  /** Values of the class that may stand here; all where absent. */
  readonly values?: ReadonlySet<string>;
  readonly optional: boolean;
}

/** One place of a compiled pattern. */
export type PatternPart = PatternWords | PatternClass;

/** A pattern ready to match. */
export interface CompiledPattern {
  readonly action: DateAction;
  readonly parts: readonly PatternPart[];
}

/** A phrase of a word class: its tokens and what it stands for. */
export interface Phrase {
  readonly tokens: readonly string[];
  readonly className: string;
  readonly value: number | string;
  /** True for a unit in the plural. */
  readonly plural?: boolean;
  /** First hour that a part of the day sets behind noon. */
  readonly laterFrom?: number;
}

/** What may begin at a word. */
export interface Starter {
  readonly patterns: readonly CompiledPattern[];
  /** True if the word may be the first of a number. */
  readonly number: boolean;
  /** Bits of the classes of words that a phrase with this first word belongs to. */
  readonly classes: number;
  /** What must stand behind the word for any of its patterns to match; absent where one may match whatever does. */
  readonly next?: NextToken;
}

/** What a token must be: one of some words, of a class with one of these bits, or the start of a date. */
export interface NextToken {
  readonly words: ReadonlySet<string>;
  readonly classes: number;
  readonly date: boolean;
}

/** The tables of a language, ready for look-up by the first word. */
export interface CompiledDates {
  /** Words that put a weekday of their clause ahead. */
  readonly future: FutureWords | undefined;
  readonly data: DateData;
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** How many classes the patterns name. */
  readonly classCount: number;
  /** Bits of the classes that read numbers, Roman ones too. */
  readonly numberClasses: number;
  /** By the first word of patterns, and of the phrases and numbers that patterns may start with. */
  readonly starters: ReadonlyMap<string, Starter>;
  /** Patterns that may start with a number, a Roman number or a date. */
  readonly numberPatterns: readonly CompiledPattern[];
  readonly romanPatterns: readonly CompiledPattern[];
  readonly datePatterns: readonly CompiledPattern[];
  readonly approximators: ReadonlyMap<string, ReadonlyArray<readonly string[]>>;
  readonly amountConnectors: ReadonlySet<string>;
  readonly vague: ReadonlyMap<string, ReadonlyArray<readonly string[]>>;
  readonly halves: ReadonlyMap<string, ReadonlyArray<readonly string[]>>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly decadeSuffixes: ReadonlySet<string>;
  readonly yearCues: ReadonlySet<string>;
  readonly yearFollowers: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  /** Short months that are written with a stop: alone they are none without it, and with it only behind a cue. */
  readonly stoppedMonths: ReadonlySet<string>;
}

/** Classes that read a number in digits or words. */
const NUMBER_CLASSES = ['day', 'year', 'year2', 'lateYear2', 'amount', 'ordinal', 'decade', 'decades', 'clock', 'dotted', 'zoned', 'hour', 'numeric', 'number'] as const;
/** Classes of words that start a number. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(['numberWord', 'ordinalWord', 'decadeWord']);

const compiled = new WeakMap<DateData, CompiledDates>();

/** Compiles the tables of a language once; later calls give the same object. */
export function compileDates(data: DateData): CompiledDates {
  const known = compiled.get(data);
  if (known !== undefined) return known;
  const made = compile(data);
  compiled.set(data, made);
  return made;
}

function compile(data: DateData): CompiledDates {
  const phrases = new Map<string, Phrase[]>();
  const plurals = new Set(data.pluralUnits);
  const addClass = (className: string, table: Readonly<Record<string, number | string>>): void => {
    for (const [phrase, value] of Object.entries(table)) {
      const tokens = phrase.split(' ');
      const laterFrom = className === 'part' ? data.laterParts?.[phrase] : undefined;
      push(phrases, tokens[0], { tokens, className, value, ...(className === 'unit' && plurals.has(phrase) && { plural: true }), ...(laterFrom !== undefined && { laterFrom }) });
    }
  };
  const addWords = (className: string, words: readonly string[]): void => addClass(className, Object.fromEntries(words.map((word) => [word, word])));
  const ambiguous = new Set(data.ambiguous);
  const stoppedMonths = new Set<string>();
  addClass('month', data.months);
  // Short months go without their stop too, but are no month when they stand alone.
  for (const [word, month] of Object.entries(data.months)) {
    if (!word.endsWith(' .') || word.slice(0, -2) in data.months || word.slice(0, -2) in data.numbers) continue;
    addClass('month', { [word.slice(0, -2)]: month });
    ambiguous.add(word.slice(0, -2));
    stoppedMonths.add(word.slice(0, -2));
  }
  addClass('weekday', data.weekdays);
  for (const ending of data.weekdayEndings) addClass('weekday', Object.fromEntries(Object.entries(data.weekdays).map(([word, value]) => [word + ending, value])));
  addClass('unit', data.units);
  addClass('season', data.seasons);
  addClass('relative', data.days);
  addWords('part', data.parts);
  addWords('edge', data.edges);
  addWords('half', data.halves ?? []);
  addClass('numberWord', data.numbers);
  addClass('numberWord', compoundNumbers(data));
  addClass('ordinalWord', data.ordinals);
  addClass('scale', data.scales);
  addClass('quarter', data.quarters);
  addClass('decadeWord', data.decades);
  addClass('hourMark', data.hourMarks);
  for (const list of phrases.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);

  const approximators = phraseStarts(data.approximators);
  const vague = phraseStarts(data.vague);
  const byWord = new Map<string, CompiledPattern[]>();
  const byClass = new Map<string, CompiledPattern[]>();
  const classes: string[] = [];
  for (const pattern of [...SHARED_PATTERNS, ...data.patterns]) index(compilePattern(pattern, classes), byWord, byClass);
  const bitsOf = (names: Iterable<string>): number => [...names].reduce((bits, name) => (classes.includes(name) ? bits | classBit(classes.indexOf(name)) : bits), 0);
  const startingWith = (names: Iterable<string>): CompiledPattern[] => [...new Set([...names].flatMap((name) => byClass.get(name) ?? []))];
  const starters = new Map<string, Starter>();
  for (const word of [...byWord.keys(), ...phrases.keys(), ...approximators.keys(), ...vague.keys()]) {
    if (starters.has(word)) continue;
    const names = new Set(phrases.get(word)?.map(({ className }) => className));
    const patterns = [...new Set([...(byWord.get(word) ?? []), ...startingWith(names)])];
    // Words of a class may be the first of a longer phrase, behind which anything may stand.
    const next = names.size > 0 ? undefined : nextBehind(patterns, word);
    starters.set(word, { patterns, ...(next !== undefined && { next }), number: approximators.has(word) || vague.has(word) || [...names].some((name) => NUMBER_WORDS.has(name)), classes: bitsOf(names) });
  }
  return {
    data,
    future: data.future === undefined ? undefined : futureWordsOf(data.future),
    phrases,
    classCount: classes.length,
    numberClasses: bitsOf([...NUMBER_CLASSES, 'roman']),
    starters,
    numberPatterns: startingWith(NUMBER_CLASSES),
    romanPatterns: startingWith(['roman']),
    datePatterns: startingWith(['date']),
    approximators,
    amountConnectors: new Set(data.amountConnectors),
    vague,
    halves: phraseStarts(data.halves ?? []),
    ordinalSuffixes: new Set(data.ordinalSuffixes),
    decadeSuffixes: new Set(data.decadeSuffixes),
    yearCues: new Set(data.yearCues),
    yearFollowers: new Set(data.yearFollowers),
    ambiguous,
    stoppedMonths,
  };
}

/** What must stand behind a word that starts each of these patterns; undefined where one may end with it. */
function nextBehind(patterns: readonly CompiledPattern[], word: string): NextToken | undefined {
  const words = new Set<string>();
  let classes = 0;
  let date = false;
  for (const { parts } of patterns) {
    for (let first = 0; first < parts.length; first++) {
      if (parts[first].words?.has(word) === true) {
        let at = first + 1;
        for (let open = true; open; at++) {
          if (at === parts.length) return undefined;
          const part = parts[at];
          if (part.words !== undefined) for (const other of part.words) words.add(other);
          else if (part.className === 'date') date = true;
          else classes |= part.classBit;
          open = part.optional;
        }
      }
      if (!parts[first].optional) break;
    }
  }
  return { words, classes, date };
}

/** Units before tens in one word: "fünfundzwanzig". */
function compoundNumbers({ numbers, numberJoiners = [] }: DateData): Record<string, number> {
  const words = Object.entries(numbers);
  const units = words.filter(([word, value]) => value >= 1 && value <= 9 && Number.isInteger(value) && !word.includes(' '));
  const tens = words.filter(([, value]) => value >= 20 && value <= 90);
  return Object.fromEntries(numberJoiners.flatMap((joiner) => tens.flatMap(([ten, value]) => units.map(([unit, small]) => [unit + joiner + ten, value + small]))));
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}

function phraseStarts(phrases: readonly string[]): Map<string, ReadonlyArray<readonly string[]>> {
  const starts = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const tokens = phrase.split(' ');
    push(starts, tokens[0], tokens);
  }
  for (const list of starts.values()) list.sort((a, b) => b.length - a.length);
  return starts;
}

/** Classes are numbered in the order in which they are met. */
function compilePattern([action, source]: DatePattern, classes: string[]): CompiledPattern {
  const parts: PatternPart[] = [];
  let opens = true;
  for (const place of source.split(' ')) {
    const part = compilePart(place, classes, opens);
    opens &&= part.words !== undefined && part.context;
    parts.push(part);
  }
  return { action, parts };
}

function compilePart(source: string, classes: string[], opens: boolean): PatternPart {
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  if (body.startsWith('[')) return { words: new Set(body.slice(1, -1).split('|')), optional, context: true, opens };
  if (!body.startsWith('<')) return { words: new Set(body.split('|')), optional, context: false, opens };
  const [className, values] = body.slice(1, -1).split('=');
  let classIndex = classes.indexOf(className);
  if (classIndex < 0) classIndex = classes.push(className) - 1;
  return { className, classIndex, classBit: classBit(classIndex), ...(values !== undefined && { values: new Set(values.split('|')) }), optional };
}

const classBit = (index: number): number => 1 << (index & 31);

/** Files a pattern under every word or class that it may start with. */
function index(pattern: CompiledPattern, byWord: Map<string, CompiledPattern[]>, byClass: Map<string, CompiledPattern[]>): void {
  for (const part of pattern.parts) {
    if (part.words === undefined) push(byClass, part.className, pattern);
    else for (const word of part.words) push(byWord, word, pattern);
    if (!part.optional) return;
  }
}
