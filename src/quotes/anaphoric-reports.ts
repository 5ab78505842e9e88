import type { Attribution } from './attribution.ts';
import { trimEnd, wordCount } from './clauses.ts';
import { contentAfter } from './content-start.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { phraseLength, WordFlag } from './lexicon.ts';
import type { MarkedRange } from './marks.ts';
import { phraseEnd, type SpeakerWords } from './noun-phrases.ts';
import { isPersonWord } from './person-words.ts';
import { speakerBefore } from './speaker-before.ts';
import type { QuoteContext } from './quote-context.ts';
import { invertedSpeaker } from './speakers.ts';
import { speakerAfter } from './speaker-after.ts';

/** Fewest words of a sentence that the next one attributes. */
const SHORTEST = 4;
/** How far behind the words that point back the verb may stand, in tokens: "la notizia è stata confermata". */
const VERB_REACH = 4;

/** How far from the head of its sentence the verb of "X commenta così" may stand, in tokens. */
const SUBJECT_REACH = 12;

/** Who says the sentence before, by a sentence that points back to it. */
export interface AnaphoricReport {
  readonly cue: Cue;
  /** Null where the verb leaves its subject out. */
  readonly speaker: SpeakerWords | null;
}

/** "Lo ha annunciato X.", "Das teilte das Unternehmen mit.", "Poinformował o tym X.": the report that the sentence at `first` makes of the one before. */
export function anaphoricReportAt(context: QuoteContext, cues: CueIndex, first: number): AnaphoricReport | undefined {
  const { anaphors, anaphorVerbs } = context.lexicon;
  if (anaphors.size === 0 || first >= context.count || !context.startsSentence(first) || context.nameOf[first] >= 0) return undefined;
  const limit = context.sentenceEnd(first);
  const length = phraseLength(anaphors, first, limit, context.lower);
  for (const cue of cues.between(first, Math.min(limit, first + length + VERB_REACH))) {
    if (cue.kind !== 'verb' || cue.negated || cue.verb === undefined || !anaphorVerbs.has(cue.verb.lemma)) continue;
    const follows = length > 0 && leadsTo(context, first + length, cue);
    const behind = length === 0 && cue.start === first ? phraseLength(anaphors, cue.end, limit, context.lower) : 0;
    if ((!follows && behind === 0) || (behind === 0 && contentAfter(context, cues, cue) !== undefined) || holdsContent(context, cue.end, limit)) return undefined;
    return withSpeaker(context, cue, behind);
  }
  // "Das hat das Ministerium am Montag mitgeteilt.": the participle closes the sentence.
  if (length === 0 || !context.has(first + length, WordFlag.haveAuxiliary)) return undefined;
  const apart = cues.between(first + length, limit).find((cue) => cue.auxiliary === first + length);
  return apart === undefined || apart.negated || !anaphorVerbs.has(apart.verb?.lemma ?? '') || holdsContent(context, first, limit) ? undefined : withSpeaker(context, apart, 0);
}

function withSpeaker(context: QuoteContext, cue: Cue, skipped: number): AnaphoricReport | undefined {
  const speaker = skipped > 0 ? speakerAfter(context, cue.end + skipped) : invertedSpeaker(context, cue);
  return speaker === undefined && !context.lexicon.data.proDrop ? undefined : { cue, speaker: speaker ?? null };
}

/** True if from the token on nothing but auxiliaries stands before the verb. */
function leadsTo(context: QuoteContext, from: number, cue: Cue): boolean {
  for (let at = from; at < cue.start; at++) if (!context.has(at, WordFlag.beAuxiliary | WordFlag.haveAuxiliary | WordFlag.adverb | WordFlag.objectPronoun)) return false;
  return true;
}

/** Marks or a colon in the rest of the sentence: the verb has content of its own. */
function holdsContent(context: QuoteContext, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) if (context.quoteOf[at] >= 0 || context.isMark(at, ':')) return true;
  return false;
}

