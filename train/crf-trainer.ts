import { isBegin, LABEL_COUNT } from '../src/entities/tagger/labels.ts';
import type { Dataset } from './dataset.ts';
import { Random, shuffle } from './random.ts';

export interface CrfOptions {
  readonly epochs: number;
  /** FTRL learning rate. */
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  /** Share of the features left out at each sight of a token. */
  readonly dropout: number;
  /** Share of tokens at whose sight the word itself is left out, so that unseen names are learnt by their looks and context. */
  readonly wordDropout: number;
  /** After each of these epochs, counted from 1, only so many of the strongest weights stay; the others are dropped for good. */
  readonly prune: ReadonlyMap<number, number>;
  readonly seed: number;
  readonly log: (line: string) => void;
}

export interface CrfWeights {
  /** `LABEL_COUNT` weights for each feature. */
  readonly features: Float32Array;
  /** From label by to label; the last row is the start of a unit. */
  readonly transitions: Float32Array;
}

const K = LABEL_COUNT;
/** Row of `transitions` for the start of a unit. */
export const START_ROW = K;
const BETA = 1;
/** Gradients smaller than this change nothing worth the time. */
const SMALLEST_GRADIENT = 2e-4;

/** True if label `to` may follow label `from` (`START_ROW` at the start of a unit). */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || isBegin(to)) return true;
  return from === to || from === to - 1;
}

/**
 * Trains a linear-chain CRF by FTRL, one unit at a time. Where the annotation leaves a choice of
 * labels, the likelihood is that of all allowed paths together.
 */
export function trainCrf(data: Dataset, options: CrfOptions): CrfWeights {
  const w = new Float32Array(data.featureCount * K);
  const z = new Float32Array(data.featureCount * K);
  const n = new Float32Array(data.featureCount * K);
  const tw = new Float32Array((K + 1) * K);
  const tz = new Float32Array((K + 1) * K);
  const tn = new Float32Array((K + 1) * K);
  const random = new Random(options.seed);
  const order: number[] = [];
  for (let unit = 0; unit < data.unitWeight.length; unit++) for (let r = 0; r < data.unitWeight[unit]; r++) order.push(unit);
  const units = Uint32Array.from(order);
  let longest = 1;
  for (let u = 0; u < data.unitWeight.length; u++) longest = Math.max(longest, data.unitStart[u + 1] - data.unitStart[u]);
  const lattice = new Lattice(longest);
  const kept = new Uint32Array(longest * 160);
  const keptStart = new Uint32Array(longest + 1);
  const keptContext = new Uint32Array(longest);
  const keepBelow = Math.floor((1 - options.dropout) * 0x100000000);
  const scale = 1 / (1 - options.dropout);
  const wordDropBelow = Math.floor(options.wordDropout * 0x100000000);
  /** 1 for a weight that was dropped. */
  const dropped = new Uint8Array(data.featureCount * K);
  const noneDropped = new Uint8Array(tw.length);
  const { alpha, l2 } = options;
  let l1 = options.l1;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(units, random);
    let loss = 0;
    let seen = 0;
    for (const unit of units) {
      const first = data.unitStart[unit];
      const length = data.unitStart[unit + 1] - first;
      if (length === 0) continue;
      score(first, length);
      lattice.setTransitions(tw);
      const all = lattice.expect(length, undefined, 0);
      const constrained = lattice.expect(length, data.allowed, first);
      loss += all - constrained;
      seen += length;
      update(first, length);
    }
    const limit = options.prune.get(epoch + 1);
    options.log(`epoch ${epoch + 1}: loss ${(loss / seen).toFixed(5)} a token${limit === undefined ? '' : `, ${prune(limit)} weights left`}`);
  }
  return { features: w, transitions: tw };

  /** Drops weak weights; what stays is trained on without penalty. */
  function prune(limit: number): number {
    const strengths = w.filter((weight) => weight !== 0).map(Math.abs).sort();
    const threshold = Math.max(Number.MIN_VALUE, strengths[Math.max(0, strengths.length - limit)] ?? 0);
    let left = 0;
    for (let i = 0; i < w.length; i++) {
      if (w[i] >= threshold || w[i] <= -threshold) left++;
      else {
        w[i] = 0;
        dropped[i] = 1;
      }
    }
    l1 = 0;
    return left;
  }

  function score(first: number, length: number): void {
    const emission = lattice.emission;
    let at = 0;
    for (let t = 0; t < length; t++) {
      const row = t * K;
      for (let k = 0; k < K; k++) emission[row + k] = 0;
      keptStart[t] = at;
      const contextStart = data.contextStart[first + t];
      const end = data.start[first + t + 1];
      let from = data.start[first + t];
      if (wordDropBelow > 0 && random.next() < wordDropBelow) from += data.wordFeatures[first + t];
      for (let i = from; i < contextStart; i++) {
        if (random.next() >= keepBelow) continue;
        const feature = data.features[i];
        kept[at++] = feature;
        const base = feature * K;
        for (let k = 0; k < K; k++) emission[row + k] += w[base + k];
      }
      keptContext[t] = at;
      const value = data.contextValue[first + t];
      for (let i = contextStart; i < end; i++) {
        if (random.next() >= keepBelow) continue;
        const feature = data.features[i];
        kept[at++] = feature;
        const base = feature * K;
        for (let k = 0; k < K; k++) emission[row + k] += value * w[base + k];
      }
      for (let k = 0; k < K; k++) emission[row + k] *= scale;
    }
    keptStart[length] = at;
  }

  function update(first: number, length: number): void {
    const gradient = lattice.gradient;
    for (let t = 0; t < length; t++) {
      for (let k = 0; k < K; k++) {
        const g = gradient[t * K + k] * scale;
        if (g < SMALLEST_GRADIENT && g > -SMALLEST_GRADIENT) continue;
        for (let i = keptStart[t]; i < keptContext[t]; i++) step(w, z, n, dropped, kept[i] * K + k, g, l1);
        const valued = g * data.contextValue[first + t];
        for (let i = keptContext[t]; i < keptStart[t + 1]; i++) step(w, z, n, dropped, kept[i] * K + k, valued, l1);
      }
    }
    const transitionGradient = lattice.transitionGradient;
    for (let i = 0; i < transitionGradient.length; i++) {
      const g = transitionGradient[i];
      if (g > 1e-6 || g < -1e-6) step(tw, tz, tn, noneDropped, i, g, 0);
      transitionGradient[i] = 0;
    }
  }

  function step(weight: Float32Array, zs: Float32Array, ns: Float32Array, gone: Uint8Array, at: number, g: number, penalty: number): void {
    if (gone[at] !== 0) return;
    const before = ns[at];
    const after = before + g * g;
    const root = Math.sqrt(after);
    const moved = zs[at] + g - ((root - Math.sqrt(before)) / alpha) * weight[at];
    ns[at] = after;
    zs[at] = moved;
    if (moved <= penalty && moved >= -penalty) weight[at] = 0;
    else weight[at] = -(moved - (moved > 0 ? penalty : -penalty)) / ((BETA + root) / alpha + l2);
  }
}

