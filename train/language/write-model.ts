import { KEY_BITS } from '../../src/language/grams.ts';
import type { LanguageClass } from './classes.ts';

/** A trained model before it is packed. */
export interface TrainedModel {
  readonly classes: readonly LanguageClass[];
  readonly keys: Uint32Array;
  /** Features by languages, in steps. */
  readonly weights: Int8Array;
  readonly step: number;
}

/**
 * Packs a model: a JSON head with its length before it, then per feature, in order of keys, the
 * gap to the key before, the number of weights, and their languages and values, each kind of
 * number in a stream of its own so that they compress well.
 */
export function writeModel({ classes, keys, weights, step }: TrainedModel): Uint8Array {
  const order = [...keys.keys()].sort((a, b) => keys[a] - keys[b]);
  const gaps: number[] = [];
  const sizes: number[] = [];
  const columns: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (const feature of order) {
    const row = Array.from({ length: classes.length }, (_, c) => c).filter((c) => weights[feature * classes.length + c] !== 0);
    if (row.length === 0) continue;
    let gap = keys[feature] - last;
    last = keys[feature];
    while (gap >= 128) {
      gaps.push((gap & 127) | 128);
      gap >>>= 7;
    }
    gaps.push(gap);
    sizes.push(row.length);
    for (const c of row) {
      columns.push(c);
      values.push(weights[feature * classes.length + c] + 128);
    }
  }
  const head = Buffer.from(
    JSON.stringify({
      languages: classes.map(({ code, script }) => `${code}:${script}`).join(' '),
      step,
      keyBits: KEY_BITS,
      features: sizes.length,
      weights: columns.length,
      gapBytes: gaps.length,
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...[gaps, sizes, columns, values].map((stream) => Buffer.from(stream))]);
}
