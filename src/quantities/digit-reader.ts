import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { gluedAmount } from './glued-currency.ts';
import type { Lexicon, UnitSense } from './lexicon.ts';
import { decimalMarkOf, readDigits } from './number-format.ts';
import { plainReading, type NumberReading } from './number-reading.ts';
import { add, divide, fromDigits, fromText, multiply, negate, shift, whole, type Rational } from './rational.ts';

/** A number in digits; `complete` when no word can go on with it. */
export interface DigitReading {
  readonly reading: NumberReading;
  readonly complete: boolean;
}

const MINUS = new Set(['-', '−', '–']);
const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅕': '1/5', '⅖': '2/5', '⅗': '3/5', '⅘': '4/5', '⅙': '1/6', '⅚': '5/6', '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8',
};
/** True for "½" and its likes. */
export const isVulgarFraction = (char: string): boolean => VULGAR[char] !== undefined;

const MOST_GROUPS = 12;
const LONGEST_SUFFIX = 16;

/** Reads numbers that start with a digit, a sign, a decimal mark or a vulgar fraction. */
export class DigitReader {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #mark: ',' | '.';

  constructor(document: Document, lexicon: Lexicon) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#mark = decimalMarkOf(document, lexicon.data.decimalSeparator);
  }

  /** The amount in a word that starts with a currency code: "USD10m". */
  readGlued(token: number): NumberReading | undefined {
    return gluedAmount(this.#document, this.#lexicon, this.#mark, token);
  }

  read(token: number): DigitReading | undefined {
    const { tokens } = this.#document;
    const kind = tokens.kind[token];
    if (kind === TokenKind.Number) return this.#number(token, tokens.start[token], '');
    if (kind === TokenKind.Alphanumeric) return this.#alphanumeric(token, tokens.start[token]);
    const char = this.#document.text[tokens.start[token]];
    if (VULGAR[char] !== undefined) return this.#vulgar(token, char);
    if ((char === '.' || char === ',') && tokens.end[token] - tokens.start[token] === 1) return this.#leadingMark(token, char);
    if (MINUS.has(char) || char === '+') return this.#signed(token, char);
    return undefined;
  }

  /** A sign directly before digits, with nothing but a blank or bracket before it; with a blank behind it only in brackets. */
  #signed(token: number, char: string): DigitReading | undefined {
    const { tokens, text } = this.#document;
    const next = token + 1;
    if (next >= tokens.count) return undefined;
    const before = token === 0 ? '' : text[tokens.start[token] - 1];
    const gap = tokens.start[next] - tokens.end[token];
    if (!/^[\s([«"“:;$€£<>=]?$/u.test(before) || gap > 1) return undefined;
    if (gap === 1 && (before !== '(' && char !== '+')) return undefined;
    // Signs do not pile up, so this goes no deeper than one step.
    const first = text[tokens.start[next]];
    if (MINUS.has(first) || first === '+') return undefined;
    const found = this.read(next);
    const value = found?.reading.value;
    // A dash between two numbers joins them, it is no sign.
    if (found === undefined || value === undefined || found.reading.firstToken !== next || found.reading.signed || found.reading.role === 'ordinal') return undefined;
    if (char !== '+' && gap === 0 && before === ' ' && token > 0 && tokens.kind[token - 1] === TokenKind.Number) return undefined;
    return {
      complete: found.complete,
      reading: { ...found.reading, firstToken: token, start: tokens.start[token], value: char === '+' ? value : negate(value), signed: true, yearLike: false },
    };
  }

  /** ".0605", ",08" */
  #leadingMark(token: number, char: string): DigitReading | undefined {
    const { tokens, text } = this.#document;
    const next = token + 1;
    if (next >= tokens.count || tokens.start[next] !== tokens.end[token]) return undefined;
    const before = token === 0 ? ' ' : text[tokens.start[token] - 1];
    if (!/[\s([$€£"“-]/u.test(before)) return undefined;
    if (tokens.kind[next] !== TokenKind.Number) return tokens.kind[next] === TokenKind.Alphanumeric ? this.#alphanumeric(next, tokens.start[token], '0' + char) : undefined;
    return this.#number(next, tokens.start[token], '0' + char);
  }

  #vulgar(token: number, char: string): DigitReading {
    const { tokens } = this.#document;
    const reading = { ...base(token, tokens.start[token], tokens.end[token]), role: 'fraction' as const, value: fromText(VULGAR[char]) };
    return { reading, complete: false };
  }

  /** Digits, their groups, and a fraction behind them. `lead` is a leading "0." that is not written. */
  #number(token: number, start: number, lead: string): DigitReading | undefined {
    const { tokens, text } = this.#document;
    const written = text.slice(tokens.start[token], tokens.end[token]);
    const grouped = lead === '' ? this.#grouped(token, written) : undefined;
    if (grouped !== undefined) {
      if (grouped.suffixAt < 0) return this.#withFraction({ ...base(token, start, tokens.end[grouped.last]), endToken: grouped.last + 1, value: grouped.value });
      return this.#suffixed(grouped.last, { ...base(token, start, grouped.suffixAt), endToken: grouped.last + 1, value: grouped.value }, text.slice(grouped.suffixAt, tokens.end[grouped.last]));
    }
    const digits = readDigits(lead + written, lead === '' ? this.#mark : (lead[1] as ',' | '.'));
    if (digits === undefined) return undefined;
    const value = fromDigits(digits.digits, digits.decimals);
    const yearLike = written.length === 4 && digits.decimals === 0 && /^(?:1\d|20|21)/.test(written);
    return this.#round(token, value) ?? this.#withFraction({ ...base(token, start, tokens.end[token]), firstToken: lead === '' ? token : token - 1, value, yearLike });
  }

  /** "ett 30-tal": a round number behind an article. */
  #round(token: number, value: Rational): DigitReading | undefined {
    const { roundSuffixes } = this.#lexicon.sets;
    const { tokens, text } = this.#document;
    const suffix = token + 2;
    if (roundSuffixes.size === 0 || token === 0 || suffix >= tokens.count || text[tokens.start[token + 1]] !== '-') return undefined;
    if (tokens.start[token + 1] !== tokens.end[token] || tokens.start[suffix] !== tokens.end[token + 1] || !roundSuffixes.has(this.#document.lower(suffix))) return undefined;
    if (this.#lexicon.words.get(this.#document.lower(token - 1))?.article === undefined) return undefined;
    return { complete: true, reading: { ...base(token, tokens.start[token], tokens.end[suffix]), endToken: suffix + 1, value, exactness: 'about' } };
  }

  /** "350 000", "1 234 567,89": threes of digits behind one blank each. */
  #grouped(token: number, written: string): { value: Rational; last: number; suffixAt: number } | undefined {
    const { tokens, text } = this.#document;
    if (written.length > 3 || written[0] === '0' || !/^\d+$/.test(written)) return undefined;
    let digits = written;
    let last = token;
    let decimals = 0;
    let suffixAt = -1;
    for (let groups = 0; groups < MOST_GROUPS; groups++) {
      const next = last + 1;
      if (next >= tokens.count || tokens.start[next] - tokens.end[last] !== 1 || !isGroupBlank(text.charCodeAt(tokens.end[last]))) break;
      const kind = tokens.kind[next];
      if (kind !== TokenKind.Number && kind !== TokenKind.Alphanumeric) break;
      const group = /^(\d{3})(?:[.,](\d+))?(?=\D|$)/.exec(text.slice(tokens.start[next], Math.min(tokens.end[next], tokens.start[next] + 24)));
      if (group === null) break;
      const [whole, threes, behind] = group;
      const complete = tokens.start[next] + whole.length === tokens.end[next];
      if (!complete && kind === TokenKind.Number) break;
      digits += threes + (behind ?? '');
      last = next;
      decimals = behind?.length ?? 0;
      if (!complete) suffixAt = tokens.start[next] + whole.length;
      if (behind !== undefined || !complete) break;
    }
    return last === token ? undefined : { value: fromDigits(digits, decimals), last, suffixAt };
  }

  /** A vulgar fraction or "1/4" behind the whole number, or "3/4" of the number itself. */
  #withFraction(reading: NumberReading): DigitReading {
    const { tokens, text } = this.#document;
    const next = reading.endToken;
    const value = reading.value as Rational;
    if (next < tokens.count && tokens.kind[next] === TokenKind.Symbol && VULGAR[text[tokens.start[next]]] !== undefined && tokens.start[next] - reading.end <= 1) {
      return { complete: false, reading: { ...reading, endToken: next + 1, end: tokens.end[next], value: add(value, fromText(VULGAR[text[tokens.start[next]]])), yearLike: false } };
    }
    if (value.d !== 1n) return this.#power(reading) ?? { reading, complete: false };
    const own = this.#slash(reading.firstToken, value);
    if (own !== undefined) return { complete: false, reading: { ...reading, endToken: own.endToken, end: tokens.end[own.endToken - 1], value: own.value, role: 'fraction', yearLike: false } };
    if (next < tokens.count && tokens.kind[next] === TokenKind.Number && tokens.start[next] - reading.end <= 2 && tokens.start[next] > reading.end) {
      const numerator = readDigits(text.slice(tokens.start[next], Math.min(tokens.end[next], tokens.start[next] + 4)), this.#mark);
      const mixed = numerator === undefined || numerator.decimals > 0 ? undefined : this.#slash(next, fromDigits(numerator.digits, 0));
      if (mixed !== undefined) return { complete: false, reading: { ...reading, endToken: mixed.endToken, end: tokens.end[mixed.endToken - 1], value: add(value, mixed.value), yearLike: false } };
    }
    return this.#power(reading) ?? { reading, complete: false };
  }

  /** "3/4" whose numerator is the number at `token`: less than one, and no date. */
  #slash(token: number, numerator: Rational): { value: Rational; endToken: number } | undefined {
    const { tokens, text } = this.#document;
    const denominatorToken = token + 2;
    if (denominatorToken >= tokens.count || text[tokens.start[token + 1]] !== '/' || tokens.kind[denominatorToken] !== TokenKind.Number) return undefined;
    if (tokens.start[token + 1] - tokens.end[token] > 1 || tokens.start[denominatorToken] - tokens.end[token + 1] > 1) return undefined;
    if (text[tokens.end[denominatorToken]] === '/') return undefined;
    const written = text.slice(tokens.start[denominatorToken], tokens.end[denominatorToken]);
    if (!/^(?:[2-9]|10|12|16|20|32|64|100|1000)$/.test(written)) return undefined;
    const denominator = whole(Number(written));
    return numerator.n > 0n && numerator.n < denominator.n ? { value: divide(numerator, denominator), endToken: denominatorToken + 1 } : undefined;
  }

  #alphanumeric(token: number, start: number, lead = ''): DigitReading | undefined {
    const { tokens, text } = this.#document;
    const written = text.slice(tokens.start[token], Math.min(tokens.end[token], tokens.start[token] + 64));
    const match = /^[\d.,'’]+(?=\p{L})/u.exec(written);
    if (match === null) return undefined;
    const [body] = match;
    const suffix = text.slice(tokens.start[token] + body.length, tokens.end[token]);
    const digits = readDigits(lead + body, lead === '' ? this.#mark : (lead[1] as ',' | '.'));
    if (digits === undefined || suffix.length > LONGEST_SUFFIX) return undefined;
    const reading = {
      ...base(token, start, tokens.start[token] + body.length),
      firstToken: lead === '' ? token : token - 1,
      value: fromDigits(digits.digits, digits.decimals),
    };
    return this.#suffixed(token, reading, suffix);
  }

  /** What the letters on the digits are: an ordinal ending, a scale, a unit, an exponent or a multiple. */
  #suffixed(token: number, reading: NumberReading, suffix: string): DigitReading | undefined {
    const { tokens } = this.#document;
    const value = reading.value as Rational;
    const end = tokens.end[token];
    const lower = suffix.toLowerCase();
    const whole = { ...reading, end };
    const exponential = lower === 'e' ? this.#exponent(whole, token + 1, (power) => multiply(value, shift({ n: 1n, d: 1n }, power))) : undefined;
    if (exponential !== undefined) return exponential;
    const degree = this.#spacedDegree(token, suffix);
    if (degree !== undefined) return { complete: true, reading: { ...reading, unit: degree.unit, unitEnd: degree.end, endToken: degree.endToken } };
    if (value.d === 1n && this.#lexicon.sets.ordinalSuffixes.has(lower)) return { complete: true, reading: { ...whole, role: 'ordinal' } };
    const entry = this.#lexicon.words.get(lower);
    if (entry?.shortScale !== undefined && !this.#isRatherUnit(token, suffix)) {
      return { complete: false, reading: { ...whole, value: shift(value, entry.shortScale), linked: true, scale: entry.shortScale } };
    }
    if (entry?.scale !== undefined && suffix.length > 3) return { complete: false, reading: { ...whole, value: shift(value, entry.scale), linked: true, scale: entry.scale } };
    if (entry?.multipleEnding === true) return { complete: true, reading: { ...whole, role: 'multiple' } };
    const unit = this.#longerUnit(token, suffix) ?? this.#suffixUnit(suffix, value.d !== 1n) ?? this.#lexicon.measureWords.endings.get(lower);
    if (unit !== undefined && 'unit' in unit) return { complete: true, reading: { ...reading, unit: unit.unit, unitEnd: unit.end, endToken: unit.endToken } };
    if (unit !== undefined) return { complete: true, reading: { ...reading, unit, unitEnd: end } };
    const exponent = /^e(\d{1,2})$/.exec(lower);
    return exponent === null ? undefined : { complete: true, reading: { ...whole, value: multiply(value, shift({ n: 1n, d: 1n }, Number(exponent[1]))) } };
  }

  /** "1.1^23" */
  #power(reading: NumberReading): DigitReading | undefined {
    const { tokens, text } = this.#document;
    const token = reading.endToken;
    if (token >= tokens.count || text[tokens.start[token]] !== '^' || tokens.start[token] !== reading.end) return undefined;
    const value = reading.value as Rational;
    return this.#exponent(reading, token + 1, (power) => {
      let result: Rational = { n: 1n, d: 1n };
      for (let step = 0; step < Math.abs(power); step++) result = power > 0 ? multiply(result, value) : divide(result, value);
      return result;
    });
  }

  /** An exponent from `token` on, with its signs: "^-1", "e+14". */
  #exponent(reading: NumberReading, token: number, raised: (power: number) => Rational): DigitReading | undefined {
    const { tokens, text } = this.#document;
    let sign = 1;
    let at = token;
    for (let steps = 0; steps < 2 && at < tokens.count && '+-'.includes(text[tokens.start[at]]) && tokens.start[at] === tokens.end[at - 1]; steps++, at++) {
      if (text[tokens.start[at]] === '-') sign = -sign;
    }
    if (at >= tokens.count || tokens.kind[at] !== TokenKind.Number || tokens.start[at] !== tokens.end[at - 1]) return undefined;
    const written = text.slice(tokens.start[at], tokens.end[at]);
    if (!/^\d{1,2}$/.test(written) || (reading.value?.n === 0n)) return undefined;
    return { complete: true, reading: { ...reading, endToken: at + 1, end: tokens.end[at], value: raised(sign * Number(written)), yearLike: false } };
  }

  /** "100m" is metres unless money stands before it or a noun behind it ("1.5m doses"). */
  #isRatherUnit(token: number, suffix: string): boolean {
    if (this.#suffixUnit(suffix) === undefined) return false;
    if (suffix === 'M' || suffix === 'MM') return false;
    if (suffix !== 'm') return true;
    const { tokens } = this.#document;
    if (this.#lexicon.units.endingAt(this.#document, token - 1)?.value.kind === 'money') return false;
    const next = token + 1;
    if (next >= tokens.count) return true;
    if (this.#lexicon.units.startingAt(this.#document, next)?.value.kind === 'money') return false;
    const word = this.#document.lower(next);
    const { metreAfter, nounStops, nounLinkers } = this.#lexicon.sets;
    if (nounLinkers.has(word)) return false;
    return tokens.kind[next] !== TokenKind.Word || nounStops.has(word) || metreAfter.has(word) || metreAfter.size === 0 && this.#lexicon.data.nouns.head !== 'plural';
  }

  /** A unit that goes on behind the letters on the digits: "80km/h", "50m²". */
  #longerUnit(token: number, suffix: string): { unit: UnitSense; end: number; endToken: number } | undefined {
    const { tokens, text } = this.#document;
    const start = tokens.end[token] - suffix.length;
    const mark = token + 1 < tokens.count && tokens.start[token + 1] === tokens.end[token] ? text[tokens.start[token + 1]] : '';
    const last = mark === '/' ? token + 2 : mark === '²' || mark === '³' ? token + 1 : 0;
    if (last === 0 || last >= tokens.count || tokens.start[last] !== tokens.end[last - 1] || tokens.end[last] - start > LONGEST_SUFFIX) return undefined;
    const unit = this.#lexicon.units.exactly(text.slice(start, tokens.end[last]));
    return unit === undefined ? undefined : { unit, end: tokens.end[last], endToken: last + 1 };
  }

  /** "30º C": an ordinal sign before the letter of a scale is meant for a degree sign. */
  #spacedDegree(token: number, suffix: string): { unit: UnitSense; end: number; endToken: number } | undefined {
    const { tokens, text } = this.#document;
    const letter = token + 1;
    if (suffix !== 'º' || letter >= tokens.count || tokens.end[letter] - tokens.start[letter] !== 1 || tokens.start[letter] - tokens.end[token] > 1) return undefined;
    const unit = this.#lexicon.units.exactly(`º${text[tokens.start[letter]]}`);
    return unit === undefined ? undefined : { unit, end: tokens.end[letter], endToken: letter + 1 };
  }

  /** A unit whose whole name is the letters on the digits. */
  #suffixUnit(suffix: string, decimals = false): UnitSense | undefined {
    // "13F" is a form, "13 F" and "38.4C" may be degrees; "2018s" is a genitive, "9.58s" a time.
    return (suffix === 'C' || suffix === 'F' || suffix === 's') && !decimals ? undefined : this.#lexicon.units.exactly(suffix);
  }
}

const base = (token: number, start: number, end: number): NumberReading => plainReading(token, start, end, true);

/** Blanks that set thousands apart. */
const isGroupBlank = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
