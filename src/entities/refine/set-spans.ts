import type { TaggedSpan } from '../tagged-span.ts';

/** Puts `made` in the place of all that a list holds. A call of `splice` with as many arguments fails on long texts. */
export function setSpans(spans: TaggedSpan[], made: readonly TaggedSpan[]): void {
  spans.length = 0;
  for (const span of made) spans.push(span);
}
