import type { ReportingVerb } from '../languages/quote-data.ts';
import { FormKind, REPORTING, WordFlag, type PhraseTable, type PronounKind, type VerbReading, phraseLength } from './lexicon.ts';
import { phraseEnd } from './noun-phrases.ts';
import { isInfinitive, type QuoteContext } from './quote-context.ts';

/** Words that report: a verb with its auxiliary, or a preposition that names a source. */
export interface Cue {
  readonly kind: 'verb' | 'gerund' | 'sourceBefore' | 'weakSourceBefore' | 'sourceAfter';
  /** First token. */
  readonly start: number;
  /** Token behind the last. */
  readonly end: number;
  /** The verb form itself, or the first token of a preposition. */
  readonly head: number;
  readonly verb?: ReportingVerb;
  /** Token of a pronoun inside or right behind the verb ("a-t-il déclaré", "souligne-t-elle"); -1 without. */
  readonly clitic: number;
  readonly negated: boolean;
  /** Auxiliary that stands apart from its participle at the end of the clause ("hat … angekündigt"). */
  readonly auxiliary?: number;
  /** Tokens of the source itself, where the cue's own noun is the source ("nach Polizeiangaben"). */
  readonly source?: { readonly start: number; readonly end: number };
  /** What a possessive in the cue says of the speaker ("en su opinión"), with `source` its token. */
  readonly owner?: PronounKind;
  /** Token of the phrase that a passive names its speaker in ("described by X"). */
  readonly agent?: number;
}

const REACH_LEFT = 7;
const PARTICLE_REACH = 14;
const PARTICLE_BACK = 4;
const BRACKET_REACH = 20;
const PLURAL_REACH = 7;
/** How far behind a weak source word its noun may stand, in tokens. */
const SOURCE_NOUN_REACH = 5;
/** Longest complement of a speaker's name before its verb, in tokens. */
const COMPLEMENT_REACH = 4;
/** A determiner in the genitive: "nach Angaben eines Sprechers". */
const GENITIVE = /^(?:ein|sein|ihr|dies|mehrer)e[rs]$/;
const CLAUSE_MARKS = ',;:!?()«»“”„"';

/** How far behind a document the word for who made it may stand, in tokens. */
const AUTHOR_REACH = 6;

/** Every cue outside names, in order. */
export function findCues(context: QuoteContext): Cue[] {
  const cues: Cue[] = [];
  const { lexicon, flags, count } = context;
  for (let token = 0; token < count; token++) {
    if (context.nameOf[token] >= 0) continue;
    if ((flags[token] & REPORTING) !== 0) {
      const cue = verbCueAt(context, token);
      if (cue !== undefined) cues.push(cue);
    }
    if (!context.isWord(token)) continue;
    const cue =
      ownSourceAt(context, token) ??
      sourceCueAt(context, token, lexicon.sourceBefore, 'sourceBefore') ??
      weakSourceAt(context, token) ??
      sourceAfterAt(context, token) ??
      (context.isMark(token - 1, ',»«”“"’') ? sourceCueAt(context, token, lexicon.sourceIncise, 'sourceBefore') : undefined);
    if (cue !== undefined) {
      cues.push(cue);
      token = cue.end - 1;
    }
  }
  return cues;
}

/** "en su opinión", "jego zdaniem": the source is whom the possessive stands for. */
function ownSourceAt(context: QuoteContext, token: number): Cue | undefined {
  const { ownSources, ownSourceKinds, possessives, pronouns } = context.lexicon;
  const length = phraseLength(ownSources, token, context.count, context.lower);
  if (length === 0) return undefined;
  const end = token + length;
  let owner = token;
  while (owner < end - 1 && !possessives.has(context.lower(owner)) && !pronouns.has(context.lower(owner))) owner++;
  const phrase: string[] = [];
  for (let at = token; at < end; at++) phrase.push(context.lower(at));
  const kind = ownSourceKinds.get(phrase.join(' '));
  return kind === undefined ? undefined : { kind: 'sourceBefore', start: token, end, head: token, clitic: -1, negated: false, source: { start: owner, end: owner + 1 }, owner: kind };
}

