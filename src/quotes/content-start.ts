import { bracketsEnd } from '../text/brackets.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import type { Evidence } from './draft.ts';
import { isHearsayForm } from './hearsay-mood.ts';
import { HEARSAY, REPORTING, WordFlag } from './lexicon.ts';
import { phraseEnd } from './noun-phrases.ts';
import { isPersonWord } from './person-words.ts';
import { speakerBefore } from './speaker-before.ts';
import { firstFiniteVerb, isFiniteVerb, isInfinitive, mayBeFiniteVerb, type QuoteContext } from './quote-context.ts';
import { speakerAfter } from './speaker-after.ts';

/** How far behind its verb the complementiser may stand, in tokens. */
const COMPLEMENT_REACH = 28;
/** Longest predicate of a pronoun that looks like a complementiser, in tokens. */
const LONGEST_PREDICATE = 6;
/** How far a finite verb may stand behind the start of a bare clause, in tokens. */
const VERB_REACH = 30;

/** Where reported content starts, and what shows it. */
export interface Content {
  readonly start: number;
  readonly evidence: Evidence;
}

/** Where the clause that a verb reports starts, if one follows it. */
export function contentAfter(context: QuoteContext, cues: CueIndex, cue: Cue): Content | undefined {
  const { data, zeroVerbs } = context.lexicon;
  const limit = Math.min(context.sentenceEnd(cue.start), cue.end + COMPLEMENT_REACH);
  const lemma = cue.verb?.lemma ?? '';
  let at = cue.end;
  /** An object stands between verb and clause: only what cannot be anything else is content. */
  let object = false;
  if (context.isMark(at, '-') && cue.clitic >= at) at = cue.clitic + 1;
  if (cue.verb?.nounParticle === true) at = behindParticle(context, cue.verb.particle, at, limit);
  const infinitive = cue.verb?.infinitiveContent === true ? (data.openInfinitives === true ? openInfinitiveFrom(context, cue, at, limit) : infinitiveFrom(context, at, limit)) : -1;
  if (infinitive >= 0) return { start: infinitive, evidence: 'infinitive' };
  // "voert als argument aan dat": what compares stands before the prefix.
  if (cue.verb?.particle !== undefined && cue.verb.nounParticle !== true && data.zeroComplementiser === 'comma' && context.nameOf[at] < 0 && context.has(at, WordFlag.subordinator)) at = behindParticle(context, cue.verb.particle, at, limit);
  if (context.lexicon.addresseeVerbs.has(lemma)) at = behindAddressee(context, at, limit);
  while (at < limit) {
    if (context.quoteOf[at] >= 0) return undefined;
    const other = cues.cues[cues.positionFrom(at)];
    if (other !== undefined && other !== cue && other.start === at && other.start >= cue.end && (other.kind === 'gerund' || other.kind === 'verb')) return undefined;
    if (context.nameOf[at] < 0 && context.lexicon.perfectInfinitives.has(context.lower(at)) && !context.has(at - 1, WordFlag.preposition)) return { start: withNegation(context, at, cue.end), evidence: 'infinitive' };
    if (context.nameOf[at] < 0 && context.has(at, WordFlag.complementiser) && hangsOnNoun(context, cue, at)) return undefined;
    if (context.nameOf[at] < 0 && context.has(at, WordFlag.complementiser) && (at === cue.end || !isDeterminedByNoun(context, at))) {
      // "una encuesta en la que": behind an article the word is relative.
      if (at > cue.end && context.has(at - 1, WordFlag.determiner) && context.nameOf[at - 1] < 0) return undefined;
      // "lo ha detto Anna Neri, che coordina il progetto": behind the one comma after who speaks the word is relative.
      // "denuncia la mancanza di una guida, che sappia …": so it is behind the comma after an object.
      if (!data.commaBeforeComplementiser && context.isMark(at - 1, ',') && (context.nameOf[at - 2] >= 0 || (data.proDrop && context.has(cue.end, WordFlag.determiner) && !context.has(cue.end, WordFlag.preposition))) && commaBehind(context, cue.end, at) === at - 1) return undefined;
      // "minacciato dai ragazzi che erano lì": behind who did it, or behind a comma that nothing closes, the word is relative.
      if (!data.commaBeforeComplementiser && data.zeroComplementiser === 'none' && context.has(at, WordFlag.relative) && (cue.agent !== undefined || (!context.isMark(at - 1, ',') && commaBehind(context, cue.end, at) >= 0 && !closesAside(context, cue.end, at)))) return undefined;
      // "vindt dat een belediging": the pronoun that the word is too, with what it is said to be.
      if (at === cue.end && context.lexicon.demonstratives.has(context.lower(at)) && isPredicate(context, at + 1, limit)) return undefined;
      // "kondigde dat donderdag aan": before a point in time the pronoun that it is too.
      if (context.has(at, WordFlag.determiner) && context.has(at + 1, WordFlag.time) && data.openInfinitives === true) return undefined;
      return { start: at + 1, evidence: 'clause' };
    }
    if (data.zeroComplementiser === 'bare' && cue.agent === undefined && zeroVerbs.has(lemma) && !isObjectOfGerund(context, cue, at) && startsBareClause(context, at, limit, lemma === context.lexicon.plainVerb)) return { start: at, evidence: 'bareClause' };
    // "afirmou nesta quarta-feira (12) que", "laat in een reactie weten dat".
    const behind = context.isMark(at, '(') ? bracketsEnd(context.document, at) : cue.verb?.particle !== undefined && at > cue.end && context.lower(at) === cue.verb.particle ? at + 1 : at;
    if (behind > at) {
      at = behind;
      continue;
    }
    if (context.isMark(at, ',')) {
      if (data.zeroComplementiser === 'comma' && startsCommaClause(context, at + 1, zeroVerbs.has(lemma) && !object, at === cue.end, object)) return { start: at + 1, evidence: 'bareClause' };
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
    // "said in a statement it would": the clause starts behind the phrase of the preposition.
    if (data.zeroComplementiser === 'bare' && context.has(at, WordFlag.preposition) && !context.has(at, WordFlag.complementiser) && !opensTimeClause(context, at)) {
      at = behindComplement(context, at + 1);
      continue;
    }
    if (at > cue.end && isFiniteVerb(context, at) && !context.has(at, WordFlag.preposition | WordFlag.determiner)) return undefined;
    // A word of both classes is an article unless a comma stands before it; "damit," leads to the clause behind its comma.
    const article = context.has(at, WordFlag.determiner) && !context.isMark(at - 1, ',');
    const leadsToClause = data.commaBeforeComplementiser && context.isMark(at + 1, ',');
    // "erklärte der Rat, wie sich die Junta nennt, die Lage sei ernst": what such a word leads ends at its comma.
    const compared = data.commaBeforeComplementiser && context.isMark(at - 1, ',') && context.lexicon.asWords.has(context.lower(at)) ? commaBehind(context, at, limit) : -1;
    if (compared >= 0) {
      at = compared;
      continue;
    }
    if (context.has(at, WordFlag.conjunction | WordFlag.subordinator) && !context.has(at, WordFlag.complementiser) && !leadsToClause && !(data.commaBeforeComplementiser && context.has(at + 1, WordFlag.adverb) && context.isMark(at + 2, ','))) return undefined;
    if (context.has(at, WordFlag.relative) && !context.has(at, WordFlag.complementiser) && !article) {
      // A relative clause about the speaker or addressee ends at its comma.
      const close = data.commaBeforeComplementiser ? commaBehind(context, at, limit) : -1;
      if (close < 0) return undefined;
      at = close;
      continue;
    }
    if (article && data.proDrop && context.has(at, WordFlag.preposition) && isObjectNoun(context, at + 1)) return undefined;
    if (article && !leadsToClause && (!context.has(at, WordFlag.preposition | WordFlag.of) || context.has(at, WordFlag.relative))) {
      const end = phraseEnd(context, at);
      // "told a crowd in Miami that": behind such a verb any phrase is the addressee.
      if (!context.lexicon.addresseeVerbs.has(lemma) && !mayStandBeforeClause(context, at, end)) {
        if (!data.commaBeforeComplementiser) return undefined;
        object = true;
      }
      at = Math.max(end, at + 1);
      continue;
    }
    at++;
  }
  return undefined;
}

/** "said after he left", "said after the game ended": the word leads a clause of its own and no phrase ("said after the game he would"). */
function opensTimeClause(context: QuoteContext, at: number): boolean {
  if (!context.has(at, WordFlag.subordinator)) return false;
  const end = behindComplement(context, at + 1);
  return end === at + 1 || mayBeFiniteVerb(context, end) || !(context.nameOf[end] >= 0 || context.has(end, WordFlag.subjectPronoun | WordFlag.complementiser));
}

/** The token behind what a preposition governs: a name, or a phrase ("at a briefing", "under Warren's grilling"). */
function behindComplement(context: QuoteContext, at: number): number {
  const name = context.names[context.nameOf[at]];
  if (name !== undefined && !/^['’]/.test(context.lower(name.end))) return name.end;
  return name !== undefined || context.has(at, WordFlag.determiner) ? Math.max(phraseEnd(context, at), at) : at;
}

/** "vertritt wie X die Ansicht, dass": the clause hangs on the noun of the verb. */
function behindParticle(context: QuoteContext, particle: string | undefined, from: number, limit: number): number {
  for (let at = from; at < limit && !context.isMark(at, ',;:.'); at++) if (context.lower(at) === particle) return at + 1;
  return from;
}

/** "told reporters he would": the token behind the addressee, if a clause or complementiser can start there. */
function behindAddressee(context: QuoteContext, from: number, limit: number): number {
  if (context.nameOf[from] < 0 && context.has(from, WordFlag.complementiser) && !(context.has(from, WordFlag.determiner) && context.has(from + 1, WordFlag.personNoun))) return from;
  const pronoun = context.nameOf[from] < 0 && context.has(from, WordFlag.objectPronoun);
  // "told him", "told you": one word; a clause may start with the next.
  let at = pronoun ? from + 1 : context.nameOf[from] >= 0 ? context.names[context.nameOf[from]].end : phraseEnd(context, from);
  if (at <= from) return from;
  while (at < limit && context.nameOf[at] < 0 && context.has(at, WordFlag.time | WordFlag.adverb) && !context.has(at, WordFlag.subjectPronoun)) at++;
  return at < limit && (context.nameOf[at] >= 0 || context.has(at, WordFlag.subjectPronoun | WordFlag.determiner | WordFlag.complementiser)) ? at : from;
}

function commaBehind(context: QuoteContext, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (context.isMark(at, ',')) return at;
  return -1;
}

/** True if an even number of commas stands in the tokens: each aside among them is closed. */
function closesAside(context: QuoteContext, from: number, to: number): boolean {
  let commas = 0;
  for (let at = from; at < to; at++) if (context.isMark(at, ',')) commas++;
  return commas % 2 === 0;
}

/** "the claim that", "said in that report": the word is no complementiser behind a preposition. */
const isDeterminedByNoun = (context: QuoteContext, at: number): boolean =>
  context.has(at, WordFlag.determiner) && context.has(at - 1, WordFlag.preposition | WordFlag.of) && !(context.lexicon.data.verbLast === true && startsSubject(context, at + 1));

/** "diz respeito às denúncias de que": the clause tells what the noun before "of" is, unless that is who is told or belongs to the verb ("deu conta de que"). */
function hangsOnNoun(context: QuoteContext, cue: Cue, at: number): boolean {
  if (context.lexicon.data.proDrop !== true || at - 2 < cue.end || context.nameOf[at - 1] >= 0 || !context.has(at - 1, WordFlag.of)) return false;
  const noun = at - 2;
  // "avisó a los mexicanos de que …": behind a preposition stands who is told.
  if (context.has(noun - 1, WordFlag.determiner) && context.has(noun - 2, WordFlag.preposition)) return false;
  return context.nameOf[noun] < 0 && context.isWord(noun) && context.lower(noun) !== cue.verb?.particle && !context.has(noun, WordFlag.adverb | WordFlag.time | WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.preposition) && !isPersonWord(context, noun);
}

/** "anunciaram a descoberta": where an article looks like a preposition too, a noun of no person, body or time right behind it is an object. */
const isObjectNoun = (context: QuoteContext, at: number): boolean =>
  context.nameOf[at] < 0 && context.isWord(at) && (context.flags[at] & ~REPORTING) === 0 && !context.isCapitalised(at) && !isPersonWord(context, at);

/** "voert aan dat de prijs stijgt": behind the word a subject begins, so that what stands before it is a prefix. */
const startsSubject = (context: QuoteContext, at: number): boolean =>
  context.nameOf[at] >= 0 || context.has(at, WordFlag.determiner | WordFlag.subjectPronoun | WordFlag.personNoun | WordFlag.bodyNoun);

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
  if (context.has(at, WordFlag.objectPronoun) && !context.has(at, WordFlag.subjectPronoun | WordFlag.determiner)) return false;
  const reach = Math.min(context.sentenceEnd(at), limit + VERB_REACH, at + VERB_REACH);
  if (!named && context.has(at, WordFlag.subordinator) && !leadsMainClause(context, at, reach)) return false;
  // "claims Acme Works imprisoned her": right behind the name that opens the clause.
  if (named && context.names[context.nameOf[at]].end < reach && mayBeFiniteVerb(context, context.names[context.nameOf[at]].end)) return true;
  for (let verb = at + 1; verb < reach; verb++) {
    const relativeEnd = behindRelative(context, verb, reach);
    if (relativeEnd > verb && (plain || named || context.has(at, WordFlag.subjectPronoun | WordFlag.determiner))) {
      // "noted a policy that …", "said fathers who work would pay": what a relative clause tells of the subject is not the verb of the report.
      verb = relativeEnd - 1;
      continue;
    }
    // "conceded a free-kick and Aston scored": what one verb has as its object, and the next clause.
    if (!plain && context.nameOf[verb] < 0 && context.has(verb, WordFlag.conjunction) && context.lexicon.indefinites.has(context.lower(at)) && context.nameOf[verb + 1] >= 0) return false;
    if (context.isMark(verb, ';:') || context.quoteOf[verb] >= 0) return context.quoteOf[verb] >= 0 && isFiniteBefore(context, at + 1, verb);
    if (context.nameOf[verb] >= 0) continue;
    if (context.has(verb, WordFlag.complementiser | WordFlag.relative) && !context.has(verb, WordFlag.determiner) && !(named || context.has(at, WordFlag.subjectPronoun | WordFlag.determiner))) return false;
    if (context.has(verb, WordFlag.complementiser) && (verb - at <= 8 || !context.has(verb, WordFlag.determiner | WordFlag.relative)) && !isFiniteBefore(context, at + 1, verb)) return false;
    if ((plain || context.has(at, WordFlag.subjectPronoun) ? mayBeFiniteVerb(context, verb) : isFiniteVerb(context, verb)) && !context.has(verb - 1, WordFlag.infinitiveMarker)) return true;
  }
  return false;
}

/** Token behind the verbs of the relative clause that "who" or "which" opens at the token; the token itself without. */
function behindRelative(context: QuoteContext, at: number, reach: number): number {
  if (context.nameOf[at] >= 0 || !context.has(at, WordFlag.relative) || context.has(at, WordFlag.complementiser | WordFlag.determiner)) return at;
  let verb = at + 1;
  while (verb < reach && !mayBeFiniteVerb(context, verb)) verb++;
  while (verb < reach && context.nameOf[verb] < 0 && (mayBeFiniteVerb(context, verb) || context.has(verb, WordFlag.adverb | WordFlag.negation))) verb++;
  return verb;
}

/** "taxpayers reporting gains held for years": a bare noun behind a gerund that no comma parts from its noun is what it is about. */
const isObjectOfGerund = (context: QuoteContext, cue: Cue, at: number): boolean =>
  cue.kind === 'gerund' && !context.isMark(cue.start - 1, ',–—') && context.nameOf[at] < 0 && !context.has(at, WordFlag.determiner | WordFlag.subjectPronoun);

/** "said when she arrived, the door was open": the subordinate clause is content only before a main clause. */
function leadsMainClause(context: QuoteContext, at: number, reach: number): boolean {
  const comma = commaBehind(context, at, reach);
  return comma >= 0 && isFiniteBefore(context, at + 1, comma) && isFiniteBefore(context, comma + 1, reach);
}

const isFiniteBefore = (context: QuoteContext, from: number, to: number): boolean => firstFiniteVerb(context, from, to) >= 0;

/**
 * ", er werde kommen": a main clause behind the comma, neither relative nor joined on. Where it is not
 * `expected`, only the mood of hearsay or an infinitive shows it. Right behind the verb (`adjacent`) nothing stands
 * that a relative could tell of: "sagte, der Bedarf steige".
 */
function startsCommaClause(context: QuoteContext, at: number, expected: boolean, adjacent: boolean, object: boolean): boolean {
  if (at >= context.count || context.markOf[at] >= 0) return false;
  // "…, die Verluste geschrieben hat, ist wieder gesund": a verb behind the comma goes on with the clause around.
  if (isFiniteVerb(context, at) && !context.has(at, WordFlag.determiner | WordFlag.subjectPronoun)) return false;
  if (context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction | WordFlag.subordinator | WordFlag.complementiser) && !context.has(at, HEARSAY)) return false;
  const limit = Math.min(context.sentenceEnd(at), at + VERB_REACH);
  if (context.has(at, WordFlag.relative) && context.has(at, WordFlag.determiner)) {
    // A relative clause has its verb at the end, a main clause has it second.
    if (context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.adverb | WordFlag.objectPronoun | WordFlag.preposition)) return startsInfinitiveClause(context, at, limit);
    for (let verb = at + 1; verb < Math.min(limit, at + 12); verb++) {
      if (context.isMark(verb, ',.')) break;
      if (isHearsayForm(context, verb)) return adjacent || (!context.isMark(verb + 1, ',.') && verb + 1 < limit);
      if (expected && isFiniteVerb(context, verb)) return adjacent || !(context.isMark(verb + 1, ',.') || verb + 1 >= limit);
    }
    return startsInfinitiveClause(context, at, limit);
  }
  let infinitive = false;
  for (let verb = at; verb < limit; verb++) {
    if (context.isMark(verb, ';:')) break;
    if (context.has(verb, WordFlag.complementiser | WordFlag.subordinator) && context.isMark(verb - 1, ',')) break;
    // "schlagen Optionen vor, jedoch könnte …": behind an object a form of mere possibility is the reporter's.
    if (isHearsayForm(context, verb) && !(object && context.lexicon.weakHearsay.has(context.lower(verb)))) return true;
    infinitive ||= isMarkedInfinitive(context, verb);
    // "zwingen zu wollen": a form before the marker of an infinitive is none that is finite.
    if (isFiniteVerb(context, verb) && !infinitive && !context.has(verb + 1, WordFlag.infinitiveMarker)) return expected;
  }
  // "verteidigte seine Art, über Kim zu sprechen": behind an object an infinitive tells what that is.
  return infinitive && !object && startsInfinitiveClause(context, at, limit);
}

