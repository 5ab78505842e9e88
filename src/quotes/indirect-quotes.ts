import { closesInsertion, inciseSpeaker, isWeakSource } from './attribution.ts';
import { trimEnd, unmarkedClauses, wordCount } from './clauses.ts';
import { contentAfter } from './content-start.ts';
import type { CueIndex } from './cue-index.ts';
import { verbCueAt, type Cue } from './cues.ts';
import type { Draft, Evidence } from './draft.ts';
import { opensHearsay } from './hearsay-mood.ts';
import { FormKind, REPORTING, WordFlag } from './lexicon.ts';
import { phraseEnd, speakerAfter, speakerBefore, type SpeakerWords } from './noun-phrases.ts';
import { firstFiniteVerb, isFiniteVerb, mayBeFiniteVerb, type QuoteContext } from './quote-context.ts';
import { impersonalSpeaker, invertedSpeaker, precedingSpeaker, sourceEnd, sourceIn, sourceSpeaker } from './speakers.ts';

/** How far from its conjunction the verb of a new clause may stand, in tokens. */
const NEW_CLAUSE_REACH = 12;
/** Longest insertion behind its subject, in tokens. */
const LONGEST_INSERTION = 14;
/** Longest attribution from "wie" to its verb, in tokens. */
const LONGEST_AS_CLAUSE = 22;
/** Words that start a clause of the reporter's own. */
const NEW_CLAUSE = WordFlag.conjunction | WordFlag.subordinator | WordFlag.relative | WordFlag.complementiser | WordFlag.subjectPronoun;
/** Longest headline, in tokens. */
const LONGEST_HEADLINE = 30;
/** So many words behind a source at the head of a sentence are a clause, whatever its verb. */
const SURE_CLAUSE = 6;
/** So many where the verb stands right behind the source: "Volgens X sluit de fabriek in maart". */
const SURE_VERB_SECOND_CLAUSE = 4;
/** So many words before an inserted attribution are a clause, whatever its verb. */
const SURE_REPORT = 4;

/** Reported content without marks. */
export function findIndirectQuotes(context: QuoteContext, cues: CueIndex): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of cues.cues) {
    if (cue.negated || insideMarks(context, cue) || isReportedItself(context, cue)) continue;
    if (cue.kind === 'verb' || cue.kind === 'gerund') pushVerbContent(context, cues, cue, drafts);
    else pushSourceContent(context, cues, cue, drafts);
  }
  return drafts;
}

/** "Man hoffe, dass …": a verb in the mood of hearsay is itself reported, and the whole sentence with it. */
const isReportedItself = (context: QuoteContext, cue: Cue): boolean =>
  context.lexicon.data.hearsayEnding !== '' && cue.kind === 'verb' && opensHearsay(context, cue.auxiliary ?? cue.start);

const insideMarks = (context: QuoteContext, cue: Cue): boolean => context.markOf[cue.head] >= 0;

function pushVerbContent(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): void {
  if (cue.verb?.frame !== 'say') return;
  if (cue.kind === 'verb' && pushAsClause(context, cues, cue, drafts)) return;
  if (cue.kind === 'verb' && isClosedInsertion(context, cue)) return pushIncise(context, cues, cue, drafts);
  const content = contentAfter(context, cues, cue);
  if (content !== undefined) {
    if (isImpersonal(context, cue)) return;
    const speaker = precedingSpeaker(context, cues, cue) ?? null;
    if (speaker === null && !context.lexicon.data.proDrop && cue.kind !== 'gerund' && cue.verb.impersonal !== true) return;
    if (isReportOfThings(context, cue, speaker)) return;
    pushClauses(context, drafts, content.start, contentEnd(context, cues, cue, content.start), { cue, speaker, evidence: content.evidence });
    return;
  }
  if (cue.kind === 'verb') pushIncise(context, cues, cue, drafts);
}

