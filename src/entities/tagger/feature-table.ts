import { COUNT_BITS, KEY_BITS, LABEL_BITS, type FeatureRecords } from './feature-records.ts';

const COUNT_MASK = (1 << COUNT_BITS) - 1;
const LABEL_MASK = (1 << LABEL_BITS) - 1;

/**
 * Weights of features by the upper 24 bits of their keys: those of one language over those that all
 * languages share. The shared ones are read and kept once, however many languages a process meets.
 */
export class FeatureTable {
  readonly #records: FeatureRecords;
  readonly #shared: FeatureTable | undefined;

  constructor(records: FeatureRecords, shared?: FeatureTable) {
    this.#records = records;
    this.#shared = shared;
  }

  /** Adds the weights of the features `keys[from]` to `keys[end - 1]` to the scores from `at` on. */
  addTo(scores: Int32Array, at: number, keys: Int32Array, from: number, end: number): void {
    this.#shared?.addTo(scores, at, keys, from, end);
    const { bucketStart, records, present } = this.#records;
    const presentShift = 32 - this.#records.presentBits;
    const bucketShift = 32 - this.#records.bucketBits;
    const lowShift = 32 - KEY_BITS;
    const lowMask = (1 << (bucketShift - lowShift)) - 1;
    for (let i = from; i < end; i++) {
      const key = keys[i];
      const bit = key >>> presentShift;
      if ((present[bit >>> 5] & (1 << (bit & 31))) === 0) continue;
      const bucket = key >>> bucketShift;
      const low = (key >>> lowShift) & lowMask;
      const limit = bucketStart[bucket + 1];
      for (let place = bucketStart[bucket]; place < limit; ) {
        const head = records[place++];
        const last = place + (head & COUNT_MASK);
        if ((head & 0xffff) >>> COUNT_BITS !== low) {
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
