import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, endsLike, isHyphened, isVerb, type TokenRange } from './claim-context.ts';
import { freePhrase } from './free-phrase.ts';
import { isParticipleForm, leadBefore, NOUN, phraseBefore, phraseFrom } from './noun-phrase.ts';
import type { Previous, Subject, SubjectEntities } from './subject-entities.ts';
import { frameOf } from './verb-frame.ts';

/** "a 36-year-old man", "un homme de 69 ans", "Puig, un mecánico de 42 años": the person beside an age. */
export function agedSubject(context: ClaimContext, entities: SubjectEntities, draft: ClaimDraft, previous: Previous | undefined): Subject | undefined {
  const { words } = context;
  if (draft.item.quantity.kind !== 'age') return undefined;
  // "de 5, 8 et 11 ans": the persons before the first of them.
  if (previous?.draft.item.quantity.kind === 'age' && draft.first - previous.draft.end === 1) return previous.subject;
  const { danglingEndings, adverbEndings, sets } = context.lexicon;
  // "Aged 37, the suspect", "À 37 ans, le joueur": who follows the comma.
  if (words.isMark(draft.end, ',') && opensWithAge(context, draft.first)) {
    const behind = phraseFrom(context, draft.end + 1, words.sentenceEnd(draft.first));
    if (behind !== undefined) return entities.named(behind);
  }
  // "pendant dix ans", "for ten years": how long, though people stand beside it.
  const link = draft.first - 1;
  const adjective = context.lexicon.premodifiers && isHyphened(context, draft.item.quantity);
  if (!adjective && link >= 0 && words.nameOf[link] < 0 && words.has(link, WordFlag.preposition) && !words.has(link, WordFlag.of) && !sets.withWords.has(words.lower(link)) && !sets.to.has(words.lower(link))) return undefined;
  const limit = words.sentenceEnd(draft.first);
  const told = entities.apposed(draft.first);
  // "à Marseille, en France, un homme de 30 ans": a place is nobody.
  if (told !== undefined && told.entity?.type !== 'place') return told;
  if (draft.end < limit && !isParticipleForm(context, draft.end) && (words.nameOf[draft.end] >= 0 || (context.lexicon.premodifiers && words.isWord(draft.end) && !words.has(draft.end, WordFlag.of | WordFlag.preposition | WordFlag.conjunction | WordFlag.determiner)))) {
    const behind = phraseFrom(context, draft.end, limit);
    // "eine 61-Jährige erfasst": the age is itself the noun.
    const own = words.lexicon.data.capitalisedNouns && isHyphened(context, draft.item.quantity) && words.isCapitalised(draft.end - 1) && words.nameOf[draft.end] < 0 && !words.isCapitalised(draft.end);
    if (own) return entities.definitePerson(draft.first) ?? { first: draft.first, end: draft.end };
    if (behind !== undefined) return sets.measureNouns.has(words.lower(behind.end - 1)) ? undefined : entities.described(behind, draft.first);
  }
  // "48-latek odpadł": without articles the age is itself the noun for the person last named.
  if (words.lexicon.data.noArticles === true && isHyphened(context, draft.item.quantity) && (draft.end >= limit || !words.isWord(draft.end) || isVerb(context, draft.end) || words.flags[draft.end] !== 0)) return entities.personBefore(draft.first, draft.first);
  // "The 24-year-old said": the person last named.
  // "Het gebouw, dat 75 jaar oud is": a relative is no article.
  const isRelative = words.has(draft.first - 1, WordFlag.relative) && words.isMark(draft.first - 2, ',');
  if (isRelative) return undefined;
  if (words.has(draft.first - 1, WordFlag.determiner) && !words.isMark(draft.end, ',')) return entities.definitePerson(draft.first) ?? (isHyphened(context, draft.item.quantity) ? { first: draft.first, end: draft.end } : undefined);
  let end = draft.first;
  const floor = words.sentenceStart(draft.first);
  const isParticiple = (token: number): boolean => words.nameOf[token] < 0 && words.flags[token] === 0 && danglingEndings.some((ending) => words.lower(token).endsWith(ending));
  // ", également âgée de 31 ans", "était âgé de 46 ans": what stands before the participle of an age.
  const led = (token: number): boolean => words.isMark(token - 1, ',') || words.nameOf[token - 1] >= 0 || words.has(token - 1, WordFlag.adverb | WordFlag.beAuxiliary);
  while (end > floor && words.nameOf[end - 1] < 0 && (words.isMark(end - 1, ',(') || words.has(end - 1, WordFlag.of | WordFlag.preposition) || (isParticiple(end - 1) && led(end - 1)) || (end < draft.first && (words.has(end - 1, WordFlag.adverb) || words.lexicon.possessives.has(words.lower(end - 1)) || endsLike(words.lower(end - 1), adverbEndings))))) end--;
  const before = phraseBefore(context, end, floor);
  // "is estimated to be 5 billion years old": the verb tells what.
  const phrase = before !== undefined && before.end - before.first === 1 && words.has(before.first, WordFlag.beAuxiliary) ? undefined : before;
  // "est mort lundi, âgé de 93 ans": the verb before the comma tells whose.
  if (phrase !== undefined && end < draft.first && words.nameOf[phrase.first] < 0) {
    const auxiliary = auxiliaryBefore(context, phrase.first);
    const { field, pronoun } = auxiliary < 0 ? { field: undefined, pronoun: -1 } : frameOf(context, auxiliary);
    if (field !== undefined) return pronoun >= 0 ? undefined : entities.named(freePhrase(context, field));
  }
  // "im Alter von 91 Jahren", "à l'âge de 91 ans": the verb tells whose.
  if (phrase !== undefined && sets.measureNouns.has(words.lower(phrase.end - 1))) return entities.named(ofThatAge(context, phrase.first, floor));
  // "sent to the ship aged eighteen": what a preposition leads to and is no person has no age.
  if (phrase !== undefined && end === draft.first && words.nameOf[phrase.first] < 0 && isLed(context, phrase.first) && !isPersonNoun(context, phrase.end - 1)) return undefined;
  const apposed = phrase === undefined ? undefined : entities.apposed(phrase.first);
  // "Selon le Midi, deux hommes âgés de 26 ans": a body is no person of an age.
  const person = apposed === undefined || (apposed.entity !== undefined && apposed.entity.type !== 'person') ? entities.named(phrase) : apposed;
  // "She joined the Navy aged 14": no person, so that the verb tells.
  return person?.entity !== undefined && person.entity.type !== 'person' && end === draft.first ? undefined : person;
}