/** ", said Mauer,": verb and subject between two marks, so that what follows is no clause of the verb's. */
function isClosedInsertion(context: QuoteContext, cue: Cue): boolean {
  if (!context.isMark((cue.auxiliary ?? cue.start) - 1, ',–—') || !context.isWord(cue.end)) return false;
  const speaker = inciseSpeaker(context, cue);
  return speaker !== undefined && speaker.start >= cue.end && context.isMark(speaker.end, ',–—');
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
  return speaker.pronoun === 'i' || (context.has(speaker.start, WordFlag.relative) && !context.has(speaker.start, WordFlag.determiner)) || context.lexicon.pronouns.get(context.lower(speaker.start)) === 'n';
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
    // Between commas before the verb a relative clause tells of its subject: "Ruiz, who leads the council, told".
    if (how.evidence === 'incise' && context.nameOf[clause.start] < 0 && context.has(clause.start, WordFlag.relative) && !context.has(clause.start, WordFlag.determiner | WordFlag.subjectPronoun)) continue;
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

/** Token behind the reported clause: the sentence, or where the reporter or another cue takes over. */
function contentEnd(context: QuoteContext, cues: CueIndex, cue: Cue, start: number): number {
  const limit = endOfSubordinate(context, cue, start, context.sentenceEnd(cue.start));
  for (const other of cues.between(start, limit)) {
    if (other === cue || context.markOf[other.start] >= 0) continue;
    let head = other.start;
    while (head > start && context.nameOf[head - 1] < 0 && context.has(head - 1, WordFlag.adverb | WordFlag.preposition | WordFlag.objectPronoun | WordFlag.subordinator) && !context.isMark(head - 1, ',')) head--;
    const comma = context.isMark(head - 1, ',');
    if (other.kind === 'sourceBefore' && (comma || other.start > start + 3)) return comma ? head - 1 : other.start;
    if (other.kind === 'gerund' && comma) return head - 1;
    // ", sprach aber von …": a verb right behind its comma goes on with the reporter's own clause.
    if (other.kind === 'verb' && comma && context.lexicon.data.commaBeforeComplementiser && head === other.start && inciseSpeaker(context, other) === undefined) return head - 1;
    if (other.kind === 'verb' && context.has(head - 1, WordFlag.conjunction) && context.nameOf[head - 1] < 0 && !(other.verb?.frame === 'speech' && context.has(other.end, WordFlag.preposition))) return context.isMark(head - 2, ',') ? head - 2 : head - 1;
    if (other.kind === 'verb' && other.verb?.frame === 'say' && inciseSpeaker(context, other) !== undefined) {
      let edge = other.start;
      while (edge > start && !context.isMark(edge - 1, ',–—')) edge--;
      if (edge > start + 1) return edge - 1;
    }
    if (other.kind === 'verb' && other.verb?.frame === 'say') {
      const edge = newClauseBefore(context, start, other.start);
      if (edge > start && contentAfter(context, cues, other) !== undefined) return edge;
    }
  }
  return limit;
}

/** ", though she acknowledged": the comma before a conjunction that leads another report; -1 without. */
function newClauseBefore(context: QuoteContext, start: number, verb: number): number {
  for (let at = verb - 1; at > Math.max(start, verb - NEW_CLAUSE_REACH); at--) {
    if (context.isMark(at, ';:') || context.quoteOf[at] >= 0) return -1;
    if (context.isMark(at, ',')) return context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.conjunction | WordFlag.subordinator) && !context.has(at + 1, WordFlag.preposition) ? at : -1;
  }
  return -1;
}

/** "While advisers say that …, Mr Obama is …": a report in a leading subordinate clause ends with it. */
function endOfSubordinate(context: QuoteContext, cue: Cue, start: number, limit: number): number {
  const first = context.sentenceStart(cue.start);
  if (first >= cue.start || context.nameOf[first] >= 0 || !context.has(first, WordFlag.subordinator) || context.has(first, WordFlag.determiner | WordFlag.complementiser)) return limit;
  for (let at = first + 1; at < cue.start; at++) if (context.isMark(at, ',;:')) return limit;
  for (let at = start + 2; at < limit - 2; at++) {
    if (!context.isMark(at, ',') || context.quoteOf[at] >= 0) continue;
    if (context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.relative | WordFlag.conjunction | WordFlag.subordinator | WordFlag.preposition) && !context.has(at + 1, WordFlag.determiner | WordFlag.subjectPronoun)) continue;
    if (isFiniteVerb(context, at + 1) || firstFiniteVerb(context, at + 1, Math.min(limit, at + NEW_CLAUSE_REACH)) >= 0) return at;
  }
  return limit;
}

/**
 * "Wie die Bahn mitteilte, fallen Züge aus", "Die Bahn will, wie sie mitteilte, sparen": an attribution that
 * its own word leads and its verb ends. True if the cue ends one.
 */
