import type { Cue } from './cue.ts';
import { FormKind, HEARSAY, REPORTING, WordFlag, type VerbReading } from './lexicon.ts';
import { LONGEST_MARKED_NAME } from './noun-phrases.ts';
import { isInTitleCase, isPresent } from './present-forms.ts';
import { isInfinitive, type QuoteContext } from './quote-context.ts';
import { ownSourceAt, sourceAfterAt, sourceCueAt, weakSourceAt } from './source-cues.ts';

const REACH_LEFT = 7;
const PARTICLE_REACH = 14;
const PARTICLE_BACK = 4;
const BRACKET_REACH = 20;
/** Longest apposition between a verb and its prefix, in tokens. */
const LONGEST_APPOSITION = 14;
/** How far behind its denial an infinitive may stand, in tokens. */
const DENIED_REACH = 16;
/** Longest complement of a speaker's name before its verb, in tokens. */
const COMPLEMENT_REACH = 4;
const CLAUSE_MARKS = ',;:!?()«»“”„"';

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
      (context.isMark(token - 1, ',»«”“"’') ? insertedSourceAt(context, token) : undefined);
    if (cue !== undefined) {
      cues.push(cue);
      token = cue.end - 1;
    }
  }
  return cues;
}

/** ", so der Minister": the word leads to somebody; before a small word of no class it says how ("so groß", "così intensa"). */
function insertedSourceAt(context: QuoteContext, token: number): Cue | undefined {
  const cue = sourceCueAt(context, token, context.lexicon.sourceIncise, 'sourceBefore');
  if (cue === undefined || cue.end > token + 1 || cue.end >= context.count || context.nameOf[cue.end] >= 0 || context.flags[cue.end] !== 0) return cue;
  return context.isWord(cue.end) && !context.isCapitalised(cue.end) && context.lexicon.data.noArticles !== true ? undefined : cue;
}

