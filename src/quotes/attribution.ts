import { bracketsEnd } from '../text/brackets.ts';
import type { CueIndex } from './cue-index.ts';
import type { Cue } from './cue.ts';
import type { Evidence } from './draft.ts';
import { isHearsayForm } from './hearsay-mood.ts';
import { WordFlag } from './lexicon.ts';
import type { MarkedRange } from './marks.ts';
import { holdsPerson, nameWords, phraseEnd, speakerIn, type SpeakerWords } from './noun-phrases.ts';
import { isPersonWord } from './person-words.ts';
import { speakerBefore } from './speaker-before.ts';
import { firstFiniteVerb, isFiniteVerb, type QuoteContext } from './quote-context.ts';
import { invertedSpeaker, precedingSpeaker } from './speakers.ts';
import { subjectOfSentence } from './sentence-subject.ts';
import { impersonalSpeaker, sourceSpeaker } from './source-speaker.ts';
import { speakerAfter } from './speaker-after.ts';
import { canSpeak } from './can-speak.ts';

/** Who says the words in a pair of marks, by the words around it. */
export interface Attribution {
  readonly cue: Cue | null;
  readonly speaker: SpeakerWords | null;
  readonly evidence: Evidence;
}

/** How far from its content a governing cue may stand, in tokens. */
const GOVERNING_REACH = 60;
const CLAUSE_REACH = 26;
/** How long what follows an inserted verb may be, in tokens. */
const LONGEST_ADVERBIAL = 14;
/** Most tokens of a link word before a source at the head of a sentence. */
const LONGEST_LINK = 3;
/** How long a function before a name may be, in tokens. */
const LONGEST_FUNCTION = 10;

const isVerb = (cue: Cue): boolean => cue.kind === 'verb' || cue.kind === 'gerund';

/** Attribution by the words right behind the marks: "», a déclaré X", "," he said", ", selon X". */
export function attributionBehind(context: QuoteContext, cues: CueIndex, range: MarkedRange): Attribution | undefined {
  if (range.after >= context.count) return undefined;
  const sentence = context.document.sentenceOfToken;
  if (sentence[range.after] !== sentence[range.after - 1]) return askedBehind(context, cues, range);
  const limit = context.sentenceEnd(range.after);
  let at = range.after;
  while (at < limit && at < range.after + 3 && context.isMark(at, ',–—-;!?') && context.markOf[at] < 0) at++;
  if (at >= limit || context.markOf[at] >= 0) return undefined;
  const divided = at > range.after || context.isMark(range.close - 1, ',.!?…');
  let head = at;
  while (head < limit && head < at + 4 && context.nameOf[head] < 0 && context.has(head, WordFlag.subordinator | WordFlag.objectPronoun | WordFlag.adverb) && !startsCue(cues, head)) head++;
  const cue = cueOf(context, cues, head);
  if (cue !== undefined && (cue.auxiliary ?? cue.start) === head) {
    if (cue.verb?.impersonal === true) return { cue, speaker: impersonalSpeaker(context, cue), evidence: 'adjacent' };
    // "he was “not guilty” when asked his plea": without a comma the clause is the reporter's.
    const apart = divided || context.lexicon.data.zeroComplementiser !== 'bare' || head === at || !context.has(at, WordFlag.subordinator);
    if (cue.kind === 'verb' && !cue.negated && apart) {
      const speaker = invertedSpeaker(context, cue) ?? null;
      if (speaker !== null || (context.lexicon.data.proDrop && divided && !context.has(cue.end, WordFlag.complementiser))) return { cue, speaker, evidence: 'adjacent' };
      return undefined;
    }
    if (cue.kind === 'sourceBefore') {
      const speaker = sourceSpeaker(context, cue, cue.start);
      return speaker === undefined ? undefined : { cue, speaker, evidence: 'source' };
    }
  }
  // "of “likely” voters said": marks inside the phrase of the subject are not what it says.
  const inPhrase = range.open > 0 && context.nameOf[range.open - 1] < 0 && context.has(range.open - 1, WordFlag.of | WordFlag.determiner | WordFlag.preposition);
  const opensSubject = divided || (!inPhrase && (context.nameOf[at] >= 0 || context.has(at, WordFlag.subjectPronoun | WordFlag.determiner)));
  return (opensSubject ? subjectThenVerb(context, cues, at, limit) : undefined) ?? sourceBehindPhrase(context, cues, at) ?? namedBehindDash(context, range) ?? (divided ? insertedByAnyVerb(context, at) : undefined);
}

