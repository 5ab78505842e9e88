import { TokenKind } from '../text/tokenizer.ts';
import { inciseSpeaker } from './attribution.ts';
import { trimEnd, unmarkedClauses, wordCount } from './clauses.ts';
import { contentAfter } from './content-start.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import { verbCueAt } from './cues.ts';
import type { Draft, Evidence } from './draft.ts';
import { isHearsayForm } from './hearsay-mood.ts';
import { FormKind, REPORTING, WordFlag } from './lexicon.ts';
import { phraseEnd, type SpeakerWords } from './noun-phrases.ts';
import { endBeforeRelative } from './relative-sources.ts';
import { subjectBehindGerund } from './speakers.ts';
import { firstFiniteVerb, isFiniteVerb, mayBeFiniteVerb, type QuoteContext } from './quote-context.ts';
import { behindSmallWords } from './sentence-subject.ts';

/** How far from its conjunction the verb of a new clause may stand, in tokens. */
const NEW_CLAUSE_REACH = 12;
/** How many verbs may close a subordinate clause, where they come last. */
const LONGEST_VERB_END = 2;
/** Most words that lead a gerund, with their comma: ", dopo", ", depois de". */
const LONGEST_LEAD = 4;
/** Longest headline, in tokens. */
const LONGEST_HEADLINE = 30;
/** So many words before an inserted attribution are a clause, whatever its verb. */
const SURE_REPORT = 4;

/** "Results show", "the data suggest": things find, but nobody says. */
export function isReportOfThings(context: QuoteContext, cue: Cue, speaker: SpeakerWords | null): boolean {
  if (speaker === null || speaker.form === 'name') return false;
  if (speaker.form === 'pronoun') return speaker.pronoun === 'i';
  const finding = context.lexicon.findingVerbs.has(cue.verb?.lemma ?? '');
  for (let at = speaker.start; at < speaker.end; at++) {
    if (context.has(at, WordFlag.documentNoun)) return finding;
    if (context.has(at, WordFlag.personNoun | WordFlag.bodyNoun) || context.nameOf[at] >= 0) return false;
  }
  return speaker.pronoun === 'i' || (context.has(speaker.start, WordFlag.relative) && !context.has(speaker.start, WordFlag.determiner)) || context.lexicon.pronouns.get(context.lower(speaker.start)) === 'n';
}

/** Adds the clauses of a stretch of reported words, without what stands in marks and without the reporter's own words. */
export function pushClauses(context: QuoteContext, drafts: Draft[], start: number, end: number, how: { cue: Cue | null; speaker: SpeakerWords | null; evidence: Evidence; opinion?: boolean }): void {
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
    const stated = clause.start === first && (how.evidence === 'clause' || how.evidence === 'infinitive');
    if (parted && ((!stated && context.isMark(clause.end, ':')) || (!(stated && context.lexicon.data.verbLast === true) && attributes(context, clause.start, clause.end)) || context.has(clause.start, WordFlag.preposition))) continue;
    drafts.push({ start: tokens.start[clause.start], end: tokens.end[clause.end - 1], kind: 'indirect', ...how });
  }
}

/** True if a verb of saying stands in the tokens. */
function attributes(context: QuoteContext, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (context.has(at, REPORTING) && verbCueAt(context, at)?.verb?.frame === 'say') return true;
  return false;
}

