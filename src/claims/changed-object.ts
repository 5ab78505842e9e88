import { WordFlag } from '../quotes/lexicon.ts';
import { type ClaimContext, type ClaimDraft, startsNumber, type TokenRange } from './claim-context.ts';
import { freePhrase, phraseBehind } from './free-phrase.ts';
import { isTimeSpan, NOUN, phraseFrom } from './noun-phrase.ts';
import type { Subject, SubjectEntities } from './subject-entities.ts';
import { frameOf } from './verb-frame.ts';

/** Most tokens of the second number of a change: "à 3". */
const LONGEST_SECOND = 3;

/** "hat seinen Umsatz um 3,5 Prozent gesteigert": the participle of change behind the number. */
export function changesBehind(context: ClaimContext, draft: ClaimDraft): boolean {
  const { words, document, lexicon } = context;
  const stop = Math.min(words.sentenceEnd(draft.first), draft.end + 10);
  for (let token = draft.end; token < stop; token++) {
    const word = document.lower(token);
    if (words.nameOf[token] < 0 && (lexicon.sets.up.has(word) || lexicon.sets.down.has(word))) return true;
  }
  return false;
}

/** "Im Mai hat die Firma den Umsatz um 5 % gesteigert": where the subject follows its verb, what is changed stands behind both. */
export function changedObject(context: ClaimContext, entities: SubjectEntities, verb: number, limit: number, subject: Subject): Subject | undefined {
  const { words, lexicon } = context;
  const { field, pronoun } = frameOf(context, verb);
  const next = subject.end;
  if (!lexicon.finalVerbs || pronoun >= 0 || next >= limit || words.nameOf[next] >= 0 || !words.has(next, WordFlag.determiner) || words.has(next, WordFlag.of) || freePhrase(context, field) !== undefined) return undefined;
  const object = phraseFrom(context, next, limit);
  return object === undefined || object.end >= limit - 1 && words.has(next, WordFlag.preposition) ? undefined : entities.named(object);
}

/** "plans to raise its rate by 25 points", "promis de réduire de 7 à 3 le nombre": what an infinitive that hangs on the verb changes. */
export function infinitiveOfChange(context: ClaimContext, entities: SubjectEntities, draft: ClaimDraft, verb: number): Subject | undefined {
  const { words, lexicon, document } = context;
  const { up, down, transition, by, to, winning } = lexicon.sets;
  const link = document.lower(draft.first - 1);
  if (draft.item.quantity.kind === 'count' && draft.item.noun !== undefined || words.nameOf[draft.first - 1] >= 0 || !(by.has(link) || to.has(link) || lexicon.sets.from.has(link))) return undefined;
  for (let token = draft.first - 1; token > verb; token--) {
    if (words.nameOf[token] >= 0) continue;
    const word = document.lower(token);
    const infinitive = words.has(token - 1, WordFlag.infinitiveMarker) || words.lexicon.infinitiveEndings.some((ending) => word.endsWith(ending));
    if (!infinitive || winning.has(word) || !(up.has(word) || down.has(word) || transition.has(word))) continue;
    return entities.named(phraseBehind(context, token, draft.first) ?? bareObject(context, token, draft.first)) ?? objectBehind(context, entities, draft);
  }
  return undefined;
}

/** "increase food output by 50 percent", "zwiększyła sprzedaż o 5 %": where nouns need no article, all that stands between a verb of change and the preposition of its number. */
export function bareObject(context: ClaimContext, verb: number, number: number): TokenRange | undefined {
  const { words, lexicon } = context;
  const link = number - 1;
  const { by, to, from } = lexicon.sets;
  if ((!lexicon.premodifiers && words.lexicon.data.noArticles !== true) || words.lexicon.data.capitalisedNouns || link <= verb + 1 || words.nameOf[link] >= 0) return undefined;
  const word = words.lower(link);
  const first = verb + 1;
  if (!(by.has(word) || to.has(word) || from.has(word)) || words.nameOf[first] >= 0 || !words.isWord(first) || (words.flags[first] & ~NOUN) !== 0) return undefined;
  const phrase = phraseFrom(context, first, link);
  return phrase?.first === first && phrase.end === link ? phrase : undefined;
}

/** "réduit de 10 % le taux": the object behind the share of its change. */
export function objectBehind(context: ClaimContext, entities: SubjectEntities, draft: ClaimDraft): Subject | undefined {
  const { words, lexicon } = context;
  let token = draft.end;
  // "réduire de 7 à 3 le nombre": behind the second number.
  if (words.nameOf[token] < 0 && lexicon.sets.to.has(words.lower(token)) && startsNumber(context, token + 1)) for (token++; token < draft.end + LONGEST_SECOND + 1 && startsNumber(context, token); ) token++;
  if (words.nameOf[token] >= 0 || !words.has(token, WordFlag.determiner) || words.has(token, WordFlag.preposition | WordFlag.of)) return undefined;
  const object = phraseFrom(context, token, words.sentenceEnd(draft.first));
  // "raises of 7% a year"
  return object === undefined || isTimeSpan(context, object) ? undefined : entities.named(object);
}
