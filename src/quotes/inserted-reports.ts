import { apposedFrom, closesInsertion, inciseSpeaker } from './attribution.ts';
import { trimEnd, wordCount } from './clauses.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import type { Draft, Evidence } from './draft.ts';
import { OWN_PRONOUN, WordFlag } from './lexicon.ts';
import { isTight, LONGEST_MARKED_NAME, phraseEnd, type SpeakerWords } from './noun-phrases.ts';
import { isPersonWord } from './person-words.ts';
import { firstFiniteVerb, isFiniteVerb, isInfinitive, mayBeFiniteVerb, type QuoteContext } from './quote-context.ts';
import { contentEnd, hasMainVerb, isReportOfThings, pushClauses, pushReportBefore } from './report-clauses.ts';
import { invertedSpeaker } from './speakers.ts';
import { impersonalSpeaker, sourceIn } from './source-speaker.ts';
import { speakerAfter } from './speaker-after.ts';

/** Longest insertion behind its subject, in tokens. */
const LONGEST_INSERTION = 14;
/** Most adverbs before the colon of an introduction. */
const COLON_REACH = 2;
/** Longest attribution from "wie" to its verb, in tokens. */
const LONGEST_AS_CLAUSE = 22;
/** Words that start a clause of the reporter's own. */
const NEW_CLAUSE = WordFlag.conjunction | WordFlag.subordinator | WordFlag.relative | WordFlag.complementiser | WordFlag.subjectPronoun;

/**
 * "Wie die Bahn mitteilte, fallen Züge aus", "Die Bahn will, wie sie mitteilte, sparen": an attribution that
 * its own word leads and its verb ends. True if the cue ends one.
 */
export function pushAsClause(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): boolean {
  const { asWords } = context.lexicon;
  if (asWords.size === 0) return false;
  if (pushInvertedAsClause(context, cues, cue, drafts)) return true;
  const first = context.sentenceStart(cue.start);
  const limit = context.sentenceEnd(cue.start);
  // Behind the verb only its auxiliary may stand before the mark.
  let close = behindAddressee(context, cue);
  if (close < limit && context.has(close, WordFlag.haveAuxiliary)) close++;
  if (close < limit && !context.isMark(close, ',.–—!?')) return false;
  // "… hörte, wie er einer Frau sagte, dass der Zug komme": what is reported stands behind the verb.
  if (context.isMark(close, ',') && context.nameOf[close + 1] < 0 && context.has(close + 1, WordFlag.complementiser) && !context.has(close + 1, WordFlag.determiner)) return false;
  let lead = cue.start - 1;
  const reach = Math.max(first, cue.start - LONGEST_AS_CLAUSE);
  while (lead >= reach && !(context.nameOf[lead] < 0 && asWords.has(context.lower(lead)) && asClauseStart(context, lead, first) >= 0)) lead--;
  if (lead < reach) return false;
  const start = asClauseStart(context, lead, first);
  const speaker = context.nameOf[lead + 1] < 0 && context.has(lead + 1, WordFlag.preposition) ? sourceIn(context, lead + 2) : (speakerAfter(context, lead + 1) ?? null);
  if (speaker === null || speaker.end > cue.start || isReportOfThings(context, cue, speaker)) return false;
  const how = { cue, speaker, evidence: 'incise' as const };
  if (start === first) {
    if (context.isMark(close, ',') && context.quoteOf[close + 1] < 0) pushClauses(context, drafts, close + 1, contentEnd(context, cues, cue, close + 1), how);
    return true;
  }
  if (followsConjunction(context, start - 1, first)) {
    pushBehindConjunction(context, cues, context.isMark(close, ',–—') ? close + 1 : -1, how, drafts);
    return true;
  }
  const count = drafts.length;
  pushReportBefore(context, cues, first, start - 1, how, drafts);
  if (drafts.length > count && context.isMark(close, ',–—')) pushBehindInsertion(context, cues, close + 1, { ...how, continues: drafts[drafts.length - 1] }, drafts);
  return true;
}

/** "The shop is open and, she says, full.": the insertion stands right behind a word that joins clauses, so that what is before is the reporter's. */
const followsConjunction = (context: QuoteContext, comma: number, first: number): boolean =>
  comma - 1 > first && context.isMark(comma, ',–—') && context.nameOf[comma - 1] < 0 && context.has(comma - 1, WordFlag.conjunction) && !context.has(comma - 1, WordFlag.determiner);

/** What follows such an insertion, if it has a verb and stands in no marks. */
function pushBehindConjunction(context: QuoteContext, cues: CueIndex, resume: number, how: { cue: Cue; speaker: SpeakerWords | null; evidence: Evidence }, drafts: Draft[]): void {
  const limit = context.sentenceEnd(how.cue.start);
  if (resume < 0 || resume >= limit || context.quoteOf[resume] >= 0 || firstFiniteVerb(context, resume, limit) < 0) return;
  pushClauses(context, drafts, resume, contentEnd(context, cues, how.cue, resume), how);
}

