import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { DigitReader } from './digit-reader.ts';
import type { Lexicon } from './lexicon.ts';
import { NumberBuilder } from './number-builder.ts';
import type { NumberWordsAt } from './number-words-at.ts';
import { add, divide, ONE, whole, type Rational } from './rational.ts';

/** A fraction or its divisor, and the token behind it. */
export interface FractionReading {
  readonly value: Rational;
  readonly end: number;
}

/** Reads fractions in words ("la moitié", "two thirds") and what divides a number before it. */
export class FractionReader {
  readonly #words: NumberWordsAt;
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #digits: DigitReader;
  readonly #extend: (builder: NumberBuilder, from: number) => number;

  /** `extend` adds the words behind a number as long as they fit. */
  constructor(words: NumberWordsAt, digits: DigitReader, extend: (builder: NumberBuilder, from: number) => number) {
    this.#words = words;
    this.#document = words.document;
    this.#lexicon = words.lexicon;
    this.#digits = digits;
    this.#extend = extend;
  }

  /** A fraction without a cardinal before it: "la moitié", "a third", "un cinquième". */
  fraction(token: number): FractionReading | undefined {
    const entry = this.#words.entry(token);
    const ending = this.#fractionCompound(token);
    if (entry?.fraction !== undefined && (entry.bareFraction === true || this.#words.entry(this.#words.next(token))?.scale !== undefined)) return { value: divide(ONE, whole(entry.fraction)), end: token + 1 };
    if (entry?.article === undefined || ending !== undefined) return undefined;
    const next = this.#words.next(token, false);
    // "a hundred trillionth" is a rank.
    const behind = next < 0 ? undefined : this.#words.entry(next);
    if (entry.article === 'weak' && (behind?.hundred === true || behind?.scale !== undefined)) return undefined;
    const divisor = next < 0 ? undefined : this.divisor(next, ONE);
    if (divisor === undefined || this.#isHyphenated(divisor.end)) return undefined;
    return { value: divide(ONE, divisor.value), end: divisor.end };
  }

  /** "a third-place tie": the ordinal is part of a longer word. */
  #isHyphenated(token: number): boolean {
    const { tokens, text } = this.#document;
    return token + 1 < tokens.count && text[tokens.start[token]] === '-' && tokens.start[token] === tokens.end[token - 1] && tokens.start[token + 1] === tokens.end[token];
  }

  /** The divisor at `token`: a fraction noun, or an ordinal where no noun follows or the numerator is above one. */
  divisor(token: number, numerator: Rational): FractionReading | undefined {
    if (token < 0 || numerator.d !== 1n) return undefined;
    const part = this.#nthPart(token);
    if (part !== undefined) return part;
    const entry = this.#words.entry(token);
    // "dez quartos", "seven halves": more parts than a whole has are rooms, or halves of a match.
    // "un terzo uomo": before a noun the word is the ordinal that it is too.
    if (entry?.fraction !== undefined && entry.ordinal !== undefined && this.#lexicon.data.nouns.head === 'plural' && numerator.n === 1n && this.#words.isNounAt(token + 1)) return undefined;
    if (entry?.fraction !== undefined) return numerator.n > BigInt(entry.fraction) ? undefined : { value: whole(entry.fraction), end: token + 1 };
    const compound = this.#fractionCompound(token);
    if (compound !== undefined) return { value: compound, end: token + 1 };
    const parts = this.#words.parts(token);
    if (!this.#lexicon.data.words.ordinalFractions || parts === undefined || this.#lexicon.units.startingAt(this.#document, token) !== undefined) return undefined;
    const builder = new NumberBuilder(this.#lexicon.data.words);
    if (!builder.addAll(parts)) return undefined;
    // "thirty-fifths"
    const unit = builder.endsInTens ? this.#words.next(token) : -1;
    const units = unit > token + 1 ? this.#words.entry(unit)?.fraction ?? 10 : 10;
    if (units > 2 && units < 10) return { value: add(builder.value, whole(units)), end: unit + 1 };
    const end = this.#extend(builder, token + 1);
    // "cinco avos": a cardinal that a word of its own makes a divisor.
    const ending = this.#words.next(end - 1, false);
    if (!builder.isOrdinal && builder.value.n > 1n && ending >= 0 && this.#words.entry(ending)?.fractionEnding === true) return { value: builder.value, end: ending + 1 };
    if (!builder.isOrdinal || builder.value.n < 3n) return undefined;
    if (numerator.n === 1n && this.#words.isNounAt(end)) return undefined;
    return { value: builder.value, end };
  }

  /** "una quinta parte", "dos terceras partes": an ordinal before the noun of a part divides the number before it. */
  #nthPart(token: number): FractionReading | undefined {
    const { fractionNouns } = this.#lexicon.sets;
    if (fractionNouns.size === 0) return undefined;
    const value = this.#words.entry(token)?.ordinal;
    const noun = value === undefined || value < 3 ? -1 : this.#words.next(token);
    return noun >= 0 && fractionNouns.has(this.#document.lower(noun)) ? { value: whole(value as number), end: noun + 1 } : undefined;
  }

  /** "Fünftel", "dreiviertel": the divisor of a compound that ends in a fraction ending. */
  #fractionCompound(token: number): Rational | undefined {
    const parts = this.#words.parts(token);
    if (parts === undefined || parts.length < 2 || parts[parts.length - 1].fractionEnding !== true) return undefined;
    const builder = new NumberBuilder(this.#lexicon.data.words);
    return builder.addAll(parts.slice(0, -1)) ? builder.value : undefined;
  }

  /** "1/4" as an addition behind "and". */
  digitFraction(token: number): FractionReading | undefined {
    if (this.#document.tokens.kind[token] !== TokenKind.Number) return undefined;
    const found = this.#digits.read(token)?.reading;
    return found?.role === 'fraction' && found.value !== undefined ? { value: found.value, end: found.endToken } : undefined;
  }

  /** "two thirds" as an addition behind "and". */
  cardinalFraction(token: number): FractionReading | undefined {
    const parts = this.#words.parts(token);
    const builder = new NumberBuilder(this.#lexicon.data.words);
    if (parts === undefined || !builder.addAll(parts)) return undefined;
    let last = token;
    // The numerator goes on as long as its words are no divisor themselves: "fifty-four hundredths".
    for (let steps = 0; steps < 4; steps++) {
      const divisor = this.divisor(this.#words.next(last), builder.value);
      if (divisor !== undefined) return { value: divide(builder.value, divisor.value), end: divisor.end };
      last = this.#words.next(last);
      if (last < 0 || !builder.addAll(this.#words.parts(last) ?? [])) return undefined;
    }
    return undefined;
  }
}