function sourceCueAt(context: QuoteContext, token: number, table: PhraseTable, kind: Cue['kind']): Cue | undefined {
  const length = phraseLength(table, token, context.count, context.lower);
  if (length === 0) return undefined;
  // "o segundo turno", "il secondo turno": behind an article the word counts.
  if (length === 1 && context.lexicon.ordinalSources.has(context.lower(token)) && context.has(token - 1, WordFlag.determiner | WordFlag.preposition | WordFlag.of) && !context.startsSentence(token)) return undefined;
  const cue: Cue = { kind, start: token, end: token + length, head: token, clitic: -1, negated: false };
  const author = kind === 'sourceBefore' ? authorEnd(context, cue.end) : -1;
  return author < 0 ? cue : { ...cue, source: { start: cue.end, end: author } };
}

/** "une étude publiée mardi par l'Insee": token behind the name that a document at `token` comes from; -1 without. */
function authorEnd(context: QuoteContext, token: number): number {
  if (token >= context.count) return -1;
  const end = phraseEnd(context, token);
  let isDocument = false;
  for (let at = token; at < end; at++) isDocument ||= context.nameOf[at] < 0 && context.has(at, WordFlag.documentNoun);
  if (!isDocument) return -1;
  const limit = Math.min(end + AUTHOR_REACH, context.sentenceEnd(token));
  for (let at = end; at < limit && !context.isMark(at, ',.;:()'); at++) {
    if (!context.has(at, WordFlag.agent) || context.nameOf[at] >= 0) continue;
    const name = at + 1 < limit && context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.determiner) ? at + 2 : at + 1;
    const author = name < limit ? context.names[context.nameOf[name]] : undefined;
    // A journal prints a study and did not make it.
    return author === undefined || author.entity.type === 'work' ? -1 : author.end;
  }
  return -1;
}

/**
 * A weak source word ("nach", "pour"). A noun of reports near it makes it a source anywhere: "nach
 * israelischen Armeeangaben", "nach Meinung der Kanzlerin", "ihrer Ansicht nach".
 */
function weakSourceAt(context: QuoteContext, token: number): Cue | undefined {
  const weak = sourceCueAt(context, token, context.lexicon.weakSourceBefore, 'weakSourceBefore');
  if (weak === undefined || context.lexicon.sourceNouns.length === 0) return weak;
  if (isSourceNoun(context, token - 1) && context.has(token - 2, WordFlag.determiner)) return { ...weak, kind: 'sourceAfter', source: { start: token - 2, end: token } };
  const limit = Math.min(context.sentenceEnd(token), weak.end + SOURCE_NOUN_REACH);
  for (let at = weak.end; at < limit && context.isWord(at) && context.nameOf[at] < 0; at++) {
    if (context.has(at, WordFlag.preposition) && !context.has(at, WordFlag.determiner)) break;
    if (!isSourceNoun(context, at)) continue;
    // Whose report it is stands behind the noun; without that the noun itself is the source.
    if (context.has(at + 1, WordFlag.of)) return { ...weak, kind: 'sourceBefore', end: at + 2 };
    if (context.nameOf[at + 1] >= 0 || (at + 1 < limit && GENITIVE.test(context.lower(at + 1)))) return { ...weak, kind: 'sourceBefore', end: at + 1 };
    return { ...weak, kind: 'sourceBefore', source: { start: weak.end, end: at + 1 } };
  }
  return weak;
}

/** "Berichten zufolge", "eigenen Angaben zufolge": a noun of reports right before the word is the source, with its adjectives. */
function sourceAfterAt(context: QuoteContext, token: number): Cue | undefined {
  const found = sourceCueAt(context, token, context.lexicon.sourceAfter, 'sourceAfter');
  if (found === undefined || !isSourceNoun(context, token - 1)) return found;
  let start = token - 1;
  const first = Math.max(context.sentenceStart(token), token - SOURCE_NOUN_REACH);
  while (start > first && context.isWord(start - 1) && context.nameOf[start - 1] < 0 && (context.flags[start - 1] === 0 || context.has(start - 1, WordFlag.determiner)) && !(context.isCapitalised(start - 1) && !context.startsSentence(start - 1))) start--;
  return { ...found, source: { start, end: token } };
}

