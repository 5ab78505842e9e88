import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import { WordFlag } from './lexicon.ts';
import { holdsPerson, LONGEST_PHRASE, nameWords, phraseEnd, pronounAt, speakerIn, type SpeakerWords, startsPhrase } from './noun-phrases.ts';
import { speakerBefore } from './speaker-before.ts';
import { firstFiniteVerb, isFiniteVerb, type QuoteContext } from './quote-context.ts';
import { nextComma, subjectOfSentence } from './sentence-subject.ts';
import { impersonalSpeaker } from './source-speaker.ts';
import { speakerAfter } from './speaker-after.ts';
import { canSpeak } from './can-speak.ts';

/** Words that begin a clause. */
const CLAUSE_WORD = WordFlag.relative | WordFlag.complementiser | WordFlag.subordinator | WordFlag.subjectPronoun;
/** How far before a verb the relative or preposition that its clause begins with may stand, in tokens. */
const CLAUSE_REACH = 14;
/** Most adverbs between a verb and its subject, or the conjunction that joins it to another. */
const MOST_ADVERBS = 2;
/** How far before its verb a person at the head of the sentence may stand, in tokens. */
const LONGEST_HEAD = 48;

/** The speaker that the cue itself carries: a clitic pronoun, or the agent of a passive. */
export function cliticSpeaker(context: QuoteContext, cue: Cue): SpeakerWords | undefined {
  if (cue.agent !== undefined) return cue.agent < context.count ? speakerAfter(context, cue.agent) : undefined;
  return cue.clitic < 0 ? undefined : pronounAt(context, cue.clitic);
}

/** The speaker of a verb that stands in or behind its content: it comes after the verb. */
export function invertedSpeaker(context: QuoteContext, cue: Cue): SpeakerWords | undefined {
  const clitic = cliticSpeaker(context, cue);
  if (clitic !== undefined || cue.clitic >= 0) return clitic;
  if (cue.auxiliary !== undefined) {
    const inside = speakerAfter(context, cue.auxiliary + 1);
    return inside !== undefined && inside.end <= cue.start ? inside : undefined;
  }
  const next = context.isMark(cue.end, '-') ? cue.end + 2 : cue.end;
  const found = bodyBehind(context, cue, next) ?? (next < context.count ? speakerAfter(context, next) : undefined);
  // "powiedział PAP": no business says so, it is told.
  if (found !== undefined && found.name >= 0 && context.names[found.name].entity.type === 'company' && context.lexicon.personVerbs.has(cue.verb?.lemma ?? '')) return undefined;
  // "told the BBC": behind such a verb the addressee stands, unless it is a person ("warned Claire Dubois").
  const addressed = context.lexicon.addresseeVerbs.has(cue.verb?.lemma ?? '');
  return addressed && !(found !== undefined && found.name >= 0 && context.names[found.name].entity.type === 'person') ? undefined : found;
}

/** "сообщили в полиции": the body behind the preposition, where the plural verb has no subject. */
function bodyBehind(context: QuoteContext, cue: Cue, next: number): SpeakerWords | undefined {
  const { bodyPrepositions, bodyVerbEndings } = context.lexicon;
  if (next + 1 >= context.count || !bodyPrepositions.has(context.lower(next)) || !bodyVerbEndings.some((ending) => context.lower(cue.head).endsWith(ending))) return undefined;
  const name = context.nameOf[next + 1];
  const isBody = name >= 0 ? ['organization', 'company'].includes(context.names[name].entity.type) : context.has(next + 1, WordFlag.bodyNoun);
  return isBody ? speakerAfter(context, next + 1) : undefined;
}

