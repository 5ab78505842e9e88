import type { ClaimContext } from './claim-context.ts';

/** Farthest before an age that the word of dying stands. */
const REACH = 6;

/** "décédé d'un cancer à 58 ans", "died at 58": the years at `firstToken` are the age at which somebody died or retired. */
export function isAgeOfDeath({ words, document, lexicon }: ClaimContext, firstToken: number): boolean {
  const at = firstToken - 1;
  const floor = Math.max(words.sentenceStart(firstToken), at - REACH);
  if (at <= floor || words.nameOf[at] >= 0 || !lexicon.sets.dyingAt.has(document.lower(at))) return false;
  for (let token = at - 1; token >= floor; token--) {
    if (words.isMark(token, ',;:()')) return false;
    if (words.nameOf[token] < 0 && lexicon.sets.dying.has(document.lower(token))) return true;
  }
  return false;
}