/** Forward and backward sums over the label paths of one unit, in scaled probabilities. */
class Lattice {
  readonly emission: Float64Array;
  /** Model expectation minus allowed expectation, for each token and label. */
  readonly gradient: Float64Array;
  readonly transitionGradient = new Float64Array((K + 1) * K);
  readonly #exp: Float64Array;
  readonly #forward: Float64Array;
  readonly #norm: Float64Array;
  readonly #moves = new Float64Array((K + 1) * K);
  #backward = new Float64Array(K);
  readonly #behind = new Float64Array(K);

  constructor(longest: number) {
    this.emission = new Float64Array(longest * K);
    this.gradient = new Float64Array(longest * K);
    this.#exp = new Float64Array(longest * K);
    this.#forward = new Float64Array(longest * K);
    this.#norm = new Float64Array(longest);
  }

  setTransitions(transitions: Float32Array): void {
    for (let from = 0; from <= K; from++) {
      for (let to = 0; to < K; to++) this.#moves[from * K + to] = mayFollow(from, to) ? Math.exp(transitions[from * K + to]) : 0;
    }
  }

  /**
   * Log of the sum over all paths, or over those that `allowed` permits. The expectations of the
   * first call are written to the gradients, those of the second are taken from them.
   */
  expect(length: number, allowed: Uint32Array | undefined, first: number): number {
    const { emission, gradient, transitionGradient } = this;
    const exp = this.#exp;
    const forward = this.#forward;
    const norm = this.#norm;
    const moves = this.#moves;
    const sign = allowed === undefined ? 1 : -1;
    let log = 0;
    for (let t = 0; t < length; t++) {
      const row = t * K;
      const mask = allowed === undefined ? -1 : allowed[first + t];
      let most = -Infinity;
      for (let k = 0; k < K; k++) if (emission[row + k] > most) most = emission[row + k];
      for (let k = 0; k < K; k++) exp[row + k] = ((mask >>> k) & 1) === 0 ? 0 : Math.exp(emission[row + k] - most);
      log += most;
      let sum = 0;
      if (t === 0) {
        for (let k = 0; k < K; k++) sum += forward[k] = moves[START_ROW * K + k] * exp[k];
      } else {
        const before = row - K;
        for (let k = 0; k < K; k++) {
          let total = 0;
          if (exp[row + k] !== 0) {
            if (k === 0 || (k & 1) === 1) for (let from = 0; from < K; from++) total += forward[before + from] * moves[from * K + k];
            else total = forward[before + k] * moves[k * K + k] + forward[before + k - 1] * moves[(k - 1) * K + k];
          }
          sum += forward[row + k] = total * exp[row + k];
        }
      }
      norm[t] = sum;
      log += Math.log(sum);
      const inverse = 1 / sum;
      for (let k = 0; k < K; k++) forward[row + k] *= inverse;
    }
    let backward = this.#backward;
    const behind = this.#behind;
    backward.fill(1);
    for (let t = length - 1; t >= 0; t--) {
      const row = t * K;
      for (let k = 0; k < K; k++) {
        const share = forward[row + k] * backward[k];
        if (allowed === undefined) gradient[row + k] = share;
        else gradient[row + k] -= share;
      }
      const inverse = 1 / norm[t];
      for (let k = 0; k < K; k++) behind[k] = exp[row + k] * backward[k] * inverse;
      if (t === 0) {
        for (let k = 0; k < K; k++) transitionGradient[START_ROW * K + k] += sign * moves[START_ROW * K + k] * behind[k];
        break;
      }
      const before = row - K;
      const next = backward;
      for (let from = 0; from < K; from++) {
        const reach = forward[before + from];
        let total = 0;
        const base = from * K;
        for (let k = 0; k < K; k++) {
          const move = moves[base + k] * behind[k];
          total += move;
          transitionGradient[base + k] += sign * reach * move;
        }
        next[from] = total;
      }
      backward = next;
    }
    this.#backward = backward;
    return log;
  }
}
