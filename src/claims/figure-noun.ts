import type { ClaimContext } from './claim-context.ts';

/** True for a noun of figures and of what they stand in: "numbers", "estimate", "survey". */
export const isFigureNoun = ({ words, lexicon }: ClaimContext, token: number): boolean =>
  words.nameOf[token] < 0 && (lexicon.sets.dataNouns.has(words.lower(token)) || lexicon.sets.numberNouns.has(words.lower(token)) || lexicon.sets.tollNouns.has(words.lower(token)));
