import { WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext, ClaimDraft } from './claim-context.ts';
import { phraseBefore, phraseFrom } from './noun-phrase.ts';
import type { Subject, SubjectEntities } from './subject-entities.ts';

/** Units by which distances are given. */
export const LENGTHS: ReadonlySet<string> = new Set(['km', '[mi_i]', '[nmi_i]', '[ly]']);
/** How far before a comparison its number may end. */
const LONGEST_COMPARISON = 3;

/**
 * "Pokhara, 200 kilometres to the west,", "a planet 110 light years from Earth": what stands right
 * before a distance that a preposition follows, where no verb tells what is that far away.
 */
export function distantSubject(context: ClaimContext, entities: SubjectEntities, { first, end, item: { quantity } }: ClaimDraft): Subject | undefined {
  const { words, lexicon, isDate } = context;
  const unit = quantity.unit?.ucum ?? '';
  if (quantity.kind !== 'measurement' || !(LENGTHS.has(unit) || unit === 'm') || end >= words.sentenceEnd(first)) return undefined;
  const leads = words.nameOf[end] < 0 && (words.has(end, WordFlag.preposition | WordFlag.of) || lexicon.sets.directions.has(words.lower(end)));
  if (!leads) return undefined;
  const floor = words.sentenceStart(first);
  let before = first;
  while (before > floor && words.nameOf[before - 1] < 0 && words.has(before - 1, WordFlag.preposition | WordFlag.adverb) && !words.isMark(before - 1, ',')) before--;
  if (words.isMark(before - 1, ',')) {
    const name = words.nameOf[before - 2];
    return before - 2 >= floor && name >= 0 && words.names[name].entity.type === 'place' ? entities.named({ first: words.names[name].first, end: before - 1 }) : undefined;
  }
  // "die Kleinstadt Molo 150 Kilometer südwestlich": a place right before it, with the direction behind.
  const name = before === first && first > floor ? words.nameOf[first - 1] : -1;
  if (name >= 0 && words.names[name].entity.type === 'place' && words.nameOf[end] < 0 && lexicon.sets.directions.has(words.lower(end))) return entities.named({ first: words.names[name].first, end: first });
  // Without a mark or preposition between them only a noun has the distance: "a planet 110 light years from".
  if (before !== first || !lexicon.nameBeforeNoun || first === floor || isDate[first - 1] === 1) return undefined;
  const phrase = phraseBefore(context, first, floor);
  if (phrase === undefined || phrase.end !== first) return undefined;
  const determined = words.has(phrase.first - 1, WordFlag.determiner) && words.nameOf[phrase.first - 1] < 0;
  return determined ? (entities.apposed(phrase.first) ?? entities.named(phrase)) : undefined;
}

/** "compared with 41.9 percent for her challenger", "contre 41 % pour son rival": whose number another is compared with. */
export function comparedSubject(context: ClaimContext, entities: SubjectEntities, { first, end }: ClaimDraft): Subject | undefined {
  const { words, lexicon } = context;
  const limit = words.sentenceEnd(first);
  if (end >= limit || words.nameOf[end] >= 0 || !lexicon.sets.ofWhom.has(words.lower(end))) return undefined;
  for (let token = first - 1; token >= Math.max(words.sentenceStart(first), first - LONGEST_COMPARISON); token--) {
    if (words.nameOf[token] >= 0) return undefined;
    if (!lexicon.sets.against.has(words.lower(token))) continue;
    let noun = end + 1;
    while (noun < limit && words.nameOf[noun] < 0 && words.has(noun, WordFlag.determiner)) noun++;
    const phrase = phraseFrom(context, noun, limit);
    const name = phrase !== undefined && words.isMark(phrase.end, ',') ? words.nameOf[phrase.end + 1] : -1;
    // "for her challenger, Ron Castillo": the name says who that is.
    if (name >= 0 && words.names[name].entity.type === 'person') return entities.named({ first: words.names[name].first, end: words.names[name].end });
    return entities.named(phrase);
  }
  return undefined;
}
