import type { Attribution, Entity } from '../analysis.ts';
import { phraseLength, WordFlag } from '../quotes/lexicon.ts';
import { isSourceNoun } from '../quotes/source-cues.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type ClaimContext, endsLike, isVerb, isYear, type TokenRange } from './claim-context.ts';
import { apposedSpeaker } from './apposed-speaker.ts';
import { overAsides, reports } from './report-verb.ts';
import { beforeSecondNoun } from './noun-border.ts';
import { phraseFrom } from './noun-phrase.ts';
import type { PronounSubjects } from './pronoun-subject.ts';
import type { SubjectEntities } from './subject-entities.ts';

/** True for what can claim something: a person or body, and a country by its name. */
const speaks = ({ type }: Entity): boolean => type === 'person' || type === 'company' || type === 'organization' || type === 'place';

/** Whose report of whose figures is asked so many times at most: "data from a survey by the ministry". */
const MOST_OWNERS = 3;

/**
 * The source that a noun phrase names: the name in it, whose document it is ("l'enquête de l'Insee"),
 * what a definite noun stands for ("laut dem Unternehmen"), or the phrase itself.
 */
export function attributionOf(context: ClaimContext, entities: SubjectEntities, phrase: TokenRange, via: 'name' | 'description', owners = MOST_OWNERS): Attribution | undefined {
  const { words, document } = context;
  // "98 percent of precincts" says nothing, "60 experts" may.
  if (document.tokens.kind[phrase.first] === TokenKind.Number && !isYear(document.word(phrase.first)) && !words.has(phrase.first + 1, WordFlag.personNoun | WordFlag.bodyNoun)) return undefined;
  const name = firstName(context, phrase);
  const data = isHeaded(context, phrase, (token) => isData(context, token));
  const owner = owners > 0 && data ? ownerOf(context, phrase) : undefined;
  const author = data && name === undefined && owner === undefined ? authorOf(context, phrase) : undefined;
  const reckoner = data && name === undefined && owner === undefined && author === undefined && words.nameOf[phrase.first - 1] < 0 && words.lexicon.possessives.has(words.lower(phrase.first - 1)) ? possessorOf(context, entities, phrase.first - 1) : undefined;
  if (reckoner !== undefined) return reckoner;
  if (author !== undefined) return { start: author.mention.start, end: author.mention.end, text: author.mention.text, entityId: author.entity.id, name: author.entity.name, via: 'name' };
  if (owner !== undefined) return attributionOf(context, entities, owner, via, owners - 1) ?? described(context, entities, { first: phrase.first, end: phrase.first + 1 });
  const body = name !== undefined && name.entity.type === 'place' ? bodyBefore(context, phrase.first, name.first) : -1;
  // "Angaben des Instituts von Athen", "le forze Usa": the body speaks, not where it is.
  // "London police": nor the place before the noun of a body.
  if (name !== undefined && name.entity.type === 'place' && name.first === phrase.first && context.lexicon.nameBeforeNoun && bodyBefore(context, name.end, phrase.end) >= 0) return described(context, entities, phrase);
  if (body >= 0) return described(context, entities, { first: body, end: phrase.end });
  if (name !== undefined && (name.first === phrase.first || data || !entities.hangs(name.first))) {
    const { mention, entity } = name;
    return speaks(entity) || via === 'description' ? { start: mention.start, end: mention.end, text: mention.text, entityId: entity.id, name: entity.name, via: 'name' } : undefined;
  }
  return described(context, entities, phrase);
}

/** "selon ses calculs", "by her count": the person or body that a possessive stands for. */
export function possessorOf({ document, lexicon }: ClaimContext, entities: SubjectEntities, possessive: number): Attribution | undefined {
  const start = document.tokens.start[possessive];
  const end = document.tokens.end[possessive];
  const entity = entities.antecedentOf(lexicon.possessiveKinds.get(document.lower(possessive)), start);
  return entity !== undefined && speaks(entity) ? { start, end, text: document.text.slice(start, end), entityId: entity.id, name: entity.name, via: 'description' } : undefined;
}

