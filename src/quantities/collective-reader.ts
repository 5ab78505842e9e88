import type { Document } from '../text/document.ts';
import type { Bounds, Lexicon, WordEntry } from './lexicon.ts';
import { extended, type NumberReading } from './number-reading.ts';
import type { NumberWordsAt } from './number-words-at.ts';
import { HALF, multiply, ONE, whole, type Rational } from './rational.ts';

/** Reads numbers that are nouns or name no exact number: "une quinzaine", "dozens", "half a million". */
export class CollectiveReader {
  readonly #words: NumberWordsAt;
  readonly #document: Document;
  readonly #lexicon: Lexicon;

  constructor(words: NumberWordsAt) {
    this.#words = words;
    this.#document = words.document;
    this.#lexicon = words.lexicon;
  }

  /** Vague words, collectives and plurals that start a number. */
  special(token: number, entry: WordEntry, base: NumberReading): NumberReading | undefined {
    if (entry.vague !== undefined) return this.#vague(base, token + 1, entry.vague);
    if (entry.vagueBefore !== undefined) {
      const next = this.#words.overLinker(token);
      const behind = next < 0 ? undefined : this.#words.entry(next);
      const factor = behind === undefined ? undefined : this.#factor(behind) ?? (behind.hundred === true ? 100 : undefined);
      return factor === undefined ? undefined : this.#vague(base, next + 1, entry.vagueBefore, factor);
    }
    if (entry.approximate !== undefined) return this.times(base, token + 1, whole(entry.approximate), 'about');
    if (entry.collective !== undefined && entry.plural === undefined && entry.cardinal === undefined) return this.times(base, token + 1, whole(entry.collective), 'exact');
    if (entry.plural !== undefined) return { ...this.#vague(base, token + 1, { min: 2 }, entry.plural), ambiguous: entry.ambiguous === true };
    if (entry.article !== undefined) {
      const next = this.#words.next(token, false);
      const behind = next < 0 ? undefined : this.#words.entry(next);
      if (behind === undefined) return undefined;
      if (behind.approximate !== undefined) return this.times(base, next + 1, whole(behind.approximate), 'about');
      if (behind.collective !== undefined) return this.times(base, next + 1, whole(behind.collective), 'exact');
      if (behind.vagueBefore !== undefined) {
        const vague = this.special(next, behind, base);
        if (vague !== undefined) return vague;
      }
      return this.half(next, base);
    }
    return undefined;
  }

  /** "half a million", "demi-million", "media hora": the half at `at` and what it halves. */
  half(at: number, base: NumberReading): NumberReading | undefined {
    const half = this.#lexicon.halfBefore.startingAt(this.#document, at);
    if (half === undefined) return undefined;
    const next = this.#words.next(half.endToken - 1);
    const entry = next < 0 ? undefined : this.#words.entry(next);
    const factor = entry === undefined ? undefined : this.#factor(entry);
    if (factor !== undefined) return this.times(base, next + 1, multiply(HALF, whole(factor)), 'exact');
    const linker = next < 0 ? undefined : this.#lexicon.unitLinkers.startingAt(this.#document, next);
    const isUnit = next >= 0 && (this.#lexicon.units.startingAt(this.#document, next) ?? (linker === undefined ? undefined : this.#lexicon.units.startingAt(this.#document, linker.endToken))) !== undefined;
    return isUnit ? extended(this.#document, base, half.endToken, { role: 'half', value: HALF }) : undefined;
  }

  /** What a scale, collective or plural word multiplies by. */
  #factor(entry: WordEntry): number | undefined {
    return entry.plural ?? entry.collective ?? entry.approximate ?? (entry.scale === undefined ? undefined : 10 ** entry.scale);
  }

  /** A collective, perhaps of scales: "une dizaine de milliers". */
  times(base: NumberReading, end: number, value: Rational, exactness: 'about' | 'exact'): NumberReading {
    const tail = this.scaleTail(end);
    return extended(this.#document, base, tail.end, { value: multiply(value, tail.factor), exactness, linked: true });
  }

  #vague(base: NumberReading, end: number, bounds: Bounds, factor = 1): NumberReading {
    const tail = this.scaleTail(end);
    const times = multiply(whole(factor), tail.factor);
    return extended(this.#document, base, tail.end, {
      exactness: 'vague',
      linked: true,
      min: multiply(whole(bounds.min), times),
      max: bounds.max === undefined ? undefined : multiply(whole(bounds.max), times),
    });
  }

  scaleTail(end: number): { end: number; factor: Rational } {
    let factor = ONE;
    let reached = end;
    for (let steps = 0; steps < 3; steps++) {
      const next = this.#words.overLinker(reached - 1);
      const entry = next < 0 ? undefined : this.#words.entry(next);
      const times = entry === undefined ? undefined : this.#factor(entry);
      if (times === undefined || times < 100 || entry?.ordinal !== undefined) break;
      factor = multiply(factor, whole(times));
      reached = next + 1;
    }
    return { end: reached, factor };
  }
}
