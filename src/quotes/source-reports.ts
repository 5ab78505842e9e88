import { bracketsEnd } from '../text/brackets.ts';
import { isWeakSource } from './attribution.ts';
import { trimEnd, wordCount } from './clauses.ts';
import { contentAfter } from './content-start.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { leadsToMarks } from './inserted-reports.ts';
import { REPORTING, WordFlag } from './lexicon.ts';
import { phraseEnd, type SpeakerWords } from './noun-phrases.ts';
import { isPersonWord } from './person-words.ts';
import { speakerBefore } from './speaker-before.ts';
import { firstFiniteVerb, isFiniteVerb, isInfinitive, mayBeFiniteVerb, type QuoteContext } from './quote-context.ts';
import { contentEnd, isReportOfThings, opensPhrase, pushClauses, pushReportBefore } from './report-clauses.ts';
import { followsArticle, isWeakSourceOfRelative, relativeBefore } from './relative-sources.ts';
import { precedingSpeaker } from './speakers.ts';
import { canSpeak } from './can-speak.ts';
import { sourceEnd, sourceSpeaker } from './source-speaker.ts';

/** So many words behind a source at the head of a sentence are a clause, whatever its verb. */
const SURE_CLAUSE = 6;
/** So many where the verb stands right behind the source: "Volgens X sluit de fabriek in maart". */
const SURE_VERB_SECOND_CLAUSE = 4;
/** How far before a source another one may stand. */
const EARLIER_REACH = 60;
/** Longest source with what is said of it, in tokens. */
const LONGEST_SOURCE = 12;
/** How many verbs may close a relative clause, where they come last. */
const LONGEST_VERB_END = 3;
/** Longest relative clause about a source, in tokens. */
const LONGEST_RELATIVE = 24;

/** "Selon la police, …", "…, laut Bericht": the clause that a source word attributes. */
export function pushSourceContent(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): void {
  const first = context.sentenceStart(cue.start);
  const limit = context.sentenceEnd(cue.start);
  const behindRelative = relativeEnd(context, cue);
  if (behindRelative >= 0) return pushRelativeReport(context, cues, cue, behindRelative, drafts);
  const speaker = sourceSpeaker(context, cue, first);
  if (speaker === undefined) return;
  if (cue.kind === 'weakSourceBefore' && !isWeakSource(context, cue, speaker) && !isWeakSourceOfRelative(context, cue, speaker)) return;
  if (cue.kind === 'sourceAfter' && context.lexicon.data.sourceAfterSpeakers === true && !canBeSource(context, speaker)) return;
  const edge = cue.kind === 'sourceAfter' ? Math.min(speaker.start, cue.start) : cue.start;
  // "Reste un bémol, selon l'adjoint, Malo Guivarch : «": before a colon the source is of what follows.
  if (cue.kind === 'sourceBefore' && context.isMark(Math.max(speaker.end, cue.end), ':')) return;
  const how = { cue, speaker, evidence: 'source' as const };
  const opening = lastClauseBefore(context, first, edge);
  const before = opening === undefined ? undefined : behindEarlierSource(context, cues, opening, edge);
  const subordinate = before !== undefined && before > first && context.has(before, WordFlag.subordinator | WordFlag.complementiser) && firstFiniteVerb(context, edge, limit) >= 0;
  const inVerbSecond = before !== undefined && context.lexicon.data.zeroComplementiser === 'comma' && cue.kind === 'sourceBefore' && !context.isMark(edge - 1, ',–—-:;') && isSpeaker(context, speaker);
  if (before !== undefined && !followsLink(context, edge, first, limit) && (subordinate || inVerbSecond || firstFiniteVerb(context, before, edge) >= 0 || holdsLooseClause(context, before, edge))) {
    // "De prijzen zijn volgens X „te hoog“": a verb that only marks complete is the reporter's.
    if (cue.kind === 'sourceBefore' && leadsToMarks(context, edge, Math.max(cue.end, speaker.end))) return;
    const count = drafts.length;
    pushReportBefore(context, cues, before, edge, how, drafts);
    if (drafts.length > count) pushRest(context, cue, speaker, limit, drafts);
    return;
  }
  if (cue.kind === 'sourceBefore' && followsArticle(context, cue.start)) return pushRelativeClause(context, cue, speaker, limit, drafts);
  const relative = relativeBefore(context, cue);
  if (cue.kind !== 'sourceAfter' && relative < 0 && !opensClause(context, cue.start, first)) return;
  // "Laut der Organisation Amnesty (ai) nimmt …": what stands in brackets behind the source is no content.
  const behind = bracketsEnd(context.document, cue.kind === 'sourceAfter' ? cue.end : phraseBehindSource(context, cue, speaker, limit));
  if (behind >= limit || (firstFiniteVerb(context, behind, limit) < 0 && wordCount(context, behind, limit) < (context.lexicon.data.verbSubjectOrder ? SURE_VERB_SECOND_CLAUSE : SURE_CLAUSE))) return;
  if (isPassedOn(context, cues, behind, limit)) return;
  const end = contentEnd(context, cues, cue, behind);
  // "Para él, el Talgo; para ella, el expreso": what a semicolon ends without a verb lists names.
  if (context.isMark(end, ';') && firstFiniteVerb(context, behind, end) < 0) return;
  pushClauses(context, drafts, behind, relative < 0 ? end : endOfRelative(context, behind, end), how);
}

