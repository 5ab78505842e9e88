import { LABEL_BITS, RecordWriter, type FeatureRecords } from './feature-records.ts';
import { CODE_LENGTH_BITS, codeTable, LONGEST_CODE } from './prefix-code.ts';
import { END_OF_ENTRIES, WEIGHT_OFFSET, weightCode } from './weight-codes.ts';

const CODE_MASK = (1 << LONGEST_CODE) - 1;
const CODE_LENGTH_MASK = (1 << CODE_LENGTH_BITS) - 1;

/** A list of weights as a model file holds it. */
export interface PackedWeights {
  readonly bytes: Uint8Array;
  /** Where the bit stream starts. */
  readonly start: number;
  /** Number of features. */
  readonly count: number;
  /** Rice parameter of the steps between keys. */
  readonly low: number;
  /** Code lengths of labels by the label before. */
  readonly labelLengths: readonly Uint8Array[];
  /** Code lengths of weights by the kind of label. */
  readonly weightLengths: readonly Uint8Array[];
}

/**
 * Unpacks a list of weights.
 * @throws Error that names the fault if the bit stream holds an unknown code.
 */
export function readWeights({ bytes, start, count, low, labelLengths, weightLengths }: PackedWeights): FeatureRecords {
  const labelTables = labelLengths.map(codeTable);
  const weightTables = weightLengths.map(codeTable);
  const weightTableOf = Array.from(labelTables, (_, label) => weightTables[weightCode(label)]);
  const writer = new RecordWriter(count);
  const lowMask = (1 << low) - 1;
  // The bits at hand stay in local variables: this loop is most of what the first analysis of a process takes.
  let at = start;
  let held = 0;
  let have = 0;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let high = 0;
    for (;;) {
      if (have === 0) {
        held = bytes[at++];
        have = 8;
      }
      const bit = held & 1;
      held >>>= 1;
      have--;
      if (bit === 0) break;
      high++;
    }
    while (have < low) {
      held |= bytes[at++] << have;
      have += 8;
    }
    key += (high << low) | (held & lowMask);
    held >>>= low;
    have -= low;
    writer.begin(key);
    for (let label = END_OF_ENTRIES; ; ) {
      // Two codes at most are read from what is filled up here.
      while (have < 2 * LONGEST_CODE) {
        held |= bytes[at++] << have;
        have += 8;
      }
      const labelCode = labelTables[label][held & CODE_MASK];
      if (labelCode === 0) throw damaged();
      held >>>= labelCode & CODE_LENGTH_MASK;
      have -= labelCode & CODE_LENGTH_MASK;
      label = labelCode >>> CODE_LENGTH_BITS;
      if (label === END_OF_ENTRIES) break;
      const weight = weightTableOf[label][held & CODE_MASK];
      if (weight === 0) throw damaged();
      held >>>= weight & CODE_LENGTH_MASK;
      have -= weight & CODE_LENGTH_MASK;
      writer.add((((weight >>> CODE_LENGTH_BITS) - WEIGHT_OFFSET) << LABEL_BITS) | label);
    }
  }
  return writer.finish();
}

const damaged = (): Error => new Error('the model file of the name tagger is damaged: it holds an unknown code');