/** The words of a phrase as the source, with the entity that a definite noun stands for. */
function described(context: ClaimContext, entities: SubjectEntities, { first, end: close }: TokenRange): Attribution {
  const { words, document } = context;
  const apposed = apposedSpeaker(context, { first, end: close });
  if (apposed !== undefined) return { start: apposed.mention.start, end: apposed.mention.end, text: apposed.mention.text, entityId: apposed.entity.id, name: apposed.entity.name, via: 'name' };
  const end = affiliatedEnd(context, close);
  const start = document.tokens.start[first];
  const stop = document.tokens.end[end - 1];
  const span = { start, end: stop, text: document.text.slice(start, stop) };
  const standing = end - first === 1 && (words.has(first - 1, WordFlag.determiner) || words.lexicon.data.noArticles === true) ? entities.standsFor({ first, end }) : undefined;
  // "A lei diz": a film named before tells nothing.
  const entity = standing?.type === 'work' ? undefined : standing;
  return { ...span, via: 'description', name: entity?.name ?? (end - first === 1 ? ownerInCompound(context, first) : undefined) ?? span.text, ...(entity !== undefined && { entityId: entity.id }) };
}

/** "Polizeiangaben", "Behördenangaben": whose reports they are stands in the same word. */
function ownerInCompound({ words, document, lexicon }: ClaimContext, token: number): string | undefined {
  if (!isSourceNoun(words, token)) return undefined;
  const word = words.lower(token);
  const noun = words.lexicon.sourceNouns.find((ending) => word !== ending && word.endsWith(ending));
  if (noun === undefined) return undefined;
  const owner = document.word(token).slice(0, -noun.length);
  return endsLike(owner.toLowerCase(), lexicon.linkedEndings) ? owner.slice(0, -1) : owner;
}

/** "analysts at Peel Hunt": behind a noun of people the body that they belong to is part of who they are. */
function affiliatedEnd({ words, lexicon }: ClaimContext, end: number): number {
  const people = words.has(end - 1, WordFlag.personNoun) || lexicon.entityNouns.get(words.lower(end - 1)) === 'person';
  if (!people || words.nameOf[end - 1] >= 0 || words.nameOf[end] >= 0 || !words.has(end, WordFlag.preposition | WordFlag.of)) return end;
  let token = end + 1;
  while (words.nameOf[token] < 0 && words.has(token, WordFlag.determiner)) token++;
  const name = words.nameOf[token] ?? -1;
  return name >= 0 && (words.names[name].entity.type === 'company' || words.names[name].entity.type === 'organization') ? words.names[name].end : end;
}

/** "figures from the statistics office": whose data a phrase speaks of, where a word for "from" links them. */
function ownerOf(context: ClaimContext, { first, end }: TokenRange): TokenRange | undefined {
  const { words, lexicon } = context;
  const limit = words.sentenceEnd(first);
  if (end >= limit || words.nameOf[end] >= 0 || !lexicon.sets.from.has(words.lower(end))) return undefined;
  let token = end + 1;
  while (token < limit && words.nameOf[token] < 0 && words.has(token, WordFlag.determiner)) token++;
  return phraseFrom(context, token, limit);
}

/** Farthest behind a document that the word for who made it stands. */
const AUTHOR_REACH = 8;