/** "As she told the BBC, …": token behind whom the verb addresses, a name, a pronoun or a phrase; the end of the cue without. */
export function behindAddressee(context: QuoteContext, { end, verb }: Cue): number {
  if (end >= context.count || !context.lexicon.addresseeVerbs.has(verb?.lemma ?? '')) return end;
  if (context.nameOf[end] >= 0) return context.names[context.nameOf[end]].end;
  return context.has(end, WordFlag.objectPronoun) ? end + 1 : Math.max(end, phraseEnd(context, end));
}

/** Where a clause with such a word starts, perhaps one word before it ("tal como", "după cum"): first in its sentence or behind a comma; -1 elsewhere. */
function asClauseStart(context: QuoteContext, lead: number, first: number): number {
  const opens = (at: number): boolean => at === first || context.isMark(at - 1, ',–—');
  if (opens(lead)) return lead;
  return lead > first && context.nameOf[lead - 1] < 0 && context.has(lead - 1, WordFlag.adverb | WordFlag.preposition) && opens(lead - 1) ? lead - 1 : -1;
}

/** "La planta cerrará, según anunció X.", "Jak powiedział X, …": the word, its verb, the subject, and a mark. */
function pushInvertedAsClause(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): boolean {
  const first = context.sentenceStart(cue.start);
  let lead = cue.start - 1;
  while (lead > first && context.nameOf[lead] < 0 && context.has(lead, WordFlag.objectPronoun) && !context.lexicon.asWords.has(context.lower(lead))) lead--;
  if (lead < first || context.nameOf[lead] >= 0 || !context.lexicon.asWords.has(context.lower(lead))) return false;
  const start = asClauseStart(context, lead, first);
  if (start < 0) return false;
  // "Jak dodał, …", "Según explicó, …": where subjects may be left out, the verb alone before its mark.
  const linked = start > first && followsConjunction(context, start - 1, first);
  const alone = context.lexicon.data.proDrop && context.isMark(cue.end, ',') && (start === first || linked);
  const speaker = alone ? null : (invertedSpeaker(context, cue) ?? nameInMarks(context, cue.end));
  if (speaker === undefined || speaker?.form === 'pronoun' || isReportOfThings(context, cue, speaker)) return false;
  const how = { cue, speaker, evidence: 'incise' as const };
  if (linked) {
    pushBehindConjunction(context, cues, behindInsertion(context, cue, speaker), how, drafts);
    return true;
  }
  if (start > first) {
    if (speaker === null || !closesInsertion(context, speaker.end)) return false;
    pushReportBefore(context, cues, first, start - 1, how, drafts);
    return true;
  }
  const from = behindInsertion(context, cue, speaker);
  if (from >= 0 && context.quoteOf[from] < 0) pushClauses(context, drafts, from, contentEnd(context, cues, cue, from), how);
  return true;
}

/** "Jak informuje „Głos Portu”, …": a paper whose name stands in marks. */
function nameInMarks(context: QuoteContext, open: number): SpeakerWords | undefined {
  const range = context.marks[context.markOf[open]];
  if (range === undefined || range.open !== open || !range.closed || range.after - open > LONGEST_MARKED_NAME || !context.isMark(range.after, ',.')) return undefined;
  return { start: range.inner, end: range.close, form: 'name', name: context.nameOf[range.inner] };
}

/** What goes on behind an insertion: "Die Bahn will, wie sie mitteilte, die Preise erhöhen." */
function pushBehindInsertion(context: QuoteContext, cues: CueIndex, from: number, { opens, ...how }: { cue: Cue; speaker: SpeakerWords | null; continues: Draft; opens?: boolean }, drafts: Draft[]): void {
  const limit = context.sentenceEnd(how.cue.start);
  const begins = opens === true && context.has(from, WordFlag.subjectPronoun);
  if (from >= limit || (context.nameOf[from] < 0 && context.has(from, NEW_CLAUSE) && !context.has(from, WordFlag.determiner) && !begins)) return;
  // ", a-t-elle ajouté, sans donner de date": how it was said.
  if (context.nameOf[from] < 0 && context.has(from, WordFlag.preposition) && (isInfinitive(context, from + 1) || context.has(from + 1, WordFlag.infinitiveMarker))) return;
  if (cues.between(from, limit).some((other) => other.kind !== 'weakSourceBefore')) return;
  for (let at = from; at < limit; at++) if (context.quoteOf[at] >= 0) return;
  const stop = trimEnd(context, from, limit);
  // "…, she added, in a tone of anger": how it was said, where a clause has its verb right behind its subject.
  if (context.lexicon.data.zeroComplementiser === 'bare' && context.nameOf[from] < 0 && context.has(from, WordFlag.preposition) && firstFiniteVerb(context, from, stop) < 0) return;
  // ", sagte Anna Lis, die das Boot führt": an article that is a relative, with its verb last.
  if (context.lexicon.data.verbLast === true && context.nameOf[from] < 0 && context.has(from, WordFlag.relative) && isFiniteVerb(context, stop - 1) && firstFiniteVerb(context, from, stop) === stop - 1) return;
  if (wordCount(context, from, stop) < 2 || isApposition(context, from, stop, how.speaker)) return;
  const { tokens } = context.document;
  drafts.push({ start: tokens.start[from], end: tokens.end[stop - 1], kind: 'indirect', ...how, evidence: 'continued' });
}