/** "“Is it over?” Ann Lee asked.": where the subject stands before the verb, a question or an exclamation may end the sentence though its attribution follows. */
function askedBehind(context: QuoteContext, cues: CueIndex, range: MarkedRange): Attribution | undefined {
  const { sentenceOfToken, paragraphOfSentence } = context.document;
  if (context.lexicon.data.zeroComplementiser !== 'bare' || !context.isMark(range.close - 1, '?!') || context.markOf[range.after] >= 0 || paragraphOfSentence[sentenceOfToken[range.after]] !== paragraphOfSentence[sentenceOfToken[range.after - 1]]) return undefined;
  const found = subjectThenVerb(context, cues, range.after, context.sentenceEnd(range.after));
  return found?.cue?.verb !== undefined && found.cue.verb.frame !== 'stance' && closesInsertion(context, found.cue.end) && !hasObject(context, found.cue) ? found : undefined;
}

/** The cue that begins at a token, with its auxiliary: "„…“, wurde der Arzt im Bericht zitiert". */
function cueOf(context: QuoteContext, cues: CueIndex, head: number): Cue | undefined {
  const position = cues.positionFrom(head);
  const next = cues.cues[position];
  if (next === undefined || next.start === head || context.nameOf[head] >= 0 || !context.has(head, WordFlag.beAuxiliary | WordFlag.haveAuxiliary)) return next;
  for (let i = position; i < Math.min(position + 2, cues.cues.length); i++) if (cues.cues[i].auxiliary === head) return cues.cues[i];
  return next;
}

const startsCue = (cues: CueIndex, token: number): boolean => cues.cues[cues.positionFrom(token)]?.start === token;

/** ", John Smith, a spokesman, said": the subject right behind the marks, then its verb. */
function subjectThenVerb(context: QuoteContext, cues: CueIndex, at: number, limit: number): Attribution | undefined {
  if (context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction | WordFlag.relative | WordFlag.preposition | WordFlag.of | WordFlag.subordinator)) return undefined;
  const end = phraseEnd(context, at);
  if (end === at && !context.has(at, WordFlag.subjectPronoun)) return undefined;
  const reach = Math.min(limit, Math.max(end, at + 1) + CLAUSE_REACH);
  for (let i = cues.positionFrom(at); i < cues.cues.length && cues.cues[i].start < reach; i++) {
    const cue = cues.cues[i];
    if (cue.kind !== 'verb' || cue.negated) continue;
    for (let between = at; between < cue.start; between++) if (context.markOf[between] >= 0 || context.isMark(between, ';:')) return undefined;
    if (context.has(cue.end, WordFlag.complementiser) || context.markOf[cue.end] >= 0 || context.isMark(cue.end, ':')) return undefined;
    const speaker = speakerBefore(context, cue.start, at);
    return speaker !== undefined && (speaker.start <= end || isApposed(context, end, speaker.start)) ? { cue, speaker, evidence: 'adjacent' } : undefined;
  }
  return undefined;
}

/** Words that stand before no speaker of an insertion whose verb no table knows. */
const NO_VERB = WordFlag.determiner | WordFlag.preposition | WordFlag.conjunction | WordFlag.subordinator | WordFlag.relative | WordFlag.complementiser | WordFlag.adverb | WordFlag.time | WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.of | WordFlag.subjectPronoun | WordFlag.objectPronoun | WordFlag.negation | WordFlag.modal | WordFlag.title | WordFlag.haveAuxiliary | WordFlag.beAuxiliary;
const SHORTEST_VERB = 3;

