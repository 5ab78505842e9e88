import { inciseSpeaker, isWeakSource } from './attribution.ts';
import { trimEnd, unmarkedClauses, wordCount } from './clauses.ts';
import type { CueIndex } from './cue-index.ts';
import { verbCueAt, type Cue } from './cues.ts';
import type { Draft, Evidence } from './draft.ts';
import { REPORTING, WordFlag } from './lexicon.ts';
import { phraseEnd, speakerAfter, speakerBefore, type SpeakerWords } from './noun-phrases.ts';
import { firstFiniteVerb, isFiniteVerb, isInfinitive, mayBeFiniteVerb, type QuoteContext } from './quote-context.ts';
import { precedingSpeaker } from './speakers.ts';

/** How far behind its verb the complementiser may stand, in tokens. */
const COMPLEMENT_REACH = 28;
/** How far a finite verb may stand behind the start of a bare clause, in tokens. */
const VERB_REACH = 30;
/** Longest headline, in tokens. */
const LONGEST_HEADLINE = 30;
/** So many words behind a source at the head of a sentence are a clause, whatever its verb. */
const SURE_CLAUSE = 6;

interface Content {
  readonly start: number;
  readonly evidence: Evidence;
}

/** Reported content without marks. */
export function findIndirectQuotes(context: QuoteContext, cues: CueIndex): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of cues.cues) {
    if (cue.negated || insideMarks(context, cue)) continue;
    if (cue.kind === 'verb' || cue.kind === 'gerund') pushVerbContent(context, cues, cue, drafts);
    else pushSourceContent(context, cues, cue, drafts);
  }
  return drafts;
}

const insideMarks = (context: QuoteContext, cue: Cue): boolean => context.markOf[cue.head] >= 0;

function pushVerbContent(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): void {
  if (cue.verb?.frame !== 'say') return;
  const content = contentAfter(context, cues, cue);
  if (content !== undefined) {
    if (isImpersonal(context, cue)) return;
    const speaker = precedingSpeaker(context, cues, cue) ?? null;
    if (speaker === null && !context.lexicon.data.proDrop && cue.kind !== 'gerund') return;
    if (isReportOfThings(context, cue, speaker)) return;
    pushClauses(context, drafts, content.start, contentEnd(context, cues, cue, content.start), { cue, speaker, evidence: content.evidence });
    return;
  }
  if (cue.kind === 'verb') pushIncise(context, cues, cue, drafts);
}

/** "se dijo que", "si dice che": the reflexive makes the verb speak for nobody. */
const isImpersonal = (context: QuoteContext, cue: Cue): boolean => context.lexicon.data.impersonalPronoun !== '' && cue.start > 0 && (context.lower(cue.start - 1) === context.lexicon.data.impersonalPronoun || (cue.start !== cue.head && context.lower(cue.start) === context.lexicon.data.impersonalPronoun));

/** "Results show", "the data suggest": things find, but nobody says. */
function isReportOfThings(context: QuoteContext, cue: Cue, speaker: SpeakerWords | null): boolean {
  if (speaker === null || speaker.form === 'name') return false;
  if (speaker.form === 'pronoun') return speaker.pronoun === 'i';
  const finding = context.lexicon.findingVerbs.has(cue.verb?.lemma ?? '');
  for (let at = speaker.start; at < speaker.end; at++) {
    if (context.has(at, WordFlag.documentNoun)) return finding;
    if (context.has(at, WordFlag.personNoun | WordFlag.bodyNoun) || context.nameOf[at] >= 0) return false;
  }
  return speaker.pronoun === 'i' || context.has(speaker.start, WordFlag.relative) || context.lexicon.pronouns.get(context.lower(speaker.start)) === 'n';
}

