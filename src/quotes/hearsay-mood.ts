import { HEARSAY, WordFlag } from './lexicon.ts';
import { isFiniteVerb, type QuoteContext } from './quote-context.ts';

/** True if the token is a verb in the mood of hearsay ("sei", "serait"): by table, or by its ending and place. */
export function isHearsayForm(context: QuoteContext, at: number): boolean {
  if (context.lexicon.data.capitalisedNouns && context.isCapitalised(at)) return false;
  return context.has(at, HEARSAY) || hasHearsayEnding(context, at);
}

/** An unknown word with the ending of the mood between a noun and what only follows a verb: "die Firma prüfe nun …". */
function hasHearsayEnding(context: QuoteContext, at: number): boolean {
  const { hearsayEnding } = context.lexicon.data;
  if (hearsayEnding === '' || (context.flags[at] & ~WordFlag.finite) !== 0 || !context.isWord(at) || context.isCapitalised(at)) return false;
  const word = context.lower(at);
  // A past tense has the same last letter ("drückte").
  if (word.length < 5 || !word.endsWith(hearsayEnding) || word.endsWith(`t${hearsayEnding}`)) return false;
  // "Hierzu kam es infolge des Streits": behind a verb and its pronoun no second one stands.
  if (context.has(at - 1, WordFlag.subjectPronoun) && isFiniteVerb(context, at - 2)) return false;
  const before = context.nameOf[at - 1] >= 0 || context.isCapitalised(at - 1) || context.has(at - 1, WordFlag.adverb | WordFlag.subjectPronoun);
  return before && context.has(at + 1, WordFlag.determiner | WordFlag.objectPronoun | WordFlag.adverb | WordFlag.preposition | WordFlag.negation);
}

/** How far from the head of its sentence the verb of a main clause may stand, in tokens. */
const SECOND_PLACE = 8;

/** True if a form that tells hearsay by itself is the verb of a main clause: "Man hoffe, dass …". */
export function opensHearsay(context: QuoteContext, at: number): boolean {
  const first = context.sentenceStart(at);
  if (at - first > SECOND_PLACE || at === first || !isHearsayForm(context, at) || context.lexicon.weakHearsay.has(context.lower(at))) return false;
  for (let before = first; before < at; before++) if (context.isMark(before, ',:;„“»«') || (context.nameOf[before] < 0 && context.has(before, WordFlag.complementiser | WordFlag.subordinator))) return false;
  return true;
}
