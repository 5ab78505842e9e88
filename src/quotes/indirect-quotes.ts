import { inciseSpeaker } from './attribution.ts';
import { wordCount } from './clauses.ts';
import { contentAfter } from './content-start.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import type { Draft } from './draft.ts';
import { opensHearsay } from './hearsay-mood.ts';
import { behindAddressee, pushAsClause, pushIncise } from './inserted-reports.ts';
import { WordFlag } from './lexicon.ts';
import { isTight } from './noun-phrases.ts';
import { firstFiniteVerb, isFiniteVerb, type QuoteContext } from './quote-context.ts';
import { contentEnd, hasMainVerb, isReportOfThings, opensPhrase, pushClauses } from './report-clauses.ts';
import { pushSourceContent } from './source-reports.ts';
import { precedingSpeaker } from './speakers.ts';

/** Fewest words behind a verb and its colon that are a report. */
const SHORTEST_BEHIND_COLON = 4;

/** How far before an insertion the verb of its clause may stand. */
const CLAUSE_REACH = 60;
/** So many words before an insertion are a clause where regular verbs cannot be told from participles. */
const SURE_CLAUSE = 5;
/** Longest subject or adverbial before an insertion that splits its clause, in tokens. */
const LONGEST_SUBJECT = 12;
/** Longest time behind a verb, in tokens: "late on Monday". */
const LONGEST_TIME = 4;

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
  const content = isAsClause(context, cue) ? undefined : contentAfter(context, cues, cue);
  if (content !== undefined) {
    if (isImpersonal(context, cue) && cue.verb.impersonal !== true) return;
    const speaker = precedingSpeaker(context, cues, cue) ?? null;
    if (speaker === null && !context.lexicon.data.proDrop && cue.kind !== 'gerund' && cue.verb.impersonal !== true) return;
    if (isReportOfThings(context, cue, speaker)) return;
    // "le modèle, que ses rivaux disent ne pas craindre": what is reported stands before the verb too.
    if (content.evidence === 'infinitive' && speaker !== null && speaker.start <= cue.start && context.nameOf[speaker.start - 1] === -1 && context.has(speaker.start - 1, WordFlag.complementiser) && context.has(speaker.start - 1, WordFlag.relative)) return;
    const end = contentEnd(context, cues, cue, content.start);
    pushClauses(context, drafts, content.start, content.evidence === 'infinitive' ? beforeMainClause(context, cue, content.start, end) : end, { cue, speaker, evidence: content.evidence, ...(context.lexicon.opinionVerbs.has(cue.verb.lemma) ? { opinion: true } : {}) });
    return;
  }
  if (cue.kind === 'verb' && !pushBehindColon(context, cues, cue, drafts)) pushIncise(context, cues, cue, drafts);
}

/** "…, como afirmara o genro do rei que fugiu": right behind such a word the verb reports what stands before. */
const isAsClause = (context: QuoteContext, { start }: Cue): boolean =>
  context.lexicon.data.verbSubjectOrder && !context.lexicon.data.commaBeforeComplementiser && start > 0 && context.nameOf[start - 1] < 0 && context.isMark(start - 2, ',') && context.lexicon.asWords.has(context.lower(start - 1));

