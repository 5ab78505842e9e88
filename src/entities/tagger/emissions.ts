import { MOST_PLACES, placeInRun, wordAt, type DocumentView } from './document-view.ts';
import type { FeatureTable } from './feature-table.ts';
import { contextFeatures, MOST_KEYS, placeFeatures, runFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import type { SequenceWeights, TaggerModel } from './tagger-model.ts';
import { CaseMode } from './units.ts';
import { keptWordScores, WORD_SCORES, type WordScores } from './word-scores.ts';

const K = LABEL_COUNT;
/** Share of a context sum by the number of places. */
const CONTEXT_SHARE = Array.from({ length: MOST_PLACES + 1 }, (_, places) => (places === 0 ? 0 : 1 / Math.sqrt(places)));

/** Scores of every label at each token of one document; words are scored once, not at every place. */
export class Emissions {
  readonly #view: DocumentView;
  readonly #model: TaggerModel;
  readonly #wordScores: WordScores;
  /**
   * For each word, then for the edges of a unit with case and of one without: where its scores start in `#wordScores`, plus one;
   * 0 before the first use, as words far from any name are never asked for.
   */
  readonly #startOfWord: Int32Array;
  readonly #cased: FeatureTable;
  readonly #caseless: FeatureTable;
  /** For each place of a form: where its context scores start in `#contexts`, plus one; 0 before the first use. */
  readonly #contextSlots: Int32Array;
  #contexts = new Int32Array(64 * K);
  #contextCount = 0;
  readonly #keys = new Int32Array(MOST_KEYS * 2);
  readonly #sum = new Int32Array(K);

  constructor(view: DocumentView, model: TaggerModel) {
    this.#view = view;
    this.#model = model;
    const { words, units } = view;
    this.#cased = model.cased.table;
    // Most articles have no text without case, and need not load its weights.
    this.#caseless = units.mode.includes(CaseMode.Caseless) ? model.caseless.table : this.#cased;
    this.#wordScores = keptWordScores();
    this.#startOfWord = new Int32Array(words.count + 2);
    this.#contextSlots = new Int32Array(view.places.length);
  }

  /** Writes the scores of the tokens from `from` to `to` - 1 of a unit to `out`, `LABEL_COUNT` each. */
  write(unit: number, from: number, to: number, out: Float64Array): void {
    const { units, words, flags, runFirst, runEnd, runLists } = this.#view;
    const first = units.firstToken[unit];
    const end = units.endToken[unit];
    const caseless = units.mode[unit] === CaseMode.Caseless;
    const { table, scale } = caseless ? this.#model.caseless : this.#model.cased;
    const hashes = words.hashes;
    const keys = this.#keys;
    const sum = this.#sum;
    let b2 = wordAt(this.#view, from - 2, first, end);
    let b1 = wordAt(this.#view, from - 1, first, end);
    let word = wordAt(this.#view, from, first, end);
    let a1 = wordAt(this.#view, from + 1, first, end);
    for (let token = from; token < to; token++) {
      const a2 = wordAt(this.#view, token + 2, first, end);
      const at0 = this.#scoresAt(b2, caseless);
      const at1 = this.#scoresAt(b1, caseless) + K;
      const at2 = this.#scoresAt(word, caseless) + 2 * K;
      const at3 = this.#scoresAt(a1, caseless) + 3 * K;
      const at4 = this.#scoresAt(a2, caseless) + 4 * K;
      const { scores } = this.#wordScores;
      for (let k = 0; k < K; k++) sum[k] = scores[at0 + k] + scores[at1 + k] + scores[at2 + k] + scores[at3 + k] + scores[at4 + k];
      let count = placeFeatures(hashes, b2, b1, word, a1, a2, flags[token], keys, 0);
      if (runEnd[token] !== 0) {
        const before2 = wordAt(this.#view, runFirst[token] - 2, first, end);
        const before = wordAt(this.#view, runFirst[token] - 1, first, end);
        const after = wordAt(this.#view, runEnd[token], first, end);
        const after2 = wordAt(this.#view, runEnd[token] + 1, first, end);
        count = runFeatures(hashes, before2, before, words.wordOfToken[runFirst[token]], words.wordOfToken[runEnd[token] - 1], after, after2, runLists[token], placeInRun(this.#view, token), keys, count);
      }
      table.addTo(sum, 0, keys, 0, count);
      const row = (token - from) * K;
      for (let k = 0; k < K; k++) out[row + k] = sum[k] * scale;
      if (words.nameLike[word] !== 0) this.#addContexts(token, word, caseless, scale, out, row);
      b2 = b1;
      b1 = word;
      word = a1;
      a1 = a2;
    }
  }

  /** Where the scores of a word start, in the order of `OFFSETS`. */
  #scoresAt(word: number, caseless: boolean): number {
    const { hashes, count, mode } = this.#view.words;
    const index = word === count && caseless ? count + 1 : word;
    const known = this.#startOfWord[index];
    if (known !== 0) return known - 1;
    const isCaseless = word === count ? caseless : mode[word] === CaseMode.Caseless;
    const start = this.#wordScores.rowOf(isCaseless ? this.#caseless : this.#cased, hashes, word) * WORD_SCORES;
    this.#startOfWord[index] = start + 1;
    return start;
  }

  #addContexts(token: number, word: number, caseless: boolean, scale: number, out: Float64Array, row: number): void {
    const { formOfWord, places, placeCount } = this.#view;
    const form = formOfWord[word];
    const count = placeCount[form];
    if (count < 2) return;
    const sum = this.#sum;
    sum.fill(0);
    let used = 0;
    for (let p = 0; p < count && used < MOST_PLACES; p++) {
      const index = form * (MOST_PLACES + 1) + p;
      if (places[index] === token) continue;
      used++;
      if (caseless) this.#scoreContext(places[index], this.#model.caseless.table, sum, 0);
      else {
        const from = this.#contextAt(index);
        for (let k = 0; k < K; k++) sum[k] += this.#contexts[from + k];
      }
    }
    const share = scale * CONTEXT_SHARE[used];
    for (let k = 0; k < K; k++) out[row + k] += sum[k] * share;
  }

  #contextAt(index: number): number {
    const known = this.#contextSlots[index];
    if (known !== 0) return known - 1;
    const from = this.#contextCount++ * K;
    if (from + K > this.#contexts.length) {
      const grown = new Int32Array(this.#contexts.length * 2);
      grown.set(this.#contexts);
      this.#contexts = grown;
    }
    this.#scoreContext(this.#view.places[index], this.#model.cased.table, this.#contexts, from);
    this.#contextSlots[index] = from + 1;
    return from;
  }

  #scoreContext(place: number, table: SequenceWeights['table'], out: Int32Array, at: number): void {
    const view = this.#view;
    const unit = view.unitOfToken[place];
    const first = view.units.firstToken[unit];
    const end = view.units.endToken[unit];
    const count = contextFeatures(
      view.words.hashes,
      wordAt(view, place - 2, first, end),
      wordAt(view, place - 1, first, end),
      wordAt(view, place, first, end),
      wordAt(view, place + 1, first, end),
      wordAt(view, place + 2, first, end),
      view.flags[place],
      this.#keys,
      0,
    );
    table.addTo(out, at, this.#keys, 0, count);
  }
}