/** "“Great,” beamed Ann Lee", "ärgerte sich Trainer Polanski": whatever the verb, a person right behind it speaks. */
function insertedByAnyVerb(context: QuoteContext, at: number): Attribution | undefined {
  const verb = context.has(at, WordFlag.objectPronoun) ? at + 1 : at;
  const { start, end } = context.document.tokens;
  if (verb >= context.count || context.nameOf[verb] >= 0 || !context.isWord(verb) || context.isCapitalised(verb) || context.has(verb, NO_VERB) || end[verb] - start[verb] < SHORTEST_VERB) return undefined;
  const pronoun = context.isMark(verb + 1, '-') ? verb + 2 : verb + 1;
  const subject = context.has(pronoun, WordFlag.objectPronoun) && !context.has(pronoun, WordFlag.determiner) ? pronoun + 1 : verb + 1;
  const speaker = subject < context.count ? speakerAfter(context, subject) : undefined;
  if (speaker === undefined) return undefined;
  // "mopperde hij.": a pronoun of a person that the insertion ends with.
  const closed = speaker.form === 'pronoun' && (speaker.pronoun === 'm' || speaker.pronoun === 'f') && speaker.start === subject && (speaker.end >= context.sentenceEnd(subject) || context.isMark(speaker.end, ',.;:–—'));
  if (!closed && (speaker.name < 0 || context.names[speaker.name].entity.type !== 'person')) return undefined;
  // "“Imagine”, canzone John Lennon scrisse": a verb of its own makes it no insertion.
  const limit = context.sentenceEnd(verb);
  if (firstFiniteVerb(context, speaker.end, Math.min(limit, speaker.end + 3)) >= 0) return undefined;
  return { cue: { kind: 'verb', start: at, end: subject, head: verb, clitic: -1, negated: false }, speaker, evidence: 'adjacent' };
}

/** "its director, Ms. Marie Ruiz, said": the name follows the phrase behind a comma, with no more than a title before it. */
function isApposed(context: QuoteContext, comma: number, name: number): boolean {
  if (!context.isMark(comma, ',')) return false;
  for (let at = comma + 1; at < name; at++) if (!context.has(at, WordFlag.title | WordFlag.determiner) && !context.isMark(at, '.')) return false;
  return true;
}

/** "“…” – Matthew Ingram": a person's name behind a dash, alone to the end of the paragraph. */
function namedBehindDash(context: QuoteContext, range: MarkedRange): Attribution | undefined {
  const first = range.after + 1;
  if (!context.isMark(range.after, '–—―-') || first >= context.count || context.nameOf[first] < 0) return undefined;
  const { entity, end } = context.names[context.nameOf[first]];
  if (entity.type !== 'person' || (end < context.count && context.sentenceEnd(first) > end)) return undefined;
  return { cue: null, speaker: nameWords(context, context.nameOf[first]), evidence: 'adjacent' };
}

/** "…, Zeugen zufolge": the source, then the word that names it. */
function sourceBehindPhrase(context: QuoteContext, cues: CueIndex, at: number): Attribution | undefined {
  const end = phraseEnd(context, at);
  const cue = cues.cues[cues.positionFrom(end)];
  if (cue === undefined || cue.kind !== 'sourceAfter' || cue.start !== end) return undefined;
  const speaker = sourceSpeaker(context, cue, at);
  return speaker === undefined ? undefined : { cue, speaker, evidence: 'source' };
}

/** Attribution by the words before the marks: a colon, a verb, a complementiser, a source, or a verb that governs the clause. */
export function attributionBefore(context: QuoteContext, cues: CueIndex, range: MarkedRange, bound: number): Attribution | undefined {
  const last = range.open - 1;
  if (last < 0) return undefined;
  if (context.isMark(last, ':')) return attributionByColon(context, cues, last);
  if (last < bound || context.sentenceStart(range.open) > last) return undefined;
  const from = Math.max(bound, range.open - GOVERNING_REACH);
  const cue = cues.lastBefore(range.open, from, (candidate) => !isReportedVerb(context, candidate) && (!candidate.negated || candidate.end === range.open) && !(candidate.kind === 'weakSourceBefore' && candidate.end === range.open && candidate.start > context.sentenceStart(range.open)));
  if (cue === undefined || cue.negated) return undefined;
  for (let at = cue.end; at < range.open; at++) if (context.isMark(at, ';')) return undefined;
  if (isVerb(cue)) {
    const close = cue.end >= range.open - 1 || context.has(last, WordFlag.complementiser);
    // "se observam dois corpos unidos, os \"planetas\"": further off a reflexive makes the verb speak for nobody.
    if (!close && context.lexicon.impersonalPronouns.has(context.lower(cue.start - 1))) return undefined;
    // "lo provano - dicono i giudici - le riprese, che mostrano una «forte pressione»": between dashes the subject stands behind the verb.
    const edge = (cue.auxiliary ?? cue.start) - 1;
    // "El taller necesita, dijo Ana Ruiz, «más manos»": so it does between commas.
    const inserted = !close && (context.isMark(edge, '–—-') || (context.isMark(edge, ',') && context.isMark(last, ',')));
    const speaker = (inserted ? personOfIncise(context, cue) : undefined) ?? precedingSpeaker(context, cues, cue) ?? null;
    const outer = cue.kind === 'verb' ? outerReport(context, cues, cue, speaker, from) : undefined;
    if (outer !== undefined) return outer;
    return { cue, speaker, evidence: close && cue.end >= range.open - 12 ? 'adjacent' : 'governing' };
  }
  if (cue.kind === 'sourceAfter') {
    const speaker = sourceSpeaker(context, cue, bound);
    return speaker === undefined ? undefined : { cue, speaker, evidence: 'source' };
  }
  const speaker = sourceSpeaker(context, cue, cue.start);
  if (speaker === undefined || speaker.end > range.open) return undefined;
  if (cue.kind === 'weakSourceBefore' && !isWeakSource(context, cue, speaker)) return undefined;
  return { cue, speaker, evidence: 'source' };
}

