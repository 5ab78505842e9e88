import type { EntityType } from '../../analysis.ts';
import type { TaggedSpan } from '../tagged-span.ts';

/** Adds a name to `found` and marks its tokens in `claimed`, so that no later step takes them. */
export function addName(claimed: Uint8Array, found: TaggedSpan[], firstToken: number, endToken: number, type: EntityType, confidence: number): void {
  claimed.fill(1, firstToken, endToken);
  found.push({ firstToken, endToken, type, confidence });
}

/** Marks the tokens of names in `claimed`. */
export function claim(claimed: Uint8Array, spans: readonly TaggedSpan[]): void {
  for (const { firstToken, endToken } of spans) claimed.fill(1, firstToken, endToken);
}

/** True where a name before has taken a token from `first` on. */
export function isClaimed(claimed: Uint8Array, first: number, end: number): boolean {
  for (let token = first; token < end; token++) if (claimed[token] === 1) return true;
  return false;
}