/** "raportu opublikowanego w sobotę przez NIK", "een rapport dat zaterdag werd vrijgegeven door de politie": the name of who made a document, behind the word for "by". */
function authorOf({ words, lexicon }: ClaimContext, { end }: TokenRange): ClaimContext['words']['names'][number] | undefined {
  const limit = Math.min(words.sentenceEnd(end - 1), end + AUTHOR_REACH);
  for (let token = end - 1; token < limit; token++) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, ',;:()')) return undefined;
    if (!lexicon.sets.agents.has(words.lower(token)) || words.has(token, WordFlag.of)) continue;
    let at = token + 1;
    while (at < limit && words.nameOf[at] < 0 && words.has(at, WordFlag.determiner | WordFlag.bodyNoun)) at++;
    const named = at < limit && words.nameOf[at] >= 0 ? words.names[words.nameOf[at]] : undefined;
    return named !== undefined && speaks(named.entity) && named.entity.type !== 'place' ? named : undefined;
  }
  return undefined;
}

/** The noun of a body between two tokens, or -1. */
function bodyBefore({ words, lexicon }: ClaimContext, from: number, to: number): number {
  for (let token = from; token < to; token++) if (words.nameOf[token] < 0 && (words.has(token, WordFlag.bodyNoun) || lexicon.sets.institutions.has(words.lower(token)) || lexicon.sets.reporters.has(words.lower(token)))) return token;
  return -1;
}

function firstName({ words }: ClaimContext, { first, end }: TokenRange): ClaimContext['words']['names'][number] | undefined {
  for (let token = first; token < end; token++) if (words.nameOf[token] >= 0) return words.names[words.nameOf[token]];
  return undefined;
}

/** True for nouns of what figures stand in: "enquête", "données", "report". */
const isData = ({ words, document, lexicon }: ClaimContext, token: number): boolean => words.has(token, WordFlag.documentNoun) || lexicon.sets.dataNouns.has(document.lower(token));

/** True for a noun phrase that a test holds for its head, or for a word before what hangs on that: "een nieuw *onderzoek* van", "a recent *poll*". */
function isHeaded({ words }: ClaimContext, { first, end }: TokenRange, test: (token: number) => boolean): boolean {
  for (let token = first; token < end && (words.nameOf[token] >= 0 || !words.has(token, WordFlag.of)); token++) if (words.nameOf[token] < 0 && test(token)) return true;
  return false;
}

/** True for a noun phrase of data: "figures", "a recent poll", but not "documents". */
export const isDataPhrase = (context: ClaimContext, phrase: TokenRange): boolean => isHeaded(context, phrase, (token) => context.lexicon.sets.dataNouns.has(context.words.lower(token)));

/** A quote's speaker that is only described, as the entity whose document or whose self it is. */
export function resolvedSpeaker(context: ClaimContext, entities: SubjectEntities, speaker: Attribution): Attribution {
  if (speaker.via !== 'description') return speaker;
  const { document, words } = context;
  let first = document.tokenAt(speaker.start);
  const apposed = apposedSpeaker(context, { first, end: document.tokenAt(speaker.end - 1) + 1 });
  if (apposed !== undefined) return { start: apposed.mention.start, end: apposed.mention.end, text: apposed.mention.text, entityId: apposed.entity.id, name: apposed.entity.name, via: 'name' };
  if (speaker.entityId !== undefined) return speaker;
  const limit = words.sentenceEnd(first);
  while (first < limit && words.nameOf[first] < 0 && words.has(first, WordFlag.determiner | WordFlag.preposition | WordFlag.of)) first++;
  const phrase = phraseFrom(context, first, limit);
  if (phrase === undefined) return speaker;
  const found = attributionOf(context, entities, phrase, 'description');
  // "figures from the statistics office": whose figures they are.
  const owned = found !== undefined && isData(context, phrase.first) && found.start > document.tokens.start[phrase.first];
  return found !== undefined && (found.entityId !== undefined || owned || found.name !== found.text) ? found : speaker;
}

/** How far an attribution may stand from the number that it covers. */
const REACH = 45;

/**
 * The source that the sentence of a number gives by a preposition: "selon Meta, …", "…, according to
 * the police", "der Polizei zufolge".
 */
