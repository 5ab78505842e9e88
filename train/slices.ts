import type { TrainingDocument } from './dataset.ts';
import { listFeatures } from './feature-lists.ts';
import type { QuantizedWeights } from './quantize.ts';
import { KEY_BITS } from '../src/entities/tagger/feature-records.ts';

/** Codes of the languages whose weights come in a file of their own, in the order of the files. */
export const SLICES = ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl', 'da', 'fi', 'nb', 'ro', 'ru', 'sv'] as const;

/** Written languages that share the weights of another. */
const SAME_AS: Readonly<Record<string, string>> = { nn: 'nb' };

/** Index in `SLICES` of the weights that a language uses. */
export function sliceOf(language: string): number {
  const slice = (SLICES as readonly string[]).indexOf(SAME_AS[language] ?? language);
  if (slice < 0) throw new Error(`no weights for the language ${language}`);
  return slice;
}

/** How often the documents of each language show a feature: `24-bit key * SLICES.length + slice`. */
export type FeatureCounts = Uint16Array;

const MOST_COUNTED = 0xffff;

/** Counts the features of each language in the units of the modes that `wantsMode` names. */
export function countFeatures(documents: Iterable<readonly [document: TrainingDocument, language: string]>, wantsMode: (mode: number) => boolean): FeatureCounts {
  const counts = new Uint16Array(2 ** KEY_BITS * SLICES.length);
  const count = (key: number, slice: number): void => {
    const at = (key >>> (32 - KEY_BITS)) * SLICES.length + slice;
    if (counts[at] < MOST_COUNTED) counts[at]++;
  };
  for (const [{ view }, language] of documents) {
    const slice = sliceOf(language);
    listFeatures(view, wantsMode, (_token, keys, own, contextKeys, contexts) => {
      for (let i = 0; i < own; i++) count(keys[i], slice);
      for (let i = 0; i < contexts; i++) count(contextKeys[i], slice);
    });
  }
  return counts;
}

/** A feature is of one language if the others show it no oftener than this, */
const MOST_ELSEWHERE = 2;
/** and no more than this share of its sights lies there. */
const SHARE_ELSEWHERE = 0.05;

/** The slice that a feature belongs to alone, or -1 if several languages share it. */
function ownerOf(counts: FeatureCounts, key: number): number {
  const from = key * SLICES.length;
  let sum = 0;
  let main = -1;
  for (let slice = 0; slice < SLICES.length; slice++) {
    sum += counts[from + slice];
    if (main < 0 || counts[from + slice] > counts[from + main]) main = slice;
  }
  const elsewhere = sum - counts[from + main];
  return sum > 0 && (elsewhere <= MOST_ELSEWHERE || elsewhere <= sum * SHARE_ELSEWHERE) ? main : -1;
}

/**
 * Parts weights by the languages that show their features: first what several languages share, then
 * what each has alone, in the order of `SLICES`. No weight changes; a language goes without the
 * weights of features that it hardly ever shows.
 */
export function splitByLanguage(weights: QuantizedWeights, counts: FeatureCounts): QuantizedWeights[] {
  const { keys, entryStart, entries, scale, transitions } = weights;
  const owners = Int8Array.from(keys, (key) => ownerOf(counts, key));
  return Array.from({ length: SLICES.length + 1 }, (_, section) => {
    const sectionKeys: number[] = [];
    const starts: number[] = [0];
    const sectionEntries: number[] = [];
    for (let i = 0; i < keys.length; i++) {
      if (owners[i] !== section - 1) continue;
      sectionKeys.push(keys[i]);
      for (let e = entryStart[i]; e < entryStart[i + 1]; e++) sectionEntries.push(entries[e]);
      starts.push(sectionEntries.length);
    }
    return { keys: Uint32Array.from(sectionKeys), entryStart: Uint32Array.from(starts), entries: Int16Array.from(sectionEntries), scale, transitions };
  });
}
