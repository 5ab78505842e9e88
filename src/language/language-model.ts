import { LAST_DIGITS, SYMBOL_COUNT, symbolValues } from './symbols.ts';

/** What the first line of a model file says. */
export interface ModelHead {
  /** "code:Script" of each language, with blanks between. */
  readonly languages: string;
  /** Natural logarithm that one unit of a weight stands for. */
  readonly step: number;
  /** The symbol of a weight of nought. */
  readonly zero: number;
  readonly features: number;
  readonly weights: number;
  /** Symbols that the gaps between keys take. */
  readonly gapSymbols: number;
}

/** Numbers below this share one with another: how many weights a feature has, and the language of a weight. */
const SIZE_RANGE = 128;

/** Weights of n-grams and words for each language, looked up by hashed key. */
export class LanguageModel {
  /** Code of each language, in the order of the scores. */
  readonly codes: readonly string[];
  readonly step: number;
  /** Open addressing, two numbers a slot: the key with one added (0 if free), and the range of its weights. */
  readonly #slots: Int32Array;
  /** For each weight its value times `SIZE_RANGE`, and its language. */
  readonly #weights: Int16Array;
  readonly #mask: number;
  /** For each script the place of each language in the scores. */
  readonly #columnsOf = new Map<string, Map<string, number>>();

  /** Reads a model as `writeModel` packs it. */
  constructor(packed: string) {
    const headEnd = packed.indexOf('\n');
    const head = JSON.parse(packed.slice(0, headEnd)) as ModelHead;
    const languages = head.languages.split(' ').map((entry) => entry.split(':'));
    this.codes = languages.map(([code]) => code);
    this.step = head.step;
    languages.forEach(([code, script], column) => {
      const columns = this.#columnsOf.get(script) ?? new Map<string, number>();
      this.#columnsOf.set(script, columns.set(code, column));
    });

    const valueOf = symbolValues();
    let gapAt = headEnd + 1;
    let sizeAt = gapAt + head.gapSymbols;
    const columnsAt = sizeAt + head.features;
    const valuesAt = columnsAt + head.weights;
    const weights = new Int16Array(head.weights);
    this.#weights = weights;

    const capacity = 2 ** Math.ceil(Math.log2(head.features * 1.7 + 1));
    const slots = new Int32Array(capacity * 2);
    const mask = capacity - 1;
    let key = 0;
    let from = 0;
    for (let feature = 0; feature < head.features; feature++) {
      let unit = 1;
      let symbol = valueOf[packed.charCodeAt(gapAt++)];
      for (; symbol >= LAST_DIGITS; symbol = valueOf[packed.charCodeAt(gapAt++)]) {
        key += (symbol - LAST_DIGITS) * unit;
        unit *= SYMBOL_COUNT - LAST_DIGITS;
      }
      key += symbol * unit;
      let slot = key & mask;
      while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
      const size = valueOf[packed.charCodeAt(sizeAt++)];
      slots[2 * slot] = key + 1;
      slots[2 * slot + 1] = from * SIZE_RANGE + size;
      let column = -1;
      for (const to = from + size; from < to; from++) {
        column += valueOf[packed.charCodeAt(columnsAt + from)] + 1;
        weights[from] = (valueOf[packed.charCodeAt(valuesAt + from)] - head.zero) * SIZE_RANGE + column;
      }
    }
    this.#slots = slots;
    this.#mask = mask;
  }

  /** Places of the languages of a script in the scores, or of those that are asked for. */
  columnsOf(script: string, only?: readonly string[]): number[] {
    const columns = this.#columnsOf.get(script);
    if (columns === undefined) return [];
    if (only === undefined) return [...columns.values()];
    const wanted: number[] = [];
    for (const code of only) {
      const column = columns.get(code);
      if (column !== undefined && !wanted.includes(column)) wanted.push(column);
    }
    return wanted;
  }

  /** Adds the weights of the first `count` keys to the scores, each times `factor`. */
  score(keys: Uint32Array, count: number, scores: Int32Array, factor: number): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const weights = this.#weights;
    for (let i = 0; i < count; i++) {
      const wanted = keys[i] + 1;
      let slot = keys[i] & mask;
      let found = slots[2 * slot];
      while (found !== wanted && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot];
      }
      if (found === 0) continue;
      const range = slots[2 * slot + 1];
      const from = range >> 7;
      const to = from + (range & (SIZE_RANGE - 1));
      for (let k = from; k < to; k++) {
        const weight = weights[k];
        scores[weight & (SIZE_RANGE - 1)] += (weight >> 7) * factor;
      }
    }
  }
}
