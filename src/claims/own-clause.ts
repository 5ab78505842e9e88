import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb } from './claim-context.ts';
import { phraseFrom } from './noun-phrase.ts';

/** How far behind the things counted their verb may stand. */
const OWN_VERB_REACH = 3;

/** True if a verb follows the things counted at once: ", millions of pilgrims arrive", "and 900 people slept". */
export function hasOwnVerb(context: ClaimContext, { end, item }: ClaimDraft): boolean {
  const { words } = context;
  const { kind } = item.quantity;
  const limit = words.sentenceEnd(end - 1);
  // "e il 12% delle famiglie vive": behind what the share is taken from.
  const taken = (kind === 'percent' || kind === 'fraction') && end < limit && words.nameOf[end] < 0 && words.has(end, WordFlag.of) ? phraseFrom(context, end + 1, limit) : undefined;
  if (taken === undefined && (kind !== 'count' || item.noun === undefined)) return false;
  const from = taken?.end ?? end;
  for (let token = from; token < Math.min(limit, from + OWN_VERB_REACH); token++) {
    if (words.nameOf[token] >= 0 || !words.isWord(token) || words.has(token, WordFlag.conjunction | WordFlag.preposition | WordFlag.relative | WordFlag.subordinator)) return false;
    if (isVerb(context, token) || words.has(token, WordFlag.beAuxiliary | WordFlag.haveAuxiliary | WordFlag.modal)) return true;
  }
  return false;
}

/** The token before a number and its article. */
export function beforeArticle({ words }: ClaimContext, number: number): number {
  const token = number - 1;
  return token > 0 && words.nameOf[token] < 0 && words.has(token, WordFlag.determiner) && !words.has(token, WordFlag.conjunction | WordFlag.preposition | WordFlag.of) ? token - 1 : token;
}