/** "According to the Herald, the chairman said it was over": who reports it first passes on what another says. */
function isPassedOn(context: QuoteContext, cues: CueIndex, behind: number, limit: number): boolean {
  const other = cues.cues[cues.positionFrom(behind)];
  if (other === undefined || other.start >= limit || other.kind !== 'verb' || other.negated || other.verb?.frame !== 'say' || firstFiniteVerb(context, behind, other.auxiliary ?? other.start) >= 0) return false;
  if (contentAfter(context, cues, other) === undefined) return false;
  const speaker = precedingSpeaker(context, cues, other);
  return speaker !== undefined && canSpeak(context, speaker) && !isReportOfThings(context, other, speaker);
}

/** "Il decreto, che secondo X non si dovrebbe usare, resta": the clause of a relative ends at the comma before the verb of the sentence. */
function endOfRelative(context: QuoteContext, start: number, limit: number): number {
  for (let at = start + 1; at < limit - 1; at++) if (context.isMark(at, ',') && context.quoteOf[at] < 0 && isFiniteVerb(context, at + 1)) return at;
  return limit;
}

/** "The firm earned $11 million, according to X": so many words up to the comma are a clause where regular verbs cannot be told from participles. */
function holdsLooseClause(context: QuoteContext, first: number, edge: number): boolean {
  if (context.lexicon.looseFiniteEndings.length === 0 || !context.isMark(edge - 1, ',') || wordCount(context, first, edge) < SURE_CLAUSE) return false;
  if (opensPhrase(context, first) || (context.nameOf[first] < 0 && context.has(first, WordFlag.subordinator | WordFlag.conjunction))) return false;
  for (let at = first + 1; at < edge; at++) if (mayBeFiniteVerb(context, at)) return true;
  return false;
}

/** A name of somebody, a pronoun, or a noun of a person, body or document. */
function canBeSource(context: QuoteContext, { start, end, form, name }: SpeakerWords): boolean {
  if (name >= 0) return ['person', 'organization', 'company'].includes(context.names[name].entity.type);
  if (form === 'pronoun') return true;
  for (let at = start; at < end; at++) if (context.has(at, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun)) return true;
  return false;
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
  if (context.lexicon.data.zeroComplementiser !== 'comma') return;
  if (context.isMark(edge - 1, ',–—-')) return pushBehindIncise(context, cue, speaker, limit, drafts);
  const from = cue.kind === 'sourceAfter' ? cue.end : behindApposition(context, Math.max(cue.end, speaker.end, sourceEnd(context, cue)), speaker);
  let end = from;
  while (end < limit && context.quoteOf[end] < 0 && !isSpacedDash(context, end)) end++;
  const stop = trimEnd(context, from, end);
  if (stop <= from || context.isMark(from, ',')) return;
  const first = drafts[drafts.length - 1];
  drafts.push({ start: tokens.start[from], end: tokens.end[stop - 1], kind: 'indirect', cue, speaker, evidence: 'continued', continues: first });
}

