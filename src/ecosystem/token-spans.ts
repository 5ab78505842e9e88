import type { Span } from '../analysis.ts';

/** Where the tokens of another library's document stand in its text, in order and without overlaps. */
export interface TokenSpans {
  readonly start: readonly number[];
  readonly end: readonly number[];
}

/** First token of a span and the one behind its last; equal where it has none. */
export function tokensOf({ start, end }: TokenSpans, span: Pick<Span, 'start' | 'end'>): readonly [first: number, behind: number] {
  let first = firstEndingBehind(end, span.start);
  let behind = first;
  while (behind < start.length && start[behind] < span.end) behind++;
  // Tokens without letters of their own, such as the second half of a contraction, open no span.
  while (first < behind && start[first] === end[first]) first++;
  return [first, behind];
}

function firstEndingBehind(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