function isSourceNoun(context: QuoteContext, token: number): boolean {
  if (token < 0 || token >= context.count || !context.isWord(token) || context.nameOf[token] >= 0) return false;
  const word = context.lower(token);
  const { sourceNouns, data } = context.lexicon;
  return sourceNouns.some((noun) => word === noun || (data.compounds && word.length > noun.length + 2 && word.endsWith(noun)));
}

/** Reads the verb form at `token` with auxiliaries and clitics; undefined if it reports nothing here. */
export function verbCueAt(context: QuoteContext, token: number): Cue | undefined {
  const readings = context.lexicon.verbs.get(context.lower(token));
  if (readings === undefined || isNounHere(context, token)) return undefined;
  const chosen = chooseReading(context, token, readings);
  if (chosen === undefined) return undefined;
  const { reading, end } = chosen;
  const { auxiliary, passive, clitic: inner, reflexive } = auxiliaryBefore(context, token);
  const outer = cliticAfter(context, token);
  const clitic = inner >= 0 ? inner : outer;
  const base = { head: token, end, verb: reading.verb, clitic };
  if (auxiliary >= 0 && (reading.kinds & FormKind.Participle) !== 0) {
    const start = reflexive >= 0 ? reflexive : auxiliary;
    return { ...base, kind: 'verb', start, negated: isNegated(context, start, end) };
  }
  // "They estimated by 2050, …": behind its subject the form is no participle.
  const finitePast = (reading.kinds & FormKind.Finite) !== 0 && context.has(token - 1, WordFlag.subjectPronoun) && !context.has(token - 1, WordFlag.relative);
  if ((reading.kinds & FormKind.Participle) !== 0 && !finitePast && context.has(end, WordFlag.agent)) {
    const start = passive >= 0 ? passive : token;
    return { ...base, kind: 'verb', start: token, agent: end + 1, negated: isNegated(context, start, end) };
  }
  if (passive >= 0 && (reading.kinds & FormKind.Participle) !== 0) return undefined;
  if ((reading.kinds & FormKind.Participle) !== 0 && context.lexicon.data.zeroComplementiser === 'comma') {
    // "…, dem sie gesagt hatte,": in a subordinate clause the auxiliary comes last.
    if (context.has(end, WordFlag.haveAuxiliary) && endsClause(context, end + 1)) return { ...base, kind: 'verb', start: token, end: end + 1, negated: isNegated(context, token, end + 1) };
    const apart = bracketAuxiliary(context, token);
    if (apart >= 0) return { ...base, kind: 'verb', start: token, auxiliary: apart, negated: isNegated(context, token, end) };
  }
  if ((reading.kinds & FormKind.Infinitive) !== 0 && followsInfinitiveMarker(context, token)) {
    const leadIn = leadInBefore(context, token);
    return leadIn < 0 ? undefined : { ...base, kind: 'verb', start: leadIn, negated: isNegated(context, leadIn, end) };
  }
  if ((reading.kinds & FormKind.Finite) !== 0) {
    if ((reading.kinds & FormKind.Infinitive) !== 0 && !isPresent(context, token)) return undefined;
    if (context.has(token, WordFlag.nounLike) && clitic < 0 && !hasSubjectBeside(context, token)) return undefined;
    return { ...base, kind: 'verb', start: token, negated: isNegated(context, token, end) };
  }
  if ((reading.kinds & FormKind.Gerund) !== 0) {
    if (passive >= 0 && inner < 0) return { ...base, kind: 'verb', start: passive, negated: isNegated(context, passive, end) };
    return { ...base, kind: 'gerund', start: gerundStart(context, token), negated: isNegated(context, token, end) };
  }
  if ((reading.kinds & FormKind.Infinitive) !== 0) {
    const leadIn = leadInBefore(context, token);
    if (leadIn >= 0) return { ...base, kind: 'verb', start: leadIn, negated: isNegated(context, leadIn, end) };
  }
  return undefined;
}