/** "…, den Vertrag zu kündigen", "…, den Notstand auszurufen": an infinitive clause, unless it states a purpose ("um …"). */
function startsInfinitiveClause(context: QuoteContext, at: number, limit: number): boolean {
  if (context.lexicon.purposeWords.has(context.lower(at))) return false;
  for (let verb = at; verb < limit; verb++) {
    if (isMarkedInfinitive(context, verb)) return true;
    if (context.isMark(verb, ',;:') || context.quoteOf[verb] >= 0) return false;
  }
  return false;
}

/** "zu kündigen", "auszurufen": an infinitive with its marker, at the end of its clause or before another verb. */
function isMarkedInfinitive(context: QuoteContext, at: number): boolean {
  if (!context.isWord(at) || context.isCapitalised(at) || context.nameOf[at] >= 0) return false;
  const word = context.lower(at);
  if (!word.endsWith('n')) return false;
  if (context.has(at - 1, WordFlag.infinitiveMarker)) return true;
  return context.lexicon.joinedInfinitives.some((prefix) => word.length > prefix.length + 3 && word.startsWith(prefix));
}

/** "belooft de minister daar later op terug te komen": the words behind verb, subject and prefix, if nothing but they stand before the infinitive. */
function openInfinitiveFrom(context: QuoteContext, cue: Cue, from: number, limit: number): number {
  let start = from;
  const particle = cue.verb?.particle;
  if (particle === undefined) {
    const subject = speakerBefore(context, cue.start, context.sentenceStart(cue.start)) === undefined ? speakerAfter(context, from) : undefined;
    if (subject !== undefined && subject.start === from) start = subject.end;
  } else if (context.lower(from - 1) !== particle) start = behindParticle(context, particle, from, limit);
  if (context.isMark(start, ',')) start++;
  while (start < limit && context.nameOf[start] < 0 && context.has(start, WordFlag.time)) start++;
  for (let at = start; at < limit && !context.isMark(at, ',;:') && context.quoteOf[at] < 0; at++) {
    if (isMarkedInfinitive(context, at)) return at - 1 > start ? start : -1;
    // "kondigde maatregelen aan om …": with an object the infinitive tells its purpose.
    if ((at > start || start > from) && context.nameOf[at] < 0 && context.lexicon.purposeWords.has(context.lower(at))) return -1;
    if (context.nameOf[at] < 0 && (context.has(at, WordFlag.complementiser) || (context.has(at, WordFlag.relative | WordFlag.subordinator) && !context.has(at, WordFlag.determiner | WordFlag.preposition | WordFlag.subjectPronoun)))) return -1;
  }
  return -1;
}

