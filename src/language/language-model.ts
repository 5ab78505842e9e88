/** What the head of the model file says. */
interface ModelHead {
  /** "code:Script" of each language, with blanks between. */
  readonly languages: string;
  /** Natural logarithm that one unit of a weight stands for. */
  readonly step: number;
  readonly keyBits: number;
  readonly features: number;
  readonly weights: number;
  readonly gapBytes: number;
}

/** Weights of n-grams and words for each language, looked up by hashed key. */
export class LanguageModel {
  /** Code of each language, in the order of the scores. */
  readonly codes: readonly string[];
  /** Name of the script of each language. */
  readonly scripts: readonly string[];
  readonly step: number;
  /** Open addressing: keys with one added, 0 for a free place. */
  readonly #slots: Int32Array;
  /** For each slot, where the weights of its feature begin and end. */
  readonly #from: Uint32Array;
  readonly #sizes: Uint8Array;
  readonly #columns: Uint8Array;
  readonly #values: Uint8Array;
  readonly #mask: number;
  readonly #columnsOf = new Map<string, readonly number[]>();

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const headLength = view.getUint32(0, true);
    const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as ModelHead;
    const languages = head.languages.split(' ').map((entry) => entry.split(':'));
    this.codes = languages.map(([code]) => code);
    this.scripts = languages.map(([, script]) => script);
    this.step = head.step;
    let at = 4 + headLength;
    const gaps = bytes.subarray(at, (at += head.gapBytes));
    const sizes = bytes.subarray(at, (at += head.features));
    this.#columns = bytes.subarray(at, (at += head.weights));
    this.#values = bytes.subarray(at, at + head.weights);

    const capacity = 2 ** Math.ceil(Math.log2(head.features * 1.7));
    this.#mask = capacity - 1;
    this.#slots = new Int32Array(capacity);
    this.#from = new Uint32Array(capacity);
    this.#sizes = new Uint8Array(capacity);
    let key = 0;
    let from = 0;
    let read = 0;
    for (let feature = 0; feature < head.features; feature++) {
      let gap = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = gaps[read++];
        gap |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      key += gap;
      let slot = key & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = key + 1;
      this.#from[slot] = from;
      this.#sizes[slot] = sizes[feature];
      from += sizes[feature];
    }
  }

  /** Places of the languages of a script in the scores. */
  columnsOf(script: string): readonly number[] {
    let columns = this.#columnsOf.get(script);
    if (columns === undefined) {
      columns = this.scripts.flatMap((name, column) => (name === script ? [column] : []));
      this.#columnsOf.set(script, columns);
    }
    return columns;
  }

  /** Adds the weights of the first `count` keys to the scores, each times `factor`. */
  score(keys: Uint32Array, count: number, scores: Int32Array, factor: number): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const columns = this.#columns;
    const values = this.#values;
    for (let i = 0; i < count; i++) {
      const wanted = keys[i] + 1;
      let slot = keys[i] & mask;
      let found = slots[slot];
      while (found !== wanted && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot];
      }
      if (found === 0) continue;
      const from = this.#from[slot];
      const to = from + this.#sizes[slot];
      for (let k = from; k < to; k++) scores[columns[k]] += (values[k] - 128) * factor;
    }
  }
}
