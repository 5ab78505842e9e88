import { attributionByColon, closesInsertion } from './attribution.ts';
import { isClause, wordCount } from './clauses.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { OWN_PRONOUN, REPORTING, WordFlag } from './lexicon.ts';
import type { SpeakerWords } from './noun-phrases.ts';
import { firstFiniteVerb, type QuoteContext } from './quote-context.ts';
import { speakerBefore } from './speaker-before.ts';
import { invertedSpeaker } from './speakers.ts';

/** Fewest words of speech that nothing but its dash shows. */
const FEWEST_WORDS = 3;
/** How far behind a comma a verb of saying makes what follows the reporter's, in tokens. */
const REPORTER_REACH = 6;

/** Marks that end the speech before an attribution. */
const BEFORE_INSERTION = ',!?–—…»”"';
/** How far the subject of an attribution may reach before its verb, in tokens. */
const SUBJECT_REACH = 12;

/** An attribution behind speech: "säger Anna Berg". */
interface Insertion {
  readonly cue: Cue;
  readonly speaker: SpeakerWords;
  /** Token of the verb group or the word that leads it: speech ends before it. */
  readonly head: number;
}

/**
 * Speech in paragraphs that a dash opens, as Nordic newspapers print it: "– Vi hoppas, säger Berg.
 * Men det är svårt." Languages whose packs do not say so have none.
 */
export function findDashSpeech(context: QuoteContext, cues: CueIndex): Draft[] {
  const { dashParagraphs } = context.lexicon.data;
  if (dashParagraphs === undefined) return [];
  const { paragraphs } = context.document;
  const drafts: Draft[] = [];
  let spoken = false;
  for (let paragraph = 0; paragraph < paragraphs.count; paragraph++) {
    const first = paragraphs.firstToken[paragraph];
    const end = paragraphs.endToken[paragraph];
    if (end - first < 2) continue;
    if (!opensSpeech(context, first)) {
      spoken = false;
      continue;
    }
    const found = readParagraph(context, cues, first, end, dashParagraphs === 'whole', spoken);
    for (const draft of found) drafts.push(draft);
    spoken = found.length > 0;
  }
  return drafts;
}

/** A dash with a blank behind it; a hyphen opens items of lists too. */
const opensSpeech = (context: QuoteContext, token: number): boolean => isDash(context, token) && context.document.tokens.start[token + 1] > context.document.tokens.end[token];

const isDash = (context: QuoteContext, token: number): boolean => context.isMark(token, '–—-');

function readParagraph(context: QuoteContext, cues: CueIndex, first: number, end: number, whole: boolean, spoken: boolean): Draft[] {
  const drafts: Draft[] = [];
  let start = first + 1;
  for (const cue of cues.between(first + 2, end)) {
    if (start < 0 || cue.start <= start) continue;
    const insertion = insertionAt(context, cue, start);
    if (insertion === undefined) continue;
    pushSpeech(context, drafts, start, insertion.head, insertion);
    start = resumption(context, insertion, end, whole);
  }
  const rest = lastInsertion(drafts);
  if (rest !== undefined) {
    if (start >= 0 && start < end) pushSpeech(context, drafts, start, whole ? reporterFrom(context, start, end) : end, rest);
    return drafts;
  }
  return unattributed(context, cues, first, end, spoken);
}

const lastInsertion = (drafts: readonly Draft[]): { cue: Cue; speaker: SpeakerWords } | undefined => {
  const last = drafts.at(-1);
  return last === undefined || last.cue === null || last.speaker === null ? undefined : { cue: last.cue, speaker: last.speaker };
};

/** Reads a cue as an attribution behind a mark that ends the speech before it. */
function insertionAt(context: QuoteContext, cue: Cue, from: number): Insertion | undefined {
  if (cue.kind !== 'verb' || cue.negated || context.markOf[cue.head] >= 0) return undefined;
  let head = Math.min(cue.auxiliary ?? cue.start, cue.start);
  while (head > from && context.nameOf[head - 1] < 0 && context.has(head - 1, WordFlag.subordinator | WordFlag.adverb)) head--;
  if (head <= from || context.has(cue.end, WordFlag.complementiser)) return undefined;
  if (!context.isMark(head - 1, BEFORE_INSERTION)) return context.lexicon.data.subjectFirstIncise === true ? subjectFirst(context, cue, head, from) : undefined;
  const speaker = invertedSpeaker(context, cue);
  return speaker === undefined ? undefined : { cue, speaker, head };
}

