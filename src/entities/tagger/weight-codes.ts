import { LABEL_COUNT } from './labels.ts';

/** Label symbol that ends the entries of a feature; also the context before the first label. */
export const END_OF_ENTRIES = LABEL_COUNT;
/** Weights are coded as symbols: weight plus this. */
export const WEIGHT_OFFSET = 64;
export const WEIGHT_SYMBOLS = 2 * WEIGHT_OFFSET;
/** Codes of weights: for no name, for first and for inner labels. */
export const WEIGHT_CODES = 3;
/** Which code a weight of a label is written in. */
export const weightCode = (label: number): number => (label === 0 ? 0 : 2 - (label & 1));