/** "ha confermato di aver registrato l'evento, ma non può dire altro": behind an infinitive a finite verb behind comma and conjunction is the reporter's. */
function beforeMainClause(context: QuoteContext, cue: Cue, start: number, end: number): number {
  let inRelative = context.nameOf[cue.start - 1] === -1 && context.has(cue.start - 1, WordFlag.relative);
  for (let at = start; at < end - 1; at++) {
    // "bestritt, rassistisch zu sein und verglich …": an infinitive clause does not go on with a finite verb.
    if (at > start && context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction) && !context.isMark(at - 1, ',') && isFiniteVerb(context, at + 1) && context.quoteOf[at] < 0) return at;
    // "Gli amici che dichiarano di conoscerla sono arrivati": nor does one in a relative clause hold the verb of the sentence.
    if (inRelative && at > start && isFiniteVerb(context, at)) return at;
    if (context.nameOf[at] < 0 && context.has(at, WordFlag.relative | WordFlag.complementiser | WordFlag.subordinator)) inRelative = false;
    if (context.quoteOf[at] >= 0) return end;
    if (!context.isMark(at, ',') || context.nameOf[at + 1] >= 0) continue;
    // "Ana Reis, que disse ser devota, beijou a imagem": the comma closes the relative clause that the report stands in.
    if (isFiniteVerb(context, at + 1)) return at;
    if (!context.has(at + 1, WordFlag.conjunction)) continue;
    // "beloofde te komen, en morgen sluit de zaal": behind its own verb the infinitive clause is over.
    if (context.lexicon.data.openInfinitives === true && holdsMarker(context, start, at) && firstFiniteVerb(context, at + 2, end) >= 0) return at;
    let verb = at + 2;
    while (verb < end && verb < at + 4 && context.nameOf[verb] < 0 && context.has(verb, WordFlag.negation | WordFlag.objectPronoun | WordFlag.adverb)) verb++;
    if (verb < end && isFiniteVerb(context, verb)) return at;
  }
  return end;
}

function holdsMarker(context: QuoteContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (context.nameOf[at] < 0 && context.has(at, WordFlag.infinitiveMarker)) return true;
  return false;
}

/** "Die Forscher warnen: Das Eis taut.": a clause without marks behind the verb and its colon; true if there is one. */
function pushBehindColon(context: QuoteContext, cues: CueIndex, cue: Cue, drafts: Draft[]): boolean {
  const limit = context.sentenceEnd(cue.start);
  const start = cue.end + 1;
  if (!context.isMark(cue.end, ':') || start >= limit || wordCount(context, start, limit) < SHORTEST_BEHIND_COLON || firstFiniteVerb(context, start, limit) < 0) return false;
  for (let at = start; at < limit; at++) if (context.markOf[at] >= 0 || context.isMark(at, '–—;:?') || (context.isMark(at, '-') && !isTight(context, at))) return false;
  // "Explicou: a gente veio do rio.": where subjects may be left out, a verb alone.
  const speaker = precedingSpeaker(context, cues, cue) ?? (context.lexicon.data.proDrop ? null : undefined);
  if (speaker === undefined || isReportOfThings(context, cue, speaker)) return false;
  pushClauses(context, drafts, start, limit, { cue, speaker, evidence: 'colon' });
  return true;
}

/** ", the company said on Monday,": subject and verb between two commas behind a clause, at most a time behind them. */
function isClosedBehindSubject(context: QuoteContext, cue: Cue): boolean {
  const verb = cue.auxiliary ?? cue.start;
  const speaker = inciseSpeaker(context, cue);
  if (speaker === undefined || speaker.end !== verb || !context.isMark(speaker.start - 1, ',')) return false;
  if (splitsClause(context, cue, speaker.start - 1)) return true;
  if (speaker.form === 'pronoun') return false;
  const first = context.sentenceStart(verb);
  if (context.nameOf[first] < 0 && context.has(first, WordFlag.preposition | WordFlag.subordinator | WordFlag.adverb)) return false;
  const near = Math.max(first, speaker.start - CLAUSE_REACH);
  if (firstFiniteVerb(context, near, speaker.start - 1) < 0 && wordCount(context, near, speaker.start - 1) < SURE_CLAUSE) return false;
  let comma = cue.end;
  while (comma < cue.end + LONGEST_TIME && context.isWord(comma) && context.nameOf[comma] < 0 && context.has(comma, WordFlag.time | WordFlag.preposition)) comma++;
  return comma > cue.end && context.isMark(comma, ',') && !(context.nameOf[comma + 1] < 0 && context.has(comma + 1, WordFlag.complementiser));
}

/**
 * "The doors, a spokesman told reporters, were now working", "In Bern, Ann Lee found, it was three": where a subject stands
 * before its verb, what stands before the insertion is no clause without what follows.
 */