function pushAsClause(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): boolean {
  const { asWords } = context.lexicon;
  if (asWords.size === 0) return false;
  if (pushInvertedAsClause(context, cues, cue, drafts)) return true;
  const first = context.sentenceStart(cue.start);
  const limit = context.sentenceEnd(cue.start);
  // Behind the verb only its auxiliary may stand before the mark.
  let close = cue.end;
  if (close < limit && context.has(close, WordFlag.haveAuxiliary)) close++;
  if (close < limit && !context.isMark(close, ',.–—!?')) return false;
  let lead = cue.start - 1;
  const reach = Math.max(first, cue.start - LONGEST_AS_CLAUSE);
  while (lead >= reach && !(context.nameOf[lead] < 0 && asWords.has(context.lower(lead)) && (lead === first || context.isMark(lead - 1, ',–—')))) lead--;
  if (lead < reach) return false;
  const speaker = context.nameOf[lead + 1] < 0 && context.has(lead + 1, WordFlag.preposition) ? sourceIn(context, lead + 2) : (speakerAfter(context, lead + 1) ?? null);
  if (speaker === null || speaker.end > cue.start || isReportOfThings(context, cue, speaker)) return false;
  const how = { cue, speaker, evidence: 'incise' as const };
  if (lead === first) {
    if (context.isMark(close, ',') && context.quoteOf[close + 1] < 0) pushClauses(context, drafts, close + 1, contentEnd(context, cues, cue, close + 1), how);
    return true;
  }
  const count = drafts.length;
  pushReportBefore(context, cues, first, lead - 1, how, drafts);
  if (drafts.length > count && context.isMark(close, ',–—')) pushBehindInsertion(context, cues, close + 1, { ...how, continues: drafts[drafts.length - 1] }, drafts);
  return true;
}

/** "La planta cerrará, según anunció X.", "Jak powiedział X, …": the word, its verb, the subject, and a mark. */
function pushInvertedAsClause(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): boolean {
  const first = context.sentenceStart(cue.start);
  let lead = cue.start - 1;
  while (lead > first && context.nameOf[lead] < 0 && context.has(lead, WordFlag.objectPronoun) && !context.lexicon.asWords.has(context.lower(lead))) lead--;
  if (lead < first || context.nameOf[lead] >= 0 || !context.lexicon.asWords.has(context.lower(lead)) || !(lead === first || context.isMark(lead - 1, ',–—'))) return false;
  const speaker = invertedSpeaker(context, cue);
  if (speaker === undefined || speaker.form === 'pronoun' || isReportOfThings(context, cue, speaker)) return false;
  const how = { cue, speaker, evidence: 'incise' as const };
  if (lead > first) {
    if (!closesInsertion(context, speaker.end)) return false;
    pushReportBefore(context, cues, first, lead - 1, how, drafts);
    return true;
  }
  const from = behindInsertion(context, cue, speaker);
  if (from >= 0 && context.quoteOf[from] < 0) pushClauses(context, drafts, from, contentEnd(context, cues, cue, from), how);
  return true;
}

/** What goes on behind an insertion: "Die Bahn will, wie sie mitteilte, die Preise erhöhen." */
function pushBehindInsertion(context: QuoteContext, cues: CueIndex, from: number, how: { cue: Cue; speaker: SpeakerWords | null; continues: Draft }, drafts: Draft[]): void {
  const limit = context.sentenceEnd(how.cue.start);
  if (from >= limit || (context.nameOf[from] < 0 && context.has(from, NEW_CLAUSE) && !context.has(from, WordFlag.determiner))) return;
  if (cues.between(from, limit).some((other) => other.kind !== 'weakSourceBefore')) return;
  for (let at = from; at < limit; at++) if (context.quoteOf[at] >= 0) return;
  const stop = trimEnd(context, from, limit);
  if (wordCount(context, from, stop) < 2) return;
  const { tokens } = context.document;
  drafts.push({ start: tokens.start[from], end: tokens.end[stop - 1], kind: 'indirect', ...how, evidence: 'continued' });
}

