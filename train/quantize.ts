import { KEY_BITS, LABEL_BITS, RecordWriter } from '../src/entities/tagger/feature-records.ts';
import { FeatureTable } from '../src/entities/tagger/feature-table.ts';
import { LABEL_COUNT } from '../src/entities/tagger/labels.ts';
import type { SequenceWeights } from '../src/entities/tagger/tagger-model.ts';
import { closeForbidden } from '../src/entities/tagger/model-file.ts';
import { WEIGHT_OFFSET } from '../src/entities/tagger/weight-codes.ts';
import type { CrfWeights } from './crf-trainer.ts';

/** Weights as the file holds them: whole numbers by ascending 24-bit key. */
export interface QuantizedWeights {
  readonly keys: Uint32Array;
  readonly entryStart: Uint32Array;
  readonly entries: Int16Array;
  readonly scale: number;
  readonly transitions: Float32Array;
}

/** Rounds weights to whole multiples of `scale` and drops those below `threshold`. */
export function quantize(keys: Uint32Array, weights: CrfWeights, scale: number, threshold: number): QuantizedWeights {
  const strength = new Float32Array(keys.length);
  const order: number[] = [];
  for (let f = 0; f < keys.length; f++) {
    for (let k = 0; k < LABEL_COUNT; k++) strength[f] = Math.max(strength[f], Math.abs(weights.features[f * LABEL_COUNT + k]));
    if (strength[f] >= threshold) order.push(f);
  }
  const short = (feature: number): number => keys[feature] >>> (32 - KEY_BITS);
  // Of two features that share a short key the stronger stays.
  order.sort((a, b) => short(a) - short(b) || strength[b] - strength[a] || a - b);
  const keptKeys: number[] = [];
  const entryStart: number[] = [];
  const entries: number[] = [];
  for (const feature of order) {
    const key = short(feature);
    if (keptKeys[keptKeys.length - 1] === key) continue;
    const from = entries.length;
    for (let k = 0; k < LABEL_COUNT; k++) {
      const weight = weights.features[feature * LABEL_COUNT + k];
      const whole = Math.max(-WEIGHT_OFFSET, Math.min(WEIGHT_OFFSET - 1, Math.round(weight / scale)));
      if (Math.abs(weight) >= threshold && whole !== 0) entries.push((whole << LABEL_BITS) | k);
    }
    if (entries.length === from) continue;
    keptKeys.push(key);
    entryStart.push(from);
  }
  entryStart.push(entries.length);
  return { keys: Uint32Array.from(keptKeys), entryStart: Uint32Array.from(entryStart), entries: Int16Array.from(entries), scale, transitions: weights.transitions };
}

/** A table of the weights of some keys, ascending; those of each start at its place in `entryStart`. */
export function tableOf({ keys, entryStart, entries }: Pick<QuantizedWeights, 'keys' | 'entryStart' | 'entries'>): FeatureTable {
  const writer = new RecordWriter(keys.length);
  keys.forEach((key, i) => {
    writer.begin(key);
    for (let e = entryStart[i]; e < entryStart[i + 1]; e++) writer.add(entries[e]);
  });
  return new FeatureTable(writer.finish());
}

/** The weights as the tagger reads them. */
export function toSequenceWeights(quantized: QuantizedWeights): SequenceWeights {
  return {
    table: tableOf(quantized),
    scale: quantized.scale,
    transitions: closeForbidden(Float64Array.from(quantized.transitions)),
  };
}
