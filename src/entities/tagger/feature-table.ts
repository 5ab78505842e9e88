import { COUNT_BITS, KEY_BITS, LABEL_BITS, type FeatureRecords } from './feature-records.ts';

const COUNT_MASK = (1 << COUNT_BITS) - 1;
const LABEL_MASK = (1 << LABEL_BITS) - 1;
/** Heads are unsigned numbers of 16 bits. */
const HEAD_MASK = 0xffff;
const LOW_SHIFT = 32 - KEY_BITS;

let tables = 0;

/**
 * Weights of features by the upper 24 bits of their keys: those of one language beside those that all
 * languages share. The shared ones are read and kept once, however many languages a process meets.
 */
export class FeatureTable {
  /** Tells the tables of a process apart; from 1 on. */
  readonly id = ++tables;
  readonly #shared: FeatureRecords;
  readonly #own: FeatureRecords | undefined;

  constructor(shared: FeatureRecords, own?: FeatureRecords) {
    this.#shared = shared;
    this.#own = own;
  }

  /** Adds the weights of the features `keys[from]` to `keys[end - 1]` to the scores from `at` on. */
  addTo(scores: Int32Array, at: number, keys: Int32Array, from: number, end: number): void {
    addRecords(this.#shared, scores, at, keys, from, end);
    if (this.#own !== undefined) addRecords(this.#own, scores, at, keys, from, end);
  }
}

function addRecords({ bucketStart, records, present, presentBits, bucketBits }: FeatureRecords, scores: Int32Array, at: number, keys: Int32Array, from: number, end: number): void {
  const presentShift = 32 - presentBits;
  const bucketShift = 32 - bucketBits;
  const lowMask = (1 << (bucketShift - LOW_SHIFT)) - 1;
  for (let i = from; i < end; i++) {
    const key = keys[i];
    const bit = key >>> presentShift;
    if ((present[bit >>> 5] & (1 << (bit & 31))) === 0) continue;
    const bucket = key >>> bucketShift;
    const low = (key >>> LOW_SHIFT) & lowMask;
    const limit = bucketStart[bucket + 1];
    for (let place = bucketStart[bucket]; place < limit; ) {
      const head = records[place++];
      const last = place + (head & COUNT_MASK);
      if ((head & HEAD_MASK) >>> COUNT_BITS !== low) {
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