/** "La situation est sous contrôle, a fait savoir la préfecture." */
function pushIncise(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): void {
  const first = context.sentenceStart(cue.start);
  const impersonal = cue.verb?.impersonal === true;
  if (impersonal && !(context.isMark(cue.start - 1, ',–—') && closesInsertion(context, cue.end))) return;
  const speaker = impersonal ? impersonalSpeaker(context, cue) : (inciseSpeaker(context, cue) ?? (isSubjectless(context, cue) ? null : undefined));
  if (speaker === undefined || (speaker !== null && isObject(context, cue, speaker))) return;
  let comma = Math.min(cue.auxiliary ?? cue.start, speaker?.start ?? cue.start) - 1;
  while (comma > first && !context.isMark(comma, ',–—-')) comma--;
  if (comma <= first) return;
  const how = { cue, speaker, evidence: 'incise' as const };
  const count = drafts.length;
  pushReportBefore(context, cues, first, comma, how, drafts);
  const resume = behindInsertion(context, cue, speaker);
  if (resume < 0 || cue.verb?.frame !== 'say') return;
  if (drafts.length > count) pushBehindInsertion(context, cues, resume, { ...how, continues: drafts[drafts.length - 1] }, drafts);
  else pushSplitReport(context, cues, first, comma, resume, how, drafts);
}

/** "El presidente, Carlos Mazón, prometió unas ayudas": a noun of no person behind the verb is what is promised. */
function isObject(context: QuoteContext, cue: Cue, { start, end, form }: SpeakerWords): boolean {
  if (form !== 'description' || start < cue.end || context.lexicon.data.noArticles === true) return false;
  // The noun stands before what hangs on it: "um pacote de corte".
  for (let at = start; at < end && (at === start || !context.has(at, WordFlag.of)); at++) if (context.nameOf[at] >= 0 || context.has(at, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.title)) return false;
  // What stands before is a person with an apposition, the subject of the verb.
  for (let at = context.sentenceStart(cue.start) + 1; at < cue.start; at++) {
    const name = context.nameOf[at - 1];
    if (name >= 0 && context.names[name].entity.type === 'person' && context.isMark(at, ',(')) return true;
  }
  return false;
}

/** "El servicio volverá, precisó.": a verb without its subject between a comma and the end, where subjects may be left out. */
const isSubjectless = (context: QuoteContext, cue: Cue): boolean =>
  context.lexicon.data.proDrop && context.isMark(cue.start - 1, ',–—') && context.isMark(cue.end, '.,') && cue.kind === 'verb' && cue.verb?.frame === 'say';

/** The token behind the comma that closes an insertion; -1 without. */
function behindInsertion(context: QuoteContext, cue: Cue, speaker: SpeakerWords | null): number {
  const limit = context.sentenceEnd(cue.start);
  const after = Math.max(cue.end, speaker?.end ?? 0);
  for (let at = after; at < Math.min(limit, after + LONGEST_INSERTION); at++) {
    if (context.isMark(at, ',–—')) return at + 1;
    if (context.isMark(at, '.;:!?') || context.quoteOf[at] >= 0 || isFiniteVerb(context, at)) return -1;
  }
  return -1;
}

/** "The company, said X, is closing": the subject before the insertion, its verb behind it. */
function pushSplitReport(context: QuoteContext, cues: CueIndex, first: number, comma: number, resume: number, how: { cue: Cue; speaker: SpeakerWords | null; evidence: Evidence }, drafts: Draft[]): void {
  const limit = context.sentenceEnd(how.cue.start);
  const start = context.nameOf[first] < 0 && context.has(first, WordFlag.conjunction) ? first + 1 : first;
  if (start >= comma || context.isMark(first, '–—-') || (!mayBeFiniteVerb(context, skipAdverbs(context, resume, limit)) && firstFiniteVerb(context, resume, limit) < 0)) return;
  for (let at = start; at < comma; at++) if (context.quoteOf[at] >= 0 || context.isMark(at, ',;:')) return;
  const { tokens } = context.document;
  const left: Draft = { start: tokens.start[start], end: tokens.end[comma - 1], kind: 'indirect', ...how };
  drafts.push(left);
  pushBehindInsertion(context, cues, resume, { ...how, continues: left }, drafts);
  if (drafts[drafts.length - 1] === left) drafts.pop();
}

function skipAdverbs(context: QuoteContext, from: number, limit: number): number {
  let at = from;
  while (at < limit - 1 && context.nameOf[at] < 0 && context.has(at, WordFlag.adverb | WordFlag.negation | WordFlag.objectPronoun)) at++;
  return at;
}

