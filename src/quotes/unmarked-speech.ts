import { isClause, wordCount } from './clauses.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { splitByInsertion } from './insertions.ts';
import { nameWords, type SpeakerWords } from './noun-phrases.ts';
import type { QuoteContext } from './quote-context.ts';
import { precedingSpeaker } from './speakers.ts';
import { subjectOfSentence } from './sentence-subject.ts';

/** Longest label of a speaker before its colon in an interview, in tokens. */
const LONGEST_LABEL = 5;
/** How far before its colon the verb that introduces a block quote may stand, in tokens. */
const BLOCK_REACH = 14;
/** Most sentences that a dash opens and an attribution behind the last of them closes. */
const MOST_SENTENCES = 4;
/** Fewest words of a block quote. */
const SHORTEST_BLOCK = 4;

/**
 * Direct speech that only its layout shows: paragraphs led by a dash, a paragraph behind one that
 * introduces it and ends with a colon, and the answers of an interview behind the name of who answers.
 * The tokens they cover are marked in `quoteOf`. Where a pack's `dashParagraphs` says how dashes are
 * read, `findDashSpeech` reads them instead.
 */
export function findUnmarkedSpeech(context: QuoteContext, cues: CueIndex, quoteOf: Int32Array): Draft[] {
  const { paragraphs } = context.document;
  const dashes = context.lexicon.data.dashParagraphs === undefined;
  const drafts: Draft[] = [];
  for (let paragraph = 0; paragraph < paragraphs.count; paragraph++) {
    const first = paragraphs.firstToken[paragraph];
    const end = paragraphs.endToken[paragraph];
    if (end - first < 2 || context.markOf[first] >= 0 || (!dashes && isDash(context, first))) continue;
    const before = drafts.length;
    if (isDash(context, first)) pushDashSpeech(context, cues, paragraph, drafts);
    else if (paragraph > 0 && !pushAnswer(context, paragraph, drafts)) pushBlock(context, cues, paragraph, drafts);
    // What the reporter adds behind an attribution is no speech: "– Tak – mówi Anna. Jej zdaniem …".
    for (let i = before; i < drafts.length; i++) quoteOf.fill(context.marks.length, Math.max(first, context.document.tokenAt(drafts[i].start)), Math.min(end, context.document.tokenAt(drafts[i].end - 1) + 1));
    if (drafts.length > before) continue;
    if (dashes && context.lexicon.data.dashSpeech) pushDashSpeechWithin(context, cues, first, end, quoteOf, drafts);
  }
  return drafts;
}

/** A dash with a blank behind it: one without belongs to the word ("-5"). */
const isDash = (context: QuoteContext, token: number): boolean =>
  context.isMark(token, '–—') || (context.isMark(token, '-') && context.document.tokens.end[token] < context.document.tokens.start[token + 1]);

/** "– Nie cofniemy się – oświadczyła burmistrz – i dotrzymamy słowa.", "— Sans doute, répond Sanchis." */
function pushDashSpeech(context: QuoteContext, cues: CueIndex, paragraph: number, drafts: Draft[]): void {
  const { tokens, paragraphs } = context.document;
  const first = paragraphs.firstToken[paragraph] + 1;
  const end = paragraphs.endToken[paragraph];
  const whole: Draft = { start: tokens.start[first], end: tokens.end[end - 1], kind: 'direct', cue: null, speaker: null, evidence: 'dash' };
  const parts = splitByInsertion(context, cues, whole, first, end);
  // Without an attribution a dash may lead the item of a list; a question, or an exchange of dashes, is speech.
  if (parts.length === 1 && parts[0] === whole && !(isSpoken(context, paragraph) && (context.isMark(end - 1, '?') || neighbourSpeaks(context, cues, paragraph)))) return;
  for (const part of parts) drafts.push(part);
}

/** "Związkiem kieruje od roku. – Czekaliśmy długo – mówi.": sentences of speech that dashes open behind the reporter's; one without an attribution goes on from the one before it. */
function pushDashSpeechWithin(context: QuoteContext, cues: CueIndex, first: number, end: number, quoteOf: Int32Array, drafts: Draft[]): void {
  const { tokens } = context.document;
  let spoken: Draft | undefined;
  for (let at = context.sentenceEnd(first); at < end - 2; at = Math.max(at + 1, context.sentenceEnd(at))) {
    let stop = Math.min(end, context.sentenceEnd(at));
    const opens = context.isMark(at, '–—-') && isDash(context, at) && context.markOf[at] < 0 && tokens.end[at] < tokens.start[at + 1] && stop > at + 1;
    const sentence: Draft = { start: tokens.start[at + 1] ?? 0, end: tokens.end[stop - 1], kind: 'direct', cue: null, speaker: null, evidence: 'dash' };
    const alone = opens ? splitByInsertion(context, cues, sentence, at + 1, stop) : [];
    const longer = opens && alone[0] === sentence ? speechOfSentences(context, cues, sentence, at + 1, stop, end) : undefined;
    const parts = longer?.parts ?? alone;
    if (longer !== undefined) stop = longer.stop;
    const attributed = parts.length > 0 && parts[0] !== sentence;
    if (attributed) for (const part of parts) drafts.push(part);
    else if (opens && spoken !== undefined) drafts.push({ ...sentence, cue: spoken.cue, speaker: spoken.speaker, evidence: 'continued', continues: spoken });
    if (attributed || (opens && spoken !== undefined)) quoteOf.fill(context.marks.length, at, stop);
    spoken = attributed ? parts[0] : opens ? spoken : undefined;
    if (longer !== undefined) at = stop - 1;
  }
}