/** Reads the verb form at `token` with auxiliaries and clitics; undefined if it reports nothing here. */
export function verbCueAt(context: QuoteContext, token: number): Cue | undefined {
  const readings = context.lexicon.verbs.get(context.lower(token));
  if (readings === undefined || isNounHere(context, token)) return undefined;
  const chosen = chooseReading(context, token, readings);
  if (chosen === undefined) return undefined;
  const { reading, end } = chosen;
  // "continua a lançar mísseis": a verb that only goes with marks says nothing where an infinitive follows.
  if (reading.verb.frame === 'speech' && context.has(end, WordFlag.infinitiveMarker) && isInfinitive(context, end + 1)) return undefined;
  const { auxiliary, passive, clitic: inner, reflexive } = auxiliaryBefore(context, token);
  const outer = cliticAfter(context, token);
  const clitic = inner >= 0 ? inner : outer;
  const base = { head: token, end, verb: reading.verb, clitic };
  if (auxiliary >= 0 && (reading.kinds & FormKind.Participle) !== 0) {
    const start = reflexive >= 0 ? reflexive : auxiliary;
    if (context.lexicon.perfectInfinitives.has(context.lower(auxiliary))) {
      // "potrebbe aver detto che": nobody says that it was said.
      if (context.has(auxiliary - 1, WordFlag.modal)) return undefined;
      // "ha detto di aver deciso": the infinitive is what is reported.
      if (context.has(auxiliary - 1, WordFlag.infinitiveMarker) && !context.has(end, WordFlag.complementiser)) return undefined;
      // "dopo aver detto che …": behind a preposition it stands for a gerund.
      if (context.has(auxiliary - 1, WordFlag.preposition | WordFlag.of) && context.has(end, WordFlag.complementiser)) return { ...base, kind: 'gerund', start, negated: isNegated(context, start, end) };
    }
    return { ...base, kind: 'verb', start, negated: isNegated(context, start, end) };
  }
  // "They estimated by 2050, …": behind its subject the form is no participle.
  const finitePast = (reading.kinds & FormKind.Finite) !== 0 && context.has(token - 1, WordFlag.subjectPronoun) && !context.has(token - 1, WordFlag.relative);
  if ((reading.kinds & FormKind.Participle) !== 0 && !finitePast && context.has(end, WordFlag.agent)) {
    const start = passive >= 0 ? passive : token;
    return { ...base, kind: 'verb', start: token, agent: end + 1, negated: isNegated(context, start, end) };
  }
  if ((reading.kinds & FormKind.Participle) !== 0 && context.lexicon.citingVerbs.has(reading.verb.lemma)) {
    const cited = passive >= 0 ? passive : citedAuxiliary(context, token);
    if (cited >= 0) return { ...base, kind: 'verb', start: token, auxiliary: cited, negated: isNegated(context, cited, end) };
  }
  if (passive >= 0 && (reading.kinds & FormKind.Participle) !== 0) return undefined;
  const perfect = (reading.kinds & FormKind.Participle) !== 0 && context.has(end, WordFlag.complementiser) ? perfectGerundBefore(context, token) : -1;
  if (perfect >= 0) return { ...base, kind: 'verb', start: token, auxiliary: perfect, negated: isNegated(context, perfect, end) };
  if ((reading.kinds & FormKind.Participle) !== 0 && context.lexicon.data.zeroComplementiser === 'comma') {
    // "…, dem sie gesagt hatte,": in a subordinate clause the auxiliary comes last.
    if (context.has(end, WordFlag.haveAuxiliary) && endsClause(context, end + 1)) return { ...base, kind: 'verb', start: token, end: end + 1, negated: isNegated(context, token, end + 1) };
    const apart = bracketAuxiliary(context, token);
    if (apart >= 0) return { ...base, kind: 'verb', start: token, auxiliary: apart, negated: isNegated(context, token, end) };
  }
  if ((reading.kinds & FormKind.Participle) !== 0 && (reading.kinds & FormKind.Finite) === 0 && sharesAuxiliary(context, token, end)) return { ...base, kind: 'verb', start: token, negated: false };
  // "disse a ministra, ao ressaltar que": the infinitive stands for a gerund.
  const lead = (reading.kinds & FormKind.Infinitive) !== 0 && context.has(end, WordFlag.complementiser) ? infinitiveLeadBefore(context, token) : -1;
  if (lead >= 0) return { ...base, kind: 'gerund', start: lead, negated: isNegated(context, lead, end) };
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

/** "ao ressaltar", "depois de dizer", "door te zeggen": the first of the words that make an infinitive a gerund; -1 without. */
function infinitiveLeadBefore(context: QuoteContext, token: number): number {
  for (const words of context.lexicon.infinitiveLeads) {
    const first = token - words.length;
    if (first >= context.sentenceStart(token) && words.every((word, i) => context.lower(first + i) === word)) return first;
  }
  return -1;
}

/** "tendo a polícia afirmado que": the gerund of the auxiliary, with the subject between; -1 without. */
function perfectGerundBefore(context: QuoteContext, token: number): number {
  const { gerundEnding } = context.lexicon.data;
  if (gerundEnding === undefined) return -1;
  const first = Math.max(context.sentenceStart(token), token - REACH_LEFT);
  for (let at = token - 2; at >= first && !context.isMark(at, CLAUSE_MARKS); at--) {
    if (context.nameOf[at] < 0 && context.has(at, WordFlag.haveAuxiliary)) return context.lower(at).endsWith(gerundEnding) ? at : -1;
  }
  return -1;
}

/** "en expliquant", "poursuit en expliquant": the lead-in and a reporting verb before it belong to the cue. */
function gerundStart(context: QuoteContext, token: number): number {
  const { gerundLead } = context.lexicon.data;
  if (gerundLead === '' || token === 0 || context.lower(token - 1) !== gerundLead) return token;
  return context.has(token - 2, REPORTING) && verbCueAt(context, token - 2)?.kind === 'verb' ? token - 2 : token - 1;
}

/** "la note", "une annonce", "in response": a determiner or preposition before makes it a noun. */
function isNounHere(context: QuoteContext, token: number): boolean {
  const before = token - 1;
  if (context.isCapitalised(token) && !context.startsSentence(token) && !context.isMark(token - 1, '«»“”„"‘’:—–-')) return !isInTitleCase(context, token);
  // "die Musterklage", "die Grace-gegen-Klage": the last part of a compound.
  if (context.lexicon.data.capitalisedNouns && context.isCapitalised(token) && context.isMark(before, '-') && context.document.tokens.end[before] === context.document.tokens.start[token]) return true;
  // "Klagen gegen das Gesetz habe es nicht gegeben": where nouns are capitalised, the form that is a plural noun too heads no sentence.
  if (context.lexicon.data.capitalisedNouns && context.startsSentence(token) && (context.has(token + 1, WordFlag.preposition | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.modal) || context.has(token + 1, HEARSAY))) return true;
  // "según anunció": behind such a word a verb leads an attribution.
  if (before >= 0 && context.lexicon.asWords.has(context.lower(before)) && !context.has(before, WordFlag.determiner)) return false;
  if (before < context.sentenceStart(token)) return false;
  if (context.has(before, WordFlag.objectPronoun) && context.has(before, WordFlag.determiner)) {
    // "le souligne" behind a subject or "comme" is a pronoun with its verb.
    // "Su editora, Elena Ramírez, la define": so it is behind the comma that closes an apposition.
    // "«…», le fa eco un altro": so it is behind what somebody says.
    if (context.isMark(before - 1, ',') && (context.nameOf[before - 2] >= 0 || context.markOf[before - 2] >= 0)) return false;
    return !context.has(before - 1, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.subjectPronoun | WordFlag.subordinator | WordFlag.negation | WordFlag.relative | WordFlag.adverb) && context.nameOf[before - 1] < 0;
  }
  // "those reports", "this claim": a noun behind a word that points to it.
  if (context.has(token, WordFlag.nounLike) && context.has(before, WordFlag.determiner) && !context.has(before, WordFlag.relative) && context.lexicon.demonstratives.has(context.lower(before))) return true;
  if (context.lexicon.infinitiveLeads.length > 0 && infinitiveLeadBefore(context, token) >= 0) return false;
  // "after saying that": a gerund that a clause follows.
  if (context.has(before, WordFlag.preposition) && context.has(token + 1, WordFlag.complementiser) && isGerundForm(context, token)) return false;
  if (context.has(before, WordFlag.infinitiveMarker | WordFlag.haveAuxiliary | WordFlag.objectPronoun | WordFlag.relative | WordFlag.subjectPronoun)) return false;
  // "Diese bestätigte, dass": a word that can stand for a speaker, and no noun behind the verb.
  if (context.lexicon.data.capitalisedNouns && context.startsSentence(before) && context.lexicon.pronouns.has(context.lower(before)) && !context.isCapitalised(token + 1)) return false;
  // "se limitó a decir": what leads to an infinitive tells a verb.
  return context.has(before, WordFlag.determiner | WordFlag.preposition | WordFlag.of) && leadInBefore(context, token) < 0;
}

const isGerundForm = (context: QuoteContext, token: number): boolean => (context.lexicon.verbs.get(context.lower(token)) ?? []).some(({ kinds }) => (kinds & FormKind.Gerund) !== 0);

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
      if (context.isMark(next, ',;:.')) {
        // "teilte der Direktor der Behörde, Jonas Weber, mit.": the prefix behind the comma that closes an apposition.
        const behind = closed && reading.verb.nounParticle !== true ? particleBehindApposition(context, next, particle) : -1;
        if (behind >= 0) return { reading, end: token + 1 };
        break;
      }
      if (context.lower(next) === particle && (reading.verb.nounParticle === true || reading.verb.impersonal === true || !closed || endsClause(context, next + 1) || mayLeadInfinitive(context, reading, next + 1))) return { reading, end: next === token + 1 ? next + 1 : token + 1 };
    }
    // A noun that makes the verb report stands before its participle: "den Standpunkt vertreten".
    if (reading.verb.nounParticle !== true) continue;
    for (let back = token - 1; back >= Math.max(0, token - PARTICLE_BACK) && !context.isMark(back, CLAUSE_MARKS); back--) {
      if (context.lower(back) === particle) return { reading, end: token + 1 };
    }
  }
  return plain === undefined ? undefined : { reading: plain, end: token + 1 };
}