/** "de não ter ouvido ninguém": the words of denial and pronouns before an infinitive belong to it. */
function withNegation(context: QuoteContext, infinitive: number, from: number): number {
  let start = infinitive;
  while (start > from && context.nameOf[start - 1] < 0 && context.has(start - 1, WordFlag.negation | WordFlag.objectPronoun)) start--;
  return start;
}

/** True for a few words that an indefinite article or "too" opens and that hold no finite verb: "een belediging", "te kort door de bocht". */
function isPredicate(context: QuoteContext, first: number, limit: number): boolean {
  if (limit - first > LONGEST_PREDICATE || context.nameOf[first] >= 0 || !(context.has(first, WordFlag.infinitiveMarker) || context.lexicon.indefinites.has(context.lower(first)))) return false;
  for (let at = first + 1; at < limit; at++) if (mayBeFiniteVerb(context, at)) return false;
  return true;
}

/** "affirme avoir…", "promet de…": the infinitive with its pronouns, without the word that leads to it. */
function infinitiveFrom(context: QuoteContext, from: number, limit: number): number {
  let at = from;
  while (at < limit && context.has(at, WordFlag.adverb) && !context.has(at, WordFlag.infinitiveMarker | WordFlag.negation)) at++;
  if (context.has(at, WordFlag.infinitiveMarker) && !isInfinitive(context, at)) at++;
  const start = at;
  while (at < limit && at < start + 4 && context.has(at, WordFlag.objectPronoun | WordFlag.negation)) at++;
  const marked = start > from || context.lexicon.infinitiveEndings.length > 0;
  if (context.lexicon.infinitiveEndings.length === 0) return context.has(start - 1, WordFlag.infinitiveMarker) && start > from && context.isWord(start) ? start : -1;
  return marked && at < limit && isInfinitive(context, at) ? start : -1;
}
