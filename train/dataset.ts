import type { DocumentView } from '../src/entities/tagger/document-view.ts';
import { WORD_KEYS } from '../src/entities/tagger/features.ts';
import { beginLabel, TYPES } from '../src/entities/tagger/labels.ts';
import { listFeatures } from './feature-lists.ts';

/** One document ready for training: what its features are made from, and the labels allowed. */
export interface TrainingDocument {
  readonly view: DocumentView;
  readonly allowed: Uint32Array;
  readonly weight: number;
  /** Names the corpus and language, for figures and slices. */
  readonly source: string;
}

/** Training data as flat arrays of feature numbers. */
export interface Dataset {
  readonly featureCount: number;
  /** The 32-bit key of each feature. */
  readonly keys: Uint32Array;
  readonly tokenCount: number;
  readonly features: Uint32Array;
  /** Where the features of each token start; the context features start at `contextStart`. */
  readonly start: Uint32Array;
  readonly contextStart: Uint32Array;
  readonly contextValue: Float32Array;
  /** How many of the features of each token, standing first, name the word itself. */
  readonly wordFeatures: Uint8Array;
  readonly allowed: Uint32Array;
  /** First token of each unit, and one more behind the last. */
  readonly unitStart: Uint32Array;
  readonly unitWeight: Uint8Array;
}

const SKETCH_BITS = 28;
/** Labels that may stand first in a unit: no name, or the first token of one. */
const MAY_START = TYPES.reduce((set, _, index) => set | (1 << beginLabel(index)), 1);

/** Lists all features of all documents and keeps those seen at least `minimumCount` times. */
export function buildDataset(documents: readonly TrainingDocument[], wantsMode: (mode: number) => boolean, minimumCount: number): Dataset {
  // The first pass counts in a sketch: two features that share a cell are both kept, which is rare and harmless.
  const sketch = new Uint8Array(2 ** SKETCH_BITS);
  const cell = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> (32 - SKETCH_BITS));
  let tokenCount = 0;
  let featureTotal = 0;
  let unitCount = 0;
  for (const { view } of documents) {
    for (let u = 0; u < view.units.count; u++) if (wantsMode(view.units.mode[u])) unitCount++;
    listFeatures(view, wantsMode, (_token, keys, count, contextKeys, contextCount) => {
      tokenCount++;
      featureTotal += count + contextCount;
      for (let i = 0; i < count; i++) if (sketch[cell(keys[i])] < 255) sketch[cell(keys[i])]++;
      for (let i = 0; i < contextCount; i++) if (sketch[cell(contextKeys[i])] < 255) sketch[cell(contextKeys[i])]++;
    });
  }
  const numbers = new FeatureNumbers();
  const features = new Uint32Array(featureTotal);
  const start = new Uint32Array(tokenCount + 1);
  const contextStart = new Uint32Array(tokenCount);
  const wordFeatures = new Uint8Array(tokenCount);
  const contextValue = new Float32Array(tokenCount);
  const allowed = new Uint32Array(tokenCount);
  const unitStart = new Uint32Array(unitCount + 1);
  const unitWeight = new Uint8Array(unitCount);
  let at = 0;
  let row = 0;
  let unit = 0;
  for (const document of documents) {
    const { units } = document.view;
    let row0 = row;
    const firstOfUnit = new Uint8Array(document.allowed.length);
    for (let u = 0; u < units.count; u++) {
      if (!wantsMode(units.mode[u])) continue;
      unitStart[unit] = row0;
      firstOfUnit[units.firstToken[u]] = 1;
      unitWeight[unit++] = document.weight;
      row0 += units.endToken[u] - units.firstToken[u];
    }
    listFeatures(document.view, wantsMode, (token, keys, count, contextKeys, contextCount, value) => {
      start[row] = at;
      for (let i = 0; i < count; i++) {
        if (i === WORD_KEYS) wordFeatures[row] = at - start[row];
        if (sketch[cell(keys[i])] >= minimumCount) features[at++] = numbers.of(keys[i]);
      }
      contextStart[row] = at;
      for (let i = 0; i < contextCount; i++) if (sketch[cell(contextKeys[i])] >= minimumCount) features[at++] = numbers.of(contextKeys[i]);
      contextValue[row] = value;
      allowed[row] = document.allowed[token];
      // A name cut by the edge of a unit begins anew behind it.
      if (firstOfUnit[token] !== 0 && (allowed[row] & MAY_START) === 0) allowed[row] >>>= 1;
      row++;
    });
  }
  start[row] = at;
  unitStart[unit] = row;
  return { featureCount: numbers.count, keys: numbers.keys(), tokenCount, features: features.slice(0, at), start, contextStart, contextValue, wordFeatures, allowed, unitStart, unitWeight };
}

/** Numbers keys in the order of first sight. */
class FeatureNumbers {
  count = 0;
  #slots = new Uint32Array(2 ** 20);
  #keys = new Uint32Array(2 ** 19);

  of(key: number): number {
    const wanted = key >>> 0;
    if (this.count * 2 >= this.#slots.length) this.#grow();
    const mask = this.#slots.length - 1;
    let slot = Math.imul(wanted, 0x85ebca6b) >>> 7 & mask;
    while (this.#slots[slot] !== 0) {
      const number = this.#slots[slot] - 1;
      if (this.#keys[number] === wanted) return number;
      slot = (slot + 1) & mask;
    }
    this.#keys[this.count] = wanted;
    this.#slots[slot] = ++this.count;
    return this.count - 1;
  }

  keys(): Uint32Array {
    return this.#keys.slice(0, this.count);
  }

  #grow(): void {
    const keys = new Uint32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Uint32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.count; number++) {
      let slot = Math.imul(keys[number], 0x85ebca6b) >>> 7 & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}