/** The prefix right behind the comma that closes what stands behind the comma at `open`, or one word further ("geht …, Leiter der Mission, davon aus"); -1 without. */
function particleBehindApposition(context: QuoteContext, open: number, particle: string): number {
  if (!context.isMark(open, ',')) return -1;
  const limit = Math.min(context.sentenceEnd(open), open + LONGEST_APPOSITION);
  let close = open + 1;
  while (close < limit && !context.isMark(close, ',;:') && !(context.nameOf[close] < 0 && context.has(close, WordFlag.finite | WordFlag.complementiser | WordFlag.conjunction) && !context.isCapitalised(close))) close++;
  if (!context.isMark(close, ',')) return -1;
  for (let at = close + 1; at <= close + 2; at++) if (context.lower(at) === particle && endsClause(context, at + 1)) return at;
  return -1;
}

/** "kondigt aan met acties te komen", "laat weten de kritiek te begrijpen": where an infinitive clause needs no comma, it may follow the prefix; an object of a preposition may not. */
const mayLeadInfinitive = (context: QuoteContext, { verb }: VerbReading, at: number): boolean =>
  context.lexicon.data.openInfinitives === true && verb.infinitiveContent === true && (!context.has(at - 1, WordFlag.preposition) || (context.nameOf[at] < 0 && !context.has(at, WordFlag.determiner | WordFlag.objectPronoun)));

const endsClause = (context: QuoteContext, at: number): boolean => at >= context.count || !context.isWord(at) || context.startsSentence(at) || (context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction | WordFlag.complementiser));