/** "sie wolle «…»": an attitude in a mood of hearsay that has its own forms is reported itself, and so are the marks. */
const isReportedVerb = (context: QuoteContext, cue: Cue): boolean =>
  context.lexicon.data.hearsayEnding !== '' && cue.kind === 'verb' && cue.verb?.frame === 'stance' && isHearsayForm(context, cue.auxiliary ?? cue.start);

/** "The firm said work was continuing “around the clock”": a verb whose subject is none, cannot speak or has an earlier verb stands in what that one reports. */
function outerReport(context: QuoteContext, cues: CueIndex, inner: Cue, subject: SpeakerWords | null, from: number): Attribution | undefined {
  // Where subjects may be left out, one that is missing tells nothing.
  if (subject === null && context.lexicon.data.proDrop) return undefined;
  const cue = cues.lastBefore(inner.start, from, (candidate) => candidate.kind === 'verb' && candidate.verb?.frame === 'say' && !candidate.negated && context.markOf[candidate.head] < 0);
  if (cue === undefined || (subject !== null && canSpeak(context, subject) && (subject.end > cue.start || subject.start >= cue.end))) return undefined;
  for (let at = cue.end; at < inner.start; at++) if (context.isMark(at, ';:.') || (context.nameOf[at] < 0 && context.has(at, WordFlag.conjunction))) return undefined;
  const speaker = precedingSpeaker(context, cues, cue);
  return speaker === undefined || !canSpeak(context, speaker) ? undefined : { cue, speaker, evidence: 'governing' };
}

/** "Pour M. Goudet, …" names a source at the head of a sentence and before a comma only. */
export function isWeakSource(context: QuoteContext, cue: Cue, speaker: SpeakerWords): boolean {
  const first = context.sentenceStart(cue.start);
  for (let at = first; at < cue.start; at++) if (!context.isMark(at, ',«“"') && !context.has(at, WordFlag.conjunction | WordFlag.adverb)) return false;
  // A document is a source by itself: "Nach einer Studie der UNO gehen…".
  for (let at = cue.end; at < Math.max(speaker.end, cue.end + 4); at++) if (context.has(at, WordFlag.documentNoun) && cue.kind === 'weakSourceBefore' && context.lexicon.data.zeroComplementiser === 'comma') return true;
  const opensMarks = context.markOf[speaker.end] >= 0 && context.marks[context.markOf[speaker.end]].open === speaker.end;
  if (!opensMarks && ![speaker.end, phraseEnd(context, speaker.start), bracketsEnd(context.document, speaker.end)].some((end) => context.isMark(end, ','))) return false;
  if (speaker.form === 'pronoun') return true;
  if (speaker.name >= 0) {
    const { type } = context.names[speaker.name].entity;
    return type === 'person' || type === 'organization' || type === 'company';
  }
  // "Pour la première fois, …": a point in time is none, whoever its ordinal may be.
  if (context.has(speaker.end - 1, WordFlag.time)) return false;
  for (let at = speaker.start; at < speaker.end; at++) if (context.has(at, WordFlag.bodyNoun) || isPersonWord(context, at)) return true;
  return false;
}

