import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, endsLike } from './claim-context.ts';
import { isParticipleForm } from './noun-phrase.ts';

/** "s'est améliorée de 1,5 point": what stands right behind an auxiliary is the verb. */
export function isVerbParticiple(context: ClaimContext, token: number): boolean {
  const { words, lexicon } = context;
  // "werden windstoten gemeten": where the participle comes last, what stands behind the auxiliary is mostly a noun.
  if (lexicon.finalVerbs && !isParticipleForm(context, token) && !(words.lower(token).indexOf('ge', 2) > 0 && endsLike(words.lower(token), lexicon.participleStops))) return false;
  let before = token - 1;
  while (words.nameOf[before] < 0 && words.has(before, WordFlag.adverb | WordFlag.negation)) before--;
  return words.nameOf[token] < 0 && words.nameOf[before] < 0 && words.has(before, WordFlag.haveAuxiliary | WordFlag.beAuxiliary) && !words.has(before, WordFlag.determiner);
}