export function prepositionalSource(context: ClaimContext, entities: SubjectEntities, pronouns: PronounSubjects, first: number, end: number): Attribution | undefined {
  const { words } = context;
  const from = Math.max(words.sentenceStart(first), first - REACH);
  const to = Math.min(words.sentenceEnd(first), end + REACH);
  for (let token = from; token < to; token++) {
    if (words.nameOf[token] >= 0 || !words.has(token, WordFlag.preposition) && !words.lexicon.sourceBefore.has(words.lower(token))) continue;
    if (token >= end && words.isMark(token - 1, ';')) return undefined;
    // "levanta 14 kilos y, según la empresa, rompe uno de cada 90": who is named behind the word that opens a clause tells that clause.
    if (token >= end + 2 && words.isMark(token - 1, ',') && words.nameOf[token - 2] < 0 && words.has(token - 2, WordFlag.conjunction | WordFlag.relative) && !words.has(token - 2, WordFlag.preposition | WordFlag.determiner)) return undefined;
    const behind = phraseEndAt(context, token);
    if (behind < 0) {
      const found = byNoun(context, entities, token, to, first, end);
      if (found !== undefined) return found;
      continue;
    }
    if (isOrdinal(context, token, behind)) continue;
    let noun = behind;
    // "segundo informou nesta segunda-feira a BBC": the one who told stands behind the verb.
    const told = toldAt(context, noun, to);
    if (told >= 0) {
      noun = overAsides(context, told + 1, to);
      while (noun < to && (context.isDate[noun] === 1 || words.isMark(noun, ','))) noun++;
    }
    while (noun < to && words.nameOf[noun] < 0 && (words.has(noun, WordFlag.determiner) || words.isMark(noun, '«“„"'))) noun++;
    // "según parece": nobody is named.
    if (told < 0 && noun === behind && noun < to && words.nameOf[noun] < 0 && isVerb(context, noun)) continue;
    // "une dette qui atteint, selon elle, 1 240 euros": the subject of the sentence.
    if (noun < to && words.nameOf[noun] < 0 && words.lexicon.pronouns.has(words.lower(noun)) && words.isMark(noun + 1, ',.;')) {
      const subject = pronouns.mainSubject({ first: token });
      if (subject !== undefined) return attributionOf(context, entities, subject, 'description');
    }
    // "según comunicó ayer a la Bolsa": the one who told is left out, and is the subject of the sentence.
    if (told >= 0 && words.lexicon.data.proDrop && (noun >= to || (words.nameOf[noun] < 0 && (words.isMark(noun, ',.;') || (words.has(noun, WordFlag.preposition) && !words.has(noun, WordFlag.determiner)))))) {
      const subject = pronouns.mainSubject({ first: token });
      if (subject !== undefined) return attributionOf(context, entities, subject, 'description');
      continue;
    }
    const phrase = phraseFrom(context, noun, to);
    if (phrase === undefined || (phrase.first < end && phrase.end > first)) continue;
    if (isInRelativeOf(context, phrase.end, first)) continue;
    return attributionOf(context, entities, phrase, 'description');
  }
  return undefined;
}

/** "according to the charity, which runs a hospital with 160 beds": the number is told of the source, not by it. */
function isInRelativeOf({ words }: ClaimContext, end: number, first: number): boolean {
  if (end + 1 >= first || words.nameOf[end] >= 0 || words.nameOf[end + 1] >= 0 || !words.isMark(end, ',') || !words.has(end + 1, WordFlag.relative) || words.has(end + 1, WordFlag.determiner)) return false;
  for (let token = end + 2; token < first; token++) if (words.nameOf[token] < 0 && words.isMark(token, ',')) return false;
  return true;
}

/** Most words between "according to" and its verb: "selon ce qu'a indiqué". */
const MOST_OPENERS = 4;

