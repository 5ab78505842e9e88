import type { GramCounts } from './gram-counts.ts';
import type { Vocabulary } from './sources.ts';

/** A word that another language explains so much better (in nats) is a guest in the list. */
const GUEST = 5;
const LONGEST = 5;

/**
 * Drops foreign words from the lists, which were counted in subtitles: names, English, Russian in
 * the Ukrainian list. `increments` are those of the tables alone, which come from edited text.
 */
export function dropGuests(vocabularies: readonly Vocabulary[], counts: GramCounts, increments: Float32Array, columnsOf: ReadonlyArray<readonly number[]>, hasTables: readonly boolean[]): number {
  const classes = vocabularies.length;
  let dropped = 0;
  for (const columns of columnsOf) {
    const judges = columns.filter((c) => hasTables[c]);
    for (const column of judges) {
      const { words } = vocabularies[column];
      for (const word of words.keys()) {
        const scores = new Float32Array(classes);
        for (let from = 0; from < word.length; from++) {
          for (let to = from + 1; to <= Math.min(word.length, from + LONGEST); to++) {
            const row = counts.rows.get(word.slice(from, to));
            if (row === undefined) continue;
            for (const c of judges) scores[c] += increments[row * classes + c];
          }
        }
        if (judges.some((c) => scores[c] > scores[column] + GUEST)) {
          words.delete(word);
          dropped++;
        }
      }
    }
  }
  return dropped;
}
