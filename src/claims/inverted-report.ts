import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb } from './claim-context.ts';

/** Farthest behind a number that the verb may stand that tells it. */
const REACH = 8;
/** Most words of what opens a sentence up to the number. */
const MOST_BEFORE = 15;

/**
 * "Drei neue Fälle meldete das Ministerium", "Statt 1,4 Millionen erwartet der Vorstand": where the object
 * may open its sentence, the first verb behind a number, if none stands before it; -1 if there is none.
 */
export function verbBehind(context: ClaimContext, { first, end }: ClaimDraft): number {
  const { words, lexicon } = context;
  if (!lexicon.finalVerbs && words.lexicon.data.noArticles !== true) return -1;
  // "Gegen drei Pfleger ermittelt das Amt": a preposition governs the number, unless it says what the number is told instead of.
  const lead = words.sentenceStart(first);
  if (first - lead > MOST_BEFORE) return -1;
  if (words.nameOf[lead] < 0 && words.has(lead, WordFlag.preposition) && !lexicon.sets.instead.has(words.lower(lead))) return -1;
  for (let token = lead; token < first; token++) {
    if (words.nameOf[token] < 0 && (words.isMark(token, ',;:–—()"„“”«»') || words.has(token, WordFlag.subordinator | WordFlag.complementiser) && !words.has(token, WordFlag.preposition) || isVerb(context, token))) return -1;
  }
  const limit = Math.min(words.sentenceEnd(end - 1), end + REACH);
  for (let token = end; token < limit; token++) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ',;:–—()"„“”«»')) return -1;
    if (isVerb(context, token) || words.lexicon.verbs.has(words.lower(token))) return token;
  }
  return -1;
}