/** "В полиции сообщили", "Dal ministero fanno sapere", "Desde el ayuntamiento aseguran": the body behind the preposition that the sentence begins with, right before a plural verb without subject. */
function bodyAtHead(context: QuoteContext, cue: Cue, bound: number): SpeakerWords | undefined {
  const { bodyPrepositions, bodyVerbEndings } = context.lexicon;
  if (cue.kind !== 'verb' || cue.start < bound + 2 || cue.start - bound > LONGEST_PHRASE || context.nameOf[bound] >= 0 || !bodyPrepositions.has(context.lower(bound))) return undefined;
  if (![cue.start, cue.head].some((verb) => bodyVerbEndings.some((ending) => context.lower(verb).endsWith(ending)))) return undefined;
  const end = phraseEnd(context, bound + 1);
  let verb = context.isMark(end, ',') ? end + 1 : end;
  while (verb < cue.start && context.nameOf[verb] < 0 && context.has(verb, WordFlag.adverb | WordFlag.objectPronoun | WordFlag.time)) verb++;
  const found = verb === cue.start ? speakerIn(context, bound + 1, end) : undefined;
  if (found === undefined || found.form === 'pronoun') return undefined;
  if (found.name >= 0) return context.names[found.name].entity.type === 'person' ? undefined : found;
  for (let at = found.start; at < found.end; at++) if (context.has(at, WordFlag.bodyNoun)) return found;
  return undefined;
}

/** "Warning that time was short, the minister called for calm": the subject stands behind the clause of the gerund. */
export function subjectBehindGerund(context: QuoteContext, cue: Cue): SpeakerWords | undefined {
  const limit = context.sentenceEnd(cue.start);
  for (let at = nextComma(context, cue.end, limit); at >= 0; at = nextComma(context, at + 1, limit)) {
    const found = at + 1 < limit && startsPhrase(context, at + 1) ? speakerIn(context, at + 1, phraseEnd(context, at + 1)) : undefined;
    if (found !== undefined && found.start === at + 1 && firstFiniteVerb(context, found.end, Math.min(limit, found.end + 4)) >= 0) return found;
  }
  return undefined;
}

/** ", säger Berg och tillägger att": the speaker behind the verb that a conjunction joins this one to. */
function insertedSpeaker(context: QuoteContext, cues: CueIndex, cue: Cue, bound: number): SpeakerWords | undefined {
  const joined = cues.lastBefore(cue.start, bound, (other) => other.kind === 'verb' && context.markOf[other.head] < 0);
  if (joined === undefined || joined.start === bound || !context.isMark(joined.start - 1, ',!?»”"–—')) return undefined;
  const speaker = invertedSpeaker(context, joined);
  // "calificó la decisión de error y advirtió": what stands behind the verb may be its object.
  return speaker !== undefined && speaker.start === joined.end && (speaker.end === cue.start - 1 || (context.isMark(speaker.end, ',') && context.isMark(cue.start - 2, ','))) && headCanSpeak(context, speaker) ? speaker : undefined;
}

/** As `canSpeak`, but not by what the noun is of: "a morte de seus funcionários". */
function headCanSpeak(context: QuoteContext, words: SpeakerWords): boolean {
  let end = words.start + 1;
  while (end < words.end && !(context.nameOf[end] < 0 && context.has(end, WordFlag.of))) end++;
  return canSpeak(context, { ...words, end });
}

/** "wie ein Beamter einem Mann sagte": a phrase in the case of an object is passed over. */
function subjectBefore(context: QuoteContext, end: number, bound: number): SpeakerWords | undefined {
  const found = speakerBefore(context, end, bound);
  if (found === undefined || !isObjectPhrase(context, found)) return found;
  const further = found.start > bound ? speakerBefore(context, found.start, bound) : undefined;
  return further === undefined || isObjectPhrase(context, further) ? undefined : further;
}

/** "sagte dem Sender der Minister": the same behind the verb. */
function subjectAfter(context: QuoteContext, from: number): SpeakerWords | undefined {
  const found = speakerAfter(context, from);
  if (found === undefined || !isObjectPhrase(context, found)) return found;
  const further = found.end < context.sentenceEnd(from) ? speakerAfter(context, found.end) : undefined;
  return further === undefined || isObjectPhrase(context, further) ? undefined : further;
}