/** ", meldt Radio Rijn, een zender uit Gouda.": an indefinite phrase without a verb right behind a name tells what that is. */
const isApposition = (context: QuoteContext, from: number, stop: number, speaker: SpeakerWords | null): boolean =>
  speaker !== null && speaker.form === 'name' && speaker.end === from - 1 && context.nameOf[from] < 0 && context.has(from, WordFlag.determiner) && context.lexicon.indefinites.has(context.lower(from)) && firstFiniteVerb(context, from, stop) < 0;

/** "La situation est sous contrôle, a fait savoir la préfecture." */
export function pushIncise(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): void {
  const first = context.sentenceStart(cue.start);
  const impersonal = cue.verb?.impersonal === true;
  if (impersonal && !(context.isMark(cue.start - 1, ',–—') && closesInsertion(context, cue.end))) return;
  const speaker = impersonal ? impersonalSpeaker(context, cue) : (inciseSpeaker(context, cue) ?? (isSubjectless(context, cue) ? null : undefined));
  // "Elle ouvrira, dit-on, le festival": what is only said is nobody's.
  if (speaker?.form === 'pronoun' && speaker.pronoun === 'i' && !context.has(speaker.start, OWN_PRONOUN)) return;
  if (speaker === undefined || (speaker !== null && (isObject(context, cue, speaker) || leadsColon(context, speaker.end)))) return;
  let comma = Math.min(cue.auxiliary ?? cue.start, speaker === null ? cue.start : apposedFrom(context, speaker.start, first)) - 1;
  while (comma > first && !context.isMark(comma, ',–—-')) comma--;
  if (comma <= first || closesParenthesis(context, first, comma)) return;
  const how = { cue, speaker, evidence: 'incise' as const };
  const resume = behindInsertion(context, cue, speaker);
  if (followsConjunction(context, comma, first)) return pushBehindConjunction(context, cues, resume, how, drafts);
  // "The studio needs, she said, “more time”": a verb that only marks complete is the reporter's.
  if (leadsToMarks(context, comma, resume)) return;
  const count = drafts.length;
  pushReportBefore(context, cues, first, comma, how, drafts);
  if (resume < 0 || cue.verb?.frame !== 'say') return;
  if (drafts.length > count) pushBehindInsertion(context, cues, resume, { ...how, continues: drafts[drafts.length - 1] }, drafts);
  else pushSplitReport(context, cues, first, comma, resume, how, drafts);
}

/** "The board – a dozen members, all unpaid – wrote a letter": a dash that another one opened, behind a subject without a verb. */
function closesParenthesis(context: QuoteContext, first: number, dash: number): boolean {
  if (!context.isMark(dash, '–—-')) return false;
  let open = dash - 1;
  while (open > first && !(context.isMark(open, '–—-') && !isTight(context, open))) open--;
  return open > first && !hasMainVerb(context, first, open);
}

/** "Sua figlia, nata a Roma, commenta la lettera così: «": up to its colon the clause introduces what follows. */
function leadsColon(context: QuoteContext, from: number): boolean {
  let at = from;
  while (at < from + COLON_REACH && context.isWord(at) && context.nameOf[at] < 0 && context.has(at, WordFlag.adverb)) at++;
  return context.isMark(at, ':') && context.markOf[at + 1] >= 0;
}

