import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { ClockReader } from './clock-reader.ts';
import { digitsValue, leadingDigits, touches } from './digits.ts';
import type { CompiledDates } from './pattern.ts';
import type { Reading } from './reading.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const LONGEST_ROMAN = 8;
const LONGEST_DIGITS = 12;

/** Reads numbers, years, ordinals and clock times at a token, none further than `limit`. */
export class DateReaders {
  readonly #document: Document;
  readonly #dates: CompiledDates;
  readonly #clock: ClockReader;

  constructor(document: Document, dates: CompiledDates) {
    this.#document = document;
    this.#dates = dates;
    this.#clock = new ClockReader(document, dates.data.hourMarks, dates.data.units, (className, token, limit) => this.#phraseValues(className, token, limit));
  }

  /** Readings of a built-in class at a token; the longest first. */
  read(className: string, token: number, limit: number): readonly Reading[] {
    switch (className) {
      case 'day':
        return this.#day(token, limit);
      case 'year':
        return this.#digits(token, 1000, 2199, 4);
      case 'year2':
        return this.#digits(token, 0, 99, 2);
      case 'lateYear2':
        return this.#digits(token, 60, 99, 2);
      case 'number':
        return this.#digits(token, 0, 99, 0);
      case 'hour':
        return [...this.#digits(token, 0, 24, 0), ...this.#numberWord(token, limit)].filter(({ value = 25 }) => value <= 24);
      case 'amount':
        return this.#amount(token, limit);
      case 'ordinal':
        return this.#ordinal(token, limit);
      case 'roman':
        return this.#roman(token);
      case 'decades':
        return this.#decades(token, limit);
      case 'decade':
        return this.#decade(token, limit);
      case 'clock':
        return this.#clock.read(token, limit, false);
      case 'dotted':
        return this.#clock.read(token, limit, true);
      case 'zoned':
        return this.#clock.read(token, limit, true).filter(({ zone }) => zone !== undefined);
      case 'numeric':
        return this.#numeric(token, limit);
      default:
        return [];
    }
  }

  #digits(token: number, lowest: number, highest: number, width: number): Reading[] {
    const { tokens } = this.#document;
    if (tokens.kind[token] !== TokenKind.Number) return [];
    const length = tokens.end[token] - tokens.start[token];
    if (length > 4 || (width > 0 && length !== width)) return [];
    const value = digitsValue(this.#document.word(token));
    return value >= lowest && value <= highest ? [{ length: 1, value }] : [];
  }

  #day(token: number, limit: number): Reading[] {
    const found = [...this.#digits(token, 1, 31, 0), ...this.#ordinal(token, limit)].filter(({ value = 32 }) => value <= 31);
    return found.sort((a, b) => b.length - a.length);
  }

  #numberWord(token: number, limit: number): Reading[] {
    return this.#phraseValues('numberWord', token, limit);
  }

