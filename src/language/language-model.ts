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
const SIZE_BITS = 7;
const SIZE_MASK = (1 << SIZE_BITS) - 1;
/** Keys are cut into buckets of one or two. */
const BUCKET_BITS = 17;
const LOW_BITS = KEY_BITS - BUCKET_BITS;
const LOW_MASK = (1 << LOW_BITS) - 1;
/** Set in the head of a feature whose weights are not read yet; the lower bits of a key and the size take the bits below. */
const UNREAD = 1 << (LOW_BITS + SIZE_BITS);

/** Weights of n-grams and words for each language, looked up by hashed key. */
export class LanguageModel {
  /** Code of each language, in the order of the scores. */
  readonly codes: readonly string[];
  readonly step: number;
  readonly #valueOf = symbolValues();
  readonly #packed: string;
  /** Where the languages and the values of the weights start in `#packed`. */
  readonly #columnsAt: number;
  readonly #valuesAt: number;
  /** The symbol of a weight of nought. */
  readonly #zero: number;
  /** Where each bucket of keys starts in `#records`, and one more behind the last. */
  readonly #bucketStart = new Uint32Array((1 << BUCKET_BITS) + 1);
  /** How many features are before each bucket. */
  readonly #featuresBefore = new Uint32Array(1 << BUCKET_BITS);
  /**
   * One behind the other, in order of the keys: a head of the lower bits of a key and the number of its weights,
   * then the weights, each its value with its language.
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

    const valueOf = this.#valueOf;
    let gapAt = headEnd + 1;
    let sizeAt = gapAt + head.gapSymbols;
    this.#packed = packed;
    this.#columnsAt = sizeAt + head.features;
    this.#valuesAt = this.#columnsAt + head.weights;
    this.#zero = head.zero;
    const bucketStart = this.#bucketStart;
    const featuresBefore = this.#featuresBefore;
    const records = new Int16Array(head.features + head.weights);
    let bucket = 0;
    let key = 0;
    let at = 0;
    for (let feature = 0; feature < head.features; feature++) {
      let unit = 1;
      let symbol = valueOf[packed.charCodeAt(gapAt++)];
      for (; symbol >= LAST_DIGITS; symbol = valueOf[packed.charCodeAt(gapAt++)]) {
        key += (symbol - LAST_DIGITS) * unit;
        unit *= SYMBOL_COUNT - LAST_DIGITS;
      }
      key += symbol * unit;
      for (const wanted = key >>> LOW_BITS; bucket <= wanted; bucket++) {
        bucketStart[bucket] = at;
        featuresBefore[bucket] = feature;
      }
      const size = valueOf[packed.charCodeAt(sizeAt++)];
      records[at] = UNREAD | ((key & LOW_MASK) << SIZE_BITS) | size;
      at += 1 + size;
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
      const bucket = key >>> LOW_BITS;
      const limit = bucketStart[bucket + 1];
      for (let place = bucketStart[bucket]; place < limit; ) {
        const head = records[place++];
        const end = place + (head & SIZE_MASK);
        if (((head >> SIZE_BITS) & LOW_MASK) !== low) {
          place = end;
          continue;
        }
        if (head >= UNREAD) this.#read(bucket);
        for (; place < end; place++) {
          const weight = records[place];
          scores[weight & SIZE_MASK] += weight >> SIZE_BITS;
        }
        break;
      }
    }
  }

  /** Reads the weights of a bucket, which is done when a text first has a feature of it: most texts have few of all. */
  #read(bucket: number): void {
    const records = this.#records;
    let feature = this.#featuresBefore[bucket];
    for (let place = this.#bucketStart[bucket]; place < this.#bucketStart[bucket + 1]; feature++) {
      // What is left of the place without the heads is the number of weights before.
      let weight = place - feature;
      records[place] -= UNREAD;
      const end = place + 1 + (records[place++] & SIZE_MASK);
      let column = -1;
      for (; place < end; place++, weight++) {
        column += this.#valueOf[this.#packed.charCodeAt(this.#columnsAt + weight)] + 1;
        records[place] = ((this.#valueOf[this.#packed.charCodeAt(this.#valuesAt + weight)] - this.#zero) << SIZE_BITS) | column;
      }
    }
  }
}