function pushClauses(context: QuoteContext, drafts: Draft[], start: number, end: number, how: { cue: Cue | null; speaker: SpeakerWords | null; evidence: Evidence }): void {
  const { tokens } = context.document;
  const stop = trimEnd(context, start, end);
  let first = start;
  // A comma or a link word with its comma belongs to the reporter ("invece, …").
  while (first < stop && (context.isMark(first, ',') || (context.nameOf[first] < 0 && context.has(first, WordFlag.adverb | WordFlag.conjunction) && context.isMark(first + 1, ',')))) first++;
  if (stop <= first) return;
  const clauses = unmarkedClauses(context, first, stop, how.evidence !== 'infinitive');
  const parted = clauses.length !== 1 || clauses[0].start !== first || clauses[0].end !== stop;
  for (const clause of clauses) {
    if (wordCount(context, clause.start, clause.end) < 2) continue;
    // Beside a quote in marks, its own attribution and what a colon introduces it with are the reporter's.
    if (parted && (context.isMark(clause.end, ':') || attributes(context, clause.start, clause.end) || context.has(clause.start, WordFlag.preposition))) continue;
    drafts.push({ start: tokens.start[clause.start], end: tokens.end[clause.end - 1], kind: 'indirect', ...how });
  }
}

/** True if a verb of saying stands in the tokens. */
function attributes(context: QuoteContext, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (context.has(at, REPORTING) && verbCueAt(context, at)?.verb?.frame === 'say') return true;
  return false;
}

/** Where the clause that a verb reports starts, if one follows it. */
function contentAfter(context: QuoteContext, cues: CueIndex, cue: Cue): Content | undefined {
  const { data, zeroVerbs } = context.lexicon;
  const limit = Math.min(context.sentenceEnd(cue.start), cue.end + COMPLEMENT_REACH);
  const lemma = cue.verb?.lemma ?? '';
  let at = cue.end;
  if (context.isMark(at, '-') && cue.clitic >= at) at = cue.clitic + 1;
  const infinitive = cue.verb?.infinitiveContent === true ? infinitiveFrom(context, at, limit) : -1;
  if (infinitive >= 0) return { start: infinitive, evidence: 'infinitive' };
  while (at < limit) {
    if (context.quoteOf[at] >= 0) return undefined;
    const other = cues.cues[cues.positionFrom(at)];
    if (other !== undefined && other !== cue && other.start === at && other.start >= cue.end && (other.kind === 'gerund' || other.kind === 'verb')) return undefined;
    if (context.nameOf[at] < 0 && context.has(at, WordFlag.complementiser) && !isDeterminedByNoun(context, at)) {
      // "una encuesta en la que": behind an article the word is relative.
      if (at > cue.end && context.has(at - 1, WordFlag.determiner) && context.nameOf[at - 1] < 0) return undefined;
      return { start: at + 1, evidence: 'clause' };
    }
    if (data.zeroComplementiser === 'bare' && zeroVerbs.has(lemma) && startsBareClause(context, at, limit, lemma === context.lexicon.plainVerb)) return { start: at, evidence: 'bareClause' };
    if (context.isMark(at, ',')) {
      if (data.zeroComplementiser === 'comma' && zeroVerbs.has(lemma) && startsCommaClause(context, at + 1)) return { start: at + 1, evidence: 'bareClause' };
      // An adverbial may stand between commas before the complementiser.
      at++;
      continue;
    }
    if (!context.isWord(at) && context.nameOf[at] < 0 && !context.isMark(at, '-')) {
      if (context.isMark(at, '.;:!?()–—')) return undefined;
      at++;
      continue;
    }
    if (context.nameOf[at] >= 0) {
      at = context.names[context.nameOf[at]].end;
      continue;
    }
    if (at > cue.end && isFiniteVerb(context, at) && !context.has(at, WordFlag.preposition | WordFlag.determiner)) return undefined;
    if (context.has(at, WordFlag.conjunction | WordFlag.relative | WordFlag.subordinator) && !context.has(at, WordFlag.complementiser)) return undefined;
    if (context.has(at, WordFlag.determiner) && !context.has(at, WordFlag.preposition | WordFlag.of)) {
      const end = phraseEnd(context, at);
      if (!mayStandBeforeClause(context, at, end)) return undefined;
      at = Math.max(end, at + 1);
      continue;
    }
    at++;
  }
  return undefined;
}

/** "the claim that", "said in that report": the word is no complementiser behind a preposition. */
const isDeterminedByNoun = (context: QuoteContext, at: number): boolean => context.has(at, WordFlag.determiner) && context.has(at - 1, WordFlag.preposition | WordFlag.of);