/** Attribution by what stands before a colon: a verb of saying, or the subject. */
export function attributionByColon(context: QuoteContext, cues: CueIndex, colon: number): Attribution | undefined {
  const first = context.sentenceStart(colon);
  const cue = cues.lastBefore(colon, Math.max(first, colon - GOVERNING_REACH), (candidate) => (isVerb(candidate) || candidate.kind === 'sourceBefore') && !candidate.negated);
  if (cue?.kind === 'sourceBefore') {
    // "…, selon l'adjoint, Malo Guivarch : «": the source stands right before the colon.
    const speaker = sourceSpeaker(context, cue, first);
    if (speaker !== undefined && colon - speaker.end <= 1) return { cue, speaker, evidence: 'source' };
  } else if (cue !== undefined) {
    const cited = context.lexicon.citingVerbs.has(cue.verb?.lemma ?? '') && cue.auxiliary === undefined ? citedPerson(context, cue, colon) : undefined;
    if (cited !== undefined) return { cue, speaker: cited, evidence: 'colon' };
    const before = precedingSpeaker(context, cues, cue);
    const named = before !== undefined && before.name >= 0 && context.names[before.name].entity.type === 'person';
    const speaker = (named ? undefined : (personOfIncise(context, cue) ?? personAtColon(context, cue, colon))) ?? before ?? null;
    return { cue, speaker, evidence: cue.end === colon ? 'adjacent' : 'colon' };
  }
  return sourceAtHead(context, cues, first) ?? { cue: null, speaker: subjectBeforeColon(context, colon) ?? null, evidence: 'colon' };
}

/** "Die Zeitung zitiert den Minister mit den Worten: «": behind a verb of citing stands who said the words. */
function citedPerson(context: QuoteContext, cue: Cue, colon: number): SpeakerWords | undefined {
  const end = phraseEnd(context, cue.end);
  if (cue.end >= colon || end > colon || (context.nameOf[cue.end] < 0 && context.has(cue.end, WordFlag.preposition) && !context.has(cue.end, WordFlag.determiner))) return undefined;
  const found = speakerIn(context, cue.end, end);
  return found !== undefined && (found.form === 'name' || holdsPerson(context, found.start, found.end)) ? found : undefined;
}

/** "Pour Anne Dubois, le problème est connu : «": the source heads the sentence. */
function sourceAtHead(context: QuoteContext, cues: CueIndex, first: number): Attribution | undefined {
  // "Ainsi, pour Anne Dubois : «": a link word may stand before it.
  let head = first;
  while (head < first + LONGEST_LINK && context.nameOf[head] < 0 && (context.has(head, WordFlag.adverb | WordFlag.conjunction) || context.isMark(head, ','))) head++;
  const cue = cues.cues[cues.positionFrom(head)];
  if (cue === undefined || cue.start !== head || (cue.kind !== 'sourceBefore' && cue.kind !== 'weakSourceBefore')) return undefined;
  const speaker = sourceSpeaker(context, cue, first);
  return speaker !== undefined && isWeakSource(context, cue, speaker) ? { cue, speaker, evidence: 'source' } : undefined;
}

/** "quello che diceva Winston Churchill:": a person by name between the verb and the colon, where the verb may stand first. */
function personAtColon(context: QuoteContext, cue: Cue, colon: number): SpeakerWords | undefined {
  if (!context.lexicon.data.verbSubjectOrder || context.has(cue.end, WordFlag.preposition)) return undefined;
  const found = invertedSpeaker(context, cue);
  return found !== undefined && found.name >= 0 && found.end === colon && context.names[found.name].entity.type === 'person' ? found : undefined;
}

/** The subject before a colon; where it is a thing ("a complaint came from X:", "ihr Fazit:") who closes the sentence or owns it. */
function subjectBeforeColon(context: QuoteContext, colon: number): SpeakerWords | undefined {
  const subject = subjectOfSentence(context, colon);
  const last = context.nameOf[colon - 1];
  if (subject === undefined) return last >= 0 && context.names[last].entity.type !== 'place' ? nameWords(context, last) : undefined;
  if (subject.form !== 'description' || holdsSpeaker(context, subject)) return subject;
  if (last >= 0 && context.names[last].entity.type === 'person') return nameWords(context, last);
  const inverted = personBehindVerb(context, subject, colon);
  if (inverted !== undefined) return inverted;
  const behind = personBehindComma(context, colon);
  if (behind !== undefined) return behind;
  const owner = subject.start;
  if (context.lexicon.possessives.has(context.lower(owner))) return { start: owner, end: owner + 1, form: 'pronoun', name: -1 };
  // "Incêndio em Monchique: «", "Poi, rivolto al padre: «": where nouns have articles, words without one name nobody, unless they are all there is ("Sánchez: «").
  return context.lexicon.data.noArticles === true || context.has(owner, WordFlag.determiner) || subject.end >= colon ? subject : undefined;
}