function auxiliaryBefore(context: QuoteContext, token: number): { auxiliary: number; passive: number; clitic: number; reflexive: number } {
  const first = Math.max(context.sentenceStart(token), token - REACH_LEFT);
  let clitic = -1;
  for (let at = token - 1; at >= first; at--) {
    if (context.has(at, WordFlag.haveAuxiliary) && !(context.has(at, WordFlag.preposition) && at < token - 1 && context.has(at + 1, WordFlag.determiner))) {
      return { auxiliary: at, passive: -1, clitic, reflexive: hasProclitic(context, at) ? at - 2 : -1 };
    }
    if (context.has(at, WordFlag.beAuxiliary)) {
      // "It was announced": English has no reflexive auxiliary, and "it" is the subject.
      const reflexive = context.lexicon.data.zeroComplementiser !== 'bare' && context.has(at - 1, WordFlag.objectPronoun) && !context.has(at - 1, WordFlag.determiner);
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
    // "hatte der „Bild“ gesagt": the name of a paper.
    const range = context.marks[context.markOf[at]];
    if (range !== undefined && range.after - range.open <= LONGEST_MARKED_NAME && context.has(range.open - 1, WordFlag.determiner)) continue;
    // "die Rolle der Fraktions- und Parteichefs": a conjunction that joins parts of words.
    if (context.has(at, WordFlag.conjunction) && context.isMark(at - 1, '-')) continue;
    if (context.isMark(at, CLAUSE_MARKS) || context.has(at, WordFlag.conjunction | WordFlag.complementiser | WordFlag.beAuxiliary)) return -1;
    if (context.has(at, WordFlag.haveAuxiliary)) return at;
    if (context.has(at, WordFlag.finite | WordFlag.modal) && !context.isCapitalised(at)) return -1;
  }
  return -1;
}

/** "„…“, wird der Sportchef in der Mitteilung zitiert": the auxiliary of the passive that makes its subject speak; -1 without. */
function citedAuxiliary(context: QuoteContext, token: number): number {
  const first = Math.max(context.sentenceStart(token), token - BRACKET_REACH);
  for (let at = token - 1; at >= first && !context.isMark(at, CLAUSE_MARKS); at--) if (context.nameOf[at] < 0 && context.has(at, WordFlag.beAuxiliary)) return at;
  return -1;
}

/** "a dénoncé une erreur et prévenu que": behind a conjunction a participle that takes a clause shares the auxiliary before it. */
function sharesAuxiliary(context: QuoteContext, token: number, end: number): boolean {
  if (!context.has(end, WordFlag.complementiser) && !(context.lexicon.data.commaBeforeComplementiser && context.isMark(end, ','))) return false;
  let before = token - 1;
  while (before > context.sentenceStart(token) && context.nameOf[before] < 0 && context.has(before, WordFlag.adverb) && !context.has(before, WordFlag.conjunction)) before--;
  if (context.nameOf[before] >= 0 || !context.has(before, WordFlag.conjunction)) return false;
  const first = Math.max(context.sentenceStart(token), token - BRACKET_REACH);
  for (let at = before - 1; at >= first; at--) if (context.nameOf[at] < 0 && context.markOf[at] < 0 && context.has(at, WordFlag.haveAuxiliary)) return true;
  return false;
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
  // "laat weten niet op de zaak vooruit te lopen": the infinitive may stand far behind.
  if (context.lexicon.data.openInfinitives === true) {
    const limit = Math.min(context.sentenceEnd(from - 1), from + DENIED_REACH);
    for (let next = at; next < limit && !context.isMark(next, CLAUSE_MARKS) && !context.has(next, WordFlag.complementiser); next++) if (context.has(next, WordFlag.infinitiveMarker)) return true;
    return false;
  }
  // Swedish "inte att" leads a clause, as "that" does.
  return (context.has(at, WordFlag.infinitiveMarker) && !context.has(at, WordFlag.complementiser)) || isInfinitive(context, at);
}

function followsInfinitiveMarker(context: QuoteContext, token: number): boolean {
  return context.has(token - 1, WordFlag.infinitiveMarker | WordFlag.modal) || (context.has(token - 1, WordFlag.adverb | WordFlag.negation) && context.has(token - 2, WordFlag.infinitiveMarker | WordFlag.modal | WordFlag.finite));
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
  return at < last && at > first && context.has(at, WordFlag.of) && (context.nameOf[at - 1] >= 0 || context.has(at - 1, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun));
}

/** True if the phrase begins at one token and ends before another, perhaps with an adverb inside: "ha poi voluto precisare". */
function endsAt(context: QuoteContext, phrase: readonly string[], from: number, token: number): boolean {
  let at = from;
  let skipped = false;
  for (const word of phrase) {
    if (context.lower(at) !== word && at > from && !skipped && context.has(at, WordFlag.adverb) && context.nameOf[at] < 0) {
      skipped = true;
      at++;
    }
    if (at >= token || context.lower(at) !== word) return false;
    at++;
  }
  return at === token;
}

function leadInBefore(context: QuoteContext, token: number): number {
  const first = Math.max(context.sentenceStart(token), token - 6);
  for (let at = first; at < token; at++) {
    const phrases = context.lexicon.leadIns.get(context.lower(at));
    if (phrases?.some((phrase) => endsAt(context, phrase, at, token)) === true) return at;
  }
  return -1;
}