/** An addressee, a speaker behind its verb or a point in time may stand between verb and clause; an object may not. */
function mayStandBeforeClause(context: QuoteContext, start: number, end: number): boolean {
  for (let at = start; at < Math.max(end, start + 1); at++) {
    if (context.nameOf[at] >= 0 || context.has(at, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.time | WordFlag.documentNoun)) return true;
    if (context.has(at - 1, WordFlag.preposition)) return true;
  }
  return start > 0 && context.has(start - 1, WordFlag.preposition | WordFlag.of);
}

/** "said he would", "said the measure was": a subject right behind the verb, and its finite verb. */
function startsBareClause(context: QuoteContext, at: number, limit: number, plain: boolean): boolean {
  const named = context.nameOf[at] >= 0;
  if (!named && context.has(at, WordFlag.preposition | WordFlag.of | WordFlag.conjunction | WordFlag.negation | WordFlag.time | WordFlag.infinitiveMarker) && !context.has(at, WordFlag.subjectPronoun)) return false;
  if (!named && !context.isWord(at) && !/^\d/.test(context.lower(at))) return false;
  if (!named && context.has(at, WordFlag.adverb) && !context.has(at, WordFlag.determiner | WordFlag.personNoun)) return false;
  if (context.has(at, WordFlag.objectPronoun) && !context.has(at, WordFlag.subjectPronoun)) return false;
  const reach = Math.min(context.sentenceEnd(at), limit + VERB_REACH, at + VERB_REACH);
  for (let verb = at + 1; verb < reach; verb++) {
    if (context.isMark(verb, ';:') || context.quoteOf[verb] >= 0) return context.quoteOf[verb] >= 0 && isFiniteBefore(context, at + 1, verb);
    if (context.nameOf[verb] >= 0) continue;
    if (context.has(verb, WordFlag.complementiser | WordFlag.relative) && !context.has(verb, WordFlag.determiner) && !(named || context.has(at, WordFlag.subjectPronoun | WordFlag.determiner))) return false;
    if (context.has(verb, WordFlag.complementiser) && verb - at <= 8 && !isFiniteBefore(context, at + 1, verb)) return false;
    if ((plain ? mayBeFiniteVerb(context, verb) : isFiniteVerb(context, verb)) && !context.has(verb - 1, WordFlag.infinitiveMarker)) return true;
  }
  return false;
}

const isFiniteBefore = (context: QuoteContext, from: number, to: number): boolean => firstFiniteVerb(context, from, to) >= 0;

/** ", er werde kommen": a main clause behind the comma, neither relative nor joined on. */
function startsCommaClause(context: QuoteContext, at: number): boolean {
  if (at >= context.count || context.markOf[at] >= 0) return false;
  if (context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction | WordFlag.subordinator | WordFlag.complementiser)) return false;
  const limit = Math.min(context.sentenceEnd(at), at + VERB_REACH);
  let first = at;
  if (context.has(first, WordFlag.relative) && context.has(first, WordFlag.determiner)) {
    // A relative clause has its verb at the end, a main clause has it second.
    for (let verb = first + 1; verb < Math.min(limit, first + 12); verb++) {
      if (context.isMark(verb, ',.')) return false;
      if (isFiniteVerb(context, verb)) return !(context.isMark(verb + 1, ',.') || verb + 1 >= limit);
    }
    return false;
  }
  for (; first < limit; first++) {
    if (isFiniteVerb(context, first)) return true;
    // "…, den Vertrag zu kündigen": an infinitive is content too.
    if (first > at && context.has(first, WordFlag.infinitiveMarker) && context.isWord(first + 1) && !context.isCapitalised(first + 1) && (first + 2 >= limit || context.isMark(first + 2, '.,!?'))) return true;
    if (context.isMark(first, ';:')) return false;
  }
  return false;
}

/** "affirme avoir…", "promet de…": the infinitive with its pronouns, without the word that leads to it. */
function infinitiveFrom(context: QuoteContext, from: number, limit: number): number {
  let at = from;
  while (at < limit && context.has(at, WordFlag.adverb | WordFlag.negation) && !context.has(at, WordFlag.infinitiveMarker)) at++;
  if (context.has(at, WordFlag.infinitiveMarker) && !isInfinitive(context, at)) at++;
  const start = at;
  while (at < limit && at < start + 3 && context.has(at, WordFlag.objectPronoun | WordFlag.negation)) at++;
  const marked = start > from || context.lexicon.infinitiveEndings.length > 0;
  if (context.lexicon.infinitiveEndings.length === 0) return context.has(start - 1, WordFlag.infinitiveMarker) && start > from && context.isWord(start) ? start : -1;
  return marked && at < limit && isInfinitive(context, at) ? start : -1;
}