/** A phrase, or a name in one, whose determiner stands in the case of an object. */
function isObjectPhrase(context: QuoteContext, { start }: SpeakerWords): boolean {
  const { objectDeterminers } = context.lexicon;
  if (objectDeterminers.size === 0) return false;
  if (context.nameOf[start] < 0) return objectDeterminers.has(context.lower(start));
  let first = start - 1;
  while (first > start - 3 && context.isWord(first) && context.nameOf[first] < 0 && !context.has(first, WordFlag.determiner | WordFlag.preposition)) first--;
  return context.isWord(first) && context.nameOf[first] < 0 && objectDeterminers.has(context.lower(first)) && !context.has(first - 1, WordFlag.preposition);
}

/** The speaker of a verb that stands before its content. */
export function precedingSpeaker(context: QuoteContext, cues: CueIndex, cue: Cue): SpeakerWords | undefined {
  if (cue.verb?.impersonal === true) return impersonalSpeaker(context, cue) ?? undefined;
  const clitic = cliticSpeaker(context, cue);
  if (clitic !== undefined) return clitic;
  const bound = context.sentenceStart(cue.start);
  if (cue.auxiliary !== undefined) {
    // "Im September hatte der Premier angekündigt": the subject stands before or right behind the auxiliary.
    const after = speakerAfter(context, cue.auxiliary + 1);
    const own = after === undefined ? undefined : after.end > cue.start && after.start < cue.start ? speakerIn(context, after.start, cue.start) : after;
    // "tendo a polícia afirmado que": behind the gerund of an auxiliary its own subject stands.
    const { gerundEnding } = context.lexicon.data;
    if (gerundEnding !== undefined && own !== undefined && own.end <= cue.start && context.lower(cue.auxiliary).endsWith(gerundEnding)) return own;
    const before = headedByAdverbial(context, bound) ? undefined : speakerBefore(context, cue.auxiliary, bound);
    if (before !== undefined) return before;
    return after !== undefined && after.end <= cue.start ? after : undefined;
  }
  const body = bodyAtHead(context, cue, bound);
  if (body !== undefined) return body;
  if (cue.kind === 'gerund') {
    if (cue.start === bound) return subjectBehindGerund(context, cue);
    const own = subjectOfGerund(context, cue, bound);
    if (own !== undefined) return own;
    // The gerund shares the subject of the reporting verb before it, or of the sentence; behind its comma it tells of no relative clause.
    const apart = context.isMark(cue.start - 1, ',');
    const governing = cues.lastBefore(cue.start, bound, (other) => other.kind === 'verb' && context.markOf[other.head] < 0 && !(apart && standsInRelative(context, other)));
    // "Motta, già presidente, ha ringraziato Rossi sostenendo …": the comma before the verb closes what tells of its subject.
    const head = governing === undefined ? undefined : headBehindCommas(context, cues, governing, bound);
    if (head !== undefined) return head;
    const behind = governing !== undefined && governing.start > bound && context.isMark(governing.start - 1, ',!?»”"–—') ? invertedSpeaker(context, governing) : undefined;
    const person = behind !== undefined && (behind.name >= 0 ? context.names[behind.name].entity.type === 'person' : holdsPerson(context, behind.start, behind.end));
    const incise = behind !== undefined && behind.form !== 'pronoun' && governing !== undefined && context.markOf[governing.start - 2] >= 0 ? behind : undefined;
    return (person ? behind : undefined) ?? incise ?? (governing === undefined ? undefined : precedingSpeaker(context, cues, governing)) ?? subjectOfSentence(context, cue.start);
  }
  // With an adverbial at the head the subject stands behind the verb: "Gestern erklärte die Ministerin".
  if (context.lexicon.data.verbSubjectOrder && cue.start > bound && headedByAdverbial(context, bound)) {
    const after = cue.end < context.count ? speakerAfter(context, cue.end) : undefined;
    const person = speakerBefore(context, cue.start, bound);
    // "W środę jeden z rolników powiedział BBC": a person before the verb is its subject.
    const certain = person !== undefined && person.end === cue.start && (person.form === 'pronoun' || (person.name >= 0 && (followsComma(context, person.start) || (context.names[person.name].entity.type !== 'place' && after !== undefined && !canSpeak(context, after)))) || context.lexicon.indefinites.has(context.lower(person.start)) || (context.has(person.start, WordFlag.determiner) && holdsPerson(context, person.start, person.end)));
    // "No entanto, o ator, de 31 anos, atacou o estereótipo": a person before an aside, where a thing stands behind the verb.
    const apart = person?.form === 'description' && person.end < cue.start && context.isMark(cue.start - 1, ',') && holdsPerson(context, person.start, person.end) && after !== undefined && !canSpeak(context, after);
    if (!certain && !apart && after !== undefined && standsIn(context, after, behindAdverbs(context, cue.end))) return after;
  }
  const shared = context.has(cue.start - 1, WordFlag.conjunction) ? insertedSpeaker(context, cues, cue, bound) : undefined;
  if (shared !== undefined) return shared;
  const before = headBehindCommas(context, cues, cue, bound) ?? subjectBefore(context, beforeOwnNoun(context, cue, bound), bound);
  const inverted = context.lexicon.data.zeroComplementiser === 'comma' ? subjectBehind(context, cue, before) : undefined;
  if (inverted !== undefined) return inverted;
  const listed = before === undefined || (before.form === 'description' && !canSpeak(context, before)) ? functionOfFields(context, cue, bound) : undefined;
  if (listed !== undefined) return listed;
  if (before !== undefined) return before;
  if (opensClause(context, cue.start, bound) || context.lexicon.data.verbSubjectOrder) {
    const after = cue.end < context.count && !leadsClause(context, cue.end) ? subjectAfter(context, cue.end) : undefined;
    // "Het paar ontkent en noemt de zaak 'chantage'": behind "and" a thing behind the verb is its object.
    const shares = after !== undefined && context.has(cue.start - 1, WordFlag.conjunction) && !canSpeak(context, after) ? subjectOfSentence(context, cue.start) : undefined;
    if (shares !== undefined && canSpeak(context, shares)) return shares;
    if (after !== undefined && !holdsParticle(context, cue, after)) return after;
  }
  // "wydał oświadczenie, w którym zapewnia, że": behind a relative that hangs on a preposition the subject of the sentence goes on.
  const hanging = context.lexicon.data.proDrop && context.nameOf[cue.start - 1] < 0 && context.has(cue.start - 1, WordFlag.relative) && context.has(cue.start - 2, WordFlag.preposition);
  return hanging || context.has(beforeAdverbs(context, cue.start - 1), WordFlag.conjunction) || context.isMark(cue.start - 1, ',') ? subjectOfSentence(context, cue.start) : undefined;
}