/** Token behind the reported clause: the sentence, or where the reporter or another cue takes over. */
export function contentEnd(context: QuoteContext, cues: CueIndex, cue: Cue, start: number): number {
  const limit = beforeSecondVerb(context, start, endOfSubordinate(context, cue, start, beforeSemicolon(context, start, context.sentenceEnd(cue.start))));
  for (const other of cues.between(start, limit)) {
    if (other === cue || context.markOf[other.start] >= 0) continue;
    const relative = endBeforeRelative(context, other);
    if (relative > start + 1) return relative;
    let head = other.start;
    while (head > start && context.nameOf[head - 1] < 0 && context.has(head - 1, WordFlag.adverb | WordFlag.preposition | WordFlag.objectPronoun | WordFlag.subordinator) && !context.isMark(head - 1, ',')) head--;
    const comma = context.isMark(head - 1, ',');
    // "sagte, nach ersten Erkenntnissen habe …": a source that opens the report is a part of it.
    if (other.kind === 'sourceBefore' && (comma ? head > start : other.start > start + 3)) return comma ? head - 1 : other.start;
    if (other.kind === 'gerund' && comma) return head - 1;
    // ", sprach aber von …": a verb right behind its comma goes on with the reporter's own clause.
    if (other.kind === 'verb' && comma && context.lexicon.data.commaBeforeComplementiser && head === other.start && inciseSpeaker(context, other) === undefined) return head - 1;
    // "dat zij bang waren en schreeuwden en …": where the verb comes last, one that ends its clause belongs to it.
    if (other.kind === 'verb' && context.lexicon.data.verbLast === true && context.has(start - 1, WordFlag.complementiser) && context.has(head - 1, WordFlag.conjunction) && !context.isMark(head - 2, ',') && other.verb?.particle === undefined && (other.end >= limit || context.isMark(other.end, ',.;') || context.has(other.end, WordFlag.conjunction))) continue;
    if (other.kind === 'verb' && context.has(head - 1, WordFlag.conjunction) && context.nameOf[head - 1] < 0 && !goesOnBehind(context, start, other.end, limit) && !isUnreal(context, other) && !(other.verb?.frame === 'speech' && context.has(other.end, WordFlag.preposition) && !context.has(other.end, WordFlag.determiner))) return context.isMark(head - 2, ',') ? head - 2 : head - 1;
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

/** "She argued that prices would rise; a court ruled against her.": a semicolon ends the report unless the complementiser comes again or the mood of hearsay goes on. */
function beforeSemicolon(context: QuoteContext, start: number, limit: number): number {
  for (let at = start + 1; at < limit - 1; at++) {
    if (!context.isMark(at, ';') || context.markOf[at] >= 0) continue;
    if (context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.complementiser | WordFlag.conjunction)) continue;
    let verb = at + 1;
    while (verb < Math.min(limit, at + NEW_CLAUSE_REACH) && !isHearsayForm(context, verb)) verb++;
    if (!isHearsayForm(context, verb)) return at;
  }
  return limit;
}

/** "disse que a igreja venderia os prédios e consideraria outros": a verb in the conditional or future, which no report is told in. */
const isUnreal = (context: QuoteContext, { head, auxiliary }: Cue): boolean =>
  context.lexicon.unrealEndings.some((ending) => context.lower(auxiliary ?? head).endsWith(ending));

/** "che si sono spaventati e urlavano e che lui è caduto": right behind the verb the complementiser of the report comes again. */
const goesOnBehind = (context: QuoteContext, start: number, at: number, limit: number): boolean =>
  at + 1 < limit && context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction) && context.has(at + 1, WordFlag.complementiser) && context.has(start - 1, WordFlag.complementiser);

/** "…, dass das Programm laufen werde und weigerte sich, …": where the verb of a subordinate clause comes last, one right behind "and" that something follows is the reporter's. */
function beforeSecondVerb(context: QuoteContext, start: number, limit: number): number {
  if (context.lexicon.data.verbLast !== true || context.nameOf[start - 1] >= 0 || !context.has(start - 1, WordFlag.complementiser)) return limit;
  for (let at = start + 2; at < limit - 2; at++) {
    if (context.quoteOf[at] >= 0) return limit;
    if (context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction) && isFiniteVerb(context, at - 1) && isFiniteVerb(context, at + 1) && !context.isMark(at + 2, '.,;') && !context.has(at + 2, WordFlag.conjunction)) return at;
  }
  return limit;
}

/** ", though she acknowledged": the comma before a conjunction that leads another report; -1 without. */
function newClauseBefore(context: QuoteContext, start: number, verb: number): number {
  for (let at = verb - 1; at > Math.max(start, verb - NEW_CLAUSE_REACH); at--) {
    if (context.isMark(at, ';:') || context.quoteOf[at] >= 0) return -1;
    if (context.isMark(at, ',')) return context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.conjunction | WordFlag.subordinator) && !context.has(at + 1, WordFlag.preposition) && !(context.has(at + 2, WordFlag.complementiser) && context.has(start - 1, WordFlag.complementiser)) ? at : -1;
  }
  return -1;
}