/** "Die Verantwortung weist Weber von sich: «": where the verb comes second, a person right behind it is the subject. */
function personBehindVerb(context: QuoteContext, { end }: SpeakerWords, colon: number): SpeakerWords | undefined {
  const verb = context.lexicon.data.zeroComplementiser === 'comma' ? firstFiniteVerb(context, end, colon) : -1;
  const found = verb >= 0 && verb + 1 < colon ? speakerAfter(context, verb + 1) : undefined;
  return found !== undefined && found.form !== 'pronoun' && found.end <= colon && holdsSpeaker(context, found) ? found : undefined;
}

/** "Crollo della scuola, il sindaco: «": a phrase of a person or body alone between a comma and the colon. */
function personBehindComma(context: QuoteContext, colon: number): SpeakerWords | undefined {
  let comma = colon - 1;
  while (comma > Math.max(context.sentenceStart(colon), colon - LONGEST_FUNCTION) && !context.isMark(comma, ',')) comma--;
  if (!context.isMark(comma, ',') || phraseEnd(context, comma + 1) !== colon) return undefined;
  const found = speakerIn(context, comma + 1, colon);
  return found !== undefined && holdsSpeaker(context, found) ? found : undefined;
}

/** True if a noun of persons or bodies, or a name, stands in the words. */
function holdsSpeaker(context: QuoteContext, { start, end }: SpeakerWords): boolean {
  for (let at = start; at < end; at++) if (context.nameOf[at] >= 0 || context.has(at, WordFlag.bodyNoun | WordFlag.title) || isPersonWord(context, at)) return true;
  return false;
}

/** "Ce sera moins cher, a assuré M. Ruiz : «": the subject behind a verb that ends the sentence of its own content. */
function personOfIncise(context: QuoteContext, cue: Cue): SpeakerWords | undefined {
  const found = inciseSpeaker(context, cue);
  if (found === undefined || found.form === 'pronoun') return found;
  const isBearer = found.name >= 0 ? context.names[found.name].entity.type === 'person' : holdsPerson(context, found.start, found.end);
  return isBearer ? found : undefined;
}

/** Attribution by a cue later in the sentence of the marks: "… « X » …, selon la préfecture". */
export function attributionLater(context: QuoteContext, cues: CueIndex, range: MarkedRange, words: number): Attribution | undefined {
  if (range.after >= context.count || context.sentenceStart(range.after) > range.open) return undefined;
  const limit = Math.min(context.sentenceEnd(range.after), range.after + GOVERNING_REACH);
  for (const cue of cues.between(range.after, limit)) {
    if (cue.negated || context.markOf[cue.start] >= 0) continue;
    if (cue.kind === 'sourceBefore' && words > 1 && !leadsOwnClause(context, cue, limit)) {
      const speaker = sourceSpeaker(context, cue, cue.start);
      if (speaker !== undefined) return { cue, speaker, evidence: 'source' };
    }
    if (cue.kind !== 'verb' || cue.verb?.frame === 'stance') continue;
    const incise = inciseSpeaker(context, cue);
    if (incise !== undefined) return { cue, speaker: incise, evidence: 'governing' };
  }
  return undefined;
}

/** "…, che secondo il regolamento non si usa": behind a relative the source is of what follows. */
function leadsOwnClause(context: QuoteContext, { start, end }: Cue, limit: number): boolean {
  const link = context.isMark(start - 1, ',') ? start - 2 : start - 1;
  return context.nameOf[link] < 0 && context.has(link, WordFlag.relative | WordFlag.complementiser) && !context.has(link, WordFlag.determiner) && firstFiniteVerb(context, end, limit) >= 0;
}

/**
 * The speaker of a cue that stands as an insertion in its own content: behind a comma or dash, its
 * subject behind or before it, and the insertion closed by a mark or the end of the sentence.
 */