/** "en expliquant", "poursuit en expliquant": the lead-in and a reporting verb before it belong to the cue. */
function gerundStart(context: QuoteContext, token: number): number {
  const { gerundLead } = context.lexicon.data;
  if (gerundLead === '' || token === 0 || context.lower(token - 1) !== gerundLead) return token;
  return context.has(token - 2, REPORTING) && verbCueAt(context, token - 2)?.kind === 'verb' ? token - 2 : token - 1;
}

/** "la note", "une annonce", "in response": a determiner or preposition before makes it a noun. */
function isNounHere(context: QuoteContext, token: number): boolean {
  if (context.isCapitalised(token) && !context.startsSentence(token) && !context.isMark(token - 1, '«»“”„"‘’:—–-')) return true;
  const before = token - 1;
  // "según anunció": behind such a word a verb leads an attribution.
  if (before >= 0 && context.lexicon.asWords.has(context.lower(before)) && !context.has(before, WordFlag.determiner)) return false;
  if (before < context.sentenceStart(token)) return false;
  if (context.has(before, WordFlag.objectPronoun) && context.has(before, WordFlag.determiner)) {
    // "le souligne" behind a subject or "comme" is a pronoun with its verb.
    return !context.has(before - 1, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.subjectPronoun | WordFlag.subordinator | WordFlag.negation | WordFlag.relative | WordFlag.adverb) && context.nameOf[before - 1] < 0;
  }
  if (context.has(before, WordFlag.infinitiveMarker | WordFlag.haveAuxiliary | WordFlag.objectPronoun | WordFlag.relative | WordFlag.subjectPronoun)) return false;
  // "Diese bestätigte, dass": a word that can stand for a speaker, and no noun behind the verb.
  if (context.lexicon.data.capitalisedNouns && context.startsSentence(before) && context.lexicon.pronouns.has(context.lower(before)) && !context.isCapitalised(token + 1)) return false;
  return context.has(before, WordFlag.determiner | WordFlag.preposition | WordFlag.of);
}

function chooseReading(context: QuoteContext, token: number, readings: readonly VerbReading[]): { reading: VerbReading; end: number } | undefined {
  let plain: VerbReading | undefined;
  // A separable prefix ends its clause; elsewhere the word is a preposition ("teilt sich Platz 158 mit Ruanda").
  const closed = context.lexicon.data.zeroComplementiser === 'comma';
  for (const reading of readings) {
    const { particle } = reading.verb;
    if (particle === undefined) {
      plain ??= reading;
      continue;
    }
    const limit = Math.min(context.sentenceEnd(token), token + PARTICLE_REACH);
    for (let next = token + 1; next < limit; next++) {
      if (context.isMark(next, ',;:.')) break;
      if (context.lower(next) === particle && (reading.verb.nounParticle === true || reading.verb.impersonal === true || !closed || endsClause(context, next + 1))) return { reading, end: next === token + 1 ? next + 1 : token + 1 };
    }
    // A noun that makes the verb report stands before its participle: "den Standpunkt vertreten".
    if (reading.verb.nounParticle !== true) continue;
    for (let back = token - 1; back >= Math.max(0, token - PARTICLE_BACK) && !context.isMark(back, CLAUSE_MARKS); back--) {
      if (context.lower(back) === particle) return { reading, end: token + 1 };
    }
  }
  return plain === undefined ? undefined : { reading: plain, end: token + 1 };
}

const endsClause = (context: QuoteContext, at: number): boolean => at >= context.count || !context.isWord(at) || context.startsSentence(at) || (context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction | WordFlag.complementiser));