/** Token behind the reported clause: the sentence, or where the reporter or another cue takes over. */
function contentEnd(context: QuoteContext, cues: CueIndex, cue: Cue, start: number): number {
  const limit = context.sentenceEnd(cue.start);
  for (const other of cues.between(start, limit)) {
    if (other === cue || context.markOf[other.start] >= 0) continue;
    let head = other.start;
    while (head > start && context.nameOf[head - 1] < 0 && context.has(head - 1, WordFlag.adverb | WordFlag.preposition | WordFlag.objectPronoun | WordFlag.subordinator) && !context.isMark(head - 1, ',')) head--;
    const comma = context.isMark(head - 1, ',');
    if (other.kind === 'sourceBefore' && (comma || other.start > start + 3)) return comma ? head - 1 : other.start;
    if (other.kind === 'gerund' && comma) return head - 1;
    if (other.kind === 'verb' && context.has(head - 1, WordFlag.conjunction) && context.nameOf[head - 1] < 0) return context.isMark(head - 2, ',') ? head - 2 : head - 1;
    if (other.kind === 'verb' && other.verb?.frame === 'say' && inciseSpeaker(context, other) !== undefined) {
      let edge = other.start;
      while (edge > start && !context.isMark(edge - 1, ',–—')) edge--;
      if (edge > start + 1) return edge - 1;
    }
  }
  return limit;
}

/** "La situation est sous contrôle, a fait savoir la préfecture." */
function pushIncise(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): void {
  const speaker = inciseSpeaker(context, cue);
  if (speaker === undefined) return;
  const first = context.sentenceStart(cue.start);
  let comma = Math.min(cue.start, speaker.start) - 1;
  while (comma > first && !context.isMark(comma, ',–—-')) comma--;
  if (comma <= first) return;
  pushReportBefore(context, cues, first, comma, { cue, speaker, evidence: 'incise' }, drafts);
}

/** Content that stands before its attribution, from the start of the sentence or the last reporter's words in it. */
function pushReportBefore(context: QuoteContext, cues: CueIndex, first: number, end: number, how: { cue: Cue; speaker: SpeakerWords; evidence: Evidence }, drafts: Draft[]): void {
  let start = first;
  while (start < end && (context.isMark(start, '–—-,') || (context.nameOf[start] < 0 && context.has(start, WordFlag.conjunction)))) start++;
  for (const other of cues.between(start, end)) {
    if (other !== how.cue && other.kind === 'verb' && !context.isMark(other.start - 1, ',') && context.markOf[other.start] < 0 && contentAfter(context, cues, other) !== undefined) return;
  }
  if (context.nameOf[start] < 0 && context.has(start, WordFlag.subordinator) && !hasTwoVerbs(context, start, end)) return;
  if (firstFiniteVerb(context, start, end) < 0 && !(isHeadline(context, first) && wordCount(context, start, end) >= 4)) return;
  pushClauses(context, drafts, start, end, how);
}

/** A line without a full stop: a headline may leave its verb out. */
function isHeadline(context: QuoteContext, token: number): boolean {
  const last = context.sentenceEnd(token) - 1;
  if (last - token > LONGEST_HEADLINE) return false;
  for (let at = token; at <= last; at++) if (context.quoteOf[at] >= 0) return false;
  return !context.isMark(last, '.!?…:»”"');
}

const hasTwoVerbs = (context: QuoteContext, start: number, end: number): boolean => {
  const one = firstFiniteVerb(context, start, end);
  return one >= 0 && firstFiniteVerb(context, one + 1, end) >= 0;
};