/** "«…». Anna Neri commenta così la vittoria.": a subject, a verb of saying, and the word that points back. */
function toldSo(context: QuoteContext, cues: CueIndex, first: number): AnaphoricReport | undefined {
  const limit = context.sentenceEnd(first);
  const cue = cues.between(first + 1, limit).find(({ kind }) => kind === 'verb');
  if (cue === undefined || cue.negated || cue.start - first > SUBJECT_REACH || !context.lexicon.backPointers.has(context.lower(cue.end)) || holdsContent(context, cue.end, limit)) return undefined;
  const speaker = speakerBefore(context, cue.start, first);
  return speaker === undefined ? undefined : { cue, speaker };
}

/** "«…». Lo ha detto X.", "«…». Così X, davanti ai giudici.": who says the words in marks that close a sentence, by the next one. */
export function attributionInNextSentence(context: QuoteContext, cues: CueIndex, range: MarkedRange): Attribution | undefined {
  const { sentenceOfToken, sentences, paragraphOfSentence } = context.document;
  const sentence = sentenceOfToken[range.after - 1];
  if (sentence + 1 >= sentences.count || paragraphOfSentence[sentence + 1] !== paragraphOfSentence[sentence]) return undefined;
  for (let at = range.after; at < sentences.endToken[sentence]; at++) if (!context.isMark(at, '.!?…')) return undefined;
  const first = sentences.firstToken[sentence + 1];
  const report = anaphoricReportAt(context, cues, first);
  if (report !== undefined) return { ...report, evidence: 'anaphor' };
  const told = toldSo(context, cues, first);
  if (told !== undefined) return { ...told, evidence: 'anaphor' };
  const length = phraseLength(context.lexicon.sourceIncise, first, context.count, context.lower);
  const speaker = length === 0 ? undefined : speakerAfter(context, first + length);
  if (speaker === undefined || !standsAt(context, speaker, first + length) || (speaker.name < 0 && !namesPerson(context, speaker))) return undefined;
  return { cue: { kind: 'sourceBefore', start: first, end: first + length, head: first, clitic: -1, negated: false }, speaker, evidence: 'anaphor' };
}

/** True for a speaker right at the token, behind an article there, or behind the comma of the function there: "l'allenatore della Virtus, Carlo Bassi". */
function standsAt(context: QuoteContext, { start }: SpeakerWords, token: number): boolean {
  if (start === token || (start === token + 1 && context.has(token, WordFlag.determiner))) return true;
  return context.isMark(start - 1, ',') && phraseEnd(context, token) === start - 1;
}

/** "Così l'allenatore della Virtus": a description of somebody by a noun of a person. */
function namesPerson(context: QuoteContext, { start, end }: SpeakerWords): boolean {
  for (let at = start; at < end; at++) if (isPersonWord(context, at)) return true;
  return false;
}

/** Sentences that the next one attributes, unless a quote or report stands in them. */
export function findAnaphoricReports(context: QuoteContext, cues: CueIndex, drafts: readonly Draft[]): Draft[] {
  if (context.lexicon.anaphors.size === 0) return [];
  const { document } = context;
  const { sentences, paragraphOfSentence, tokens } = document;
  const reported = new Uint8Array(sentences.count);
  for (const draft of drafts) {
    const last = document.sentenceOfToken[Math.min(context.count - 1, document.tokenAt(draft.end - 1))];
    for (let sentence = document.sentenceOfToken[document.tokenAt(draft.start)]; sentence <= last; sentence++) reported[sentence] = 1;
  }
  const found: Draft[] = [];
  for (let sentence = 1; sentence < sentences.count; sentence++) {
    if (reported[sentence - 1] !== 0 || paragraphOfSentence[sentence] !== paragraphOfSentence[sentence - 1]) continue;
    const first = sentences.firstToken[sentence - 1];
    const end = sentences.endToken[sentence - 1];
    if (context.isMark(end - 1, '?:') || wordCount(context, first, end) < SHORTEST) continue;
    const report = anaphoricReportAt(context, cues, sentences.firstToken[sentence]);
    if (report !== undefined) found.push({ start: tokens.start[first], end: tokens.end[trimEnd(context, first, end) - 1], kind: 'indirect', ...report, evidence: 'anaphor' });
  }
  return found;
}