function auxiliaryBefore(context: QuoteContext, token: number): { auxiliary: number; passive: number; clitic: number; reflexive: number } {
  const first = Math.max(context.sentenceStart(token), token - REACH_LEFT);
  let clitic = -1;
  for (let at = token - 1; at >= first; at--) {
    if (context.has(at, WordFlag.haveAuxiliary) && !(context.has(at, WordFlag.preposition) && at < token - 1 && context.has(at + 1, WordFlag.determiner))) {
      return { auxiliary: at, passive: -1, clitic, reflexive: hasProclitic(context, at) ? at - 2 : -1 };
    }
    if (context.has(at, WordFlag.beAuxiliary)) {
      const reflexive = context.has(at - 1, WordFlag.objectPronoun) && !context.has(at - 1, WordFlag.determiner);
      return reflexive ? { auxiliary: at, passive: -1, clitic, reflexive: at - 1 } : { auxiliary: -1, passive: at, clitic, reflexive: -1 };
    }
    if (context.has(at, WordFlag.subjectPronoun) && context.isMark(at - 1, '-')) {
      clitic = at;
      continue;
    }
    const skippable = context.isMark(at, '-') || context.has(at, WordFlag.adverb | WordFlag.negation | WordFlag.objectPronoun) || (context.lower(at) === 't' && context.isMark(at - 1, '-'));
    if (!skippable) break;
  }
  return { auxiliary: -1, passive: -1, clitic: -1, reflexive: -1 };
}

/** "ne-a declarat", "s-a spus": a pronoun that a hyphen ties to the auxiliary. */
const hasProclitic = (context: QuoteContext, auxiliary: number): boolean =>
  context.isMark(auxiliary - 1, '-') && context.has(auxiliary - 2, WordFlag.objectPronoun) && context.document.tokens.end[auxiliary - 2] === context.document.tokens.start[auxiliary - 1] && context.document.tokens.end[auxiliary - 1] === context.document.tokens.start[auxiliary];

/** The auxiliary of a participle that the clause stands between: "hat den Standpunkt vertreten"; -1 for a passive or none. */
function bracketAuxiliary(context: QuoteContext, token: number): number {
  const first = Math.max(context.sentenceStart(token), token - BRACKET_REACH);
  for (let at = token - 1; at >= first; at--) {
    if (context.nameOf[at] >= 0) continue;
    if (context.isMark(at, CLAUSE_MARKS) || context.has(at, WordFlag.conjunction | WordFlag.complementiser | WordFlag.beAuxiliary)) return -1;
    if (context.has(at, WordFlag.haveAuxiliary)) return at;
    if (context.has(at, WordFlag.finite | WordFlag.modal) && !context.isCapitalised(at)) return -1;
  }
  return -1;
}

/** The pronoun of "souligne-t-elle", "dit-il". */
function cliticAfter(context: QuoteContext, token: number): number {
  if (!context.isMark(token + 1, '-')) return -1;
  const at = context.lower(token + 2) === 't' && context.isMark(token + 3, '-') ? token + 4 : token + 2;
  return at < context.count && context.has(at, WordFlag.subjectPronoun) ? at : -1;
}

function isNegated(context: QuoteContext, start: number, end: number): boolean {
  const first = Math.max(context.sentenceStart(start), start - 2);
  for (let at = start - 1; at >= first && !context.isMark(at, CLAUSE_MARKS); at--) if (context.has(at, WordFlag.negation)) return true;
  const limit = Math.min(context.sentenceEnd(start), end + 2);
  for (let at = start; at < limit; at++) {
    // What follows belongs to the content: "dijo que no…", "ha detto di non…".
    if (at >= end && (context.isMark(at, CLAUSE_MARKS) || context.has(at, WordFlag.complementiser | WordFlag.infinitiveMarker | WordFlag.determiner | WordFlag.subjectPronoun))) return false;
    // "vowed not to repeat": what is denied is the content.
    if (context.has(at, WordFlag.negation)) return !(at >= end && deniesInfinitive(context, at + 1));
  }
  return false;
}

/** "ne pas avoir": behind the words of denial an infinitive or its marker follows. */
function deniesInfinitive(context: QuoteContext, from: number): boolean {
  let at = from;
  while (at < from + 3 && context.has(at, WordFlag.negation | WordFlag.objectPronoun) && !context.has(at, WordFlag.infinitiveMarker)) at++;
  // Swedish "inte att" leads a clause, as "that" does.
  return (context.has(at, WordFlag.infinitiveMarker) && !context.has(at, WordFlag.complementiser)) || isInfinitive(context, at);
}

function followsInfinitiveMarker(context: QuoteContext, token: number): boolean {
  return context.has(token - 1, WordFlag.infinitiveMarker | WordFlag.modal) || (context.has(token - 1, WordFlag.adverb | WordFlag.negation) && context.has(token - 2, WordFlag.infinitiveMarker | WordFlag.modal | WordFlag.finite));
}