function pushSourceContent(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): void {
  const first = context.sentenceStart(cue.start);
  const limit = context.sentenceEnd(cue.start);
  const speaker = cue.kind === 'sourceAfter' ? speakerBefore(context, cue.start, first) : speakerAfter(context, cue.end);
  if (speaker === undefined) return;
  if (cue.kind === 'weakSourceBefore' && !isWeakSource(context, cue, speaker)) return;
  if (context.has(cue.end, WordFlag.relative) && !context.has(cue.end, WordFlag.determiner)) return;
  const edge = cue.kind === 'sourceAfter' ? speaker.start : cue.start;
  const how = { cue, speaker, evidence: 'source' as const };
  const before = lastClauseBefore(context, first, edge);
  if (before !== undefined && firstFiniteVerb(context, before, edge) >= 0) {
    const count = drafts.length;
    pushReportBefore(context, cues, before, edge, how, drafts);
    if (drafts.length > count) pushRest(context, cue, speaker, limit, drafts);
    return;
  }
  if (cue.kind !== 'sourceAfter' && !opensClause(context, cue.start, first)) return;
  const behind = cue.kind === 'sourceAfter' ? cue.end : phraseBehindSource(context, cue, speaker, limit);
  if (behind >= limit || (firstFiniteVerb(context, behind, limit) < 0 && wordCount(context, behind, limit) < SURE_CLAUSE)) return;
  pushClauses(context, drafts, behind, contentEnd(context, cues, cue, behind), how);
}

/** "Zoomlion bietet den Angaben zufolge 30 Dollar": without a comma the clause goes on behind its source. */
function pushRest(context: QuoteContext, cue: Cue, speaker: SpeakerWords, limit: number, drafts: Draft[]): void {
  const { tokens } = context.document;
  const edge = cue.kind === 'sourceAfter' ? speaker.start : cue.start;
  if (context.lexicon.data.zeroComplementiser !== 'comma' || context.isMark(edge - 1, ',–—-')) return;
  const from = Math.max(cue.end, cue.kind === 'sourceAfter' ? cue.end : phraseEnd(context, cue.end));
  let end = from;
  while (end < limit && context.quoteOf[end] < 0 && !context.isMark(end, '–—')) end++;
  const stop = trimEnd(context, from, end);
  if (wordCount(context, from, stop) < 2 || context.isMark(from, ',')) return;
  const first = drafts[drafts.length - 1];
  drafts.push({ start: tokens.start[from], end: tokens.end[stop - 1], kind: 'indirect', cue, speaker, evidence: 'continued', continues: first });
}

/** True if before a source nothing but link words stand, or a comma or dash. */
function opensClause(context: QuoteContext, token: number, first: number): boolean {
  return token === first || context.isMark(token - 1, ',–—-:;(«“"') || context.has(token - 1, WordFlag.conjunction | WordFlag.adverb | WordFlag.complementiser);
}

/** Where the content before a source starts: the sentence; undefined where nothing but a link word stands there. */
function lastClauseBefore(context: QuoteContext, first: number, edge: number): number | undefined {
  let start = first;
  for (let at = first; at < edge; at++) if (context.isMark(at, ';:')) start = at + 1;
  return edge - start >= 3 ? start : undefined;
}

/** Token behind the source's phrase, its apposition and the comma. */
function phraseBehindSource(context: QuoteContext, cue: Cue, speaker: SpeakerWords, limit: number): number {
  let at = Math.max(speaker.end, phraseEnd(context, speaker.form === 'pronoun' ? speaker.start : cue.end));
  const reach = Math.min(limit, at + 16);
  // What follows up to a near comma belongs to the source if it holds no verb.
  let comma = at;
  while (comma < reach && !context.isMark(comma, ',')) {
    if (isFiniteVerb(context, comma)) return at;
    comma++;
  }
  if (!context.isMark(comma, ',')) return at;
  at = comma + 1;
  let second = at;
  while (second < Math.min(limit, at + 20) && !context.isMark(second, ',')) {
    if (isFiniteVerb(context, second) || context.has(second, WordFlag.subjectPronoun)) return at;
    second++;
  }
  if (!context.isMark(second, ',')) return at;
  const named = speaker.name >= 0;
  const apposed = context.nameOf[at] >= 0 && context.names[context.nameOf[at]].entity.type === 'person';
  // A function behind a name, or a name behind a function, is apposition; else the clause starts here.
  const apposition = context.has(at, WordFlag.of) && context.nameOf[at] < 0 ? true : named ? context.has(at, WordFlag.personNoun) || context.has(at + 1, WordFlag.personNoun) : apposed && context.has(speaker.start + 1, WordFlag.personNoun);
  return apposition ? second + 1 : at;
}
