import { FormKind, REPORTING, WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext, ClaimDraft } from './claim-context.ts';

/** Farthest before a number that the word may stand that opens what somebody thinks. */
const REACH = 25;

/**
 * "La Junta considera que son once de más", "The bank thinks that 300 jobs will go": the verb of a view whose
 * clause holds the number, which is no quote but is on somebody's authority; -1 if there is none.
 */
export function opinionVerb({ words, lexicon }: ClaimContext, { first }: ClaimDraft): number {
  for (let token = first - 1; token > Math.max(words.sentenceStart(first), first - REACH); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ';:«»“”„"()')) return -1;
    // ", car elle est": behind the comma another clause gives the reason.
    if (words.isMark(token, ',') && words.nameOf[token + 1] < 0 && words.has(token + 1, WordFlag.conjunction | WordFlag.subordinator)) return -1;
    if (!words.has(token, WordFlag.complementiser) || words.has(token, WordFlag.preposition)) continue;
    const verb = words.nameOf[token - 1] < 0 && words.isMark(token - 1, ',') ? token - 2 : token - 1;
    if (verb < 1 || words.nameOf[verb] >= 0 || (words.flags[verb] & REPORTING) === 0 || lexicon.sets.dataVerbs.has(words.lower(verb)) || words.has(verb - 1, WordFlag.beAuxiliary | WordFlag.negation | WordFlag.determiner)) continue;
    const wanted = words.nameOf[verb - 1] < 0 && words.has(verb - 1, WordFlag.haveAuxiliary) ? FormKind.Finite | FormKind.Participle : FormKind.Finite;
    if ((words.lexicon.verbs.get(words.lower(verb)) ?? []).some(({ verb: { particle }, kinds }) => particle === undefined && (kinds & wanted) !== 0)) return verb;
  }
  return -1;
}
