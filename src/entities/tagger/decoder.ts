import { isBegin, LABEL_COUNT } from './labels.ts';

const K = LABEL_COUNT;
/** Row of a transition table for the start of a unit. */
export const START_ROW = K;

/** Finds the best labels of a unit and how likely a stretch of them is; buffers are reused. */
export class Decoder {
  /** Scores of the labels of each token, written before `decode`. */
  readonly emission: Float64Array;
  /** The best label of each token after `decode`. */
  readonly labels: Uint8Array;
  readonly #back: Uint8Array;
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  readonly #likely: Float64Array;
  readonly #norm: Float64Array;
  readonly #moves = new Float64Array((K + 1) * K);
  readonly #behind = new Float64Array(K);
  #scoresA = new Float64Array(K);
  #scoresB = new Float64Array(K);
  #transitions: Float64Array | undefined;
  #before = START_ROW;
  /** The transitions that `#moves` was made of. */
  #movesOf: Float64Array | undefined;

  constructor(longest: number) {
    this.emission = new Float64Array(longest * K);
    this.labels = new Uint8Array(longest);
    this.#back = new Uint8Array(longest * K);
    this.#forward = new Float64Array(longest * K);
    this.#backward = new Float64Array(longest * K);
    this.#likely = new Float64Array(longest * K);
    this.#norm = new Float64Array(longest);
  }

  /**
   * Viterbi; returns true if any token is part of a name.
   * @param before Label of the token before, `START_ROW` at the start of a unit.
   */
  decode(length: number, transitions: Float64Array, before: number = START_ROW): boolean {
    this.#transitions = transitions;
    this.#before = before;
    const { emission } = this;
    const back = this.#back;
    let scores = this.#scoresA;
    let next = this.#scoresB;
    for (let k = 0; k < K; k++) scores[k] = transitions[before * K + k] + emission[k];
    for (let t = 1; t < length; t++) {
      const row = t * K;
      for (let k = 0; k < K; k++) {
        let from = 0;
        let best = -Infinity;
        if (k !== 0 && (k & 1) === 0) {
          // Inside a name only its own first or inner label may stand before.
          const begun = scores[k - 1] + transitions[(k - 1) * K + k];
          const inner = scores[k] + transitions[k * K + k];
          from = begun >= inner ? k - 1 : k;
          best = begun >= inner ? begun : inner;
        } else {
          for (let f = 0; f < K; f++) {
            const score = scores[f] + transitions[f * K + k];
            if (score > best) {
              best = score;
              from = f;
            }
          }
        }
        next[k] = best + emission[row + k];
        back[row + k] = from;
      }
      const spare = scores;
      scores = next;
      next = spare;
    }
    let label = 0;
    for (let k = 1; k < K; k++) if (scores[k] > scores[label]) label = k;
    let named = false;
    for (let t = length - 1; t >= 0; t--) {
      this.labels[t] = label;
      if (label !== 0) named = true;
      label = back[t * K + label];
    }
    return named;
  }

  /**
   * Prepares `probability` for the unit decoded last.
   * @param firstEnd Where its first name ends: what leads on from the tokens before is never asked for.
   */
  sumPaths(length: number, firstEnd = 0): void {
    const { emission } = this;
    const transitions = this.#transitions;
    if (transitions === undefined) return;
    const moves = this.#moves;
    const forward = this.#forward;
    const backward = this.#backward;
    const likely = this.#likely;
    if (this.#movesOf !== transitions) for (let i = 0; i < moves.length; i++) moves[i] = Math.exp(transitions[i]);
    this.#movesOf = transitions;
    for (let t = 0; t < length; t++) {
      const row = t * K;
      let most = emission[row];
      for (let k = 1; k < K; k++) if (emission[row + k] > most) most = emission[row + k];
      let sum = 0;
      for (let k = 0; k < K; k++) {
        likely[row + k] = Math.exp(emission[row + k] - most);
        let total = 0;
        if (t === 0) total = moves[this.#before * K + k];
        else if (k !== 0 && !isBegin(k)) total = forward[row - K + k] * moves[k * K + k] + forward[row - K + k - 1] * moves[(k - 1) * K + k];
        else for (let f = 0; f < K; f++) total += forward[row - K + f] * moves[f * K + k];
        sum += forward[row + k] = total * likely[row + k];
      }
      this.#norm[t] = sum;
      const inverse = 1 / sum;
      for (let k = 0; k < K; k++) forward[row + k] *= inverse;
    }
    const behind = this.#behind;
    for (let k = 0; k < K; k++) backward[(length - 1) * K + k] = 1;
    for (let t = length - 1; t > firstEnd; t--) {
      const row = t * K;
      const inverse = 1 / this.#norm[t];
      for (let k = 0; k < K; k++) behind[k] = likely[row + k] * backward[row + k] * inverse;
      for (let f = 0; f < K; f++) {
        const base = f * K;
        let total = moves[base] * behind[0];
        for (let k = 1; k < K; k += 2) total += moves[base + k] * behind[k];
        // Of the inner labels only that of the name itself may follow.
        const inside = isBegin(f) ? f + 1 : f;
        if (f !== 0) total += moves[base + inside] * behind[inside];
        backward[row - K + f] = total;
      }
    }
  }

  /** Share of all paths in which exactly the tokens from `first` to `end` - 1 are one name labelled `begin`. */
  probability(first: number, end: number, begin: number, length: number): number {
    const moves = this.#moves;
    const likely = this.#likely;
    const norm = this.#norm;
    const inside = begin + 1;
    let mass = this.#forward[first * K + begin];
    for (let t = first + 1; t < end; t++) {
      const from = t === first + 1 ? begin : inside;
      mass *= (moves[from * K + inside] * likely[t * K + inside]) / norm[t];
    }
    const last = end === first + 1 ? begin : inside;
    if (end === length) return mass;
    let leaving = 0;
    for (let k = 0; k < K; k++) {
      if (k !== inside) leaving += (moves[last * K + k] * likely[end * K + k] * this.#backward[end * K + k]) / norm[end];
    }
    return mass * leaving;
  }
}
