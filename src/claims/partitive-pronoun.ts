import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, hasParticipleEnding, isVerb } from './claim-context.ts';
import { isParticipleForm } from './noun-phrase.ts';

/** Most words between a pronoun that stands for things and the number of them: "n'*en a vendu que* 17". */
const MOST_VERBS = 4;

/** "il en compte 17", "ne ha vinte tre", "er waren er drie": the number of what a pronoun stands for, behind the verb. */
export function isOfPronoun(context: ClaimContext, { quantity, firstToken, endToken }: QuantityItem): boolean {
  const { words, lexicon } = context;
  const { partitivePronouns } = lexicon.sets;
  if (partitivePronouns.size === 0 || (quantity.value ?? 0) < 2) return false;
  const closes = endToken >= words.sentenceEnd(firstToken) || words.nameOf[endToken] >= 0 || context.isDate[endToken] === 1 || !words.isWord(endToken) || words.has(endToken, WordFlag.preposition | WordFlag.conjunction | WordFlag.adverb | WordFlag.time | WordFlag.subordinator);
  if (!closes) return false;
  let verbSeen = false;
  for (let token = firstToken - 1; token >= Math.max(words.sentenceStart(firstToken), firstToken - 1 - MOST_VERBS); token--) {
    if (words.nameOf[token] >= 0 || !words.isWord(token)) return false;
    // Where it stands behind the verb, that is right before it: "kwamen er drie".
    if (partitivePronouns.has(words.lower(token))) return verbSeen ? words.has(token, WordFlag.objectPronoun) || !words.has(token, WordFlag.preposition) : isVerb(context, token - 1) || words.has(token - 1, WordFlag.beAuxiliary | WordFlag.haveAuxiliary);
    if (isVerb(context, token) || words.has(token, WordFlag.beAuxiliary | WordFlag.haveAuxiliary) || hasParticipleEnding(context, token) || isParticipleForm(context, token) || words.has(token - 1, WordFlag.haveAuxiliary)) verbSeen = true;
    else if (!words.has(token, WordFlag.adverb | WordFlag.negation | WordFlag.complementiser | WordFlag.time)) return false;
  }
  return false;
}