export function inciseSpeaker(context: QuoteContext, cue: Cue): SpeakerWords | undefined {
  const bound = context.sentenceStart(cue.start);
  const subjectFirst = context.lexicon.data.zeroComplementiser === 'bare' || context.lexicon.data.subjectFirstIncise === true;
  let head = cue.auxiliary ?? cue.start;
  while (head > bound && context.nameOf[head - 1] < 0 && context.has(head - 1, WordFlag.subordinator | WordFlag.objectPronoun | WordFlag.adverb)) head--;
  if (context.has(cue.end, WordFlag.complementiser) || context.isMark(cue.end, ':')) return undefined;
  // "…, certified by X", "Kissito (pronounced …)": a participle tells of the noun before it.
  if (cue.agent !== undefined || context.isMark(cue.start - 1, '(')) return undefined;
  if (head > bound && context.isMark(head - 1, ',–—-')) {
    // "La BCE, elle, avait relevé": a pronoun between commas takes up the subject before them.
    if (context.isMark(head - 1, ',') && context.isMark(head - 3, ',') && context.nameOf[head - 2] < 0 && context.has(head - 2, WordFlag.subjectPronoun | WordFlag.objectPronoun)) return undefined;
    if (context.isMark(head - 1, '-') && context.document.tokens.end[head - 2] === context.document.tokens.start[head - 1]) return undefined;
    const behind = invertedSpeaker(context, cue);
    // "A poll, however, showed a majority do not think so": the phrase behind the verb has one of its own.
    const inverted = behind !== undefined && subjectFirst && isFiniteVerb(context, Math.max(behind.end, phraseEnd(context, behind.start))) ? undefined : behind;
    // ", Ann Lee, a spokeswoman, said.": the comma may close an apposition.
    if (inverted !== undefined || !subjectFirst || !context.isMark(cue.start - 1, ',') || firstFiniteVerb(context, bound, cue.start) < 0) return inverted;
  }
  // ", police said.": subject and verb between the comma and the next mark.
  const before = speakerBefore(context, cue.start, Math.max(bound, cue.start - CLAUSE_REACH));
  // ", another company that had declared": a relative clause.
  if (context.nameOf[cue.start - 1] < 0 && context.has(cue.start - 1, WordFlag.relative)) return undefined;
  if (before === undefined || !subjectFirst) return undefined;
  let start = before.start;
  while (start > bound && !context.isMark(start - 1, ',–—') && start > before.start - 12) start--;
  start = apposedFrom(context, start, bound);
  if (start <= bound || !context.isMark(start - 1, ',–—')) return undefined;
  if (context.nameOf[start] < 0 && (context.has(start, WordFlag.conjunction | WordFlag.relative) || (context.has(start, WordFlag.subordinator) && !context.lexicon.asWords.has(context.lower(start))))) return undefined;
  return closesInsertion(context, cue.end) && !hasObject(context, cue) ? before : undefined;
}

/** "…, his top aide, Tad Devine, said": where the phrase begins that the name behind its comma names. */
export function apposedFrom(context: QuoteContext, start: number, bound: number): number {
  if (context.nameOf[start] < 0 || !context.isMark(start - 1, ',')) return start;
  let first = start - 1;
  while (first > bound && !context.isMark(first - 1, ',–—') && first > start - LONGEST_FUNCTION) first--;
  const isPhrase = first > bound && context.isMark(first - 1, ',–—') && holdsPerson(context, first, start - 1) && phraseEnd(context, first) === start - 1;
  return isPhrase ? first : start;
}

/** "Eric Holder announced his resignation": behind a verb whose subject stands before it, a noun phrase that is no addressee and no point in time. */
function hasObject(context: QuoteContext, { end, verb }: Cue): boolean {
  if (end >= context.count || context.startsSentence(end) || context.nameOf[end] >= 0 || !context.has(end, WordFlag.determiner) || context.has(end, WordFlag.time) || context.lexicon.addresseeVerbs.has(verb?.lemma ?? '')) return false;
  for (let at = end + 1; at < Math.min(end + 4, context.sentenceEnd(end)) && context.isWord(at); at++) if (context.has(at, WordFlag.time)) return false;
  return true;
}

/** True if behind a cue only adverbials of time and place or an addressee stand before the next mark. */
export function closesInsertion(context: QuoteContext, from: number): boolean {
  const limit = context.sentenceEnd(from - 1);
  const reach = Math.min(limit, from + LONGEST_ADVERBIAL);
  for (let at = from; at < reach; at++) {
    if (context.isMark(at, ',.;–—!?')) return true;
    if (context.has(at, WordFlag.complementiser) || (context.has(at, WordFlag.subjectPronoun | WordFlag.finite | WordFlag.modal) && context.nameOf[at] < 0 && !context.has(at, WordFlag.time | WordFlag.determiner))) return false;
  }
  return reach === limit;
}