  #phraseValues(className: string, token: number, limit: number): Reading[] {
    const found: Reading[] = [];
    for (const phrase of this.#dates.phrases.get(this.#document.lower(token)) ?? []) {
      if (phrase.className === className && typeof phrase.value === 'number' && this.matches(phrase.tokens, token, limit)) {
        found.push({ length: phrase.tokens.length, value: phrase.value });
      }
    }
    return found;
  }

  /** True if the tokens from `token` are these words. */
  matches(words: readonly string[], token: number, limit: number): boolean {
    if (token + words.length > limit) return false;
    for (let i = 0; i < words.length; i++) if (this.#document.lower(token + i) !== words[i]) return false;
    return true;
  }

  #phraseLength(starts: ReadonlyMap<string, ReadonlyArray<readonly string[]>>, token: number, limit: number): number {
    for (const words of starts.get(this.#document.lower(token)) ?? []) if (this.matches(words, token, limit)) return words.length;
    return 0;
  }

  #amount(token: number, limit: number): Reading[] {
    const starts = [token];
    // Two approximators may follow each other ("un peu moins de", "environ plus de").
    for (let i = 0; i < 2; i++) {
      const last = starts[starts.length - 1];
      const length = last < limit ? this.#phraseLength(this.#dates.approximators, last, limit) : 0;
      if (length === 0) break;
      starts.push(last + length);
    }
    // A word may be an approximator or a vague number ("unas").
    for (const start of starts.reverse()) {
      const found = start < limit ? this.#plainAmount(start, limit) : undefined;
      if (found !== undefined) return [{ ...found, length: start - token + found.length }];
    }
    return [];
  }

  #plainAmount(token: number, limit: number): Reading | undefined {
    const vague = this.#phraseLength(this.#dates.vague, token, limit);
    const number = vague > 0 ? undefined : this.#cardinal(token, limit);
    if (vague === 0 && number === undefined) return undefined;
    let at = token + (vague > 0 ? vague : (number as Reading).length);
    let value = number?.value;
    const half = at < limit ? this.#phraseLength(this.#dates.halves, at, limit) : 0;
    if (half > 0) return { length: at + half - token, ...(value !== undefined && { value: value + 0.5 }) };
    if (at + 1 < limit && this.#dates.amountConnectors.has(this.#document.lower(at))) {
      const next = this.#cardinal(at + 1, limit);
      if (next !== undefined) {
        // Of two numbers neither is the distance.
        value = undefined;
        at += 1 + next.length;
      }
    }
    const scale = at < limit ? this.#phraseValues('scale', at, limit)[0] : undefined;
    if (scale?.value !== undefined) {
      at += scale.length;
      value = value === undefined ? undefined : value * scale.value;
    }
    return { length: at - token, ...(value !== undefined && { value }) };
  }

  /** One number in digits (groups of three included) or words (tens and units). */
  #cardinal(token: number, limit: number): Reading | undefined {
    const { tokens } = this.#document;
    if (tokens.kind[token] === TokenKind.Number) {
      let length = 1;
      let written = this.#document.word(token);
      while (token + length < limit && length < 4 && this.#isGroup(token + length)) written += this.#document.word(token + length++);
      if (written.length > LONGEST_DIGITS) return undefined;
      const value = Number(written.replace(',', '.'));
      return Number.isNaN(value) ? { length } : { length, value };
    }
    let at = token;
    let value = 0;
    let before = Infinity;
    for (let i = 0; i < 3 && at < limit; i++) {
      const [word] = this.#numberWord(at, limit);
      // Parts of one number grow smaller; "a two hour flight" has two numbers.
      if (word?.value === undefined || (word.value >= before && word.value !== 100)) break;
      before = word.value;
      value = word.value === 100 && value > 0 ? value * 100 : value + word.value;
      at += word.length;
      if (at + 1 < limit && this.#document.lower(at) === '-' && this.#numberWord(at + 1, limit).length > 0) at++;
    }
    return at > token ? { length: at - token, value } : undefined;
  }

  #isGroup(token: number): boolean {
    const { tokens } = this.#document;
    return tokens.kind[token] === TokenKind.Number && tokens.end[token] - tokens.start[token] === 3 && tokens.start[token] - tokens.end[token - 1] === 1;
  }

  #ordinal(token: number, limit: number): Reading[] {
    const words = this.#phraseValues('ordinalWord', token, limit);
    if (words.length > 0) return words;
    const { tokens } = this.#document;
    const word = this.#document.lower(token);
    if (tokens.kind[token] === TokenKind.Alphanumeric) {
      const digits = leadingDigits(word);
      return digits > 0 && digits <= 2 && this.#dates.ordinalSuffixes.has(word.slice(digits)) ? [{ length: 1, value: digitsValue(word.slice(0, digits)) }] : [];
    }
    if (tokens.kind[token] === TokenKind.Number && word.length <= 2 && token + 1 < limit && touches(this.#document, token, token + 1) && this.#dates.ordinalSuffixes.has(this.#document.lower(token + 1))) {
      return [{ length: 2, value: digitsValue(word) }];
    }
    return [];
  }

  /** A quick look before the patterns of Roman numbers are tried. */
  mayBeRoman(token: number): boolean {
    return 'IVXL'.includes(this.#document.text[this.#document.tokens.start[token]]);
  }

  /** "XX", "XIXe", "XXI." */
  #roman(token: number): Reading[] {
    const { tokens } = this.#document;
    if (tokens.kind[token] !== TokenKind.Word) return [];
    const written = this.#document.word(token);
    if (written.length > LONGEST_ROMAN) return [];
    let end = 0;
    while (end < written.length && 'IVXL'.includes(written[end])) end++;
    if (end === 0 || (end < written.length && !this.#dates.ordinalSuffixes.has(written.slice(end).toLowerCase()))) return [];
    let value = 0;
    for (let i = 0; i < end; i++) {
      const digit = ROMAN[written[i].toLowerCase()];
      const next = i + 1 < end ? ROMAN[written[i + 1].toLowerCase()] : 0;
      value += digit < next ? -digit : digit;
    }
    return [{ length: 1, value }];
  }

  /** The first year of a decade in its plain number: "1990", "80", "soixante". */
  #decade(token: number, limit: number): Reading[] {
    const word = this.#document.lower(token);
    const digits = leadingDigits(word);
    if (digits > 0) return digits === word.length ? decadeReading(word) : [];
    return this.#numberWord(token, limit)
      .filter(({ value = 0 }) => value % 10 === 0 && value >= 10 && value < 100)
      .map(({ length, value = 0 }) => ({ length, value: fullDecade(value) }));
  }

  /** The first year of a decade in a form of its own: "1990s", "90er", "nineties". */
  #decades(token: number, limit: number): Reading[] {
    const word = this.#document.lower(token);
    const digits = leadingDigits(word);
    if (digits === 0) return this.#phraseValues('decadeWord', token, limit).map(({ length, value = 0 }) => ({ length, value: fullDecade(value) }));
    return this.#dates.decadeSuffixes.has(word.slice(digits)) ? decadeReading(word.slice(0, digits)) : [];
  }

  #numeric(token: number, limit: number): Reading[] {
    const { tokens } = this.#document;
    if (tokens.kind[token] !== TokenKind.Number) return [];
    const word = this.#document.word(token);
    const dotted = word.split('.');
    if (dotted.length === 3 && word.length <= 10) return this.#ordered(dotted, 1);
    if (token + 4 < limit) {
      const mark = this.#document.word(token + 1);
      if ((mark === '/' || mark === '-' || mark === '‑') && this.#document.word(token + 3) === mark && touches(this.#document, token, token + 1) && touches(this.#document, token + 1, token + 2) && touches(this.#document, token + 2, token + 3) && touches(this.#document, token + 3, token + 4)) {
        // Four numbers with marks are no date: "5-1-36-1".
        if (token + 5 < limit && this.#document.word(token + 4).length < 4 && this.#document.word(token + 5) === mark && touches(this.#document, token + 4, token + 5)) return [];
        return this.#ordered([word, this.#document.word(token + 2), this.#document.word(token + 4)], 5);
      }
    }
    return [];
  }

  #ordered(parts: readonly string[], length: number): Reading[] {
    if (parts.some((part) => part.length > 4 || leadingDigits(part) !== part.length || part === '')) return [];
    const [a, b, c] = parts.map(digitsValue);
    if (parts[0].length === 4 && parts[1].length <= 2 && parts[2].length <= 2) return validDate(a, b, c, length);
    if (parts[0].length > 2 || parts[1].length > 2 || (parts[2].length !== 4 && parts[2].length !== 2)) return [];
    const year = parts[2].length === 4 ? c : fullYear(c);
    const monthFirst = this.#dates.data.numericOrder === 'mdy';
    const found = monthFirst ? validDate(year, a, b, length) : validDate(year, b, a, length);
    // The other order is meant where the usual one gives no month.
    return found.length > 0 ? found : monthFirst ? validDate(year, b, a, length) : validDate(year, a, b, length);
  }
}

function validDate(year: number, month: number, day: number, length: number): Reading[] {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? [{ length, value: year, month, day }] : [];
}

/** The century of a year of two digits: the last hundred years up to a few years ahead. */
export function fullYear(value: number): number {
  return value >= 50 ? 1900 + value : 2000 + value;
}

function decadeReading(digits: string): Reading[] {
  const value = digitsValue(digits);
  if (value % 10 !== 0) return [];
  if (digits.length === 4) return value >= 1000 && value <= 2990 ? [{ length: 1, value }] : [];
  return digits.length === 2 ? [{ length: 1, value: fullDecade(value) }] : [];
}

const fullDecade = (value: number): number => (value >= 30 ? 1900 + value : 2000 + value);

