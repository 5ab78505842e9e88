import type { ModelHead } from '../../src/language/language-model.ts';
import { LAST_DIGITS, SYMBOL_COUNT, SYMBOLS, symbolValues } from '../../src/language/symbols.ts';
import type { LanguageClass } from './classes.ts';

/** A trained model before it is packed. */
export interface TrainedModel {
  readonly classes: readonly LanguageClass[];
  readonly keys: Uint32Array;
  /** Features by languages, in steps. */
  readonly weights: Int8Array;
  readonly step: number;
}

/**
 * Packs a model as text: a JSON head on a line of its own, then per feature, in order of keys, the
 * gap to the key before, the number of weights, the languages skipped before each and their values,
 * each kind of number in a stream of its own so that they compress well.
 */
export function writeModel({ classes, keys, weights, step }: TrainedModel): string {
  const zero = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  if (zero * 2 >= SYMBOL_COUNT || classes.length > SYMBOL_COUNT) throw new RangeError('more values than symbols');
  const order = [...keys.keys()].sort((a, b) => keys[a] - keys[b]);
  const gaps: string[] = [];
  const sizes: string[] = [];
  const columns: string[] = [];
  const values: string[] = [];
  const carrying = SYMBOL_COUNT - LAST_DIGITS;
  let last = 0;
  for (const feature of order) {
    const row = Array.from({ length: classes.length }, (_, c) => c).filter((c) => weights[feature * classes.length + c] !== 0);
    if (row.length === 0) continue;
    let gap = keys[feature] - last;
    last = keys[feature];
    for (; gap >= LAST_DIGITS; gap = Math.floor(gap / carrying)) gaps.push(SYMBOLS[LAST_DIGITS + (gap % carrying)]);
    gaps.push(SYMBOLS[gap]);
    sizes.push(SYMBOLS[row.length]);
    let before = -1;
    for (const c of row) {
      columns.push(SYMBOLS[c - before - 1]);
      before = c;
      values.push(SYMBOLS[weights[feature * classes.length + c] + zero]);
    }
  }
  const head: ModelHead = {
    languages: classes.map(({ code, script }) => `${code}:${script}`).join(' '),
    step,
    zero,
    features: sizes.length,
    weights: columns.length,
    gapSymbols: gaps.length,
  };
  return `${JSON.stringify(head)}\n${[gaps, sizes, columns, values].map((stream) => stream.join('')).join('')}`;
}

/** Reads what `writeModel` wrote, for training on. */
export function readModel(packed: string): Omit<TrainedModel, 'classes'> & { readonly languages: readonly string[] } {
  const headEnd = packed.indexOf('\n');
  const head = JSON.parse(packed.slice(0, headEnd)) as ModelHead;
  const languages = head.languages.split(' ');
  const valueOf = symbolValues();
  const at = (offset: number): number => valueOf[packed.charCodeAt(headEnd + 1 + offset)];
  const keys = new Uint32Array(head.features);
  const weights = new Int8Array(head.features * languages.length);
  let key = 0;
  let gapAt = 0;
  let pair = 0;
  for (let feature = 0; feature < head.features; feature++) {
    let unit = 1;
    for (; at(gapAt) >= LAST_DIGITS; gapAt++) {
      key += (at(gapAt) - LAST_DIGITS) * unit;
      unit *= SYMBOL_COUNT - LAST_DIGITS;
    }
    key += at(gapAt++) * unit;
    keys[feature] = key;
    let column = -1;
    for (let left = at(head.gapSymbols + feature); left > 0; left--, pair++) {
      const from = head.gapSymbols + head.features + pair;
      column += at(from) + 1;
      weights[feature * languages.length + column] = at(from + head.weights) - head.zero;
    }
  }
  return { languages, keys, weights, step: head.step };
}
