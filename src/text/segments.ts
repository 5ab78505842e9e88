import { charClass, CharClass, isBlank } from './characters.ts';
import type { Tokens } from './tokenizer.ts';

/** Consecutive ranges of a text, with the tokens each holds; parallel arrays of `count` items. */
export interface Segments {
  readonly count: number;
  /** Offset of the first code unit. */
  readonly start: Uint32Array;
  /** Offset behind the last code unit that is not blank. */
  readonly end: Uint32Array;
  readonly firstToken: Uint32Array;
  /** Index behind the last token. */
  readonly endToken: Uint32Array;
}

/**
 * Segments that begin at the tokens `first`. Characters between two segments that make no token
 * (zero-width characters, lone marks) go to the segment before them, behind a line break to the
 * one after them, so that every character that is not blank is in a segment.
 */
export function segmentsFrom(text: string, tokens: Tokens, first: readonly number[]): Segments {
  const count = first.length;
  const start = new Uint32Array(count);
  const end = new Uint32Array(count);
  const firstToken = Uint32Array.from(first);
  const endToken = new Uint32Array(count);
  let from = 0;
  for (let i = 0; i < count; i++) {
    endToken[i] = i + 1 < count ? first[i + 1] : tokens.count;
    const head = tokens.start[first[i]];
    start[i] = firstVisible(from, head);
    from = tokens.end[endToken[i] - 1];
    const last = i + 1 === count;
    end[i] = lastVisible(from, last ? text.length : tokens.start[endToken[i]], last);
    from = end[i];
  }
  return { count, start, end, firstToken, endToken };

  function firstVisible(low: number, high: number): number {
    for (let at = low; at < high; at++) if (!isBlank(text.charCodeAt(at))) return at;
    return high;
  }

  /** End of what belongs to a segment in the gap behind its last token. */
  function lastVisible(low: number, high: number, acrossLines: boolean): number {
    let end = low;
    for (let at = low; at < high; at++) {
      const unit = text.charCodeAt(at);
      if (!isBlank(unit)) end = at + 1;
      else if (!acrossLines && charClass(unit) === CharClass.Newline) break;
    }
    return end;
  }
}