/** "quanto", "ce qu'", "o que": what may stand between an attribution and its verb. */
const isOpener = ({ words, lexicon }: ClaimContext, token: number): boolean =>
  words.has(token, WordFlag.relative | WordFlag.complementiser | WordFlag.determiner | WordFlag.haveAuxiliary | WordFlag.subjectPronoun) || lexicon.sets.demonstratives.has(words.lower(token)) || words.lexicon.asWords.has(words.lower(token));

/** The verb of saying that an attribution leads to, perhaps over a relative: "secondo quanto *afferma*"; -1 if there is none. */
function toldAt(context: ClaimContext, first: number, limit: number): number {
  const { words } = context;
  for (let token = first; token < Math.min(limit, first + MOST_OPENERS) && words.nameOf[token] < 0; token++) {
    if (reports(context, token)) return token;
    if (!isOpener(context, token)) return -1;
  }
  return -1;
}

/**
 * "no segundo trimestre", "il secondo paese": a preposition of attribution that is an ordinal too counts
 * behind an article, and before a noun without one that names nobody who tells anything.
 */
function isOrdinal(context: ClaimContext, token: number, behind: number): boolean {
  const { words } = context;
  if (behind !== token + 1 || !words.lexicon.ordinalSources.has(words.lower(token))) return false;
  if (token > 0 && words.nameOf[token - 1] < 0 && words.has(token - 1, WordFlag.determiner)) return true;
  if (words.nameOf[behind] >= 0 || words.has(behind, WordFlag.determiner | WordFlag.personNoun | WordFlag.bodyNoun) || toldAt(context, behind, words.sentenceEnd(token)) >= 0) return false;
  return !isData(context, behind) && !isSourceNoun(words, behind);
}

/** Most words between a preposition and the noun that makes it an attribution: "nach ersten vorläufigen Angaben". */
const MOST_MODIFIERS = 3;

/** "nach Angaben des Senats", "nach Auskunft von Ärzten": whose figures a preposition leads to. */
function byNoun(context: ClaimContext, entities: SubjectEntities, token: number, limit: number, first: number, end: number): Attribution | undefined {
  const { words } = context;
  const { sourceNouns, weakSourceBefore } = words.lexicon;
  const length = sourceNouns.length === 0 ? 0 : phraseLength(weakSourceBefore, token, limit, words.lower);
  if (length === 0) return undefined;
  for (let noun = token + length; noun < Math.min(limit, token + length + MOST_MODIFIERS); noun++) {
    const name = words.nameOf[noun];
    // "nach NASA-Angaben"
    if (name >= 0 && words.isMark(words.names[name].end, '-') && isSourceNoun(words, words.names[name].end + 1)) return attributionOf(context, entities, { first: noun, end: words.names[name].end }, 'description');
    if (name >= 0 || !words.isWord(noun)) return undefined;
    if (!isSourceNoun(words, noun)) continue;
    const owned = words.nameOf[noun + 1] >= 0 || words.has(noun + 1, WordFlag.of | WordFlag.determiner);
    let from = owned ? noun + 1 : noun;
    while (from < limit && words.nameOf[from] < 0 && words.has(from, WordFlag.of | WordFlag.determiner)) from++;
    // "nach bisherigen Erkenntnissen": nobody is named.
    const whole = owned ? phraseFrom(context, from, limit) : undefined;
    const phrase = whole === undefined ? undefined : beforeSecondNoun(context, whole);
    return phrase === undefined || (phrase.first < end && phrase.end > first) ? undefined : attributionOf(context, entities, phrase, 'description');
  }
  return undefined;
}

/** The token behind a phrase of attribution that starts at a token, or -1. */
function phraseEndAt({ words }: ClaimContext, token: number): number {
  const phrases = words.lexicon.sourceBefore.get(words.lower(token));
  if (phrases === undefined) return -1;
  let longest = -1;
  for (const phrase of phrases) {
    let matches = true;
    for (let i = 1; i < phrase.length && matches; i++) matches = words.lower(token + i) === phrase[i];
    if (matches) longest = Math.max(longest, token + phrase.length);
  }
  return longest;
}
