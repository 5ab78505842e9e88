import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, endsLike, isVerb } from './claim-context.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { Subject, SubjectEntities } from './subject-entities.ts';

/** Most words from a verb of saying to the clause that it reports, with whom or where it is told. */
const LONGEST_ADDRESSEE = 9;

/** "informó al canal que", "zei in een verklaring dat": nothing but one phrase with its preposition between a verb of saying and what opens a clause. */
function isToldTo(context: ClaimContext, opener: number): boolean {
  const { words } = context;
  const floor = Math.max(words.sentenceStart(opener), opener - LONGEST_ADDRESSEE);
  let preposition = -1;
  for (let token = opener - 1; token >= floor; token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ',;:')) return false;
    if ((words.flags[token] & REPORTING) !== 0 && isVerb(context, token)) return preposition === token + 1 || context.lexicon.finalVerbs;
    if (words.has(token, WordFlag.preposition) && !words.has(token, WordFlag.of)) preposition = token;
  }
  return false;
}

/** True for a word that opens what is reported or said of a fact, so that it stands for no noun before it. */
export function isReported(context: ClaimContext, opener: number): boolean {
  const { words, lexicon } = context;
  if (!words.has(opener, WordFlag.complementiser) || opener === 0) return false;
  const before = opener - 1;
  if (words.nameOf[before] < 0) {
    // "ont découvert que", "indican que": behind a verb of saying or showing.
    if ((words.flags[before] & REPORTING) !== 0 || lexicon.sets.dataVerbs.has(words.lower(before))) return true;
    // "consistía en demostrar que": an infinitive has no relative.
    if (words.lexicon.data.proDrop && (words.flags[before] & ~REPORTING) === 0 && !words.has(before - 1, WordFlag.determiner) && endsLike(words.lower(before), words.lexicon.infinitiveEndings)) return true;
    // "the fact of that", "zei gisteren dat": behind "of", an adverb or a time.
    const links = WordFlag.of | (words.lexicon.data.proDrop || lexicon.finalVerbs ? WordFlag.adverb | WordFlag.time : 0);
    if (words.has(before, links) && !words.has(before, WordFlag.determiner)) return true;
  }
  return !words.isMark(before, ',') && isToldTo(context, opener);
}

/** The noun phrase before the relative that opens a clause: "GPT-4, qui nécessiterait …". */
export function relativeAntecedent(context: ClaimContext, entities: SubjectEntities, opener: number, before: number): Subject | undefined {
  const { words, lexicon } = context;
  if (!words.has(opener, WordFlag.relative) || before <= opener) return undefined;
  if (isReported(context, opener)) return undefined;
  let end = opener;
  while (end > 0 && words.nameOf[end - 1] < 0 && (words.isMark(end - 1, ',–—') || words.has(end - 1, WordFlag.preposition))) end--;
  const floor = words.sentenceStart(opener);
  if (end <= floor) return undefined;
  // "no candidates elected, which lost": over the participle that ends the clause.
  const elected = words.nameOf[end - 1] < 0 && end - 1 > floor && isVerb(context, end - 1) && endsLike(words.lower(end - 1), lexicon.danglingEndings) && words.isMark(end, ',');
  const phrase = phraseBefore(context, elected ? end - 1 : end, floor);
  const name = phrase === undefined ? -1 : words.nameOf[phrase.first];
  // "Das Unternehmen aus Kulmbach, das 640 Menschen beschäftigt": not the place that the noun comes from.
  const link = (phrase?.first ?? 0) - 1;
  const isPlace = name >= 0 && words.names[name].entity.type === 'place' && link > floor && words.nameOf[link] < 0 && words.has(link, WordFlag.preposition) && !words.has(link, WordFlag.of);
  return entities.named((isPlace ? phraseBefore(context, link, floor) : undefined) ?? phrase);
}