/** "El presidente, Carlos Mazón, prometió unas ayudas": a noun of no person behind the verb is what is promised. */
function isObject(context: QuoteContext, cue: Cue, { start, end, form }: SpeakerWords): boolean {
  if (form !== 'description' || start < cue.end || context.lexicon.data.noArticles === true) return false;
  // The noun stands before what hangs on it: "um pacote de corte".
  for (let at = start; at < end && (at === start || !context.has(at, WordFlag.of)); at++) if (context.nameOf[at] >= 0 || context.has(at, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.title)) return false;
  // "Fu l'anno del trionfo, infatti commentò la finale": behind an adverb the verb is no insertion, unless a person follows it.
  if (context.nameOf[cue.start - 1] < 0 && context.has(cue.start - 1, WordFlag.adverb) && context.isMark(cue.start - 2, ',')) {
    let person = false;
    for (let at = start; at < end; at++) person ||= isPersonWord(context, at);
    if (!person) return true;
  }
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

/** True if the word before a token is a verb that misses what it takes, and marks stand at the token where the clause goes on. */
export const leadsToMarks = (context: QuoteContext, edge: number, resume: number): boolean =>
  resume > edge && resume < context.count && context.quoteOf[resume] >= 0 && context.nameOf[edge - 1] < 0 && isFiniteVerb(context, edge - 1);

/** The token behind the comma that closes an insertion; -1 without. */
function behindInsertion(context: QuoteContext, cue: Cue, speaker: SpeakerWords | null): number {
  const limit = context.sentenceEnd(cue.start);
  const after = Math.max(behindAddressee(context, cue), speaker?.end ?? 0);
  for (let at = after; at < Math.min(limit, after + LONGEST_INSERTION); at++) {
    if (context.isMark(at, ',–—')) return behindApposition(context, at + 1, limit);
    if (context.isMark(at, '.;:!?') || context.quoteOf[at] >= 0 || isFiniteVerb(context, at)) return -1;
  }
  return -1;
}

/** Past ", coordinadora del centro,": what the speaker is, behind the name and up to the next mark; -1 if nothing follows it. */
function behindApposition(context: QuoteContext, from: number, limit: number): number {
  const noun = context.has(from, WordFlag.determiner) && context.nameOf[from] < 0 ? from + 1 : from;
  // ", says Ann Lee, who keeps the museum, there was a tie": so does a relative clause.
  if (context.nameOf[from] < 0 && context.has(from, WordFlag.relative) && !context.has(from, WordFlag.determiner | WordFlag.conjunction)) {
    for (let at = from + 1; at < Math.min(limit - 1, from + LONGEST_INSERTION); at++) if (context.isMark(at, ',–—')) return at + 1;
    return from;
  }
  if (!context.has(noun, WordFlag.personNoun) || context.nameOf[noun] >= 0) return from;
  for (let at = noun + 1; at < Math.min(limit, noun + LONGEST_INSERTION); at++) {
    if (context.isMark(at, ',–—')) return at + 1;
    if (context.nameOf[at] < 0 && isFiniteVerb(context, at)) return from;
  }
  return noun + LONGEST_INSERTION < limit ? from : -1;
}

/** "The company, said X, is closing": the subject before the insertion, its verb behind it. */
function pushSplitReport(context: QuoteContext, cues: CueIndex, first: number, comma: number, resume: number, how: { cue: Cue; speaker: SpeakerWords | null; evidence: Evidence }, drafts: Draft[]): void {
  const limit = context.sentenceEnd(how.cue.start);
  const start = context.nameOf[first] < 0 && context.has(first, WordFlag.conjunction) ? first + 1 : first;
  // "Mas, afirma Ana Reis, a Junta tem um projeto": before the insertion nothing but a link word.
  if (start === comma && start > first && resume < limit && context.quoteOf[resume] < 0 && firstFiniteVerb(context, resume, limit) >= 0) return pushClauses(context, drafts, resume, contentEnd(context, cues, how.cue, resume), how);
  if (start >= comma || context.isMark(first, '–—-') || (!context.has(resume, WordFlag.negation) && !mayBeFiniteVerb(context, skipAdverbs(context, resume, limit)) && firstFiniteVerb(context, resume, limit) < 0)) return;
  for (let at = start; at < comma; at++) if (context.quoteOf[at] >= 0 || context.isMark(at, ',;:')) return;
  const { tokens } = context.document;
  const left: Draft = { start: tokens.start[start], end: tokens.end[comma - 1], kind: 'indirect', ...how };
  drafts.push(left);
  // "In Bern, Ann Lee found, it was three": behind an adverbial its clause begins.
  const adverbial = context.nameOf[start] < 0 && context.has(start, WordFlag.preposition | WordFlag.adverb | WordFlag.time);
  pushBehindInsertion(context, cues, resume, { ...how, continues: left, ...(adverbial ? { opens: true } : {}) }, drafts);
  if (drafts[drafts.length - 1] === left) drafts.pop();
}

function skipAdverbs(context: QuoteContext, from: number, limit: number): number {
  let at = from;
  while (at < limit - 1 && context.nameOf[at] < 0 && context.has(at, WordFlag.adverb | WordFlag.negation | WordFlag.objectPronoun)) at++;
  return at;
}
