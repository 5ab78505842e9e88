import { KEY_BITS } from './grams.ts';
import { LAST_DIGITS, SYMBOL_COUNT, symbolValues } from './symbols.ts';

/** What the first line of a model file says. */
export interface ModelHead {
  /** "code:Script" of each language, with blanks between. */
  readonly languages: string;
  /** Natural logarithm that one unit of a weight stands for. */
  readonly step: number;
  /** The symbol of a weight of nought. */
  readonly zero: number;
  readonly features: number;
  readonly weights: number;
  /** Symbols that the gaps between keys take. */
  readonly gapSymbols: number;
}

/** Numbers below this share one with another: how many weights a feature has, and the language of a weight. */
const SIZE_RANGE = 128;
const SIZE_BITS = 7;
const SIZE_MASK = SIZE_RANGE - 1;
/** Keys are cut into buckets of one or two. */
const BUCKET_BITS = 17;
const LOW_BITS = KEY_BITS - BUCKET_BITS;
const LOW_MASK = (1 << LOW_BITS) - 1;

/** Weights of n-grams and words for each language, looked up by hashed key. */
export class LanguageModel {
  /** Code of each language, in the order of the scores. */
  readonly codes: readonly string[];
  readonly step: number;
  /** Where each bucket of keys starts in `#records`, and one more behind the last. */
  readonly #bucketStart = new Uint32Array((1 << BUCKET_BITS) + 1);
  /**
   * One behind the other, in order of the keys: the lower bits of a key with the number of its weights, then the
   * weights, each its value times `SIZE_RANGE` and its language.
   */
  readonly #records: Int16Array;
  /** For each script the place of each language in the scores. */
  readonly #columnsOf = new Map<string, Map<string, number>>();

  /** Reads a model as `writeModel` packs it. */
  constructor(packed: string) {
    const headEnd = packed.indexOf('\n');
    const head = JSON.parse(packed.slice(0, headEnd)) as ModelHead;
    const languages = head.languages.split(' ').map((entry) => entry.split(':'));
    this.codes = languages.map(([code]) => code);
    this.step = head.step;
    languages.forEach(([code, script], column) => {
      const columns = this.#columnsOf.get(script) ?? new Map<string, number>();
      this.#columnsOf.set(script, columns.set(code, column));
    });

    const valueOf = symbolValues();
    let gapAt = headEnd + 1;
    let sizeAt = gapAt + head.gapSymbols;
    const columnsAt = sizeAt + head.features;
    const valuesAt = columnsAt + head.weights;
    const bucketStart = this.#bucketStart;
    const records = new Int16Array(head.features + head.weights);
    let bucket = 0;
    let key = 0;
    let from = 0;
    let at = 0;
    for (let feature = 0; feature < head.features; feature++) {
      let unit = 1;
      let symbol = valueOf[packed.charCodeAt(gapAt++)];
      for (; symbol >= LAST_DIGITS; symbol = valueOf[packed.charCodeAt(gapAt++)]) {
        key += (symbol - LAST_DIGITS) * unit;
        unit *= SYMBOL_COUNT - LAST_DIGITS;
      }
      key += symbol * unit;
      for (const wanted = key >>> LOW_BITS; bucket <= wanted; bucket++) bucketStart[bucket] = at;
      const size = valueOf[packed.charCodeAt(sizeAt++)];
      records[at++] = ((key & LOW_MASK) << SIZE_BITS) | size;
      let column = -1;
      for (const to = from + size; from < to; from++) {
        column += valueOf[packed.charCodeAt(columnsAt + from)] + 1;
        records[at++] = (valueOf[packed.charCodeAt(valuesAt + from)] - head.zero) * SIZE_RANGE + column;
      }
    }
    bucketStart.fill(at, bucket);
    this.#records = records;
  }

  /** Places of the languages of a script in the scores, or of those that are asked for. */
  columnsOf(script: string, only?: readonly string[]): number[] {
    const columns = this.#columnsOf.get(script);
    if (columns === undefined) return [];
    if (only === undefined) return [...columns.values()];
    const wanted: number[] = [];
    for (const code of only) {
      const column = columns.get(code);
      if (column !== undefined && !wanted.includes(column)) wanted.push(column);
    }
    return wanted;
  }

  /** Adds the weights of the first `count` keys to the scores. */
  score(keys: Uint32Array, count: number, scores: Int32Array): void {
    const bucketStart = this.#bucketStart;
    const records = this.#records;
    for (let i = 0; i < count; i++) {
      const key = keys[i];
      const low = key & LOW_MASK;
      const limit = bucketStart[(key >>> LOW_BITS) + 1];
      for (let place = bucketStart[key >>> LOW_BITS]; place < limit; ) {
        const head = records[place++];
        const end = place + (head & SIZE_MASK);
        if (head >> SIZE_BITS !== low) {
          place = end;
          continue;
        }
        for (; place < end; place++) {
          const weight = records[place];
          scores[weight & SIZE_MASK] += weight >> SIZE_BITS;
        }
        break;
      }
    }
  }
}