/** "While advisers say that …, Mr Obama is …": a report in a leading subordinate clause ends with it. */
function endOfSubordinate(context: QuoteContext, cue: Cue, start: number, limit: number): number {
  const first = context.sentenceStart(cue.start);
  if (cue.kind === 'gerund' && cue.start === first) {
    const subject = subjectBehindGerund(context, cue);
    return subject === undefined ? limit : subject.start - 1;
  }
  // "La compagnia, dopo aver detto che tutti erano salvi, ora ammette": a gerund in an aside ends before the verb of the sentence.
  if (cue.kind === 'gerund' && standsInAside(context, cue.start, first) && firstFiniteVerb(context, first, cue.start) < 0) {
    for (let at = start + 1; at < limit - 1; at++) if (context.isMark(at, ',') && context.quoteOf[at] < 0 && isFiniteVerb(context, behindSmallWords(context, at + 1, limit - 1)) && firstFiniteVerb(context, start, at) >= 0) return at;
  }
  if (first >= cue.start || context.nameOf[first] >= 0 || !context.has(first, WordFlag.subordinator) || context.has(first, WordFlag.determiner | WordFlag.complementiser)) return limit;
  for (let at = first + 1; at < cue.start; at++) if (context.isMark(at, ',;:')) return limit;
  for (let at = start + 2; at < limit - 2; at++) {
    if (!context.isMark(at, ',') || context.quoteOf[at] >= 0) continue;
    if (context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.relative | WordFlag.conjunction | WordFlag.subordinator | WordFlag.preposition) && !context.has(at + 1, WordFlag.determiner | WordFlag.subjectPronoun)) continue;
    if (isFiniteVerb(context, at + 1) || firstFiniteVerb(context, at + 1, Math.min(limit, at + NEW_CLAUSE_REACH)) >= 0) return at;
  }
  return limit;
}

/** True for a comma right before the token, or before the preposition that leads it. */
function standsInAside(context: QuoteContext, start: number, first: number): boolean {
  let at = start - 1;
  while (at > first && at > start - LONGEST_LEAD && context.nameOf[at] < 0 && context.has(at, WordFlag.preposition | WordFlag.of | WordFlag.adverb)) at--;
  return at > first && context.isMark(at, ',');
}

/** Content that stands before its attribution, from the start of the sentence or the last reporter's words in it. */
export function pushReportBefore(context: QuoteContext, cues: CueIndex, first: number, end: number, how: { cue: Cue; speaker: SpeakerWords | null; evidence: Evidence }, drafts: Draft[]): void {
  let start = first;
  while (start < end && (context.isMark(start, '–—-,') || (context.nameOf[start] < 0 && context.has(start, WordFlag.conjunction)))) start++;
  for (const other of cues.between(start, end)) {
    // "Segundo o instituto, a seca vai durar, informou a agência": who passes the words on is not their source.
    if (how.evidence === 'incise' && other.kind === 'sourceBefore' && other.start === start && context.isMark(end, ',')) return;
    // "…, bekräftigte das Amt heute laut dem Sender": behind an attribution of the content a source passes it on.
    if (how.evidence === 'source' && other.kind === 'verb' && other.verb?.frame === 'say' && context.isMark((other.auxiliary ?? other.start) - 1, ',') && closesAttribution(context, other, end)) return;
    if (other !== how.cue && other.kind === 'verb' && (!context.isMark(other.start - 1, ',') || ((how.evidence === 'source' || how.evidence === 'incise') && other.agent === undefined && inciseSpeaker(context, other) === undefined)) && context.markOf[other.start] < 0 && other.verb?.frame !== 'stance' && contentAfter(context, cues, other) !== undefined) return;
  }
  if (context.nameOf[start] < 0 && context.has(start, WordFlag.subordinator) && !hasTwoVerbs(context, start, end)) return;
  // "Die Kosten belaufen sich laut X auf …": where the verb is second, a source inside the clause stands behind it.
  const inside = how.evidence === 'source' && context.lexicon.data.zeroComplementiser === 'comma' && !context.isMark(end - 1, ',–—-') && wordCount(context, start, end) > 1 && (context.has(end - 1, WordFlag.objectPronoun) || context.flags[end - 1] === 0) && !context.isCapitalised(end - 1) && context.nameOf[end - 1] < 0;
  const sure = isHeadline(context, first) || (how.evidence === 'incise' && how.speaker !== null && !context.has(start, WordFlag.preposition | WordFlag.of));
  // "The firm earned $11 million, according to X": regular verbs cannot be told from participles, so the comma decides.
  const closed = how.evidence === 'source' && context.lexicon.looseFiniteEndings.length > 0 && context.isMark(end - 1, ',') && !opensPhrase(context, start);
  if (how.evidence === 'incise' && how.speaker !== null && isThing(context, how.speaker) && isSubjectWithRelative(context, start, end)) return;
  const verbless = !hasMainVerb(context, start, end);
  let opening = start;
  while (opening < end && context.nameOf[opening] < 0 && context.has(opening, WordFlag.adverb) && !context.has(opening, WordFlag.determiner)) opening++;
  // "Shortly after the vote, X announced": an adverbial is no clause.
  if (verbless && opening > start && context.nameOf[opening] < 0 && context.has(opening, WordFlag.preposition | WordFlag.subordinator)) return;
  if (verbless && (context.isMark(phraseEnd(context, start), ',') || isGerund(context, start))) return;
  if (verbless && !hasLooseVerb(context, start + 1, end) && !inside && !((sure || closed) && wordCount(context, start, end) >= SURE_REPORT)) return;
  pushClauses(context, drafts, start, end, how);
}

