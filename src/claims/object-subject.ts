import { WordFlag } from '../quotes/lexicon.ts';
import type { ClaimContext, ClaimDraft } from './claim-context.ts';
import { phraseBehind } from './free-phrase.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { Subject, SubjectEntities } from './subject-entities.ts';

/** How far behind a number the participle of a verb of sentencing may stand. */
const SENTENCE_REACH = 24;
/** How many words may stand between the particle of a change and its number: "up by 6 percent". */
const PARTICLE_REACH = 2;

/** "expect the closures to save 45 million", "ordered him to repay": who or what does what the infinitive before the number tells. */
export function controlledObject(context: ClaimContext, entities: SubjectEntities, verb: number, { first }: ClaimDraft): Subject | undefined {
  const { words, lexicon } = context;
  if (words.nameOf[verb] >= 0 || !lexicon.sets.controlling.has(words.lower(verb)) || words.has(verb - 1, WordFlag.beAuxiliary)) return undefined;
  for (let marker = verb + 2; marker < first - 1; marker++) {
    if (words.nameOf[marker] >= 0 || !words.has(marker, WordFlag.infinitiveMarker)) continue;
    if (marker === verb + 2 && words.nameOf[verb + 1] < 0 && words.has(verb + 1, WordFlag.objectPronoun)) return entities.personBefore(words.sentenceStart(verb), verb + 1);
    const object = phraseBehind(context, verb, marker) ?? (words.isWord(verb + 1) && !words.has(verb + 1, WordFlag.preposition | WordFlag.objectPronoun) ? phraseFrom(context, verb + 1, marker) : undefined);
    return object === undefined ? undefined : entities.whole(object, marker);
  }
  return undefined;
}

/** "sent the shares up 6 percent", "pushed prices down by 5 percent": what a particle of change before the number moves. */
export function movedObject(context: ClaimContext, entities: SubjectEntities, verb: number, { first }: ClaimDraft): Subject | undefined {
  const { words, lexicon } = context;
  for (let particle = first - 1; particle >= Math.max(verb + 2, first - PARTICLE_REACH); particle--) {
    if (words.nameOf[particle] >= 0 || !words.isWord(particle)) return undefined;
    if (!lexicon.sets.beside.has(words.lower(particle))) continue;
    const object = phraseFrom(context, verb + 1, particle);
    return object?.end === particle ? entities.named(object) : undefined;
  }
  return undefined;
}

/** "Inflation halved": the multiple is itself the verb. */
export function isVerbOfMultiple({ lexicon, document }: ClaimContext, { item, first }: ClaimDraft): boolean {
  const isVerb = (token: number): boolean => lexicon.sets.multiplied.has(document.lower(token)) || lexicon.sets.divided.has(document.lower(token));
  return item.quantity.kind === 'multiple' && (isVerb(first) || isVerb(item.numberFirst));
}

/** "doubled its output": the object of a verb that is itself the number. */
export function multipliedObject(context: ClaimContext, entities: SubjectEntities, draft: ClaimDraft): Subject | undefined {
  const { words } = context;
  const { first, end } = draft;
  if (!isVerbOfMultiple(context, draft) || end >= words.sentenceEnd(first) || words.nameOf[end] >= 0) return undefined;
  return words.has(end, WordFlag.determiner) && !words.has(end, WordFlag.preposition | WordFlag.of) ? entities.named(phraseFrom(context, end, words.sentenceEnd(first))) : undefined;
}

/** "sentenced the minister to five years", "condenó al exministro a cinco años": who gets the penalty. */
export function sentencedObject(context: ClaimContext, entities: SubjectEntities, verb: number, limit: number): Subject | undefined {
  const { words, lexicon } = context;
  const is = (token: number): boolean => words.nameOf[token] < 0 && lexicon.sets.sentencing.has(words.lower(token));
  // "heeft een man veroordeeld tot", "hat den Mann zu … verurteilt"
  if (lexicon.finalVerbs && words.has(verb, WordFlag.haveAuxiliary)) {
    for (let token = verb + 1; token < Math.min(words.sentenceEnd(verb), limit + SENTENCE_REACH); token++) if (is(token)) return entities.named(phraseBehind(context, verb, limit) ?? phraseFrom(context, verb + 1, Math.min(token, limit)));
  }
  // Behind a form of "be" the subject itself gets it.
  const last = is(verb) ? verb : words.has(verb, WordFlag.haveAuxiliary) && is(verb + 1) ? verb + 1 : -1;
  if (last < 0 || words.has(last - 1, WordFlag.beAuxiliary)) return undefined;
  let token = last + 1;
  while (token < limit && words.nameOf[token] < 0 && words.has(token, WordFlag.preposition | WordFlag.determiner)) token++;
  // "sentenced him to": the person of the sentences before.
  if (token < limit && words.nameOf[token] < 0 && words.has(token, WordFlag.objectPronoun)) return entities.personBefore(words.sentenceStart(token), token);
  return token < limit ? entities.named(phraseFrom(context, token, limit)) : undefined;
}
