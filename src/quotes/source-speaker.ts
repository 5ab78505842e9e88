import { TokenKind } from '../text/tokenizer.ts';
import type { Cue } from './cue.ts';
import { OWN_PRONOUN, WordFlag } from './lexicon.ts';
import { phraseEnd, speakerIn, type SpeakerWords } from './noun-phrases.ts';
import { isFiniteVerb, type QuoteContext } from './quote-context.ts';
import { subjectOfSentence } from './sentence-subject.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';
import { canSpeak } from './can-speak.ts';

/** How far from its verb the source of an impersonal one may stand, in tokens. */
const SOURCE_REACH = 14;

/** The source that a preposition or postposition names; `bound` is the first token it may use. */
export function sourceSpeaker(context: QuoteContext, cue: Cue, bound: number): SpeakerWords | undefined {
  if (cue.owner === 's') return ownSource(context, cue);
  if (cue.source !== undefined && cue.owner !== undefined) return { ...cue.source, form: 'pronoun', name: -1, ...(cue.owner === 'o' ? {} : { pronoun: cue.owner }) };
  if (cue.source !== undefined) return speakerIn(context, cue.source.start, cue.source.end);
  if (cue.kind !== 'sourceAfter' && isOwnVoice(context, cue.end)) return { start: cue.end, end: cue.end + 1, form: 'pronoun', name: -1, pronoun: 'i' };
  const found = cue.kind === 'sourceAfter' ? speakerBefore(context, cue.start, bound) : speakerAfter(context, cue.end);
  if (found !== undefined && found.form !== 'pronoun' && cue.kind === 'sourceBefore' && context.lexicon.sourceCaseEndings.length > 0) {
    const end = sourcePhraseEnd(context, cue.end);
    if (end < phraseEnd(context, cue.end)) return speakerIn(context, cue.end, end);
  }
  // "según se afirma": the pronoun of a verb is no source.
  if (found?.form === 'description' && context.lexicon.data.proDrop && found.end - found.start === 1 && context.has(found.start, WordFlag.objectPronoun) && !context.has(found.start, WordFlag.personNoun | WordFlag.bodyNoun)) return undefined;
  // "laut geworden": where nouns are capitalised, a phrase without one is no source.
  return found?.form === 'description' && context.lexicon.data.capitalisedNouns && !hasCapital(context, found) ? undefined : found;
}

/** "volgens mij", "selon moi": whoever speaks there, and nobody named. */
const isOwnVoice = (context: QuoteContext, at: number): boolean =>
  at < context.count && context.nameOf[at] < 0 && context.has(at, OWN_PRONOUN) && !context.has(at, WordFlag.determiner | WordFlag.title | WordFlag.personNoun) && !context.lexicon.possessives.has(context.lower(at));

/** "Die Firma baut nach eigenen Angaben", "Nach eigenen Angaben baut die Firma": the subject is the source if it can speak. */
function ownSource(context: QuoteContext, { start, end }: Cue): SpeakerWords {
  const first = context.has(start, WordFlag.preposition) ? start + 1 : start;
  const words = { start: first, end: context.has(end - 1, WordFlag.preposition) ? end - 1 : end, form: 'description', name: -1 } as const;
  const subject = subjectOfSentence(context, start) ?? (end < context.count && isFiniteVerb(context, end) ? speakerAfter(context, end + 1) : undefined);
  return subject !== undefined && canSpeak(context, subject) ? { ...words, standsFor: subject } : words;
}

function hasCapital(context: QuoteContext, { start, end }: SpeakerWords): boolean {
  for (let at = start; at < end; at++) if (context.isCapitalised(at) || context.nameOf[at] >= 0 || context.document.tokens.kind[at] !== TokenKind.Word) return true;
  return false;
}

/** Token behind the words of the source, where it stands behind its cue. */
export const sourceEnd = (context: QuoteContext, cue: Cue): number => cue.owner === undefined ? (cue.source?.end ?? sourcePhraseEnd(context, cue.end)) : cue.end;

/** As `phraseEnd`; where the case of a source tells, a lower-case word in another case is the content's. */
function sourcePhraseEnd(context: QuoteContext, token: number): number {
  const end = phraseEnd(context, token);
  const { sourceCaseEndings } = context.lexicon;
  if (sourceCaseEndings.length === 0) return end;
  for (let at = token + 1; at < end; at++) {
    const name = context.names[context.nameOf[at]];
    const inCase = sourceCaseEndings.some((ending) => context.lower(at).endsWith(ending));
    // "zdaniem prokuratury Piotr K.": a name that is in another case than the body before it begins the content.
    if (name !== undefined ? name.first === at && name.entity.type === 'person' && context.has(at - 1, WordFlag.bodyNoun) && !inCase : context.isWord(at) && !context.isCapitalised(at) && !inCase) return at;
  }
  return end;
}

/** "heißt es in dem Bericht", "in der Mitteilung heißt es": the source of a verb without subject stands in an adverbial; null without. */
export function impersonalSpeaker(context: QuoteContext, cue: Cue): SpeakerWords | null {
  const first = context.sentenceStart(cue.start);
  const limit = Math.min(context.sentenceEnd(cue.start), cue.end + SOURCE_REACH);
  for (let at = cue.end; at < limit && !context.isMark(at, ',.:;'); at++) {
    if (context.nameOf[at] < 0 && context.has(at, WordFlag.preposition)) return sourceIn(context, at + 1);
  }
  // Only the adverbial at the head of the sentence, right before the verb.
  if (context.nameOf[first] >= 0 || !context.has(first, WordFlag.preposition) || cue.start - first > SOURCE_REACH) return null;
  for (let at = first; at < cue.start; at++) if (context.isMark(at, ',;:')) return null;
  return sourceIn(context, first + 1);
}

/** The body or document that the phrase at a token names; null if it is a time or place. */
export function sourceIn(context: QuoteContext, token: number): SpeakerWords | null {
  if (token >= context.count) return null;
  let end = phraseEnd(context, token);
  // "Da alcune fonti si apprende": the pronoun belongs to the verb.
  while (end > token + 1 && context.nameOf[end - 1] < 0 && context.has(end - 1, WordFlag.objectPronoun) && !context.has(end - 1, WordFlag.determiner | WordFlag.personNoun)) end--;
  const found = end > token ? speakerIn(context, token, end) : undefined;
  if (found === undefined) return null;
  // A time or place is no source: only names and nouns of documents and bodies are.
  if (found.name >= 0) return context.names[found.name].entity.type === 'place' ? null : found;
  for (let at = token; at < end; at++) if (context.has(at, WordFlag.documentNoun | WordFlag.bodyNoun | WordFlag.personNoun)) return found;
  return null;
}