/** True for a speaker right at the token, or in the phrase that begins there: "Vor dem Parlament betonte der Kanzler Karl Maurer". */
const standsIn = (context: QuoteContext, { start }: SpeakerWords, token: number): boolean =>
  start === token || (start > token && context.nameOf[token] < 0 && context.has(token, WordFlag.determiner | WordFlag.title | WordFlag.personNoun) && !context.has(token, WordFlag.preposition) && start < phraseEnd(context, token));

/** "kündigte heute der Präsident an": the token behind the adverbs that begin at one. */
function behindAdverbs(context: QuoteContext, from: number): number {
  let at = from;
  while (at < from + MOST_ADVERBS && context.nameOf[at] < 0 && context.has(at, WordFlag.adverb | WordFlag.time) && !context.has(at, WordFlag.determiner | WordFlag.personNoun)) at++;
  return at;
}

/** "… haben das Wrack untersucht und gestern bestätigt, dass": the token before the adverbs that end at one. */
function beforeAdverbs(context: QuoteContext, last: number): number {
  let at = last;
  while (at > last - MOST_ADVERBS && context.nameOf[at] < 0 && context.has(at, WordFlag.adverb | WordFlag.time) && !context.has(at, WordFlag.conjunction)) at--;
  return at;
}

/**
 * "Kim, die getrouwd is met Jan Bos, een acteur, gaf toe", "Kim Bos, maire de Lyon et ancien député, un proche
 * de …, a dit": a person at the head of the sentence of whom all that stands up to the comma before the verb tells.
 */
