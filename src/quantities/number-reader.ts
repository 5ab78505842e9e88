import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { CollectiveReader } from './collective-reader.ts';
import { DigitReader } from './digit-reader.ts';
import type { FractionReader } from './fraction-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { measureWord } from './measure-word.ts';
import { NumberBuilder } from './number-builder.ts';
import { NumberExtender } from './number-extender.ts';
import { extended, readingAt, type NumberChange, type NumberReading } from './number-reading.ts';
import type { PhraseMatch } from './phrase-table.ts';
import { NumberWordsAt } from './number-words-at.ts';
import { add, divide, fromDigits, isLess, multiply, negate, ONE, shift, whole, type Rational } from './rational.ts';

/** More zeros are no number. */
const MOST_ZEROS = 8;

/** "million fireogtyve tusinde": with so many parts behind it, a scale word at the start is meant as one of it. */
const PARTS_BEHIND_SCALE = 4;

/** UCUM codes of the lengths that an article may count one of. */
const LENGTHS: ReadonlySet<string> = new Set(['m', 'km', '[mi_i]', '[ft_i]', '[yd_i]']);

/** "4 000 000 d'euros": round millions in digits take a linking word as the word would. */
const isRoundMillion = ({ n, d }: Rational): boolean => d === 1n && n !== 0n && n % 1_000_000n === 0n;

/** Reads the number that starts at a token, in digits, words or both. */
export class NumberReader {
  readonly #words: NumberWordsAt;
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #digits: DigitReader;
  readonly #extender: NumberExtender;
  readonly #fractions: FractionReader;
  readonly #collectives: CollectiveReader;

  constructor(document: Document, lexicon: Lexicon, isBlocked: (token: number) => boolean) {
    this.#words = new NumberWordsAt(document, lexicon, isBlocked);
    this.#document = document;
    this.#lexicon = lexicon;
    this.#digits = new DigitReader(document, lexicon);
    this.#extender = new NumberExtender(this.#words, this.#digits);
    this.#fractions = this.#extender.fractions;
    this.#collectives = new CollectiveReader(this.#words);
  }

  /** The token behind `token`, over a hyphen that joins the two, or over a blank in the same sentence; -1 at its end. */
  next(token: number, overHyphen = true): number {
    return this.#words.next(token, overHyphen);
  }

  /** The number that starts with `token`, if one does and none of its tokens is blocked. */
  read(token: number): NumberReading | undefined {
    const found = this.#readAt(token);
    if (found === undefined) return undefined;
    for (let inner = found.firstToken; inner < found.endToken; inner++) if (this.#words.isBlocked(inner)) return undefined;
    return found;
  }

  #readAt(token: number): NumberReading | undefined {
    const { tokens } = this.#document;
    if (token >= tokens.count) return undefined;
    switch (tokens.kind[token]) {
      case TokenKind.Number:
      case TokenKind.Alphanumeric:
      case TokenKind.Symbol:
      case TokenKind.Punctuation:
        return this.#readDigits(token);
      case TokenKind.Word:
        return this.#readWords(token);
      default:
        return undefined;
    }
  }

  isArticle(token: number): boolean {
    return this.#words.entry(token)?.article !== undefined;
  }