/** "Das Rathaus habe sich, so Lehmann, nie bemüht": behind the comma that closes the source its clause goes on, if it has no verb of its own. */
function pushBehindIncise(context: QuoteContext, cue: Cue, speaker: SpeakerWords, limit: number, drafts: Draft[]): void {
  const comma = Math.max(cue.end, speaker.end);
  if (cue.kind !== 'sourceBefore' || !context.isMark(comma, ',') || comma + 1 >= limit) return;
  const from = comma + 1;
  if (context.nameOf[from] < 0 && context.has(from, WordFlag.conjunction | WordFlag.relative | WordFlag.complementiser | WordFlag.subordinator) && !context.has(from, WordFlag.negation)) return;
  for (let at = from; at < limit; at++) if (context.quoteOf[at] >= 0 || context.isMark(at, ',;:') || isFiniteVerb(context, at)) return;
  // "volgens Dan Bos, woordvoerder in Gouda": what the source is.
  if (isPersonWord(context, from) || (context.nameOf[from] < 0 && context.has(from, WordFlag.determiner) && isPersonWord(context, from + 1))) return;
  const stop = trimEnd(context, from, limit);
  if (wordCount(context, from, stop) < 2) return;
  const { tokens } = context.document;
  drafts.push({ start: tokens.start[from], end: tokens.end[stop - 1], kind: 'indirect', cue, speaker, evidence: 'continued', continues: drafts[drafts.length - 1] });
}

/** A dash between blanks, where the reporter goes on. */
const isSpacedDash = (context: QuoteContext, at: number): boolean => context.isMark(at, '–—') || (context.isMark(at, '-') && context.document.tokens.end[at - 1] < context.document.tokens.start[at]);

/** "boats which, according to AFP, the UN has criticised", "nappies, and, in the words of X, she …": behind a word that leads a clause the source is of what follows. */
function followsLink(context: QuoteContext, edge: number, first: number, limit: number): boolean {
  let link = context.isMark(edge - 1, ',') ? edge - 2 : edge - 1;
  if (link > first + 1 && context.nameOf[link] < 0 && context.has(link, WordFlag.adverb) && !context.has(link, WordFlag.relative | WordFlag.complementiser | WordFlag.conjunction) && context.has(link - 1, WordFlag.relative)) link--;
  if (link <= first || context.nameOf[link] >= 0 || !context.has(link, WordFlag.complementiser | WordFlag.relative | WordFlag.conjunction) || context.has(link, WordFlag.determiner | WordFlag.preposition | WordFlag.adverb)) return false;
  // "and, according to X, “a shortage”": between commas behind a conjunction even marks alone follow.
  return firstFiniteVerb(context, edge, limit) >= 0 || (context.isMark(edge - 1, ',') && context.has(link, WordFlag.conjunction));
}

/** The nouns that can stand in apposition to a name: functions to a person, bodies and documents to a body. */
const nounOf = (context: QuoteContext, speaker: SpeakerWords): number => (context.names[speaker.name].entity.type === 'person' ? WordFlag.personNoun : WordFlag.bodyNoun | WordFlag.documentNoun);

/** True if before a source nothing but link words stand, or a comma or dash. */
function opensClause(context: QuoteContext, token: number, first: number): boolean {
  return token === first || context.isMark(token - 1, ',–—-:;(«“"') || context.has(token - 1, WordFlag.conjunction | WordFlag.adverb | WordFlag.complementiser);
}