function headBehindCommas(context: QuoteContext, cues: CueIndex, cue: Cue, bound: number): SpeakerWords | undefined {
  const name = context.names[context.nameOf[bound]];
  if (name === undefined || name.first !== bound || name.entity.type !== 'person' || cue.start - bound > LONGEST_HEAD || !context.isMark(cue.start - 1, ',') || !context.isMark(name.end, ',')) return undefined;
  const relative = name.end + 1;
  // "Terry Berg, US-Botschafter in China, …": only a person by name would be another one.
  if (relative >= cue.start - 1 || context.names[context.nameOf[relative]]?.entity.type === 'person') return undefined;
  if (!context.has(relative, WordFlag.relative) && hasVerbOfItsOwn(context, relative, cue.start)) return undefined;
  for (let at = relative + 1; at < cue.start; at++) if (context.markOf[at] >= 0 || context.isMark(at, ';:')) return undefined;
  return cues.between(bound, cue.start).some((other) => other !== cue && other.verb?.frame === 'say' && other.end < cue.start) ? undefined : nameWords(context, context.nameOf[bound]);
}

/** "toen het kantoor een verklaring uitbracht dat": the noun that makes the verb report, with its article, is no subject; the token where it begins, or the verb. */
function beforeOwnNoun(context: QuoteContext, { start, verb }: Cue, bound: number): number {
  if (verb?.nounParticle !== true || start - 2 <= bound || context.lower(start - 1) !== verb.particle) return start;
  return context.has(start - 2, WordFlag.determiner) ? start - 2 : start - 1;
}

/** A finite verb outside the relative clauses that a comma begins: "ancien gouverneur de l'Iowa, qui exporte du maïs," has none. */
function hasVerbOfItsOwn(context: QuoteContext, from: number, to: number): boolean {
  let embedded = false;
  for (let at = from; at < to; at++) {
    if (context.isMark(at, ',')) embedded = context.nameOf[at + 1] < 0 && context.has(at + 1, WordFlag.relative);
    else if (!embedded && isFiniteVerb(context, at)) return true;
  }
  return false;
}

/**
 * Where the verb comes second, something else than the subject may stand before it: "Das bezeichnete er als …",
 * "Ähnlich äußerte sich der Präsident", "Der Zeitung sagte Filep Karma". A pronoun right behind the verb is
 * the subject, and so is a person or a phrase when what stands before is a thing, or no phrase at all.
 */
function subjectBehind(context: QuoteContext, cue: Cue, before: SpeakerWords | undefined): SpeakerWords | undefined {
  if (cue.end >= context.count || cue.start <= context.sentenceStart(cue.start) || leadsClause(context, cue.end)) return undefined;
  const after = speakerAfter(context, cue.end);
  if (after === undefined || after.start > cue.end + 1 || isObjectPhrase(context, after)) return undefined;
  // "Sorin beschuldigte General Weber": behind such a verb a person by name is who is accused.
  if (after.name >= 0 && before !== undefined && before.end === cue.start && context.lexicon.blamingVerbs.has(cue.verb?.lemma ?? '')) return undefined;
  if (after.form === 'pronoun') return before?.form === 'pronoun' ? undefined : after;
  if (before === undefined) return undefined;
  if (before.end - before.start === 1 && before.form === 'description' && (context.flags[before.start] & ~WordFlag.finite) === 0 && context.startsSentence(before.start) && !isNounBefore(context, before)) return after;
  const person = after.name >= 0 && context.names[after.name].entity.type === 'person';
  return person && before.form === 'description' && before.name < 0 && !holdsPerson(context, before.start, before.end) && cue.verb?.frame !== 'stance' ? after : undefined;
}

/** "Die Ministerin für Familie, Senioren und Jugend sagte": a function with a list of its fields, from the head of the sentence to the verb. */
function functionOfFields(context: QuoteContext, cue: Cue, bound: number): SpeakerWords | undefined {
  const noun = context.has(bound, WordFlag.determiner) ? bound + 1 : bound;
  if (cue.start - bound > LONGEST_PHRASE || noun >= cue.start || context.has(cue.start - 1, WordFlag.conjunction) || context.nameOf[noun] >= 0 || !context.has(noun, WordFlag.personNoun)) return undefined;
  let joined = false;
  for (let at = noun + 1; at < cue.start; at++) {
    if (context.nameOf[at] >= 0 || context.markOf[at] >= 0 || isFiniteVerb(context, at) || (context.has(at, CLAUSE_WORD) && !context.has(at, WordFlag.determiner))) return undefined;
    joined ||= context.has(at, WordFlag.conjunction) && !context.has(at + 1, WordFlag.personNoun);
  }
  return joined ? { start: bound, end: cue.start, form: 'description', name: -1 } : undefined;
}

