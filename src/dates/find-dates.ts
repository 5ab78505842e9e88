import type { DateMention } from '../analysis.ts';
import type { DateData } from '../languages/date-data.ts';
import { isUpperCase } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type CompiledDates, type CompiledPattern, compileDates, type NextToken, type PatternClass } from './pattern.ts';
import { DateReaders } from './readers.ts';
import { type Capture, captureOf, valueOf } from './capture.ts';
import { type DateValue, finish, type Reference, referenceOf } from './date-value.ts';
import { isInFuture } from './future-clause.ts';
import { resolve } from './resolve.ts';

/** Years that stand behind a preposition alone. */
const FIRST_USUAL_YEAR = 1800;
const LAST_USUAL_YEAR = 2050;
/** Years that stand behind a name without a preposition, where a language has such. */
const FIRST_BARE_YEAR = 1900;

/** A date expression as a range of tokens. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: DateValue;
  /** True for words that only look like a date. */
  readonly none: boolean;
  /** True for hours or minutes ahead, which outside the future tell how long something took. */
  readonly lasting: boolean;
  /** True if words outside the span belong to the pattern, which makes an ambiguous word a date. */
  readonly cued: boolean;
}

/** How often a date may grow by a pattern that starts with a date ("Monday" + "morning" + "at 10"). */
const GROWTH = 4;
/** Units of which news tell how long something took more often than when it comes. */
const SHORT_UNITS: ReadonlySet<number | string> = new Set(['hour', 'minute']);
/** A year of the last century by its two last digits. */
const YEAR_OF_CENTURY = /^[5-9]\d$/;
const CURRENCY_OR_SHARE = /[\p{Sc}%‰]/u;
/** How many readings are kept: a pattern looks but a few words ahead, and a sentence may be of any length. */
const MOST_CAPTURED = 4096;
/** Stands for the readings of a class that a token does not have. */
const NO_CAPTURES: readonly Captured[] = [];

/**
 * Finds the calendar expressions of a document, in order of `start`; `reference` resolves relative
 * ones. Tokens are read from the last to the first, so that a pattern with a date inside finds it
 * ready; each token tries only the patterns that its word or class may start.
 */
export function findDates(document: Document, language: DateData, reference: Date | undefined): DateMention[] {
  const finder = new DateFinder(document, compileDates(language), reference === undefined ? undefined : referenceOf(reference));
  return finder.find();
}

class DateFinder {
  readonly #document: Document;
  readonly #dates: CompiledDates;
  readonly #readers: DateReaders;
  readonly #reference: Reference | undefined;
  readonly #found = new Map<number, Found>();
  /** What each class reads at the tokens last looked at; many patterns ask for the same. */
  readonly #captured = new Map<number, readonly Captured[]>();
  /** The captures of the parts before the one that is matched. */
  readonly #path: Capture[] = [];
  /** Bits of the classes that may be read at each token. */
  readonly #classes: Int32Array;
  #limit = 0;

  constructor(document: Document, dates: CompiledDates, reference: Reference | undefined) {
    this.#document = document;
    this.#dates = dates;
    this.#readers = new DateReaders(document, dates);
    this.#reference = reference;
    this.#classes = new Int32Array(document.tokens.count);
  }

