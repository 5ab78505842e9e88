import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { DigitReader } from './digit-reader.ts';
import { FractionReader } from './fraction-reader.ts';
import type { Lexicon, WordEntry } from './lexicon.ts';
import type { NumberBuilder } from './number-builder.ts';
import type { NumberWordsAt } from './number-words-at.ts';
import { HALF } from './rational.ts';

/** Makes a number that has begun as long as the words behind it allow. */
export class NumberExtender {
  readonly #words: NumberWordsAt;
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #digits: DigitReader;
  /** The fractions of the same document: their divisors are extended numbers too. */
  readonly fractions: FractionReader;

  constructor(words: NumberWordsAt, digits: DigitReader) {
    this.#words = words;
    this.#document = words.document;
    this.#lexicon = words.lexicon;
    this.#digits = digits;
    this.fractions = new FractionReader(words, digits, (builder, from) => this.extend(builder, from));
  }

  /** Adds the words behind a number as long as they fit; returns the end of the last that did. */
  extend(builder: NumberBuilder, from: number): number {
    let end = from;
    let kept = builder.save();
    let token = this.#words.next(from - 1);
    let joined = false;
    // The number as it was behind its last scale: "200,000 14 thousand" are two.
    let atScale: { end: number; state: ReturnType<NumberBuilder['save']> } | undefined;
    while (token >= 0) {
      if (this.#isGroupBeforeScale(builder, token)) {
        const digits = this.#digits.read(token)?.reading;
        if (digits?.value !== undefined && builder.addGroup(digits.value)) token = digits.endToken;
        else break;
        if (!builder.addAll(this.#words.parts(token) ?? [])) break;
        end = token + 1;
        kept = builder.save();
        token = this.#words.next(token);
        continue;
      }
      if (joined && builder.takesFraction && this.fractions.cardinalFraction(token) !== undefined) break;
      if (joined && this.#isTwoDigits(token) && builder.addDigits(Number(this.#document.word(token)))) {
        end = token + 1;
        kept = builder.save();
        break;
      }
      const linked = this.#scaleBehindLinker(builder, token);
      if (linked >= 0) token = linked;
      const parts = this.#words.parts(token);
      const short = parts?.[0].shortScale;
      if (short !== undefined && parts?.length === 1 && this.#isShortScale(token) && builder.add({ scale: short })) {
        end = token + 1 + (this.#isAbbreviationStop(token + 1) ? 1 : 0);
        kept = builder.save();
        break;
      }
      // "een miljard en een half miljoen"
      if (parts?.[0].joiner === true && this.#lexicon.halfAfter.startingAt(this.#document, token) !== undefined) break;
      // "eins und zwanzig": units stand before tens only inside one word.
      if (parts?.[0].joiner === true && this.#lexicon.data.words.unitsFirst && builder.endsInUnits) break;
      // Where compounds are one word, an ordinal of its own is a divisor: "twintig vijfde".
      if (parts?.length === 1 && parts[0].ordinal !== undefined && parts[0].cardinal === undefined && this.#lexicon.data.words.unitsFirst && this.#lexicon.data.words.ordinalFractions) break;
      if (parts === undefined || this.#isSubunitBehindDigits(token, parts, from, end) || this.#isApart(builder, parts, token, joined) || this.#isDivisor(builder, parts, token)) break;
      if (!builder.addAll(parts)) {
        if (parts[0].scale !== undefined && atScale !== undefined && atScale.end < end) [end, kept] = [atScale.end, atScale.state];
        break;
      }
      const joiner = parts.length === 1 && parts[0].joiner === true && parts[0].cardinal === undefined;
      joined = joiner;
      if (!joiner) {
        end = token + 1;
        kept = builder.save();
        if (builder.trailingScale !== undefined) atScale = { end, state: kept };
      }
      token = this.#words.next(token);
    }
    builder.restore(kept);
    const half = builder.isOrdinal ? undefined : this.#lexicon.halfAfter.startingAt(this.#document, end);
    if (half === undefined || this.#words.next(end - 1, false) !== end) return end;
    const scale = this.#words.entry(this.#words.next(half.endToken - 1))?.scale;
    const trailing = builder.trailingScale;
    if (scale !== undefined && trailing !== undefined && scale < trailing) {
      builder.addScaledFraction(HALF, scale);
      return this.#words.next(half.endToken - 1) + 1;
    }
    builder.addFraction(HALF);
    // "five and a half million"
    return scale !== undefined && builder.trailingScale === undefined && builder.add({ scale }) ? this.#words.next(half.endToken - 1) + 1 : half.endToken;
  }

  /** The scale behind a word that links it to its number, "douăzeci *de* mii"; -1 for none. */
  #scaleBehindLinker(builder: NumberBuilder, token: number): number {
    if (builder.trailingScale !== undefined || !this.#lexicon.sets.scaleLinkers.has(this.#document.lower(token))) return -1;
    const behind = this.#words.next(token, false);
    return this.#words.entry(behind)?.scale === undefined ? -1 : behind;
  }

  /** Units behind tens as a word of their own, where the language writes them as one word or with a joiner: "venti uno". */
  #isApart(builder: NumberBuilder, parts: readonly WordEntry[], token: number, joined: boolean): boolean {
    return !this.#lexicon.data.words.apartTens && !joined && builder.endsInTens && (parts[0].cardinal ?? 10) < 10 && this.#isBehindBlank(token);
  }

  /** An ordinal in the plural behind a blank divides the number before it: "dos millonésimas". */
  #isDivisor(builder: NumberBuilder, parts: readonly WordEntry[], token: number): boolean {
    const last = parts[parts.length - 1];
    // "one hundred thirty-fifths"
    const behind = this.#words.next(token);
    if (last.cardinal !== undefined && last.cardinal >= 20 && behind > token + 1 && this.#words.entry(behind)?.fraction !== undefined) return true;
    return last.many === true && last.cardinal === undefined && !builder.isOrdinal && !(this.#lexicon.data.words.pluralOrdinals === true && builder.takesUnits) && this.#isBehindBlank(token);
  }

  #isBehindBlank(token: number): boolean {
    const { tokens } = this.#document;
    return tokens.start[token] > tokens.end[token - 1];
  }

  #isTwoDigits(token: number): boolean {
    const { tokens } = this.#document;
    return tokens.kind[token] === TokenKind.Number && tokens.end[token] - tokens.start[token] <= 2;
  }

  /** French "34 cents" are money, while "trois cents" are three hundred. */
  #isSubunitBehindDigits(token: number, parts: readonly WordEntry[], from: number, end: number): boolean {
    if (parts[0].hundred === true && (this.#words.entry(this.#words.next(token))?.cardinal ?? 0) > 0) return false;
    return end === from && parts[0].hundred === true && this.#document.tokens.kind[from - 1] === TokenKind.Number && this.#lexicon.subunits.startingAt(this.#document, token) !== undefined;
  }

  /** "3 millones 200 mil": digits behind a scale go on only before a smaller scale. */
  #isGroupBeforeScale(builder: NumberBuilder, token: number): boolean {
    const { tokens } = this.#document;
    if (!builder.mayStartGroup || tokens.kind[token] !== TokenKind.Number || tokens.end[token] - tokens.start[token] > 3) return false;
    const behind = this.#words.entry(this.#words.next(token));
    const scale = behind?.scale ?? (behind?.hundred === true ? 2 : undefined);
    return scale !== undefined && scale < (builder.trailingScale ?? 0);
  }

  /** One letter behind a blank is a scale only before a currency: "5 M€", not "5 m". */
  #isShortScale(token: number): boolean {
    const { tokens } = this.#document;
    const word = this.#document.word(token);
    // "14.0 mm" is a length, "1 MM" a million.
    if ((word.length > 1 && this.#lexicon.units.exactly(word)?.code !== word) || word === 'k') return true;
    // "45 M" are millions, "45 m" metres, "12 M. Dupont" persons.
    if (word === 'M' && this.#document.text[tokens.end[token]] !== '.') return true;
    const unit = this.#lexicon.units.startingAt(this.#document, token + 1);
    return unit?.value.kind === 'money' && unit.start - tokens.end[token] <= 1;
  }

  /** The full stop of "Mrd." where the sentence goes on. */
  #isAbbreviationStop(token: number): boolean {
    const { tokens, text, sentenceOfToken } = this.#document;
    return (
      token + 1 < tokens.count && text[tokens.start[token]] === '.' && tokens.start[token] === tokens.end[token - 1] && tokens.end[token] - tokens.start[token] === 1 &&
      sentenceOfToken[token + 1] === sentenceOfToken[token]
    );
  }
}