/** The form of the infinitive can be a present tense: in a clause that goes on behind it, in English behind a plural. */
function isPresent(context: QuoteContext, token: number): boolean {
  if (context.lexicon.data.zeroComplementiser === 'bare') return hasPluralBefore(context, token);
  return token + 1 < context.sentenceEnd(token) && !context.isMark(token + 1, '.;!?');
}

/** A form that is also the bare infinitive ("say", "report") is a verb only behind a plural or a pronoun. */
function hasPluralBefore(context: QuoteContext, token: number): boolean {
  let before = token - 1;
  while (before > context.sentenceStart(token) && context.has(before, WordFlag.adverb)) before--;
  if (before < context.sentenceStart(token)) return false;
  if (context.has(before, WordFlag.subjectPronoun | WordFlag.relative)) return true;
  if (context.nameOf[before] >= 0) return context.names[context.nameOf[before]].entity.type !== 'person' || hasPluralPhrase(context, context.names[context.nameOf[before]].first);
  if (context.has(before, WordFlag.bodyNoun | WordFlag.personNoun)) return true;
  const word = context.lower(before);
  return context.isWord(before) && word.length > 3 && word.endsWith('s') && !context.has(before, WordFlag.finite);
}

/** "Mr. Grassley and Mr. Leahy say", "advisers to Mr. Obama say": a pair, or a plural that the name hangs on. */
function hasPluralPhrase(context: QuoteContext, name: number): boolean {
  let at = name - 1;
  const first = Math.max(context.sentenceStart(name), name - PLURAL_REACH);
  while (at >= first && (context.has(at, WordFlag.title | WordFlag.determiner) || context.isMark(at, '.'))) at--;
  if (at < first) return false;
  if (context.has(at, WordFlag.conjunction)) return true;
  if (!context.has(at, WordFlag.preposition | WordFlag.of) || at === first) return false;
  const noun = context.lower(at - 1);
  return context.isWord(at - 1) && noun.length > 3 && noun.endsWith('s');
}

/** A form that is also a noun is a verb only behind a plain subject, or before what it reports. */
function hasSubjectBeside(context: QuoteContext, token: number): boolean {
  const next = token + 1;
  if (context.has(next, WordFlag.complementiser) || context.isMark(next, ':«»“”„"')) return true;
  let before = token - 1;
  while (before > context.sentenceStart(token) && context.nameOf[before] < 0 && context.has(before, WordFlag.adverb | WordFlag.objectPronoun) && !context.has(before, WordFlag.personNoun)) before--;
  if (before < context.sentenceStart(token) || context.nameOf[before] >= 0) return true;
  if (context.has(before, WordFlag.subjectPronoun | WordFlag.relative | WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.negation) || endsNounOfSpeaker(context, before)) return true;
  return context.isMark(before, ',»”"’)–—') || (context.isMark(before, '-') && context.document.tokens.end[before] < context.document.tokens.start[token]) || (context.isWord(before) && context.isCapitalised(before) && !context.startsSentence(before));
}

/** "le Haut Conseil des finances publiques juge": the verb follows what a name, a person or a body is of. */
function endsNounOfSpeaker(context: QuoteContext, last: number): boolean {
  let at = last;
  const first = Math.max(context.sentenceStart(last), last - COMPLEMENT_REACH);
  while (at > first && context.isWord(at) && context.nameOf[at] < 0 && !context.has(at, WordFlag.of)) at--;
  return at < last && at > first && context.has(at, WordFlag.of) && (context.nameOf[at - 1] >= 0 || context.has(at - 1, WordFlag.personNoun | WordFlag.bodyNoun));
}

function leadInBefore(context: QuoteContext, token: number): number {
  const first = Math.max(context.sentenceStart(token), token - 6);
  for (let at = first; at < token; at++) {
    const phrases = context.lexicon.leadIns.get(context.lower(at));
    if (phrases?.some((phrase) => at + phrase.length === token && phrase.every((word, i) => context.lower(at + i) === word)) === true) return at;
  }
  return -1;
}
