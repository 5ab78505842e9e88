import { bracketsEnd } from '../text/brackets.ts';
import type { Cue } from './cue.ts';
import { WordFlag } from './lexicon.ts';
import { phraseEnd, type SpeakerWords } from './noun-phrases.ts';
import { isPersonWord } from './person-words.ts';
import { firstFiniteVerb, isFiniteVerb, type QuoteContext } from './quote-context.ts';
import { behindSmallWords } from './sentence-subject.ts';
import { sourceSpeaker } from './source-speaker.ts';

/** Most adverbs between a relative and its source: "che invece, secondo i media, …". */
const MOST_ADVERBS = 2;

/** "…, die nach Ansicht des Gerichts schuldig ist", "een wet die volgens de partij …": right before a source an article is a relative. */
export function followsArticle(context: QuoteContext, token: number): boolean {
  const { commaBeforeComplementiser, verbLast } = context.lexicon.data;
  return context.nameOf[token - 1] < 0 && context.has(token - 1, WordFlag.relative) && (commaBeforeComplementiser ? context.isMark(token - 2, ',') : verbLast === true);
}

/** The relative whose clause a source opens, perhaps behind adverbs and a comma: "una legge che, secondo X, …"; -1 without. */
export function relativeBefore(context: QuoteContext, cue: Cue): number {
  if (cue.kind !== 'sourceBefore' && cue.kind !== 'weakSourceBefore') return -1;
  const first = context.sentenceStart(cue.start);
  let link = context.isMark(cue.start - 1, ',') ? cue.start - 2 : cue.start - 1;
  for (let skipped = 0; skipped < MOST_ADVERBS && link > first && context.nameOf[link] < 0 && context.has(link, WordFlag.adverb) && !context.has(link, WordFlag.relative); skipped++) link--;
  if (context.isMark(link, ',') && link < cue.start - 1) link--;
  if (link <= first || context.nameOf[link] >= 0 || !context.has(link, WordFlag.relative) || context.has(link, WordFlag.determiner | WordFlag.preposition | WordFlag.subordinator)) return -1;
  return link;
}

/** "…, cosa che per i Democratici sarebbe irresponsabile": a weak source word behind a relative, with a person or body and the verb right behind. */
export function isWeakSourceOfRelative(context: QuoteContext, cue: Cue, speaker: SpeakerWords): boolean {
  if (relativeBefore(context, cue) < 0 || speaker.form === 'pronoun' || !isBearer(context, speaker)) return false;
  const limit = context.sentenceEnd(cue.start);
  let verb = bracketsEnd(context.document, Math.max(speaker.end, phraseEnd(context, speaker.start)));
  if (context.isMark(verb, ',')) verb++;
  verb = behindSmallWords(context, verb, limit);
  return verb < limit && isFiniteVerb(context, verb);
}

/** Where a report ends in which such a relative begins what another source says; -1 if none does. */
export function endBeforeRelative(context: QuoteContext, cue: Cue): number {
  const link = relativeBefore(context, cue);
  if (link < 0 || firstFiniteVerb(context, cue.end, context.sentenceEnd(cue.start)) < 0) return -1;
  if (cue.kind === 'weakSourceBefore') {
    const speaker = sourceSpeaker(context, cue, cue.start);
    if (speaker === undefined || !isWeakSourceOfRelative(context, cue, speaker)) return -1;
  }
  // "…, fattore che per X è vitale": the noun that takes the report up belongs to the relative.
  if (context.isMark(link - 1, ',')) return link - 1;
  return context.isMark(link - 2, ',') ? link - 2 : -1;
}

function isBearer(context: QuoteContext, { start, end, name }: SpeakerWords): boolean {
  if (name >= 0) return ['person', 'organization', 'company'].includes(context.names[name].entity.type);
  for (let at = start; at < end; at++) if (context.has(at, WordFlag.bodyNoun) || isPersonWord(context, at)) return true;
  return false;
}
