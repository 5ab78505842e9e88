import type { EntityType } from '../../analysis.ts';

/** Entity types in the order of the model's labels. */
export const TYPES = ['person', 'company', 'organization', 'place', 'model', 'product', 'event', 'work'] as const satisfies readonly EntityType[];

/**
 * Labels of the sequence model: 0 is "no name", then for each type one label for the first
 * token of a name and one for the tokens behind it (BIO).
 */
export const LABEL_COUNT = 1 + 2 * TYPES.length;

/** The label of the first token of a name of the type at `index` in `TYPES`. */
export const beginLabel = (index: number): number => 1 + 2 * index;

/** The label of the further tokens of a name of the type at `index` in `TYPES`. */
export const insideLabel = (index: number): number => 2 + 2 * index;

/** Index in `TYPES` of a label other than 0. */
export const typeOfLabel = (label: number): number => (label - 1) >> 1;

/** True if the label begins a name. */
export const isBegin = (label: number): boolean => (label & 1) === 1;
