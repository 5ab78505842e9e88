import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, isVerb } from './claim-context.ts';

/** Farthest before its verb that the relative of a clause is looked for. */
const REACH = 6;

/**
 * "announced a plan that will cost 80 jobs": the relative without a comma before it whose clause the verb
 * belongs to, where it hangs on a noun; -1 if there is none. What the noun is said to do is part of what is told.
 */
export function relativeOf(context: ClaimContext, verb: number): number {
  const { words, lexicon } = context;
  if (lexicon.finalVerbs) return -1;
  for (let token = verb - 1; token > Math.max(words.sentenceStart(verb), verb - REACH); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (!words.isWord(token) || isVerb(context, token)) return -1;
    if (!words.has(token, WordFlag.relative)) continue;
    const noun = token - 1;
    const hangs = words.nameOf[noun] >= 0 || (words.isWord(noun) && !isVerb(context, noun) && (words.flags[noun] & REPORTING) === 0 && !lexicon.sets.dataVerbs.has(words.lower(noun)) && !words.has(noun, WordFlag.preposition | WordFlag.of | WordFlag.conjunction | WordFlag.adverb | WordFlag.determiner | WordFlag.subordinator));
    return hangs ? token : -1;
  }
  return -1;
}