/** "bevestigt dat Stuyts thuis is": what follows the verb is its clause, not its subject. */
const leadsClause = (context: QuoteContext, at: number): boolean => context.nameOf[at] < 0 && context.has(at, WordFlag.complementiser) && context.isWord(at + 1);

/** A word alone at the head of a sentence is a plural noun ("Kritiker") if it ends like one. */
const isNounBefore = (context: QuoteContext, { start }: SpeakerWords): boolean => context.lexicon.bareNounEndings.some((ending) => context.lower(start).endsWith(ending));

/** "an architect who said he was owed money": a verb between a relative and the next comma. */
function standsInRelative(context: QuoteContext, { start }: Cue): boolean {
  const first = Math.max(context.sentenceStart(start), start - CLAUSE_REACH);
  for (let at = start - 1; at >= first && !context.isMark(at, ',;:'); at--) if (context.nameOf[at] < 0 && context.has(at, WordFlag.relative) && !context.has(at, WordFlag.determiner)) return true;
  return false;
}

/** "with one poster writing", "avec Boswell déclarant": the gerund has a subject of its own behind a preposition. */
function subjectOfGerund(context: QuoteContext, cue: Cue, bound: number): SpeakerWords | undefined {
  // "…, certains se demandant si": a word of its own between comma and gerund.
  let own = cue.start - 1;
  while (own > bound && context.nameOf[own] < 0 && context.has(own, WordFlag.objectPronoun) && !context.lexicon.indefinites.has(context.lower(own))) own--;
  if (own > bound && context.nameOf[own] < 0 && context.isMark(own - 1, ',') && context.lexicon.indefinites.has(context.lower(own))) return { start: own, end: own + 1, form: 'description', name: -1 };
  const { gerundSubjectLead } = context.lexicon.data;
  if (gerundSubjectLead === undefined) return undefined;
  // "footage of Ann Lee asking": a person right before it.
  const name = context.nameOf[cue.start - 1];
  if (name >= 0 && context.names[name].entity.type === 'person' && context.names[name].first > bound) return nameWords(context, name);
  for (let at = cue.start - 1; at >= Math.max(bound, cue.start - CLAUSE_REACH) && !context.isMark(at, ',;:'); at--) {
    if (context.nameOf[at] < 0 && context.lower(at) === gerundSubjectLead) return speakerIn(context, at + 1, cue.start);
  }
  return undefined;
}

/** "ist der Meinung": the noun of the verb is not its subject. */
function holdsParticle(context: QuoteContext, cue: Cue, { start, end }: SpeakerWords): boolean {
  if (cue.verb?.nounParticle !== true) return false;
  for (let at = start; at < end; at++) if (context.lower(at) === cue.verb.particle) return true;
  return false;
}

/** "Na oposição, o PS acusa": behind the comma that closes an adverbial. */
const followsComma = (context: QuoteContext, token: number): boolean => context.isMark(token - 1, ',') || (context.has(token - 1, WordFlag.determiner) && context.isMark(token - 2, ','));

const headedByAdverbial = (context: QuoteContext, first: number): boolean =>
  context.nameOf[first] < 0 && context.has(first, WordFlag.preposition | WordFlag.adverb | WordFlag.time | WordFlag.subordinator) && !context.has(first, WordFlag.determiner | WordFlag.personNoun);

function opensClause(context: QuoteContext, token: number, bound: number): boolean {
  for (let at = token - 1; at >= bound; at--) if (!context.has(at, WordFlag.adverb | WordFlag.subordinator | WordFlag.objectPronoun) && !context.isMark(at, ',')) return false;
  return true;
}