/** Content that stands before its attribution, from the start of the sentence or the last reporter's words in it. */
function pushReportBefore(context: QuoteContext, cues: CueIndex, first: number, end: number, how: { cue: Cue; speaker: SpeakerWords | null; evidence: Evidence }, drafts: Draft[]): void {
  let start = first;
  while (start < end && (context.isMark(start, '–—-,') || (context.nameOf[start] < 0 && context.has(start, WordFlag.conjunction)))) start++;
  for (const other of cues.between(start, end)) {
    if (other !== how.cue && other.kind === 'verb' && !context.isMark(other.start - 1, ',') && context.markOf[other.start] < 0 && contentAfter(context, cues, other) !== undefined) return;
  }
  if (context.nameOf[start] < 0 && context.has(start, WordFlag.subordinator) && !hasTwoVerbs(context, start, end)) return;
  const sure = isHeadline(context, first) || (how.evidence === 'incise' && how.speaker !== null && !context.has(start, WordFlag.preposition | WordFlag.of));
  const verbless = firstFiniteVerb(context, start, end) < 0;
  if (verbless && (context.isMark(phraseEnd(context, start), ',') || isGerund(context, start))) return;
  if (verbless && !hasLooseVerb(context, start + 1, end) && !(sure && wordCount(context, start, end) >= SURE_REPORT)) return;
  pushClauses(context, drafts, start, end, how);
}

/** "Speaking to students, X said": a clause that tells of the speaker. */
const isGerund = (context: QuoteContext, at: number): boolean => context.nameOf[at] < 0 && (context.lexicon.verbs.get(context.lower(at)) ?? []).some(({ kinds }) => kinds === FormKind.Gerund);

/** A verb form that is a noun as often ("Clinton beats Trump by 46 percent"), behind a name or pronoun. */
function hasLooseVerb(context: QuoteContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (context.lexicon.looseFiniteForms.has(context.lower(at)) && (context.nameOf[at - 1] >= 0 || context.has(at - 1, WordFlag.subjectPronoun)) && mayBeFiniteVerb(context, at)) return true;
  }
  return false;
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
  const behindRelative = relativeEnd(context, cue);
  if (behindRelative >= 0) return pushRelativeReport(context, cues, cue, behindRelative, drafts);
  const speaker = sourceSpeaker(context, cue, first);
  if (speaker === undefined) return;
  if (cue.kind === 'weakSourceBefore' && !isWeakSource(context, cue, speaker)) return;
  const edge = cue.kind === 'sourceAfter' ? Math.min(speaker.start, cue.start) : cue.start;
  const how = { cue, speaker, evidence: 'source' as const };
  const before = lastClauseBefore(context, first, edge);
  const subordinate = before !== undefined && before > first && context.has(before, WordFlag.subordinator | WordFlag.complementiser) && firstFiniteVerb(context, edge, limit) >= 0;
  if (before !== undefined && (subordinate || firstFiniteVerb(context, before, edge) >= 0)) {
    const count = drafts.length;
    pushReportBefore(context, cues, before, edge, how, drafts);
    if (drafts.length > count) pushRest(context, cue, speaker, limit, drafts);
    return;
  }
  if (cue.kind !== 'sourceAfter' && !opensClause(context, cue.start, first)) return;
  const behind = cue.kind === 'sourceAfter' ? cue.end : phraseBehindSource(context, cue, speaker, limit);
  if (behind >= limit || (firstFiniteVerb(context, behind, limit) < 0 && wordCount(context, behind, limit) < (context.lexicon.data.verbSubjectOrder ? SURE_VERB_SECOND_CLAUSE : SURE_CLAUSE))) return;
  pushClauses(context, drafts, behind, contentEnd(context, cues, cue, behind), how);
}

/** Token behind the relative that a source word leads ("secondo cui", "según el cual", "according to whom"); -1 without. */
function relativeEnd(context: QuoteContext, cue: Cue): number {
  if (cue.kind === 'sourceAfter') return -1;
  const isRelative = (at: number): boolean => at < context.count && context.nameOf[at] < 0 && context.has(at, WordFlag.relative) && !context.has(at, WordFlag.determiner);
  if (isRelative(cue.end)) return cue.end + 1;
  return context.nameOf[cue.end] < 0 && context.has(cue.end, WordFlag.determiner) && isRelative(cue.end + 1) ? cue.end + 2 : -1;
}

/** "…, ha detto De Palma, secondo cui la produzione cala": the clause behind the relative, by who stands before it. */
function pushRelativeReport(context: QuoteContext, cues: CueIndex, cue: Cue, start: number, drafts: Draft[]): void {
  const edge = context.isMark(cue.start - 1, ',') ? cue.start - 1 : cue.start;
  const limit = context.sentenceEnd(cue.start);
  const speaker = speakerBefore(context, edge, context.sentenceStart(cue.start));
  if (cue.kind !== 'sourceBefore' || speaker === undefined || speaker.form === 'pronoun' || start >= limit || firstFiniteVerb(context, start, limit) < 0) return;
  pushClauses(context, drafts, start, contentEnd(context, cues, cue, start), { cue, speaker, evidence: 'source' });
}

