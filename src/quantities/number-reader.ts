import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { DigitReader } from './digit-reader.ts';
import type { Bounds, Lexicon, WordEntry } from './lexicon.ts';
import { NumberBuilder } from './number-builder.ts';
import type { NumberReading } from './number-reading.ts';
import { add, divide, fromDigits, HALF, multiply, negate, ONE, shift, whole, type Rational } from './rational.ts';
import { wordParts } from './word-parts.ts';

/** More zeros are no number. */
const MOST_ZEROS = 8;
const HYPHENS = '-\u2010\u2011';

/** Reads the number that starts at a token, in digits, words or both. */
export class NumberReader {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #digits: DigitReader;
  readonly #isBlocked: (token: number) => boolean;

  constructor(document: Document, lexicon: Lexicon, isBlocked: (token: number) => boolean) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#digits = new DigitReader(document, lexicon);
    this.#isBlocked = isBlocked;
  }

  /** The number that starts with `token`, if one does and none of its tokens is blocked. */
  read(token: number): NumberReading | undefined {
    const found = this.#readAt(token);
    if (found === undefined) return undefined;
    for (let inner = found.firstToken; inner < found.endToken; inner++) if (this.#isBlocked(inner)) return undefined;
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

  /** The token behind `token`, over a hyphen that joins the two, or over a blank in the same sentence; -1 at its end. */
  next(token: number, overHyphen = true): number {
    const { tokens, text, sentenceOfToken } = this.#document;
    let next = token + 1;
    if (next >= tokens.count) return -1;
    if (overHyphen && tokens.end[token] === tokens.start[next] && tokens.end[next] - tokens.start[next] === 1 && HYPHENS.includes(text[tokens.start[next]])) {
      if (next + 1 < tokens.count && tokens.start[next + 1] === tokens.end[next]) next++;
    }
    return sentenceOfToken[next] !== sentenceOfToken[token] || this.#isBlocked(next) ? -1 : next;
  }

  isArticle(token: number): boolean {
    return this.#entry(token)?.article !== undefined;
  }

  #parts(token: number): readonly WordEntry[] | undefined {
    const { tokens, text } = this.#document;
    if (token < 0 || tokens.kind[token] !== TokenKind.Word) return undefined;
    const start = tokens.start[token];
    if (!this.#lexicon.mayStart(text.charCodeAt(start), tokens.end[token] - start > 1 ? text.charCodeAt(start + 1) : 0)) return undefined;
    return wordParts(this.#lexicon, this.#document.lower(token));
  }

  #entry(token: number): WordEntry | undefined {
    const parts = this.#parts(token);
    return parts?.length === 1 ? parts[0] : undefined;
  }

  #readDigits(token: number): NumberReading | undefined {
    const found = this.#digits.read(token);
    if (found === undefined || found.complete) return found?.reading;
    const { reading } = found;
    const value = reading.value as Rational;
    const fold = this.#multipleEnding(reading.endToken - 1);
    if (fold > 0) return this.#finish(reading, fold, { role: 'multiple', yearLike: false });
    const builder = new NumberBuilder(this.#lexicon.data.words, value.n < 0n ? negate(value) : value);
    const sign = value.n < 0n ? whole(-1) : ONE;
    const end = this.#extend(builder, reading.endToken);
    if (builder.isOrdinal) return this.#afterCardinal(reading, reading.endToken, value, {});
    const scaled = end > reading.endToken;
    return this.#afterCardinal(reading, end, multiply(sign, builder.value), {
      ...(scaled ? { yearLike: false, linked: builder.trailingScale !== undefined } : {}),
      ...(builder.trailingScale === undefined ? {} : { scale: builder.trailingScale }),
    });
  }

  /** "3,5-fach", "10 fold": the end of the ending, or 0. */
  #multipleEnding(token: number): number {
    const next = this.next(token);
    return next > 0 && this.#entry(next)?.multipleEnding === true ? next + 1 : 0;
  }

  #readWords(token: number): NumberReading | undefined {
    const parts = this.#parts(token);
    const base = this.#base(token);
    const multiple = this.#lexicon.multiples.startingAt(this.#document, token);
    if (multiple !== undefined) return this.#finish(base, multiple.endToken, { role: 'multiple', value: multiple.value });
    const half = this.#half(token, base);
    if (half !== undefined) return half;
    if (parts === undefined) return undefined;
    const entry = parts[0];
    if (parts.length === 1) {
      const special = this.#special(token, entry, base);
      if (special !== undefined) return special;
    }
    const fraction = this.#fraction(token);
    if (fraction !== undefined) {
      const scaled = this.#scaleTail(fraction.end);
      if (scaled.end > fraction.end) return this.#finish(base, scaled.end, { value: multiply(fraction.value, scaled.factor), linked: true });
      return this.#finish(base, fraction.end, { role: 'fraction', value: fraction.value });
    }
    if (parts[parts.length - 1].multipleEnding === true) {
      const builder = new NumberBuilder(this.#lexicon.data.words);
      if (parts.length > 1 && parts.slice(0, -1).every((part) => builder.add(part))) return this.#finish(base, token + 1, { role: 'multiple', value: builder.value });
      return undefined;
    }
    return this.#readCardinal(token, base);
  }

  #readCardinal(token: number, base: NumberReading): NumberReading | undefined {
    const builder = new NumberBuilder(this.#lexicon.data.words);
    const first = this.#entry(token);
    if (first?.minus === true) {
      // "au moins 40 %", "por lo menos": the word ends a phrase that compares.
      if ((this.#lexicon.comparatorsBefore.endingAt(this.#document, token)?.firstToken ?? token) < token) return undefined;
      const next = this.next(token, false);
      // Signs do not pile up, so this goes no deeper than one step.
      const behind = next < 0 || this.#entry(next)?.minus === true ? undefined : this.read(next);
      return behind?.role === 'cardinal' && behind.value !== undefined && behind.exactness === 'exact'
        ? { ...behind, article: false, firstToken: token, start: base.start, value: negate(behind.value), signed: true }
        : undefined;
    }
    let end: number;
    if (first?.article === 'weak') {
      // "a hundred", "a million": the article is the number only before a hundred or scale.
      const next = this.next(token, false);
      const entry = next < 0 ? undefined : this.#entry(next);
      if (entry?.hundred !== true && entry?.scale === undefined) return undefined;
      builder.add(entry);
      end = this.#extend(builder, next + 1);
    } else {
      if (!this.#addAll(builder, this.#parts(token) ?? [])) return undefined;
      // A scale word alone is a number only where the language counts with it so.
      if (first?.scale !== undefined && first.cardinal === undefined && !this.#lexicon.data.words.bareScales.includes(first.scale)) return undefined;
      if (first?.hundred === true && first.cardinal === undefined && !this.#lexicon.data.words.bareScales.includes(2)) return undefined;
      end = this.#extend(builder, token + 1);
      if (builder.value.n === 0n && !builder.isOrdinal) {
        const behind = this.#behindZeros(end);
        if (behind !== undefined) return { ...behind, firstToken: token, start: base.start };
      }
    }
    if (builder.isOrdinal) return this.#finish(base, end, { role: 'ordinal', value: builder.value, ambiguous: end === token + 1 && first?.ambiguous === true });
    const value = builder.value;
    const article = end === token + 1 && first?.article !== undefined;
    const decimals = article ? undefined : this.#spokenDecimals(end, value);
    if (decimals !== undefined) return this.#finish(base, decimals.end, { value: decimals.value });
    return this.#afterCardinal(base, end, value, {
      article,
      ambiguous: end === token + 1 && first?.ambiguous === true,
      linked: builder.trailingScale !== undefined,
      ...(builder.trailingScale === undefined ? {} : { scale: builder.trailingScale }),
    });
  }

  /** "zéro zéro cinq": digits said one by one start with their zeros; the number behind them, if there is one. */
  #behindZeros(from: number): NumberReading | undefined {
    let next = this.next(from - 1, false);
    for (let steps = 0; steps < MOST_ZEROS && next >= 0 && this.#entry(next)?.cardinal === 0; steps++) next = this.next(next, false);
    const entry = next < 0 ? undefined : this.#entry(next);
    if (next < 0 || this.#parts(next) === undefined || entry?.article !== undefined || entry?.minus === true || entry?.cardinal === 0) return undefined;
    const behind = this.#readCardinal(next, this.#base(next));
    return behind?.role === 'cardinal' && behind.value?.d === 1n ? behind : undefined;
  }

  #addAll(builder: NumberBuilder, parts: readonly WordEntry[]): boolean {
    const before = builder.save();
    if (parts.length > 0 && parts.every((part) => builder.add(part))) return true;
    builder.restore(before);
    return false;
  }

  /** Adds the words behind a number as long as they fit; returns the end of the last that did. */
  #extend(builder: NumberBuilder, from: number): number {
    let end = from;
    let kept = builder.save();
    let token = this.next(from - 1);
    let joined = false;
    while (token >= 0) {
      if (this.#isGroupBeforeScale(builder, token)) {
        const digits = this.#digits.read(token)?.reading;
        if (digits?.value !== undefined && builder.addGroup(digits.value)) token = digits.endToken;
        else break;
        if (!this.#addAll(builder, this.#parts(token) ?? [])) break;
        end = token + 1;
        kept = builder.save();
        token = this.next(token);
        continue;
      }
      if (joined && builder.takesFraction && this.#cardinalFraction(token) !== undefined) break;
      if (joined && this.#isTwoDigits(token) && builder.addDigits(Number(this.#document.word(token)))) {
        end = token + 1;
        kept = builder.save();
        break;
      }
      const parts = this.#parts(token);
      const short = parts?.[0].shortScale;
      if (short !== undefined && parts?.length === 1 && this.#isShortScale(token) && builder.add({ scale: short })) {
        end = token + 1 + (this.#isAbbreviationStop(token + 1) ? 1 : 0);
        kept = builder.save();
        break;
      }
      // Where compounds are one word, an ordinal of its own is a divisor: "twintig vijfde".
      if (parts?.length === 1 && parts[0].ordinal !== undefined && parts[0].cardinal === undefined && this.#lexicon.data.words.unitsFirst && this.#lexicon.data.words.ordinalFractions) break;
      if (parts === undefined || this.#isSubunitBehindDigits(token, parts, from, end) || !this.#addAll(builder, parts)) break;
      const joiner = parts.length === 1 && parts[0].joiner === true && parts[0].cardinal === undefined;
      joined = joiner;
      if (!joiner) {
        end = token + 1;
        kept = builder.save();
      }
      token = this.next(token);
    }
    builder.restore(kept);
    const half = builder.isOrdinal ? undefined : this.#lexicon.halfAfter.startingAt(this.#document, end);
    if (half === undefined || this.next(end - 1, false) !== end) return end;
    const scale = this.#entry(this.next(half.endToken - 1))?.scale;
    const trailing = builder.trailingScale;
    if (scale !== undefined && trailing !== undefined && scale < trailing) {
      builder.addScaledFraction(HALF, scale);
      return this.next(half.endToken - 1) + 1;
    }
    builder.addFraction(HALF);
    // "five and a half million"
    return scale !== undefined && builder.trailingScale === undefined && builder.add({ scale }) ? this.next(half.endToken - 1) + 1 : half.endToken;
  }

  #isTwoDigits(token: number): boolean {
    const { tokens } = this.#document;
    return tokens.kind[token] === TokenKind.Number && tokens.end[token] - tokens.start[token] <= 2;
  }

  /** French "34 cents" are money, while "trois cents" are three hundred. */
  #isSubunitBehindDigits(token: number, parts: readonly WordEntry[], from: number, end: number): boolean {
    return end === from && parts[0].hundred === true && this.#document.tokens.kind[from - 1] === TokenKind.Number && this.#lexicon.subunits.startingAt(this.#document, token) !== undefined;
  }

  /** "3 millones 200 mil": digits behind a scale go on only before a smaller scale. */
  #isGroupBeforeScale(builder: NumberBuilder, token: number): boolean {
    const { tokens } = this.#document;
    if (!builder.mayStartGroup || tokens.kind[token] !== TokenKind.Number || tokens.end[token] - tokens.start[token] > 3) return false;
    const behind = this.#entry(this.next(token));
    const scale = behind?.scale ?? (behind?.hundred === true ? 2 : undefined);
    return scale !== undefined && scale < (builder.trailingScale ?? 0);
  }

  /** One letter behind a blank is a scale only before a currency: "5 M€", not "5 m". */
  #isShortScale(token: number): boolean {
    const { tokens } = this.#document;
    if (tokens.end[token] - tokens.start[token] > 1 || this.#document.word(token) === 'k') return true;
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

  /** "point zero three" behind a number: its digits one by one, or as one number. */
  #spokenDecimals(from: number, value: Rational): { value: Rational; end: number } | undefined {
    const point = this.next(from - 1, false);
    if (point < 0 || this.#entry(point)?.point !== true) return undefined;
    let digits = '';
    let end = point + 1;
    let token = this.next(point, false);
    if (token >= 0 && this.#entry(point)?.fractionJoiner === true && (this.#fraction(token) ?? this.#cardinalFraction(token)) !== undefined) return undefined;
    while (token >= 0 && digits.length < 20) {
      const parts = this.#parts(token);
      if (parts === undefined) break;
      const builder = new NumberBuilder(this.#lexicon.data.words);
      if (!this.#addAll(builder, parts) || builder.isOrdinal) break;
      const zero = builder.value.n === 0n;
      end = zero ? token + 1 : this.#extend(builder, token + 1);
      digits += builder.value.n.toString();
      token = this.next(end - 1, false);
    }
    return digits === '' ? undefined : { value: add(value, fromDigits(digits, digits.length)), end };
  }

  /** Collectives, and fractions added with "and", behind a cardinal. */
  #afterCardinal(base: NumberReading, end: number, value: Rational, change: Partial<NumberReading>): NumberReading {
    const next = this.next(end - 1);
    const parts = this.#parts(next);
    const entry = parts?.length === 1 ? parts[0] : undefined;
    if (parts !== undefined && change.article !== true) {
      const divisor = this.#divisor(next, value);
      if (divisor !== undefined) return this.#finish(base, divisor.end, { role: 'fraction', value: divide(value, divisor.value), yearLike: false });
    }
    const times = entry?.approximate ?? entry?.collective ?? entry?.plural;
    if (times !== undefined) return this.#times(base, next + 1, multiply(value, whole(times)), change.article === true && entry?.approximate !== undefined ? 'about' : 'exact');
    if ((entry?.joiner === true || entry?.fractionJoiner === true) && change.article !== true) {
      const behind = this.next(next, false);
      const fraction = behind < 0 ? undefined : this.#fraction(behind) ?? this.#cardinalFraction(behind) ?? this.#digitFraction(behind);
      if (fraction !== undefined) {
        const scale = this.#entry(this.next(fraction.end - 1))?.scale;
        if (scale !== undefined && change.scale === undefined) {
          return this.#finish(base, this.next(fraction.end - 1) + 1, { value: shift(add(value, fraction.value), scale), scale, linked: true, yearLike: false });
        }
        if (scale !== undefined && change.scale !== undefined && scale < change.scale) {
          return this.#finish(base, this.next(fraction.end - 1) + 1, { value: add(value, shift(fraction.value, scale)), scale, linked: true, yearLike: false });
        }
        return this.#finish(base, fraction.end, { value: add(value, change.scale === undefined ? fraction.value : shift(fraction.value, change.scale)), yearLike: false });
      }
    }
    return this.#finish(base, end, { ...change, value });
  }

  /** "1/4" as an addition behind "and". */
  #digitFraction(token: number): { value: Rational; end: number } | undefined {
    if (this.#document.tokens.kind[token] !== TokenKind.Number) return undefined;
    const found = this.#digits.read(token)?.reading;
    return found?.role === 'fraction' && found.value !== undefined ? { value: found.value, end: found.endToken } : undefined;
  }

  /** "two thirds" as an addition behind "and". */
  #cardinalFraction(token: number): { value: Rational; end: number } | undefined {
    const parts = this.#parts(token);
    const builder = new NumberBuilder(this.#lexicon.data.words);
    if (parts === undefined || !this.#addAll(builder, parts)) return undefined;
    let last = token;
    // The numerator goes on as long as its words are no divisor themselves: "fifty-four hundredths".
    for (let steps = 0; steps < 4; steps++) {
      const divisor = this.#divisor(this.next(last), builder.value);
      if (divisor !== undefined) return { value: divide(builder.value, divisor.value), end: divisor.end };
      last = this.next(last);
      if (last < 0 || !this.#addAll(builder, this.#parts(last) ?? [])) return undefined;
    }
    return undefined;
  }

  /** Vague words, collectives and plurals that start a number. */
  #special(token: number, entry: WordEntry, base: NumberReading): NumberReading | undefined {
    if (entry.vague !== undefined) return this.#vague(base, token + 1, entry.vague);
    if (entry.vagueBefore !== undefined) {
      const next = this.#overLinker(token);
      const behind = next < 0 ? undefined : this.#entry(next);
      const factor = behind === undefined ? undefined : this.#factor(behind) ?? (behind.hundred === true ? 100 : undefined);
      return factor === undefined ? undefined : this.#vague(base, next + 1, entry.vagueBefore, factor);
    }
    if (entry.approximate !== undefined) return this.#times(base, token + 1, whole(entry.approximate), 'about');
    if (entry.collective !== undefined && entry.plural === undefined && entry.cardinal === undefined) return this.#times(base, token + 1, whole(entry.collective), 'exact');
    if (entry.plural !== undefined) return this.#vague(base, token + 1, { min: 2 }, entry.plural);
    if (entry.article !== undefined) {
      const next = this.next(token, false);
      const behind = next < 0 ? undefined : this.#entry(next);
      if (behind === undefined) return undefined;
      if (behind.approximate !== undefined) return this.#times(base, next + 1, whole(behind.approximate), 'about');
      if (behind.collective !== undefined) return this.#times(base, next + 1, whole(behind.collective), 'exact');
      if (behind.vagueBefore !== undefined) {
        const vague = this.#special(next, behind, base);
        if (vague !== undefined) return vague;
      }
      return this.#half(next, base);
    }
    return undefined;
  }

  /** "half a million", "demi-million", "media hora": the half at `at` and what it halves. */
  #half(at: number, base: NumberReading): NumberReading | undefined {
    const half = this.#lexicon.halfBefore.startingAt(this.#document, at);
    if (half === undefined) return undefined;
    const next = this.next(half.endToken - 1);
    const entry = next < 0 ? undefined : this.#entry(next);
    const factor = entry === undefined ? undefined : this.#factor(entry);
    if (factor !== undefined) return this.#times(base, next + 1, multiply(HALF, whole(factor)), 'exact');
    const linker = next < 0 ? undefined : this.#lexicon.unitLinkers.startingAt(this.#document, next);
    const isUnit = next >= 0 && (this.#lexicon.units.startingAt(this.#document, next) ?? (linker === undefined ? undefined : this.#lexicon.units.startingAt(this.#document, linker.endToken))) !== undefined;
    return isUnit ? this.#finish(base, half.endToken, { role: 'half', value: HALF }) : undefined;
  }

  /** What a scale, collective or plural word multiplies by. */
  #factor(entry: WordEntry): number | undefined {
    return entry.plural ?? entry.collective ?? entry.approximate ?? (entry.scale === undefined ? undefined : 10 ** entry.scale);
  }

  /** The token behind `token`, over a linking word such as "de" or "of". */
  #overLinker(token: number): number {
    const next = this.next(token);
    if (next < 0 || !this.#lexicon.sets.nounLinkers.has(this.#document.lower(next))) return next;
    return this.next(next, false);
  }

  /** A collective, perhaps of scales: "une dizaine de milliers". */
  #times(base: NumberReading, end: number, value: Rational, exactness: 'about' | 'exact'): NumberReading {
    const tail = this.#scaleTail(end);
    return this.#finish(base, tail.end, { value: multiply(value, tail.factor), exactness, linked: true });
  }

  #vague(base: NumberReading, end: number, bounds: Bounds, factor = 1): NumberReading {
    const tail = this.#scaleTail(end);
    const times = multiply(whole(factor), tail.factor);
    const { value: _, ...rest } = base;
    return this.#finish(rest, tail.end, {
      exactness: 'vague',
      linked: true,
      min: multiply(whole(bounds.min), times),
      ...(bounds.max === undefined ? {} : { max: multiply(whole(bounds.max), times) }),
    });
  }

  #scaleTail(end: number): { end: number; factor: Rational } {
    let factor = ONE;
    let reached = end;
    for (let steps = 0; steps < 3; steps++) {
      const next = this.#overLinker(reached - 1);
      const entry = next < 0 ? undefined : this.#entry(next);
      const times = entry === undefined ? undefined : this.#factor(entry);
      if (times === undefined || times < 100 || entry?.ordinal !== undefined) break;
      factor = multiply(factor, whole(times));
      reached = next + 1;
    }
    return { end: reached, factor };
  }

  /** A fraction without a cardinal before it: "la moitié", "a third", "un cinquième". */
  #fraction(token: number): { value: Rational; end: number } | undefined {
    const entry = this.#entry(token);
    const ending = this.#fractionCompound(token);
    if (entry?.fraction !== undefined && (entry.bareFraction === true || this.#entry(this.next(token))?.scale !== undefined)) return { value: divide(ONE, whole(entry.fraction)), end: token + 1 };
    if (entry?.article === undefined || ending !== undefined) return undefined;
    const next = this.next(token, false);
    const divisor = next < 0 ? undefined : this.#divisor(next, ONE);
    if (divisor === undefined) return undefined;
    return { value: divide(ONE, divisor.value), end: divisor.end };
  }

  /** "Fünftel", "dreiviertel": the divisor of a compound that ends in a fraction ending. */
  #fractionCompound(token: number): Rational | undefined {
    const parts = this.#parts(token);
    if (parts === undefined || parts.length < 2 || parts[parts.length - 1].fractionEnding !== true) return undefined;
    const builder = new NumberBuilder(this.#lexicon.data.words);
    return this.#addAll(builder, parts.slice(0, -1)) ? builder.value : undefined;
  }

  /** The divisor at `token`: a fraction noun, or an ordinal where no noun follows or the numerator is above one. */
  #divisor(token: number, numerator: Rational): { value: Rational; end: number } | undefined {
    if (token < 0 || numerator.d !== 1n) return undefined;
    const entry = this.#entry(token);
    if (entry?.fraction !== undefined) return { value: whole(entry.fraction), end: token + 1 };
    const compound = this.#fractionCompound(token);
    if (compound !== undefined) return { value: compound, end: token + 1 };
    const parts = this.#parts(token);
    if (!this.#lexicon.data.words.ordinalFractions || parts === undefined || this.#lexicon.units.startingAt(this.#document, token) !== undefined) return undefined;
    const builder = new NumberBuilder(this.#lexicon.data.words);
    if (!this.#addAll(builder, parts)) return undefined;
    const end = this.#extend(builder, token + 1);
    // "cinco avos": a cardinal that a word of its own makes a divisor.
    const ending = this.next(end - 1, false);
    if (!builder.isOrdinal && builder.value.n > 1n && ending >= 0 && this.#entry(ending)?.fractionEnding === true) return { value: builder.value, end: ending + 1 };
    if (!builder.isOrdinal || builder.value.n < 3n) return undefined;
    if (numerator.n === 1n && this.#isNounAt(end)) return undefined;
    return { value: builder.value, end };
  }

  #isNounAt(token: number): boolean {
    const { tokens, sentenceOfToken } = this.#document;
    if (token >= tokens.count || tokens.kind[token] !== TokenKind.Word || sentenceOfToken[token] !== sentenceOfToken[token - 1]) return false;
    const word = this.#document.lower(token);
    return !this.#lexicon.sets.nounStops.has(word) && !this.#lexicon.sets.nounLinkers.has(word);
  }

  #base(token: number): NumberReading {
    const { tokens } = this.#document;
    return {
      firstToken: token, endToken: token + 1, start: tokens.start[token], end: tokens.end[token],
      role: 'cardinal', exactness: 'exact', digits: false, linked: false, article: false, yearLike: false, signed: false,
    };
  }

  #finish(base: NumberReading, endToken: number, change: Partial<NumberReading>): NumberReading {
    const end = endToken === base.endToken ? base.end : this.#document.tokens.end[endToken - 1];
    return { ...base, endToken, end, ...change };
  }
}