/** "– Alguém espalhou a notícia. Não faria isso – reagiu o senador.": sentences behind one that a dash opens, up to the one that a dash and its attribution close. */
function speechOfSentences(context: QuoteContext, cues: CueIndex, first: Draft, from: number, until: number, end: number): { parts: Draft[]; stop: number } | undefined {
  const { tokens } = context.document;
  let stop = until;
  for (let sentences = 1; sentences < MOST_SENTENCES && stop < end; sentences++) {
    if (isDash(context, stop) || context.markOf[stop] >= 0) return undefined;
    stop = Math.min(end, context.sentenceEnd(stop));
    const whole: Draft = { ...first, end: tokens.end[stop - 1] };
    const parts = splitByInsertion(context, cues, whole, from, stop);
    if (parts[0] === whole) continue;
    const cue = parts[0].cue;
    return cue !== null && context.isMark(cue.start - 1, '–—-') ? { parts, stop } : undefined;
  }
  return undefined;
}

function isSpoken(context: QuoteContext, paragraph: number): boolean {
  const { paragraphs } = context.document;
  const end = paragraphs.endToken[paragraph];
  return context.isMark(end - 1, '.!?…') && isClause(context, paragraphs.firstToken[paragraph] + 1, end);
}

function neighbourSpeaks(context: QuoteContext, cues: CueIndex, paragraph: number): boolean {
  const { tokens, paragraphs } = context.document;
  for (const other of [paragraph - 1, paragraph + 1]) {
    if (other < 0 || other >= paragraphs.count || !isDash(context, paragraphs.firstToken[other])) continue;
    const first = paragraphs.firstToken[other] + 1;
    const end = paragraphs.endToken[other];
    if (context.isMark(end - 1, '?')) return true;
    const whole: Draft = { start: tokens.start[first], end: tokens.end[end - 1], kind: 'direct', cue: null, speaker: null, evidence: 'dash' };
    if (splitByInsertion(context, cues, whole, first, end)[0] !== whole) return true;
  }
  return false;
}

/** "Leif Halvorsen : Oui, nous l'avions répété." behind a question. */
function pushAnswer(context: QuoteContext, paragraph: number, drafts: Draft[]): boolean {
  const { tokens, paragraphs } = context.document;
  const first = paragraphs.firstToken[paragraph];
  const end = paragraphs.endToken[paragraph];
  if (!context.isMark(paragraphs.endToken[paragraph - 1] - 1, '?')) return false;
  let colon = first;
  while (colon < Math.min(end, first + LONGEST_LABEL) && !context.isMark(colon, ':')) colon++;
  if (!context.isMark(colon, ':') || colon + 1 >= end || context.markOf[colon + 1] >= 0) return false;
  const speaker = labelSpeaker(context, first, colon);
  if (speaker === undefined) return false;
  drafts.push({ start: tokens.start[colon + 1], end: tokens.end[end - 1], kind: 'direct', cue: null, speaker, evidence: 'layout' });
  return true;
}

/** A known person, or capitalised words alone. */
function labelSpeaker(context: QuoteContext, first: number, end: number): SpeakerWords | undefined {
  for (let at = first; at < end; at++) {
    const name = context.nameOf[at];
    if (name >= 0 && context.names[name].entity.type === 'person') return nameWords(context, name);
    if (!context.isCapitalised(at) && !context.isMark(at, '.')) return undefined;
  }
  return end > first ? { start: first, end, form: 'name', name: -1 } : undefined;
}

/** "Ils écrivent ceci :" and, on a line of its own, what they write. */
function pushBlock(context: QuoteContext, cues: CueIndex, paragraph: number, drafts: Draft[]): void {
  const { tokens, paragraphs } = context.document;
  const colon = paragraphs.endToken[paragraph - 1] - 1;
  if (!context.isMark(colon, ':')) return;
  const first = paragraphs.firstToken[paragraph];
  const end = paragraphs.endToken[paragraph];
  if (!context.isMark(end - 1, '.!?…') || !context.isCapitalised(first) || wordCount(context, first, end) < SHORTEST_BLOCK) return;
  for (let at = first; at < end; at++) if (context.quoteOf[at] >= 0) return;
  const bound = Math.max(context.sentenceStart(colon), colon - BLOCK_REACH);
  const cue = cues.lastBefore(colon, bound, (candidate: Cue) => candidate.kind === 'verb' && candidate.verb?.frame !== 'stance' && !candidate.negated && context.markOf[candidate.head] < 0);
  if (cue === undefined) return;
  const speaker = precedingSpeaker(context, cues, cue) ?? subjectOfSentence(context, colon) ?? null;
  drafts.push({ start: tokens.start[first], end: tokens.end[end - 1], kind: 'direct', cue, speaker, evidence: 'layout' });
}