/** "…, das laut Gesetz dafür zuständig ist, hält …": what a relative clause with a source tells, up to the comma behind its verb. */
function pushRelativeClause(context: QuoteContext, cue: Cue, speaker: SpeakerWords, limit: number, drafts: Draft[]): void {
  const from = Math.max(speaker.end, cue.end, sourceEnd(context, cue));
  let open = 0;
  let end = from;
  for (; end < limit; end++) {
    if (context.quoteOf[end] >= 0) return;
    if (!context.isMark(end, ',')) continue;
    if (isFiniteVerb(context, end - 1) && --open < 0) break;
    if (context.nameOf[end + 1] < 0 && context.has(end + 1, WordFlag.relative | WordFlag.subordinator | WordFlag.complementiser)) open++;
  }
  // The verb comes last, so a small word at the end is one, though no table knows it.
  if (firstFiniteVerb(context, from, end) >= 0 || (end - from > 2 && !context.isCapitalised(end - 1))) pushClauses(context, drafts, from, end, { cue, speaker, evidence: 'source' });
}

/** Where the content before a source starts: the sentence; undefined where nothing but a link word stands there. */
function lastClauseBefore(context: QuoteContext, first: number, edge: number): number | undefined {
  let start = first;
  for (let at = first; at < edge; at++) {
    if (context.isMark(at, ';:')) start = at + 1;
    // "…, weil er nach Auffassung des Gerichts schuldig ist": only the subordinate clause is the source's.
    else if (context.lexicon.data.commaBeforeComplementiser && !context.isMark(edge - 1, ',–—') && context.isMark(at, ',') && context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.subordinator | WordFlag.complementiser)) start = at + 1;
    // "…, die nach Ansicht des Gerichts schuldig ist": right before the source an article is a relative.
    else if (at + 2 === edge && followsArticle(context, edge)) return undefined;
  }
  // Where the verb is second, what stands before the source may be a word and the verb.
  return edge - start >= (context.lexicon.data.zeroComplementiser === 'comma' ? 2 : 3) ? start : undefined;
}

