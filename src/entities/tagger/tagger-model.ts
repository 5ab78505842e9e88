import type { FeatureTable } from './feature-table.ts';

/** Weights of one sequence model. */
export interface SequenceWeights {
  readonly table: FeatureTable;
  /** What one unit of a table weight is worth. */
  readonly scale: number;
  /** Transition weights from label by to label; the last row is the start of a unit. Forbidden ones are -Infinity. */
  readonly transitions: Float64Array;
}

/** A calibration curve: raw probabilities ascending and what they are worth. */
export interface Calibration {
  readonly raw: Float64Array;
  readonly calibrated: Float64Array;
}

/** What the model file holds. */
export interface TaggerModel {
  /** For running text and for headlines in title case. */
  readonly cased: SequenceWeights;
  /** For text in capitals only, or without any. */
  readonly caseless: SequenceWeights;
  readonly calibration: Calibration;
}
