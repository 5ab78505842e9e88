/** Bits of a feature key that the table keeps. */
export const KEY_BITS = 24;
const BUCKET_BITS = 17;
const PRESENT_BITS = 20;
const LOW_BITS = KEY_BITS - BUCKET_BITS;
const LOW_MASK = (1 << LOW_BITS) - 1;

/** Bits of an entry that hold the label; the weight, signed, stands above them. */
export const LABEL_BITS = 5;
/** Bits of the head of a record that hold the number of its entries. */
const COUNT_BITS = 5;
const COUNT_MASK = (1 << COUNT_BITS) - 1;

const LABEL_MASK = (1 << LABEL_BITS) - 1;

/**
 * Weights of features by the upper 24 bits of their keys. The sorted keys are cut into buckets of
 * about one key each. A bucket holds, one behind the other, the lower bits of a key with the number
 * of its entries and then the entries, so that a look-up reads two places in memory and makes no object.
 */
export class FeatureTable {
  readonly #bucketStart = new Uint32Array((1 << BUCKET_BITS) + 1);
  readonly #records: Int16Array;
  /** A bit for each of the upper bits that some key has: most features of a text have no weights, and this small table stays in the cache. */
  readonly #present = new Int32Array(1 << (PRESENT_BITS - 5));

  /**
   * Lays the weights out in records.
   * @param keys 24-bit keys, ascending.
   * @param entryStart Where the entries of each key start, and one more behind the last; a key has at most 31.
   * @param entries Label and weight: `(weight << LABEL_BITS) | label`.
   */
  constructor(keys: Uint32Array, entryStart: Uint32Array, entries: Int16Array) {
    this.#records = new Int16Array(keys.length + entryStart[keys.length]);
    let bucket = 0;
    let at = 0;
    for (let i = 0; i < keys.length; i++) {
      const wanted = keys[i] >>> LOW_BITS;
      while (bucket <= wanted) this.#bucketStart[bucket++] = at;
      const bit = keys[i] >>> (KEY_BITS - PRESENT_BITS);
      this.#present[bit >>> 5] |= 1 << (bit & 31);
      const from = entryStart[i];
      const end = entryStart[i + 1];
      this.#records[at++] = ((keys[i] & LOW_MASK) << COUNT_BITS) | (end - from);
      for (let e = from; e < end; e++) this.#records[at++] = entries[e];
    }
    while (bucket < this.#bucketStart.length) this.#bucketStart[bucket++] = at;
  }

  /** Adds the weights of the features `keys[from]` to `keys[end - 1]` to the scores from `at` on. */
  addTo(scores: Int32Array, at: number, keys: Int32Array, from: number, end: number): void {
    const bucketStart = this.#bucketStart;
    const records = this.#records;
    const present = this.#present;
    for (let i = from; i < end; i++) {
      const bit = keys[i] >>> (32 - PRESENT_BITS);
      if ((present[bit >>> 5] & (1 << (bit & 31))) === 0) continue;
      const key = keys[i] >>> (32 - KEY_BITS);
      const bucket = key >>> LOW_BITS;
      const low = key & LOW_MASK;
      const limit = bucketStart[bucket + 1];
      for (let place = bucketStart[bucket]; place < limit; ) {
        const head = records[place++];
        const last = place + (head & COUNT_MASK);
        if (head >> COUNT_BITS !== low) {
          place = last;
          continue;
        }
        for (; place < last; place++) {
          const entry = records[place];
          scores[at + (entry & LABEL_MASK)] += entry >> LABEL_BITS;
        }
        break;
      }
    }
  }
}