  find(): DateMention[] {
    const { sentences } = this.#document;
    for (let sentence = sentences.count - 1; sentence >= 0; sentence--) {
      this.#limit = sentences.endToken[sentence];
      this.#captured.clear();
      for (let token = this.#limit - 1; token >= sentences.firstToken[sentence]; token--) this.#readAt(token);
    }
    return this.#select();
  }

  #readAt(token: number): void {
    const kind = this.#document.tokens.kind[token];
    const starter = this.#dates.starters.get(this.#document.lower(token));
    const isRoman = kind === TokenKind.Word && this.#readers.mayBeRoman(token);
    const isNumber = kind === TokenKind.Number || kind === TokenKind.Alphanumeric || starter?.number === true;
    this.#classes[token] = (starter?.classes ?? 0) | (isNumber || isRoman || isDigit(this.#document.text.charCodeAt(this.#document.tokens.start[token])) ? this.#dates.numberClasses : 0);
    if (starter !== undefined && (starter.next === undefined || this.#isNext(starter.next, token + 1))) for (const pattern of starter.patterns) this.#try(pattern, token);
    if (isNumber) for (const pattern of this.#dates.numberPatterns) this.#try(pattern, token);
    if (isRoman) for (const pattern of this.#dates.romanPatterns) this.#try(pattern, token);
    for (let i = 0; i < GROWTH; i++) {
      const before = this.#found.get(token);
      if (before === undefined) return;
      for (const pattern of this.#dates.datePatterns) this.#try(pattern, token);
      if (this.#found.get(token) === before) return;
    }
  }

  /** A quick look before the patterns of a word are tried: "de" and the like stand everywhere and start many. */
  #isNext({ words, classes, date }: NextToken, token: number): boolean {
    if (token >= this.#limit) return false;
    return (this.#classes[token] & classes) !== 0 || words.has(this.#document.lower(token)) || (date && this.#found.has(token));
  }

  #try(pattern: CompiledPattern, token: number): void {
    const match = this.#match(pattern, 0, token);
    if (match === undefined) return;
    const start = token + match.leading;
    const end = match.end - match.trailing;
    const cued = match.leading + match.trailing > 0;
    const known = this.#found.get(start);
    if (known !== undefined && (known.end > end || (known.end === end && (known.cued || !cued)))) return;
    // An optional comma may open a match whose optional weekday is absent.
    if (this.#document.lower(start) === ',') return;
    // "Na terça-feira, 17 pessoas morreram": a number behind the comma counts what follows it.
    if (end - start > 2 && this.#document.lower(end - 2) === ',' && this.#isShortNumber(end - 1) && !this.#isFollowedLikeYear(end - 1)) return;
    const value = resolve(pattern.action, match.captures, this.#reference);
    // Two dates of which the second is earlier are no span of time: "July and January".
    if (pattern.action === 'range' && value.iso !== undefined && value.isoEnd !== undefined && value.iso[0] !== 'T' && value.isoEnd < value.iso.slice(0, value.isoEnd.length)) return;
    this.#found.set(start, { start, end, cued, none: pattern.action === 'none', lasting: pattern.action === 'ahead' && SHORT_UNITS.has(valueOf(match.captures, 'unit') ?? ''), value });
  }

  /** The longest match of the parts from `index` on at a token. */
  #match(pattern: CompiledPattern, index: number, token: number): Match | undefined {
    const { parts } = pattern;
    const path = this.#path;
    if (index === parts.length) return { end: token, leading: 0, trailing: 0, captures: path.slice() };
    const part = parts[index];
    let best: Match | undefined;
    if (token < this.#limit) {
      if (part.words === undefined) {
        const read = this.#captures(part, token);
        for (let i = 0; i < read.length; i++) {
          const { length, capture } = read[i];
          if (part.values !== undefined && !part.values.has(String(capture.value)) && !part.values.has(this.#document.lower(token))) continue;
          path.push(capture);
          const rest = this.#match(pattern, index + 1, token + length);
          path.pop();
          if (rest !== undefined && (best === undefined || rest.end > best.end)) best = rest;
        }
      } else if (part.words.has(this.#document.lower(token))) {
        best = this.#match(pattern, index + 1, token + 1);
        if (best !== undefined && part.context) {
          if (part.opens) best.leading++;
          else best.trailing++;
        }
      }
    }
    return best ?? (part.optional ? this.#match(pattern, index + 1, token) : undefined);
  }

  #captures({ className, classIndex, classBit }: PatternClass, token: number): readonly Captured[] {
    if (className === 'date') {
      const found = this.#found.get(token);
      return found === undefined || found.none ? NO_CAPTURES : [{ length: found.end - found.start, capture: captureOf(className, undefined, undefined, found.value) }];
    }
    // Most words are of no class at all.
    if ((this.#classes[token] & classBit) === 0) return NO_CAPTURES;
    const key = token * this.#dates.classCount + classIndex;
    let known = this.#captured.get(key);
    if (known === undefined) {
      known = this.#readClass(className, token);
      if (this.#captured.size >= MOST_CAPTURED) this.#captured.clear();
      this.#captured.set(key, known);
    }
    return known;
  }

  #readClass(className: string, token: number): readonly Captured[] {
    let captures: Captured[] | undefined;
    const phrases = this.#dates.phrases.get(this.#document.lower(token));
    if (phrases !== undefined) {
      for (const phrase of phrases) {
        if (phrase.className !== className || !this.#readers.matches(phrase.tokens, token, this.#limit)) continue;
        if (this.#dates.data.capitalised && (className === 'month' || className === 'weekday') && !isUpperCase(this.#document.text.charCodeAt(this.#document.tokens.start[token]))) continue;
        (captures ??= []).push({ length: phrase.tokens.length, capture: captureOf(className, phrase, undefined, undefined) });
      }
    }
    for (const reading of this.#readers.read(className, token, this.#limit)) (captures ??= []).push({ length: reading.length, capture: captureOf(className, undefined, reading, undefined) });
    return captures ?? NO_CAPTURES;
  }

  /** From left to right the longest date at each place; a word that means other things needs a cue. */
  #select(): DateMention[] {
    const { tokens, text } = this.#document;
    const mentions: DateMention[] = [];
    const starts = [...this.#found.keys()].sort((a, b) => a - b);
    let free = 0;
    for (const start of starts) {
      const found = this.#found.get(start);
      if (found === undefined || start < free) continue;
      // What is no date holds none either: "in her early 30s".
      if (found.none) free = found.end;
      if (!this.#isDate(found)) continue;
      free = found.end;
      const from = tokens.start[start];
      const to = tokens.end[found.end - 1];
      mentions.push({ start: from, end: to, text: text.slice(from, to), ...finish(this.#directed(found), this.#reference) });
    }
    return mentions;
  }

  /** The value of a weekday alone as its clause means it: the last one, or the next. */
  #directed({ value, start, end }: Found): DateValue {
    const { future } = this.#dates;
    if (future === undefined || value.weekday === undefined || value.fields !== undefined || value.iso !== undefined) return value;
    return isInFuture(this.#document, future, start, end) ? { ...value, ahead: true } : value;
  }

  #isDate({ start, end, cued, none, lasting }: Found): boolean {
    if (none) return false;
    // "38mm of rain fell in just three hours"
    const { future } = this.#dates;
    if (lasting && future !== undefined && !isInFuture(this.#document, future, start, end)) return false;
    const word = this.#document.lower(start);
    if (end - start === 1 && this.#dates.stoppedMonths.has(word)) return false;
    if (end - start === 1 && YEAR_OF_CENTURY.test(word)) return cued && this.#isBeforeMark(start);
    const isStopped = end - start === 2 && this.#dates.stoppedMonths.has(word);
    // The stop of a short month that ends a sentence is the sentence's: "nel mar."
    if (isStopped && end === this.#document.sentences.endToken[this.#document.sentenceOfToken[start]]) return false;
    if (!isStopped && (cued || end - start > 1)) return true;
    const isYear = this.#document.tokens.kind[start] === TokenKind.Number;
    if (!isYear && !isStopped && !this.#dates.ambiguous.has(word)) return true;
    const sentence = this.#document.sentenceOfToken[start];
    const hasBefore = start > this.#document.sentences.firstToken[sentence];
    // "na segunda" is a Monday, "na segunda parte" is none.
    if (this.#dates.ambiguous.has(word) && word in this.#dates.data.weekdays && !this.#isFollowedLikeYear(start)) return false;
    if (isYear && this.#isMoney(end)) return false;
    if (hasBefore && this.#dates.yearCues.has(this.#document.lower(start - 1)) && (!isYear || this.#isUsualYear(start) || this.#isFollowedLikeYear(start))) return true;
    return isYear && this.#isYear(start, hasBefore);
  }

  /** Other numbers than those of the news' own time, and round ones, are counts more often: "und 1200 Soldaten". */
  #isUsualYear(token: number): boolean {
    const word = this.#document.word(token);
    const value = Number(word);
    return word.length !== 4 || (value >= FIRST_USUAL_YEAR && value <= LAST_USUAL_YEAR && value % 100 !== 0);
  }

  /** A sign of money or a per cent sign: "de 2500 $". */
  #isMoney(token: number): boolean {
    const { tokens, text } = this.#document;
    return token < tokens.count && CURRENCY_OR_SHARE.test(text[tokens.start[token]]);
  }

  #isBeforeMark(token: number): boolean {
    const next = token + 1;
    if (next >= this.#document.sentences.endToken[this.#document.sentenceOfToken[token]]) return true;
    const { tokens, text } = this.#document;
    return tokens.kind[next] === TokenKind.Punctuation && text[tokens.start[next]] !== '%';
  }

  #isShortNumber(token: number): boolean {
    const { kind, start, end } = this.#document.tokens;
    return kind[token] === TokenKind.Number && end[token] - start[token] <= 2;
  }

  /** No counted noun behind `token`: the end, a mark or a function word. */
  #isFollowedLikeYear(token: number): boolean {
    return this.#isBeforeMark(token) || this.#dates.yearFollowers.has(this.#document.lower(token + 1));
  }

  /** A bare four-digit number is a year if no counted noun follows and no name stands before. */
  #isYear(token: number, hasBefore: boolean): boolean {
    const { tokens } = this.#document;
    const value = Number(this.#document.word(token));
    if (value < 1700 || value > 2100) return false;
    if (hasBefore && tokens.kind[token - 1] === TokenKind.Symbol) return false;
    const { bareYears, capitalised } = this.#dates.data;
    const standsAlone = bareYears === true && value >= FIRST_BARE_YEAR && value <= LAST_USUAL_YEAR;
    // Where nouns have a capital, "erzielt 2015 neue Bestmarken" tells of a year and "2010 neue Stellen" may not.
    const likeYear = this.#isFollowedLikeYear(token) || (standsAlone && capitalised && value % 10 !== 0 && !isUpperCase(this.#document.text.charCodeAt(tokens.start[token + 1])));
    if (!likeYear) return false;
    if (!hasBefore) return token + 1 < this.#document.sentences.endToken[this.#document.sentenceOfToken[token]];
    const before = token - 1;
    if (this.#dates.approximators.has(this.#document.lower(before))) return false;
    if (tokens.kind[before] === TokenKind.Number) return false;
    // "Windows 2000"
    return (standsAlone && value % 100 !== 0) || !isUpperCase(this.#document.text.charCodeAt(tokens.start[before]));
  }
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A capture with the number of its tokens. */
interface Captured {
  readonly length: number;
  readonly capture: Capture;
}

interface Match {
  readonly end: number;
  /** Tokens of context before and behind the span. */
  leading: number;
  trailing: number;
  readonly captures: readonly Capture[];
}
