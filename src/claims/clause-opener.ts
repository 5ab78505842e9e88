import { WordFlag } from '../quotes/lexicon.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type ClaimContext, isVerb } from './claim-context.ts';

/** How far from its verb the word that opens a subordinate clause is looked for. */
const CLAUSE_REACH = 15;

/** True for a word that opens a clause; "que" of "ne compte que 250 000" opens none. */
export function isClauseOpener(context: ClaimContext, token: number, before: number): boolean {
  const { words } = context;
  if (words.has(token, WordFlag.subordinator) && !words.has(token, WordFlag.objectPronoun)) return !words.has(token, WordFlag.preposition) || leadsVerb(context, token);
  if (!words.has(token, WordFlag.relative | WordFlag.complementiser) || words.has(token, WordFlag.preposition)) return false;
  if (words.has(token, WordFlag.determiner | WordFlag.of)) return opensAsPronoun(context, token);
  if (before - token > 2) return true;
  for (let at = token - 1; at >= Math.max(0, token - 5); at--) if (words.has(at, WordFlag.negation)) return false;
  return true;
}

/** True if a verb stands between a word and the next mark: "Während die Exporte fielen,", but not "Während des Streiks". */
function leadsVerb(context: ClaimContext, opener: number): boolean {
  const { words } = context;
  if (!words.startsSentence(opener) && !words.isMark(opener - 1, ',')) return false;
  const stop = Math.min(words.sentenceEnd(opener), opener + CLAUSE_REACH);
  let verb = false;
  for (let token = opener + 1; token < stop; token++) {
    if (words.nameOf[token] >= 0) continue;
    if (!words.isWord(token) && words.isMark(token, ',;:')) return verb;
    if (isVerb(context, token)) verb = true;
  }
  return false;
}

/**
 * True if a word that can be an article too opens a clause: "zei dat de brug", "show that lending
 * grew", and behind a comma what no noun follows ("das Werk, das in Gent 850 Menschen beschäftigt").
 */
function opensAsPronoun({ words, lexicon, document }: ClaimContext, token: number): boolean {
  const before = token - 1;
  if (before < 0 || words.startsSentence(token)) return false;
  if (words.isMark(before, ',')) {
    if (!lexicon.finalVerbs || !words.has(token, WordFlag.relative)) return false;
    const next = token + 1;
    if (words.nameOf[next] >= 0) return false;
    return document.tokens.kind[next] === TokenKind.Number || words.has(next, WordFlag.preposition | WordFlag.adverb | WordFlag.objectPronoun | WordFlag.time | WordFlag.negation | WordFlag.determiner);
  }
  if (!words.has(token, WordFlag.complementiser) || words.nameOf[before] >= 0) return false;
  return words.isWord(before) && !words.has(before, WordFlag.preposition | WordFlag.of | WordFlag.determiner | WordFlag.conjunction | WordFlag.adverb | WordFlag.modal);
}