/** "młodszych wyborców w wieku", "Männer im Alter von": the noun that a preposition with the noun of age hangs on, itself led by none unless it is one of people. */
function ofThatAge(context: ClaimContext, noun: number, floor: number): TokenRange | undefined {
  const { words } = context;
  const link = leadBefore(words, noun);
  const phrase = link <= floor || words.has(link, WordFlag.of) ? undefined : phraseBefore(context, link, floor);
  if (phrase === undefined || phrase.end !== link || isVerb(context, phrase.end - 1) || isParticipleForm(context, phrase.end - 1)) return undefined;
  const people = isPersonNoun(context, phrase.first) || isPersonNoun(context, phrase.end - 1);
  return people || (words.lexicon.data.noArticles === true && words.nameOf[phrase.first] < 0 && words.nameOf[phrase.end - 1] < 0 && !isLed(context, phrase.first)) ? phrase : undefined;
}

/** True if a preposition other than "of", with at most an article behind it, stands before a token. */
function isLed({ words }: ClaimContext, token: number): boolean {
  const lead = leadBefore(words, token);
  return lead >= 0 && !words.has(lead, WordFlag.of);
}

const isPersonNoun = ({ words, lexicon, numbers }: ClaimContext, token: number): boolean =>
  words.has(token, WordFlag.personNoun) || numbers.sets.persons.has(words.lower(token)) || lexicon.entityNouns.get(words.lower(token)) === 'person';

/** The auxiliary right before a token, over adverbs; -1 if there is none. */
function auxiliaryBefore({ words }: ClaimContext, token: number): number {
  let before = token - 1;
  while (before >= 0 && words.nameOf[before] < 0 && words.has(before, WordFlag.adverb | WordFlag.negation)) before--;
  return before >= 0 && words.nameOf[before] < 0 && words.has(before, WordFlag.haveAuxiliary | WordFlag.beAuxiliary) && !words.has(before, WordFlag.determiner | WordFlag.preposition) ? before : -1;
}

/** True if nothing but a preposition or participle stands before an age in its sentence. */
function opensWithAge({ words }: ClaimContext, first: number): boolean {
  const start = words.sentenceStart(first);
  if (first - start > 2) return false;
  for (let token = start; token < first; token++) if (words.nameOf[token] >= 0 || !words.isWord(token) || words.has(token, WordFlag.determiner | NOUN)) return false;
  return true;
}