/** "Zoomlion bietet den Angaben zufolge 30 Dollar": without a comma the clause goes on behind its source. */
function pushRest(context: QuoteContext, cue: Cue, speaker: SpeakerWords, limit: number, drafts: Draft[]): void {
  const { tokens } = context.document;
  const edge = cue.kind === 'sourceAfter' ? Math.min(speaker.start, cue.start) : cue.start;
  if (context.lexicon.data.zeroComplementiser !== 'comma' || context.isMark(edge - 1, ',–—-')) return;
  const from = cue.kind === 'sourceAfter' ? cue.end : behindApposition(context, Math.max(cue.end, speaker.end, sourceEnd(context, cue)), speaker);
  let end = from;
  while (end < limit && context.quoteOf[end] < 0 && !isSpacedDash(context, end)) end++;
  const stop = trimEnd(context, from, end);
  if (wordCount(context, from, stop) < 2 || context.isMark(from, ',')) return;
  const first = drafts[drafts.length - 1];
  drafts.push({ start: tokens.start[from], end: tokens.end[stop - 1], kind: 'indirect', cue, speaker, evidence: 'continued', continues: first });
}

/** A dash between blanks, where the reporter goes on. */
const isSpacedDash = (context: QuoteContext, at: number): boolean => context.isMark(at, '–—') || (context.isMark(at, '-') && context.document.tokens.end[at - 1] < context.document.tokens.start[at]);

/** The nouns that can stand in apposition to a name: functions to a person, bodies and documents to a body. */
const nounOf = (context: QuoteContext, speaker: SpeakerWords): number => (context.names[speaker.name].entity.type === 'person' ? WordFlag.personNoun : WordFlag.bodyNoun | WordFlag.documentNoun);

/** True if before a source nothing but link words stand, or a comma or dash. */
function opensClause(context: QuoteContext, token: number, first: number): boolean {
  return token === first || context.isMark(token - 1, ',–—-:;(«“"') || context.has(token - 1, WordFlag.conjunction | WordFlag.adverb | WordFlag.complementiser);
}

/** Where the content before a source starts: the sentence; undefined where nothing but a link word stands there. */
function lastClauseBefore(context: QuoteContext, first: number, edge: number): number | undefined {
  let start = first;
  for (let at = first; at < edge; at++) {
    if (context.isMark(at, ';:')) start = at + 1;
    // "…, weil er nach Auffassung des Gerichts schuldig ist": only the subordinate clause is the source's.
    else if (context.lexicon.data.commaBeforeComplementiser && context.isMark(at, ',') && context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.subordinator | WordFlag.complementiser)) start = at + 1;
  }
  // Where the verb is second, what stands before the source may be a word and the verb.
  return edge - start >= (context.lexicon.data.zeroComplementiser === 'comma' ? 2 : 3) ? start : undefined;
}

/** Token behind "…, Roland Eichhorn,": a name or function in apposition to the source. */
function behindApposition(context: QuoteContext, at: number, speaker: SpeakerWords): number {
  if (!context.isMark(at, ',')) return at;
  // The name in apposition is the speaker: its closing comma follows it.
  if (speaker.end === at && context.isMark(speaker.start - 1, ',')) return at + 1;
  for (let close = at + 1; close < at + 14 && close < context.count; close++) {
    if (context.isMark(close, ',')) return close + 1;
    if (isFiniteVerb(context, close)) return at;
  }
  return at;
}

/** Token behind the source's phrase, its apposition and the comma. */
function phraseBehindSource(context: QuoteContext, cue: Cue, speaker: SpeakerWords, limit: number): number {
  let at = Math.max(speaker.end, speaker.form === 'pronoun' ? phraseEnd(context, speaker.start) : sourceEnd(context, cue));
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
  const apposition = context.has(at, WordFlag.of) && context.nameOf[at] < 0 ? true : named ? context.has(at, nounOf(context, speaker)) || context.has(at + 1, nounOf(context, speaker)) : apposed && context.has(speaker.start + 1, WordFlag.personNoun);
  return apposition ? second + 1 : at;
}