/** True if nothing but the subject of an inserted verb, adverbs and times stand before the token. */
function closesAttribution(context: QuoteContext, other: Cue, end: number): boolean {
  const speaker = other.verb?.impersonal === true ? undefined : inciseSpeaker(context, other);
  if (speaker === undefined && other.verb?.impersonal !== true) return false;
  let at = Math.max(other.end, speaker?.end ?? 0);
  while (at < end && context.nameOf[at] < 0 && (context.isMark(at, ',') || context.has(at, WordFlag.adverb | WordFlag.time) || context.lower(at) === other.verb?.particle)) at++;
  return at >= end;
}

/** A preposition, which opens an adverbial and no clause; before a number it may belong to the subject ("About 9 million people live"). */
export const opensPhrase = (context: QuoteContext, at: number): boolean =>
  context.nameOf[at] < 0 && context.has(at, WordFlag.preposition | WordFlag.of) && context.document.tokens.kind[at + 1] !== TokenKind.Number;

/** A finite verb that stands in no subordinate clause behind a comma: "Auf die Frage, ob die Preise sinken" has none. */
export const hasMainVerb = (context: QuoteContext, start: number, end: number): boolean =>
  (context.lexicon.data.commaBeforeComplementiser ? mainVerb(context, start, end) : firstFiniteVerb(context, start, end)) >= 0;

/** The first finite verb that stands in no clause that a comma and its own word begin; -1 without. */
export function mainVerb(context: QuoteContext, start: number, end: number): number {
  let embedded = false;
  for (let at = start; at < end; at++) {
    if (context.isMark(at, ',')) embedded = (context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.complementiser | WordFlag.subordinator) && !context.has(at + 1, WordFlag.preposition)) || isRelativeClause(context, at + 1, end);
    else if (!embedded && isFiniteVerb(context, at)) return at;
  }
  return -1;
}

/** "In dem Bericht, der gestern erschien, heißt es": behind a comma a relative, perhaps with its preposition, and a verb that comes last. */
function isRelativeClause(context: QuoteContext, from: number, end: number): boolean {
  if (context.lexicon.data.verbLast !== true) return false;
  const relative = context.nameOf[from] < 0 && context.has(from, WordFlag.preposition) && !context.has(from, WordFlag.relative) ? from + 1 : from;
  if (relative >= end || context.nameOf[relative] >= 0 || !context.has(relative, WordFlag.relative)) return false;
  let close = relative + 1;
  while (close < end && !context.isMark(close, ',')) close++;
  const verb = firstFiniteVerb(context, relative + 1, close);
  return verb < 0 || verb >= close - LONGEST_VERB_END;
}

/** A speaker without a name, pronoun or noun for people. */
function isThing(context: QuoteContext, { form, start, end }: SpeakerWords): boolean {
  if (form !== 'description') return false;
  for (let at = start; at < end; at++) if (context.nameOf[at] >= 0 || context.has(at, WordFlag.personNoun | WordFlag.bodyNoun)) return false;
  return true;
}

/** "Le laboratoire, qui emploie 300 personnes, a annoncé": what stands before a relative clause at the end has no verb, so the verb behind is its own. */
function isSubjectWithRelative(context: QuoteContext, start: number, end: number): boolean {
  let comma = end - 1;
  if (context.isMark(comma, ',')) comma--;
  while (comma > start && !context.isMark(comma, ',')) comma--;
  if (comma <= start || context.nameOf[comma + 1] >= 0 || !context.has(comma + 1, WordFlag.relative) || context.has(comma + 1, WordFlag.determiner) || (context.lexicon.data.commaBeforeComplementiser && context.has(comma + 1, WordFlag.complementiser))) return false;
  return firstFiniteVerb(context, start, comma) < 0 && firstFiniteVerb(context, comma + 1, end) >= 0;
}

/** "Speaking to students, X said": a clause that tells of the speaker. */
const isGerund = (context: QuoteContext, at: number): boolean =>
  context.nameOf[at] < 0 && (endsInGerund(context, at) || (context.lexicon.verbs.get(context.lower(at)) ?? []).some(({ kinds }) => kinds === FormKind.Gerund));

function endsInGerund(context: QuoteContext, at: number): boolean {
  const { gerundEnding } = context.lexicon.data;
  return gerundEnding !== undefined && context.flags[at] === 0 && context.lower(at).endsWith(gerundEnding);
}

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
