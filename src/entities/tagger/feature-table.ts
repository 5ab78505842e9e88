/** Bits of a feature key that the table keeps. */
export const KEY_BITS = 24;
const BUCKET_BITS = 17;
const LOW_BITS = KEY_BITS - BUCKET_BITS;
const LOW_MASK = (1 << LOW_BITS) - 1;

/** Bits of an entry that hold the label; the weight, signed, stands above them. */
export const LABEL_BITS = 5;
const LABEL_MASK = (1 << LABEL_BITS) - 1;

/**
 * Weights of features by the upper 24 bits of their keys. The sorted keys are cut into buckets of
 * about one key each, so that a look-up reads two neighbouring places and makes no object.
 */
export class FeatureTable {
  readonly #bucketStart = new Uint32Array((1 << BUCKET_BITS) + 1);
  readonly #low: Uint8Array;
  readonly #entryStart: Uint32Array;
  readonly #entries: Int16Array;

  /**
   * Takes the weights over; nothing is copied but the keys.
   * @param keys 24-bit keys, ascending.
   * @param entryStart Where the entries of each key start, and one more behind the last.
   * @param entries Label and weight: `(weight << LABEL_BITS) | label`.
   */
  constructor(keys: Uint32Array, entryStart: Uint32Array, entries: Int16Array) {
    this.#low = new Uint8Array(keys.length);
    this.#entryStart = entryStart;
    this.#entries = entries;
    let bucket = 0;
    for (let i = 0; i < keys.length; i++) {
      const wanted = keys[i] >>> LOW_BITS;
      while (bucket <= wanted) this.#bucketStart[bucket++] = i;
      this.#low[i] = keys[i] & LOW_MASK;
    }
    while (bucket < this.#bucketStart.length) this.#bucketStart[bucket++] = keys.length;
  }

  /** Adds the weights of the features `keys[from]` to `keys[end - 1]` to the scores from `at` on. */
  addTo(scores: Int32Array, at: number, keys: Int32Array, from: number, end: number): void {
    const bucketStart = this.#bucketStart;
    const low = this.#low;
    const entryStart = this.#entryStart;
    const entries = this.#entries;
    for (let i = from; i < end; i++) {
      const key = keys[i] >>> (32 - KEY_BITS);
      const bucket = key >>> LOW_BITS;
      const wanted = key & LOW_MASK;
      const limit = bucketStart[bucket + 1];
      for (let place = bucketStart[bucket]; place < limit; place++) {
        if (low[place] !== wanted) continue;
        const last = entryStart[place + 1];
        for (let e = entryStart[place]; e < last; e++) {
          const entry = entries[e];
          scores[at + (entry & LABEL_MASK)] += entry >> LABEL_BITS;
        }
        break;
      }
    }
  }
}