function splitsClause(context: QuoteContext, cue: Cue, comma: number): boolean {
  if (context.lexicon.data.zeroComplementiser !== 'bare') return false;
  const first = context.sentenceStart(comma);
  const limit = context.sentenceEnd(comma);
  const close = behindAddressee(context, cue);
  const next = close + 1;
  if (!context.isMark(close, ',') || next >= limit || context.quoteOf[next] >= 0 || comma - first > LONGEST_SUBJECT) return false;
  for (let at = first; at < comma; at++) if (context.isMark(at, ',;:–—"“') || context.quoteOf[at] >= 0) return false;
  const opensClause = context.nameOf[next] >= 0 || context.has(next, WordFlag.determiner | WordFlag.subjectPronoun);
  if (opensPhrase(context, first) || (context.nameOf[first] < 0 && context.has(first, WordFlag.adverb | WordFlag.time))) return opensClause && firstFiniteVerb(context, first, comma) < 0 && firstFiniteVerb(context, next, limit) >= 0;
  if (opensClause || context.has(next, WordFlag.complementiser | WordFlag.conjunction | WordFlag.subordinator | WordFlag.preposition | WordFlag.relative | WordFlag.infinitiveMarker)) return false;
  return firstFiniteVerb(context, first, comma) < 0 || context.has(comma - 1, WordFlag.adverb | WordFlag.negation | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.modal);
}

/** ", said Mauer,": verb and subject between two marks, so that what follows is no clause of the verb's. */
function isClosedInsertion(context: QuoteContext, cue: Cue): boolean {
  if (isClosedBehindSubject(context, cue)) return true;
  if (!context.isMark((cue.auxiliary ?? cue.start) - 1, ',–—') || !context.isWord(cue.end)) return false;
  const speaker = inciseSpeaker(context, cue);
  if (speaker !== undefined && opensMainClause(context, cue.auxiliary ?? cue.start)) return false;
  return speaker !== undefined && speaker.start >= cue.end && context.isMark(speaker.end, ',–—') && !leadsReport(context, speaker.end + 1);
}

/**
 * "Ein Sprecher der Polizei, Lars Berger, sagte der Presse, …", "Als er kam, sagte Weber, …": where the verb comes
 * second, an apposition or a clause that is no main one stands before it, so that the report follows.
 */
function opensMainClause(context: QuoteContext, verb: number): boolean {
  if (context.lexicon.data.zeroComplementiser !== 'comma') return false;
  const first = context.sentenceStart(verb);
  const name = context.names[context.nameOf[verb - 2]];
  const apposed = name !== undefined && name.entity.type === 'person' && name.first - 1 > first && context.isMark(name.first - 1, ',');
  if (apposed && firstFiniteVerb(context, Math.max(first, verb - CLAUSE_REACH), name.first) < 0) return true;
  const adverbial = context.nameOf[first] < 0 && context.has(first, WordFlag.preposition | WordFlag.subordinator) && !context.has(first, WordFlag.determiner);
  return adverbial && verb - first < CLAUSE_REACH && !(context.has(first, WordFlag.subordinator) ? hasMainClauseBehind(context, first, verb) : hasMainVerb(context, first, verb - 1));
}

/** True if behind the first comma of a sentence that a subordinate clause heads another verb stands before the token. */
function hasMainClauseBehind(context: QuoteContext, first: number, verb: number): boolean {
  let comma = first;
  while (comma < verb - 1 && !context.isMark(comma, ',')) comma++;
  return comma < verb - 1;
}

/** "Tijdens een bezoek, zei de minister, dat …": where the verb comes second, a complementiser behind the comma begins what is reported. */
const leadsReport = (context: QuoteContext, at: number): boolean =>
  context.lexicon.data.zeroComplementiser === 'comma' && at < context.count && context.nameOf[at] < 0 && context.has(at, WordFlag.complementiser) && context.isWord(at + 1);

/** "se dijo que", "si dice che": the reflexive makes the verb speak for nobody. */
function isImpersonal(context: QuoteContext, cue: Cue): boolean {
  const { impersonalPronouns } = context.lexicon;
  return (cue.start > 0 && impersonalPronouns.has(context.lower(cue.start - 1))) || (cue.start !== cue.head && impersonalPronouns.has(context.lower(cue.start)));
}
