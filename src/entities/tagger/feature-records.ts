/** Bits of a feature key that a table keeps. */
export const KEY_BITS = 24;
/** Bits of an entry that hold the label; the weight, signed, stands above them. */
export const LABEL_BITS = 5;
/** Bits of the head of a record that hold the number of its entries. */
export const COUNT_BITS = 5;

/** Bits of the number of buckets: as many as make about one bucket for one key, and enough that the rest of a key fits into the head of a record. */
const FEWEST_BUCKET_BITS = KEY_BITS - (16 - COUNT_BITS);
const MOST_BUCKET_BITS = 17;
/** How many times finer than the buckets presence is kept. */
const PRESENT_MORE_BITS = 3;

/**
 * Weights of features as a look-up reads them. The sorted keys are cut into buckets of about one
 * key each. A bucket holds, one behind the other, the lower bits of a key with the number of its
 * entries and then the entries, so that a look-up reads two places in memory and makes no object.
 */
export interface FeatureRecords {
  readonly bucketBits: number;
  /** Where each bucket starts in `records`, and one more behind the last. */
  readonly bucketStart: Uint32Array;
  readonly records: Int16Array;
  readonly presentBits: number;
  /** A bit for each of the upper bits that some key has: most features of a text have no weights, and this small table stays in the cache. */
  readonly present: Int32Array;
}

/** Lays out the records of features that come in ascending order of their keys. */
export class RecordWriter {
  readonly #bucketBits: number;
  readonly #presentBits: number;
  readonly #bucketStart: Uint32Array;
  readonly #present: Int32Array;
  #records: Int16Array;
  #bucket = 0;
  #head = 0;
  #used = 0;

  constructor(features: number) {
    this.#bucketBits = Math.max(FEWEST_BUCKET_BITS, Math.min(MOST_BUCKET_BITS, 32 - Math.clz32(features)));
    this.#presentBits = this.#bucketBits + PRESENT_MORE_BITS;
    this.#bucketStart = new Uint32Array((1 << this.#bucketBits) + 1);
    this.#present = new Int32Array(1 << (this.#presentBits - 5));
    this.#records = new Int16Array(features * 4 + 64);
  }

  /** Begins the record of a key of 24 bits, larger than those before. */
  begin(key: number): void {
    const lowBits = KEY_BITS - this.#bucketBits;
    const wanted = key >>> lowBits;
    while (this.#bucket <= wanted) this.#bucketStart[this.#bucket++] = this.#used;
    const bit = key >>> (KEY_BITS - this.#presentBits);
    this.#present[bit >>> 5] |= 1 << (bit & 31);
    this.#head = this.#used;
    this.#append((key & ((1 << lowBits) - 1)) << COUNT_BITS);
  }

  /** Adds label and weight, `(weight << LABEL_BITS) | label`, to the record begun last; 31 at most. */
  add(entry: number): void {
    this.#append(entry);
    this.#records[this.#head]++;
  }

  #append(value: number): void {
    if (this.#used === this.#records.length) {
      const grown = new Int16Array(this.#records.length * 2);
      grown.set(this.#records);
      this.#records = grown;
    }
    this.#records[this.#used++] = value;
  }

  /** All records; nothing may be added behind. */
  finish(): FeatureRecords {
    this.#bucketStart.fill(this.#used, this.#bucket);
    return { bucketBits: this.#bucketBits, bucketStart: this.#bucketStart, records: this.#records.slice(0, this.#used), presentBits: this.#presentBits, present: this.#present };
  }
}