/** "36 maisons ont brûlé, selon un bilan, et 2.500 foyers sont privés d'eau, d'après Enedis": behind the clause of an earlier source its own begins. */
function behindEarlierSource(context: QuoteContext, cues: CueIndex, first: number, edge: number): number {
  let start = first;
  for (const { kind, end } of cues.between(Math.max(first, edge - EARLIER_REACH), edge)) {
    if (kind !== 'sourceBefore') continue;
    const reach = Math.min(edge - 2, end + LONGEST_SOURCE);
    for (let at = end; at < reach; at++) {
      if (!context.isMark(at, ',') || context.nameOf[at + 1] >= 0 || !context.has(at + 1, WordFlag.conjunction)) continue;
      if (firstFiniteVerb(context, at + 2, edge) >= 0) start = at + 2;
      break;
    }
  }
  return start;
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

/** A person, a body or a pronoun, by words that leave no doubt. */
const isSpeaker = (context: QuoteContext, speaker: SpeakerWords): boolean =>
  speaker.form === 'pronoun' || (speaker.name >= 0 && context.names[speaker.name].entity.type !== 'place') || holdsPersonWord(context, speaker) || context.has(speaker.end - 1, WordFlag.bodyNoun);

function holdsPersonWord(context: QuoteContext, { start, end }: SpeakerWords): boolean {
  for (let at = start; at < end; at++) if (isPersonWord(context, at)) return true;
  return false;
}

/** "Per X, zoologo del museo che non ha partecipato alla ricerca, …": the comma behind a relative clause in an apposition; -1 without. */
function relativeInApposition(context: QuoteContext, from: number, limit: number): number {
  let relative = false;
  for (let at = from; at < Math.min(limit, from + LONGEST_RELATIVE); at++) {
    if (context.isMark(at, ',')) {
      if (relative) return at;
      if (context.nameOf[at + 1] >= 0 || !context.has(at + 1, WordFlag.relative)) return -1;
    } else if (context.nameOf[at] < 0) {
      if (context.has(at, WordFlag.relative) && !context.has(at, WordFlag.determiner)) relative = true;
      else if (!relative && isFiniteVerb(context, at)) return -1;
    }
  }
  return -1;
}

/**
 * "Laut der Behörde, die mit Instituten arbeitet, beträgt …": where the relative looks like an article and its verb
 * comes last, the verb right behind the next comma shows that what stands before tells of the source; the token of
 * that verb, -1 without.
 */
function relativeBeforeVerb(context: QuoteContext, from: number, limit: number): number {
  if (context.lexicon.data.verbLast !== true || context.nameOf[from] >= 0 || !context.has(from, WordFlag.relative)) return -1;
  let close = from + 1;
  while (close < Math.min(limit, from + LONGEST_RELATIVE) && !context.isMark(close, ',')) close++;
  if (!context.isMark(close, ',') || firstFiniteVerb(context, from, close) < close - LONGEST_VERB_END) return -1;
  return close + 1 < limit && isFiniteVerb(context, close + 1) ? close + 1 : -1;
}

/** "aggiornati a sabato", "publicada nesta sexta-feira": a participle or adjective before a preposition, where clauses begin with their subject. */
const opensParticiple = (context: QuoteContext, at: number): boolean =>
  context.lexicon.data.proDrop && context.nameOf[at] < 0 && context.isWord(at) && !context.isCapitalised(at) && (context.flags[at] & ~REPORTING) === 0 && context.has(at + 1, WordFlag.preposition | WordFlag.agent) && !isInfinitive(context, at);

/** Token behind the source's phrase, its apposition and the comma. */
function phraseBehindSource(context: QuoteContext, cue: Cue, speaker: SpeakerWords, limit: number): number {
  let at = Math.max(speaker.end, speaker.form === 'pronoun' && cue.owner === undefined ? phraseEnd(context, speaker.start) : sourceEnd(context, cue));
  const reach = Math.min(limit, at + 16);
  // What follows up to a near comma belongs to the source if it holds no verb.
  let comma = at;
  while (comma < reach && !context.isMark(comma, ',')) {
    if (isFiniteVerb(context, comma)) return at;
    comma++;
  }
  if (!context.isMark(comma, ',')) return at;
  at = comma + 1;
  const told = relativeBeforeVerb(context, at, limit);
  if (told >= 0) return told;
  if (context.nameOf[at] < 0 && context.has(at, WordFlag.relative) && !context.has(at, WordFlag.determiner | WordFlag.subordinator)) {
    // "Secondo Paolo Ferri, che guida il comitato, i lavori …": the clause about the source ends at its comma.
    for (let close = at + 1; close < Math.min(limit, at + LONGEST_RELATIVE); close++) if (context.isMark(close, ',')) return close + 1;
    return at;
  }
  const noun = context.nameOf[at] < 0 && context.has(at, WordFlag.determiner) ? at + 1 : at;
  if (speaker.name >= 0 && context.nameOf[noun] < 0 && context.has(noun, nounOf(context, speaker))) {
    const close = relativeInApposition(context, noun + 1, limit);
    if (close >= 0) return close + 1;
  }
  // "Secondo i dati dell'Istat, aggiornati a sabato, …": small words without an article, up to their comma.
  if (opensParticiple(context, at)) {
    let close = at + 1;
    while (close < Math.min(limit, at + LONGEST_SOURCE) && !context.isMark(close, ',') && !isFiniteVerb(context, close)) close++;
    if (context.isMark(close, ',')) return close + 1;
  }
  let second = at;
  while (second < Math.min(limit, at + 20) && !context.isMark(second, ',')) {
    if (isFiniteVerb(context, second) || context.has(second, WordFlag.subjectPronoun)) return at;
    second++;
  }
  if (!context.isMark(second, ',')) return at;
  const named = speaker.name >= 0;
  const apposed = context.nameOf[at] >= 0 && context.names[context.nameOf[at]].entity.type === 'person';
  // A function behind a name, or a name behind a function, is apposition; else the clause starts here.
  const apposition = context.has(at, WordFlag.of) && context.nameOf[at] < 0 ? true : named ? context.has(at, nounOf(context, speaker)) || context.has(at + 1, nounOf(context, speaker)) : apposed && holdsPersonWord(context, speaker);
  return apposition ? second + 1 : at;
}