/** "– Emme luovuta, pormestari Elina Vuorela sanoo.": subject and verb between a mark and the end of the sentence. */
function subjectFirst(context: QuoteContext, cue: Cue, verb: number, from: number): Insertion | undefined {
  const speaker = speakerBefore(context, verb, Math.max(from, verb - SUBJECT_REACH));
  if (speaker === undefined || !closesInsertion(context, cue.end)) return undefined;
  let head = speaker.start;
  while (head > from && !context.isMark(head - 1, BEFORE_INSERTION)) {
    if (firstFiniteVerb(context, head - 1, head) >= 0 || (context.nameOf[head - 1] < 0 && context.has(head - 1, WordFlag.conjunction | WordFlag.relative | WordFlag.subordinator))) return undefined;
    head--;
  }
  return head <= from ? undefined : { cue, speaker, head };
}

/** Adds what stands between two attributions; the first piece of a paragraph is what the others go on from. */
function pushSpeech(context: QuoteContext, drafts: Draft[], from: number, to: number, { cue, speaker }: { cue: Cue; speaker: SpeakerWords }): void {
  const { tokens } = context.document;
  let start = from;
  let stop = to;
  while (start < stop && context.isMark(start, '–—-,:;')) start++;
  while (stop > start && context.isMark(stop - 1, ',–—-:;')) stop--;
  if (stop <= start || wordCount(context, start, stop) === 0) return;
  const previous = drafts[0];
  drafts.push({ start: tokens.start[start], end: tokens.end[stop - 1], kind: 'direct', cue, speaker, evidence: previous === undefined ? 'adjacent' : 'continued', ...(previous !== undefined && { continues: previous }) });
}

/** Where speech goes on behind an attribution; -1 where the rest of the paragraph is the reporter's. */
function resumption(context: QuoteContext, { cue, speaker }: Insertion, end: number, whole: boolean): number {
  const sentenceEnd = Math.min(end, context.sentenceEnd(cue.start));
  const after = Math.max(cue.end, speaker.end);
  for (let at = after; at < sentenceEnd - 1; at++) {
    if (context.markOf[at] >= 0) break;
    if (context.isMark(at, ':') || (context.isMark(at, '–—') && at > after)) return at + 1;
    if (at === after && context.isMark(at, ',') && goesOn(context, at + 1, sentenceEnd)) return at + 1;
  }
  if (whole) return sentenceEnd < end ? sentenceEnd : -1;
  for (let at = sentenceEnd; at < end - 1; at++) if (context.startsSentence(at) && opensSpeech(context, at)) return at + 1;
  return -1;
}

/** True if the words behind the comma of an attribution are speech: a clause whose verb does not say. */
function goesOn(context: QuoteContext, from: number, end: number): boolean {
  if (context.nameOf[from] >= 0 || context.isCapitalised(from) || context.has(from, WordFlag.relative | WordFlag.preposition | WordFlag.personNoun)) return false;
  if (!context.has(from, WordFlag.conjunction | WordFlag.complementiser | WordFlag.subjectPronoun | WordFlag.finite | WordFlag.modal) || firstFiniteVerb(context, from, end) < 0) return false;
  for (let at = from; at < Math.min(end, from + REPORTER_REACH); at++) if (context.has(at, REPORTING)) return false;
  return true;
}

/** Token where the reporter goes on: a sentence about "him" or "her" in which nobody says "I". */
function reporterFrom(context: QuoteContext, from: number, end: number): number {
  for (let at = from; at < end; at = Math.max(at + 1, context.sentenceEnd(at))) {
    const stop = Math.min(end, context.sentenceEnd(at));
    const pronoun = context.lexicon.pronouns.get(context.lower(at));
    if (pronoun !== 'm' && pronoun !== 'f') continue;
    let own = false;
    for (let word = at; word < stop && !own; word++) own = context.has(word, OWN_PRONOUN);
    if (!own) return at;
  }
  return end;
}

/** Speech without an attribution of its own: a colon before it, or dash speech before it, or a whole clause behind a long dash. */
function unattributed(context: QuoteContext, cues: CueIndex, first: number, end: number, spoken: boolean): Draft[] {
  const { tokens } = context.document;
  const start = first + 1;
  let stop = end;
  while (stop > start && context.isMark(stop - 1, ',–—-:;')) stop--;
  if (wordCount(context, start, stop) < FEWEST_WORDS || !context.isCapitalised(start) || !isClause(context, start, stop)) return [];
  const span = { start: tokens.start[start], end: tokens.end[stop - 1], kind: 'direct' as const };
  const colon = context.isMark(first - 1, ':') ? attributionByColon(context, cues, first - 1) : undefined;
  if (colon !== undefined) return [{ ...span, ...colon }];
  if (!spoken && context.isMark(first, '-')) return [];
  return [{ ...span, cue: null, speaker: null, evidence: 'floating' }];
}
