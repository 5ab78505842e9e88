import { GramReader } from '../../src/language/grams.ts';
import type { LanguageModel } from '../../src/language/language-model.ts';
import type { GramCounts } from './gram-counts.ts';
import type { LanguageClass } from './classes.ts';
import type { LinguaTables, Vocabulary } from './sources.ts';

/** A word that another language explains so much better (in nats) is a guest in the list. */
const GUEST = 3;
const LONGEST = 5;
/** A letter rarer than this among a language's letters is not of its alphabet. */
const ALIEN = 2e-5;

/** Drops words with a letter that the language does not write, such as Russian words in a Ukrainian list. */
export function dropAliens(vocabularies: readonly Vocabulary[], languages: readonly LanguageClass[], tables: LinguaTables): number {
  let dropped = 0;
  languages.forEach(({ lingua }, column) => {
    if (lingua === undefined) return;
    const letters = new Set<string>();
    tables.visit(lingua, (gram, share) => {
      if (gram.length === 1 && share >= ALIEN) letters.add(gram);
    });
    const { words } = vocabularies[column];
    for (const word of words.keys()) {
      if ([...word].every((letter) => letters.has(letter))) continue;
      words.delete(word);
      dropped++;
    }
  });
  return dropped;
}

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

/** A word that another list ranks so much higher, by weight, came from there: "и" in the Ukrainian list. */
const BORROWED = 12;

/** Drops words of a list that are much commoner in the list of another language of the same script. */
export function dropBorrowed(vocabularies: readonly Vocabulary[], languages: readonly LanguageClass[], columnsOf: ReadonlyArray<readonly number[]>): number {
  const dropped: Array<readonly [Map<string, number>, string]> = [];
  for (const columns of columnsOf) {
    const highest = new Map<string, number>();
    for (const column of columns) for (const [word, weight] of vocabularies[column].words) if (weight > (highest.get(word) ?? 0)) highest.set(word, weight);
    for (const column of columns) {
      const { words } = vocabularies[column];
      for (const [word, weight] of words) if (weight * BORROWED < (highest.get(word) ?? 0)) dropped.push([words, word]);
    }
  }
  languages.forEach(({ mixedWith }, column) => {
    const lender = languages.findIndex(({ code }) => code === mixedWith);
    if (lender < 0) return;
    const { words, trusted } = vocabularies[column];
    for (const word of words.keys()) if (vocabularies[lender].words.has(word) && !trusted.has(word)) dropped.push([words, word]);
  });
  for (const [words, word] of dropped) words.delete(word);
  return dropped.length;
}

/** In nats: a word of a mixed list must look so much more like its own language than like the other. */
const OWN = 1;
/** What a letter costs that the tables never saw behind the ones before it, for each context that is shortened. */
const SHORTENED = Math.log(0.3);
const UNSEEN = Math.log(1e-6);

/** Drops words of a list mixed with another language's that do not look more like their own, by the tables of edited text. */
export function dropForeign(vocabularies: readonly Vocabulary[], languages: readonly LanguageClass[], tables: LinguaTables): number {
  let dropped = 0;
  languages.forEach(({ lingua, mixedWith }, column) => {
    const lender = languages.find(({ code }) => code === mixedWith)?.lingua;
    if (lingua === undefined || lender === undefined) return;
    const own = wordCost(lingua, tables);
    const other = wordCost(lender, tables);
    const { words, trusted } = vocabularies[column];
    for (const word of words.keys()) {
      if (trusted.has(word) || own(word) >= other(word) + OWN) continue;
      words.delete(word);
      dropped++;
    }
  });
  return dropped;
}

/** Log probability of words under a language's tables: each letter behind up to four before it. */
function wordCost(lingua: string, tables: LinguaTables): (word: string) => number {
  const shares = new Map<string, number>([['', 1]]);
  tables.visit(lingua, (gram, share) => void shares.set(gram, share));
  return (word) => {
    let sum = 0;
    for (let at = 0; at < word.length; at++) {
      let best = UNSEEN;
      for (let from = Math.max(0, at - LONGEST + 1); from <= at; from++) {
        const share = shares.get(word.slice(from, at + 1));
        if (share === undefined) continue;
        best = Math.log(share / (shares.get(word.slice(from, at)) ?? 1)) + (from - Math.max(0, at - LONGEST + 1)) * SHORTENED;
        break;
      }
      sum += Math.max(best, UNSEEN);
    }
    return sum;
  };
}

/** Weight of the three hundredth word of a list. */
const COMMON = 3;

/** Drops words of the lists that a trained model is sure are of another language. */
export function dropMisread(vocabularies: readonly Vocabulary[], languages: readonly LanguageClass[], model: LanguageModel): number {
  const reader = new GramReader();
  const scores = new Int32Array(languages.length);
  let dropped = 0;
  languages.forEach(({ script }, column) => {
    const rivals = model.columnsOf(script);
    const { words, trusted } = vocabularies[column];
    for (const [word, weight] of words) {
      // Neighbours share many of their commonest words.
      if (weight >= COMMON || trusted.has(word)) continue;
      scores.fill(0);
      reader.reset(true);
      reader.read(word, 0, word.length);
      model.score(reader.keys, reader.count, scores);
      if (!rivals.some((rival) => (scores[rival] - scores[column]) * model.step > GUEST)) continue;
      words.delete(word);
      dropped++;
    }
  });
  return dropped;
}
