import { WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext, ClaimDraft, TokenRange } from './claim-context.ts';
import { freePhrase, phraseBehind } from './free-phrase.ts';
import { phraseFrom } from './noun-phrase.ts';
import { frameOf } from './verb-frame.ts';

/** Who puts what at a number: "Verzekeraars schatten de schade op 50 miljoen". */
export interface Rating {
  readonly by: TokenRange | undefined;
  readonly what: TokenRange;
}

/** The rating that a verb and the preposition before a number tell; undefined if they tell none. */
export function ratingOf(context: ClaimContext, verb: number, { first }: ClaimDraft): Rating | undefined {
  const { words, lexicon } = context;
  const { rating, ratedAt } = lexicon.sets;
  if (verb < 0 || words.nameOf[verb] >= 0 || !rating.has(words.lower(verb)) || words.has(verb - 1, WordFlag.beAuxiliary)) return undefined;
  let link = first - 1;
  while (link > verb && words.nameOf[link] < 0 && words.has(link, WordFlag.determiner) && !ratedAt.has(words.lower(link))) link--;
  // "auf bis zu 5 Millionen": the preposition may be part of the number's own words.
  const led = ratedAt.has(words.lower(link)) || ratedAt.has(words.lower(first));
  const behind = phraseBehind(context, verb, first);
  if (!led || words.nameOf[link] >= 0 || behind === undefined) return undefined;
  const before = freePhrase(context, frameOf(context, verb).field);
  if (before === undefined) {
    const second = words.has(behind.end, WordFlag.determiner) && words.nameOf[behind.end] < 0 ? phraseFrom(context, behind.end, first) : undefined;
    return second === undefined ? { by: undefined, what: behind } : { by: behind, what: second };
  }
  // "Den Schaden bezifferte die Bahn auf": where the object may open the clause, its article tells, or who can speak.
  const objectOpens = lexicon.finalVerbs && (lexicon.sets.objectArticles.has(words.lower(before.first - 1)) || (speaks(context, behind) && !speaks(context, before)));
  return objectOpens ? { by: behind, what: before } : { by: before, what: behind };
}

/** True for a person or body. */
function speaks({ words, lexicon }: ClaimContext, { first, end }: TokenRange): boolean {
  for (let token = first; token < end; token++) {
    if (words.nameOf[token] >= 0) {
      const { type } = words.names[words.nameOf[token]].entity;
      return type === 'person' || type === 'company' || type === 'organization';
    }
  }
  const type = lexicon.entityNouns.get(words.lower(first));
  return words.has(first, WordFlag.personNoun | WordFlag.bodyNoun) || type === 'company' || type === 'organization' || type === 'person';
}
