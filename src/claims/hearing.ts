import { WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext, ClaimDraft, TokenRange } from './claim-context.ts';
import { freePhrase } from './free-phrase.ts';
import { frameOf } from './verb-frame.ts';

/** Farthest before a number that the word may stand that opens what was heard. */
const REACH = 30;

/** "The jury heard that 12 people were hurt": the body before which it was told. */
export function heardBefore(context: ClaimContext, { first }: ClaimDraft): TokenRange | undefined {
  const { words, lexicon } = context;
  if (lexicon.sets.hearers.size === 0) return undefined;
  for (let token = first - 1; token > Math.max(words.sentenceStart(first), first - REACH); token--) {
    if (words.nameOf[token] >= 0 || !words.has(token, WordFlag.complementiser) || !hears(context, token - 1)) continue;
    const phrase = freePhrase(context, frameOf(context, token - 1).field);
    return phrase !== undefined && isHearer(context, phrase) ? phrase : undefined;
  }
  return undefined;
}

/** True for "heard", and for "told" behind a form of "be". */
export function hears({ words, lexicon }: ClaimContext, token: number): boolean {
  if (token < 1 || words.nameOf[token] >= 0) return false;
  if (lexicon.sets.hears.has(words.lower(token))) return true;
  return words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.beAuxiliary) && (words.lexicon.verbs.get(words.lower(token)) ?? []).some(({ verb }) => words.lexicon.addresseeVerbs.has(verb.lemma));
}

/** True for a court and the like, by its noun or the last word of its name: "Leeds Crown Court". */
export const isHearer = ({ words, lexicon }: ClaimContext, { end }: TokenRange): boolean => lexicon.sets.hearers.has(words.lower(end - 1));