  #readDigits(token: number): NumberReading | undefined {
    const found = this.#digits.read(token);
    if (found === undefined || found.complete) return found?.reading;
    const { reading } = found;
    const value = reading.value as Rational;
    const fold = this.#multipleEnding(reading.endToken - 1);
    if (fold > 0) return extended(this.#document, reading, fold, { role: 'multiple', yearLike: false });
    const builder = new NumberBuilder(this.#lexicon.data.words, value.n < 0n ? negate(value) : value);
    const sign = value.n < 0n ? whole(-1) : ONE;
    const end = this.#extender.extend(builder, reading.endToken);
    if (builder.isOrdinal) return this.#afterCardinal(reading, reading.endToken, value, {});
    const scaled = end > reading.endToken;
    return this.#afterCardinal(reading, end, multiply(sign, builder.value), {
      yearLike: !scaled && reading.yearLike,
      linked: scaled ? builder.trailingScale !== undefined : isRoundMillion(value) || reading.linked,
      scale: builder.trailingScale,
    });
  }

  /** "3,5-fach", "10 fold": the end of the ending, or 0. */
  #multipleEnding(token: number): number {
    const next = this.#words.next(token);
    return next > 0 && this.#words.entry(next)?.multipleEnding === true ? next + 1 : 0;
  }

  /** "USD10m", "INR1 trillion": an amount behind its currency as one word. */
  #readGlued(token: number): NumberReading | undefined {
    const amount = this.#digits.readGlued(token);
    if (amount?.value === undefined || amount.scale !== undefined) return amount;
    const builder = new NumberBuilder(this.#lexicon.data.words, amount.value);
    const end = this.#extender.extend(builder, amount.endToken);
    const scale = builder.trailingScale;
    return scale === undefined ? amount : extended(this.#document, amount, end, { value: builder.value, linked: true, scale });
  }

  /** "double the size", but neither "double-digit" nor "a double murder". */
  #isMultiple({ firstToken, endToken }: PhraseMatch<Rational>): boolean {
    const { sets, multipleAfter } = this.#lexicon;
    const next = this.#words.next(endToken - 1, false);
    if (next >= 0 && this.#document.text[this.#document.tokens.start[next]] === '-' && this.#words.next(endToken - 1) > next) return false;
    if (endToken - firstToken > 1 || this.#words.entry(firstToken)?.ambiguous !== true) return true;
    // "cerca do triplo", "almost double"
    if (this.#lexicon.comparatorsBefore.endingAt(this.#document, firstToken - 1) !== undefined) return true;
    if (next < 0) return false;
    const word = this.#document.lower(next);
    return sets.determiners.has(word) || sets.beforePronoun.has(word) || sets.nounLinkers.has(word) || multipleAfter.startingAt(this.#document, next) !== undefined;
  }

  #readWords(token: number): NumberReading | undefined {
    const glued = this.#readGlued(token);
    if (glued !== undefined) return glued;
    const parts = this.#words.parts(token);
    const base = readingAt(this.#document, token);
    const multiple = this.#lexicon.multiples.startingAt(this.#document, token);
    if (multiple !== undefined && this.#isMultiple(multiple)) return extended(this.#document, base, multiple.endToken, { role: 'multiple', value: multiple.value });
    const half = this.#collectives.half(token, base);
    if (half !== undefined) return half;
    if (parts === undefined) return this.#words.isBlocked(token) ? undefined : measureWord(this.#document, this.#lexicon, token);
    const entry = parts[0];
    if (parts.length === 1) {
      const special = this.#collectives.special(token, entry, base);
      if (special !== undefined) return special;
    }
    const fraction = this.#fractions.fraction(token);
    if (fraction !== undefined) {
      const scaled = this.#collectives.scaleTail(fraction.end);
      if (scaled.end > fraction.end) return extended(this.#document, base, scaled.end, { value: multiply(fraction.value, scaled.factor), linked: true });
      return extended(this.#document, base, fraction.end, { role: 'fraction', value: fraction.value });
    }
    if (parts[parts.length - 1].multipleEnding === true) {
      const builder = new NumberBuilder(this.#lexicon.data.words);
      if (parts.length > 1 && parts.slice(0, -1).every((part) => builder.add(part))) return extended(this.#document, base, token + 1, { role: 'multiple', value: builder.value });
      return undefined;
    }
    return this.#readCardinal(token, base);
  }

  #readCardinal(token: number, base: NumberReading): NumberReading | undefined {
    const builder = new NumberBuilder(this.#lexicon.data.words);
    const first = this.#words.entry(token);
    if (first?.minus === true) {
      // "au moins 40 %", "por lo menos": the word ends a phrase that compares.
      if ((this.#lexicon.comparatorsBefore.endingAt(this.#document, token)?.firstToken ?? token) < token) return undefined;
      const next = this.#words.next(token);
      // Signs do not pile up, so this goes no deeper than one step.
      const behind = next < 0 || this.#words.entry(next)?.minus === true ? undefined : this.read(next);
      return (behind?.role === 'cardinal' || behind?.role === 'fraction') && behind.value !== undefined && behind.exactness === 'exact'
        ? { ...behind, article: false, firstToken: token, start: base.start, value: negate(behind.value), signed: true }
        : undefined;
    }
    let end: number;
    if (first?.article === 'weak') {
      // "a hundred", "a million": the article is the number only before a hundred or scale.
      const next = this.#words.next(token, false);
      const entry = next < 0 ? undefined : this.#words.entry(next);
      if (entry?.hundred !== true && entry?.scale === undefined) return this.#comparedOne(token, next, base);
      builder.add(entry);
      end = this.#extender.extend(builder, next + 1);
    } else {
      if (!builder.addAll(this.#words.parts(token) ?? [])) return undefined;
      // A scale word alone is a number only where the language counts with it so.
      const bare = first?.cardinal !== undefined ? undefined : first?.hundred === true ? 2 : first?.scale;
      end = this.#extender.extend(builder, token + 1);
      const goesOn = builder.parts >= (bare !== undefined && bare > 3 ? PARTS_BEHIND_SCALE : 2);
      if (bare !== undefined && !goesOn && !this.#lexicon.data.words.bareScales.includes(bare)) return undefined;
      if (builder.value.n === 0n && !builder.isOrdinal) {
        const behind = this.#behindZeros(end);
        if (behind !== undefined) return { ...behind, firstToken: token, start: base.start };
      }
    }
    if (builder.isOrdinal) return extended(this.#document, base, end, { role: 'ordinal', value: builder.value, ambiguous: end === token + 1 && first?.ambiguous === true });
    const value = builder.value;
    const article = end === token + 1 && first?.article !== undefined;
    const decimals = this.#spokenDecimals(end, value, article);
    if (decimals !== undefined) return extended(this.#document, base, decimals.end, { value: decimals.value });
    return this.#afterCardinal(base, end, value, {
      article,
      ambiguous: end === token + 1 && first?.ambiguous === true,
      linked: builder.trailingScale !== undefined,
      scale: builder.trailingScale,
    });
  }

  /** "more than a year", "at least a mile": behind a word of comparison the article counts one of a time or length. */
  #comparedOne(token: number, next: number, base: NumberReading): NumberReading | undefined {
    if (next < 0 || token === 0 || this.#lexicon.comparatorsBefore.endingAt(this.#document, token - 1) === undefined) return undefined;
    const found = this.#lexicon.units.startingAt(this.#document, next);
    // "nearly a quarter-century"
    const unit = found === undefined || this.#document.text[found.end] === '-' ? undefined : found.value;
    const isSize = unit?.kind === 'duration' || (unit?.kind === 'measurement' && LENGTHS.has(unit.ucum ?? ''));
    return isSize ? extended(this.#document, base, token + 1, { value: ONE, article: true }) : undefined;
  }

  /** "zéro zéro cinq": digits said one by one start with their zeros; the number behind them, if there is one. */
  #behindZeros(from: number): NumberReading | undefined {
    let next = this.#words.next(from - 1, false);
    for (let steps = 0; steps < MOST_ZEROS && next >= 0 && this.#words.entry(next)?.cardinal === 0; steps++) next = this.#words.next(next, false);
    const entry = next < 0 ? undefined : this.#words.entry(next);
    if (next < 0 || this.#words.parts(next) === undefined || (entry?.article !== undefined && this.#words.next(next) >= 0) || entry?.minus === true || entry?.cardinal === 0) return undefined;
    const behind = this.#readCardinal(next, readingAt(this.#document, next));
    return behind?.role === 'cardinal' && behind.value?.d === 1n ? { ...behind, article: false } : undefined;
  }

  /** "point zero three" behind a number: its digits one by one, or as one number. */
  #spokenDecimals(from: number, value: Rational, article: boolean): { value: Rational; end: number } | undefined {
    const point = this.#words.next(from - 1, false);
    if (point < 0 || this.#words.entry(point)?.point !== true) return undefined;
    // "uno coma uno", but "uno con dos hijos".
    if (article && this.#words.entry(point)?.fractionJoiner === true) return undefined;
    let digits = '';
    let end = point + 1;
    let token = this.#words.next(point, false);
    if (token >= 0 && this.#words.entry(point)?.fractionJoiner === true && (this.#fractions.fraction(token) ?? this.#fractions.cardinalFraction(token)) !== undefined) return undefined;
    while (token >= 0 && digits.length < 20) {
      const parts = this.#words.parts(token);
      if (parts === undefined) break;
      const builder = new NumberBuilder(this.#lexicon.data.words);
      if (!builder.addAll(parts) || builder.isOrdinal) break;
      const zero = builder.value.n === 0n;
      end = zero ? token + 1 : this.#extender.extend(builder, token + 1);
      digits += builder.value.n.toString();
      token = this.#words.next(end - 1, false);
    }
    return digits === '' ? undefined : { value: add(value, fromDigits(digits, digits.length)), end };
  }

  /** Collectives, and fractions added with "and", behind a cardinal. */
  #afterCardinal(base: NumberReading, end: number, value: Rational, change: NumberChange): NumberReading {
    const next = this.#words.next(end - 1);
    const parts = this.#words.parts(next);
    const entry = parts?.length === 1 ? parts[0] : undefined;
    if (parts !== undefined && change.article !== true) {
      const divisor = this.#fractions.divisor(next, value);
      if (divisor !== undefined) return extended(this.#document, base, divisor.end, { role: 'fraction', value: divide(value, divisor.value), yearLike: false });
    }
    // "twintig drie vijfde": where numbers are one word, a second one behind a blank starts the fraction.
    if (parts !== undefined && change.article !== true && this.#lexicon.data.words.unitsFirst && entry?.joiner !== true) {
      const fraction = entry?.mixed !== undefined && isLess(entry.mixed, ONE) ? { value: entry.mixed, end: next + 1 } : this.#fractions.cardinalFraction(next);
      if (fraction !== undefined) return extended(this.#document, base, fraction.end, { value: add(value, fraction.value), yearLike: false });
    }
    const times = entry?.approximate ?? entry?.collective ?? entry?.plural;
    if (times !== undefined) return this.#collectives.times(base, next + 1, multiply(value, whole(times)), change.article === true && entry?.approximate !== undefined ? 'about' : 'exact');
    if (entry?.joiner === true || entry?.fractionJoiner === true) {
      const behind = this.#words.next(next, false);
      // "un et un quart" is a number, "un et demi" too, but "un e i due terzi" is none.
      const fraction = behind < 0 || (change.article === true && this.#words.entry(behind)?.article === undefined) ? undefined : this.#fractions.fraction(behind) ?? this.#fractions.cardinalFraction(behind) ?? this.#fractions.digitFraction(behind);
      if (fraction !== undefined) {
        const scale = this.#words.entry(this.#words.next(fraction.end - 1))?.scale;
        if (scale !== undefined && change.scale === undefined) {
          return extended(this.#document, base, this.#words.next(fraction.end - 1) + 1, { value: shift(add(value, fraction.value), scale), scale, linked: true, yearLike: false });
        }
        if (scale !== undefined && change.scale !== undefined && scale < change.scale) {
          return extended(this.#document, base, this.#words.next(fraction.end - 1) + 1, { value: add(value, shift(fraction.value, scale)), scale, linked: true, yearLike: false });
        }
        return extended(this.#document, base, fraction.end, { value: add(value, change.scale === undefined ? fraction.value : shift(fraction.value, change.scale)), yearLike: false, article: false });
      }
    }
    return extended(this.#document, base, end, this.#takesLinker(value) ? { ...change, linked: true } : change, value);
  }

  /** Romanian counts "19 case" and "20 *de* case". */
  #takesLinker({ n, d }: Rational): boolean {
    const { linkFrom } = this.#lexicon.data.nouns;
    if (linkFrom === undefined || d !== 1n || n <= 0n) return false;
    return n % 100n === 0n || n % 100n >= BigInt(linkFrom);
  }
}
