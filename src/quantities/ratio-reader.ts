import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { countedNoun } from './counted-noun.ts';
import type { Lexicon } from './lexicon.ts';
import type { Measure, MeasureReader } from './measure-reader.ts';
import type { NumberReader } from './number-reader.ts';
import { draftOf, type QuantityDraft } from './quantity-draft.ts';
import { divide, isEqual, isLess, whole } from './rational.ts';

/** Reads shares of two numbers: "un Français sur cinq", "one in five adults", "9 out of 10". */
export class RatioReader {
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #numbers: NumberReader;
  readonly #measures: MeasureReader;

  constructor(document: Document, lexicon: Lexicon, numbers: NumberReader, measures: MeasureReader) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#numbers = numbers;
    this.#measures = measures;
  }

  /** The share that starts with `measure`; its first word stands no earlier than `floor`. */
  read(measure: Measure, floor: number): QuantityDraft | undefined {
    const { reading } = measure;
    const document = this.#document;
    if (reading.role === 'ordinal') return this.#every(measure, floor);
    if (reading.value === undefined || reading.value.d !== 1n || reading.role !== 'cardinal' || measure.sense !== undefined || reading.exactness !== 'exact') return undefined;
    const { nounStops, nounLinkers } = this.#lexicon.sets;
    let token = reading.endToken;
    let noun = -1;
    for (let steps = 0; steps < 4; steps++, token++) {
      if (this.#numbers.next(token - 1, false) !== token) return undefined;
      const shared = this.#lexicon.outOf.startingAt(document, token);
      // "five fights instead of six": the word makes a share right behind the number alone.
      if (noun >= 0 && shared !== undefined && shared.endToken - token === 1 && this.#lexicon.sets.ofSeveral.has(document.lower(token))) return undefined;
      const outOf = shared ?? (noun < 0 ? this.#over(token) : undefined);
      if (outOf !== undefined) {
        // "eine Gruppe von zehn": one thing that holds so many.
        if (noun >= 0 && reading.article && nounLinkers.has(document.lower(token))) return undefined;
        // "one of nine powers", "one of the three"
        const isPlain = outOf.endToken - token === 1 && this.#lexicon.sets.ofSeveral.has(document.lower(token));
        if (isEqual(reading.value, whole(1)) && !reading.digits && (isPlain || this.#isOneOfThe(outOf))) return undefined;
        const base = this.#numbers.next(outOf.endToken - 1, false) === outOf.endToken ? this.#numbers.read(outOf.endToken) : undefined;
        if (base?.value === undefined || base.role !== 'cardinal' || base.yearLike || base.value.d !== 1n || (shared !== undefined && !isLess(reading.value, base.value)) || base.value.n <= 0n || base.value.n > 1000n) return undefined;
        // "34 van de 120 zetels": some of a number that is told too; of ten or a hundred it is a share.
        if (noun < 0 && this.#isOneOfThe(outOf) && !isRound(base.value.n)) return undefined;
        const unit = this.#lexicon.units.startingAt(document, base.endToken);
        // "uno su tre ha": a word that is a short unit too is one behind digits only.
        if (unit !== undefined && (base.digits || !nounStops.has(document.lower(unit.firstToken)))) return undefined;
        const behind = noun < 0 ? countedNoun(document, this.#lexicon, base.endToken, false, false) : undefined;
        // "14 goals in 20 matches": both numbers count something of their own.
        if (noun >= 0 && base.digits && reading.digits && countedNoun(document, this.#lexicon, base.endToken, false, false) !== undefined) return undefined;
        const endToken = behind?.endToken ?? base.endToken;
        const [unitFirst, unitEndToken] = behind === undefined ? (noun < 0 ? [endToken, endToken] : [reading.endToken, noun + 1]) : [behind.headFirst, behind.endToken];
        const unitStart = unitFirst === unitEndToken ? document.tokens.end[endToken - 1] : document.tokens.start[unitFirst];
        return {
          measure: { ...measure, noun: unitFirst !== unitEndToken, unitFirst, unitEndToken, unitStart, unitEnd: unitFirst === unitEndToken ? unitStart : document.tokens.end[unitEndToken - 1] },
          kind: 'fraction', firstToken: reading.firstToken, endToken, start: reading.start, end: document.tokens.end[endToken - 1],
          value: divide(reading.value, base.value), min: undefined, max: undefined, comparator: 'equal', numberStart: reading.start, numberEnd: base.end, numberFirst: reading.firstToken, numberEndToken: base.endToken, range: undefined, fromToStart: false, fromToEnd: false, comparatorEnd: 0,
        };
      }
      if (document.tokens.kind[token] !== TokenKind.Word || nounStops.has(document.lower(token))) return undefined;
      noun = token;
    }
    return undefined;
  }

  /** "een van de zes zenders" picks one of six; "acht van de tien" is a share. */
  #isOneOfThe({ firstToken, endToken }: { readonly firstToken: number; readonly endToken: number }): boolean {
    const { nounLinkers, determiners } = this.#lexicon.sets;
    return endToken - firstToken > 1 && nounLinkers.has(this.#document.lower(firstToken)) && determiners.has(this.#document.lower(endToken - 1));
  }

  /** "one over three": the second number counts nothing. */
  #over(token: number): ReturnType<Lexicon['over']['startingAt']> {
    const over = this.#lexicon.over.startingAt(this.#document, token);
    const base = over === undefined ? undefined : this.#measures.read(over.endToken, over.endToken);
    if (base === undefined || base.noun || base.sense !== undefined || base.reading.yearLike) return undefined;
    const next = this.#numbers.next(base.endToken - 1, false);
    return next < 0 || this.#document.tokens.kind[next] === TokenKind.Punctuation ? over : undefined;
  }

  /** "jeder fünfte Deutsche", "co trzeci": one of so many. */
  #every(measure: Measure, floor: number): QuantityDraft | undefined {
    const { reading } = measure;
    const every = this.#lexicon.every.endingAt(this.#document, reading.firstToken - 1);
    if (every === undefined || every.firstToken < floor || reading.value === undefined || reading.value.n < 2n) return undefined;
    return { ...draftOf(this.#document, this.#lexicon, measure), kind: 'fraction', firstToken: every.firstToken, start: every.start, value: divide(whole(1), reading.value), numberStart: every.start, numberFirst: every.firstToken };
  }
}

/** Numbers of which shares are taken. */
const isRound = (base: bigint): boolean => base <= 10n || base === 100n || base === 1000n;
