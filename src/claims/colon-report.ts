import { FormKind, REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, isVerb } from './claim-context.ts';
import { isFigureNoun } from './figure-noun.ts';

/** Farthest that the colon may stand before the number that it announces. */
const REACH_COLON = 30;
/** Farthest that the verb may stand before the colon. */
const REACH_VERB = 25;

/**
 * "The league announced a record crowd: 31,000 fans", "Die Rektorin verweist auf Zahlen: 45 Kinder":
 * the verb of who tells what stands behind a colon, and the colon; undefined if nobody does.
 */
export function colonReport(context: ClaimContext, { first }: ClaimDraft): { readonly verb: number; readonly colon: number } | undefined {
  const { words, lexicon } = context;
  const start = words.sentenceStart(first);
  let colon = first - 1;
  for (; colon > Math.max(start, first - REACH_COLON); colon--) {
    if (words.nameOf[colon] >= 0) continue;
    if (words.isMark(colon, ':')) break;
    // What quotation marks or brackets enclose has its own speaker, and a semicolon ends what the colon announced.
    if (words.isMark(colon, ';«»“”„"()')) return undefined;
  }
  if (colon <= start || !words.isMark(colon, ':')) return undefined;
  let figures = false;
  for (let token = colon - 1; token > Math.max(start, colon - REACH_VERB); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ';:«»“”„"')) return undefined;
    const word = words.lower(token);
    // "les chiffres": a noun though the word may be a verb.
    if (isFigureNoun(context, token) && !lexicon.sets.refers.has(word)) {
      figures = true;
      continue;
    }
    const presents = lexicon.sets.presents.has(word);
    if (lexicon.sets.refers.has(word) || (presents ? figures : tells(context, token))) return { verb: token, colon };
    if (isVerb(context, token) && !words.has(token, WordFlag.haveAuxiliary)) return undefined;
  }
  return undefined;
}

/** True for a form of a verb of saying: finite, or a participle behind an auxiliary. */
function tells({ words }: ClaimContext, token: number): boolean {
  if ((words.flags[token] & REPORTING) === 0 || words.has(token - 1, WordFlag.beAuxiliary | WordFlag.determiner)) return false;
  // "ha già scritto": an adverb may stand between.
  const before = words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.adverb) ? token - 2 : token - 1;
  const wanted = words.nameOf[before] < 0 && words.has(before, WordFlag.haveAuxiliary) ? FormKind.Finite | FormKind.Participle : FormKind.Finite;
  return (words.lexicon.verbs.get(words.lower(token)) ?? []).some(({ verb, kinds }) => verb.frame === 'say' && (kinds & wanted) !== 0);
}
