import { phraseLength, WordFlag } from '../quotes/lexicon.ts';
import { beforeAdverbs } from './announced-count.ts';
import type { ClaimContext, ClaimDraft, TokenRange } from './claim-context.ts';
import { freePhrase, phraseBehind } from './free-phrase.ts';
import { frameOf } from './verb-frame.ts';

/** Farthest before a number that a verb of speaking may start: "ha parlato di". */
const REACH = 5;

/** "La policía habló de 30 heridos", "Die Polizei sprach von 40 Toten": who speaks of a number that stands right behind the verb and its preposition. */
export function speakerOf(context: ClaimContext, draft: ClaimDraft): TokenRange | undefined {
  const { words, lexicon } = context;
  if (lexicon.speaksOf.size === 0) return undefined;
  // An article or adverb may stand before the number: "parla di circa 30", "sprach von den 40".
  const last = beforeAdverbs(context, draft.first);
  const lead = words.nameOf[last] < 0 && words.has(last, WordFlag.determiner) && !words.has(last, WordFlag.preposition | WordFlag.of) ? last - 1 : last;
  for (let verb = lead; verb >= Math.max(words.sentenceStart(draft.first), lead - REACH); verb--) {
    if (words.nameOf[verb] >= 0) return undefined;
    const length = phraseLength(lexicon.speaksOf, verb, draft.first, words.lower);
    if (length === 0 || verb + length !== lead + 1) continue;
    const { field, pronoun } = frameOf(context, verb);
    if (pronoun >= 0) return undefined;
    return freePhrase(context, field) ?? (lexicon.finalVerbs ? phraseBehind(context, verb, draft.first) : undefined);
  }
  return undefined;
}
