import { LABEL_BITS } from './feature-table.ts';
import { LABEL_COUNT } from './labels.ts';

/** Weights of features as a model file holds them. */
export interface WeightList {
  /** 24-bit keys, ascending. */
  readonly keys: Uint32Array;
  /** Where the entries of each key start, and one more behind the last. */
  readonly entryStart: Uint32Array;
  /** Label and weight: `(weight << LABEL_BITS) | label`. */
  readonly entries: Int16Array;
}

const LABEL_MASK = (1 << LABEL_BITS) - 1;

/** Both lists as one; the weights of a feature that stands in both are added up. */
export function mergeWeights(a: WeightList, b: WeightList): WeightList {
  const keys = new Uint32Array(a.keys.length + b.keys.length);
  const entryStart = new Uint32Array(keys.length + 1);
  const entries = new Int16Array(a.entries.length + b.entries.length);
  const sum = new Int32Array(LABEL_COUNT);
  let count = 0;
  let used = 0;
  let i = 0;
  let j = 0;
  while (i < a.keys.length || j < b.keys.length) {
    const keyA = i < a.keys.length ? a.keys[i] : Infinity;
    const keyB = j < b.keys.length ? b.keys[j] : Infinity;
    keys[count] = Math.min(keyA, keyB);
    entryStart[count++] = used;
    if (keyA === keyB) {
      sum.fill(0);
      addEntries(a, i++, sum);
      addEntries(b, j++, sum);
      for (let label = 0; label < LABEL_COUNT; label++) if (sum[label] !== 0) entries[used++] = (sum[label] << LABEL_BITS) | label;
      continue;
    }
    const list = keyA < keyB ? a : b;
    const at = keyA < keyB ? i++ : j++;
    for (let e = list.entryStart[at]; e < list.entryStart[at + 1]; e++) entries[used++] = list.entries[e];
  }
  entryStart[count] = used;
  return { keys: keys.slice(0, count), entryStart: entryStart.slice(0, count + 1), entries: entries.slice(0, used) };
}

function addEntries(list: WeightList, at: number, sum: Int32Array): void {
  for (let e = list.entryStart[at]; e < list.entryStart[at + 1]; e++) sum[list.entries[e] & LABEL_MASK] += list.entries[e] >> LABEL_BITS;
}
