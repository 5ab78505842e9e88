import type { TaggedSpan } from '../tagged-span.ts';
import { claim, isClaimed } from './claimed-tokens.ts';

/** Less sure tags give way to whatever a rule finds at the same place. */
const UNSURE = 0.4;

/** Names of the tagger, those that stand by themselves and those that only count where nothing else is found. */
export interface PartedNames {
  readonly kept: TaggedSpan[];
  /** What `direct` says of `kept`. */
  readonly direct: Uint8Array;
  readonly unsure: readonly TaggedSpan[];
}

/** Sets the least sure names apart: a rule that reads the noun beside a word knows more than a tag that is probably wrong. */
export function partUnsure(spans: readonly TaggedSpan[], direct: Uint8Array): PartedNames {
  const isSure = ({ confidence }: TaggedSpan): boolean => confidence >= UNSURE;
  return { kept: spans.filter(isSure), direct: direct.filter((_, i) => isSure(spans[i])), unsure: spans.filter((span) => !isSure(span)) };
}

/** Those of the unsure names that no name of the document overlaps. */
export function unsureLeft(tokenCount: number, names: readonly TaggedSpan[], unsure: readonly TaggedSpan[]): TaggedSpan[] {
  if (unsure.length === 0) return [];
  const claimed = new Uint8Array(tokenCount);
  claim(claimed, names);
  return unsure.filter(({ firstToken, endToken }) => !isClaimed(claimed, firstToken, endToken));
}
