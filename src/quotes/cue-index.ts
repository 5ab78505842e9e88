import type { Cue } from './cue.ts';

/** Cues in text order with search by token. */
export class CueIndex {
  readonly cues: readonly Cue[];

  constructor(cues: readonly Cue[]) {
    this.cues = [...cues].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Position of the first cue that starts at or behind `token`. */
  positionFrom(token: number): number {
    let low = 0;
    let high = this.cues.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.cues[middle].start >= token) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Cues that start in a range of tokens. */
  between(from: number, to: number): Cue[] {
    const found: Cue[] = [];
    for (let i = this.positionFrom(from); i < this.cues.length && this.cues[i].start < to; i++) found.push(this.cues[i]);
    return found;
  }

  /** The last cue that ends at or before `token` and starts at or behind `bound`. */
  lastBefore(token: number, bound: number, accept: (cue: Cue) => boolean): Cue | undefined {
    for (let i = this.positionFrom(token) - 1; i >= 0 && this.cues[i].start >= bound; i--) {
      if (this.cues[i].end <= token && accept(this.cues[i])) return this.cues[i];
    }
    return undefined;
  }
}
