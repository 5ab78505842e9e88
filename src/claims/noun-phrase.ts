import { REPORTING, WordFlag } from '../quotes/lexicon.ts';
import type { QuoteContext } from '../quotes/quote-context.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { isGenitive } from '../text/genitive.ts';
import { type ClaimContext, endsLike, isVerb, type TokenRange } from './claim-context.ts';

const LONGEST = 12;
/** Shorter words with the start and the end of a participle are mostly none. */
const SHORTEST_PARTICIPLE = 6;

/** Classes of nouns, which a word that is nothing else may be. */
export const NOUN = WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.nounLike;

const BREAKS = WordFlag.conjunction | WordFlag.complementiser | WordFlag.relative | WordFlag.subordinator | WordFlag.subjectPronoun | WordFlag.negation | WordFlag.modal;

/** True if the word can stand inside a noun phrase: no function word of another kind and no finite verb. */
function isInner(context: ClaimContext, token: number): boolean {
  const { words } = context;
  if (words.nameOf[token] >= 0) return true;
  const kind = words.document.tokens.kind[token];
  if (kind === TokenKind.Number || kind === TokenKind.Handle || kind === TokenKind.Alphanumeric) return true;
  if (words.isMark(token, '-–&')) return isTight(words, token);
  if (!words.isWord(token)) return false;
  if (isTiedPronoun(words, token) || isPlainPronoun(words, token) || isGerund(context, token) || isFinalParticiple(context, token) || isInfinitiveForm(context, token)) return false;
  if (words.has(token, WordFlag.of | WordFlag.determiner)) return true;
  if (words.has(token, BREAKS | WordFlag.preposition)) return false;
  return !isVerb(context, token) || words.has(token, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun);
}

/** "personas residiendo en", "causando ventos": where verbs need no subject, their gerunds are no part of noun phrases; nor is one between a noun and its object ("migrants crossing the Channel"). */
function isGerund({ words, lexicon }: ClaimContext, token: number): boolean {
  const word = words.lower(token);
  const isNoun = words.nameOf[token - 1] >= 0 || (words.isWord(token - 1) && (words.flags[token - 1] & ~NOUN) === 0);
  const takesObject = token + 1 < words.sentenceEnd(token) && words.nameOf[token + 1] < 0 && words.has(token + 1, WordFlag.determiner);
  if (lexicon.premodifiers && !lexicon.finalVerbs && isNoun && takesObject && (words.flags[token] & ~REPORTING) === 0 && !words.isCapitalised(token) && lexicon.gerundEndings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending))) return true;
  return words.lexicon.data.proDrop && words.flags[token] === 0 && !words.has(token - 1, WordFlag.determiner | WordFlag.of) && endsLike(word, lexicon.gerundEndings);
}

/** "brua skal erstatte ferjesambandet": the infinitive right behind a modal verb or its marker. */
function isInfinitiveForm({ words, lexicon }: ClaimContext, token: number): boolean {
  return lexicon.infinitiveEndings.length > 0 && token > 0 && words.has(token - 1, WordFlag.modal | WordFlag.infinitiveMarker) && (words.flags[token] & ~REPORTING) === 0 && !words.isCapitalised(token) && endsLike(words.lower(token), lexicon.infinitiveEndings);
}

/** True for the form of a participle of the past: "gerenoveerd", "aangehouden", "betroffen". */
export function isParticipleForm({ words, lexicon }: Pick<ClaimContext, 'words' | 'lexicon'>, token: number): boolean {
  const { participleStarts, participleStops, sets } = lexicon;
  const word = words.lower(token);
  if (participleStarts.length === 0 || words.nameOf[token] >= 0 || (words.flags[token] & ~REPORTING) !== 0 || word.length < SHORTEST_PARTICIPLE || sets.participleLike.has(word)) return false;
  if (endsLike(word, participleStops) && participleStarts.some((start) => word.startsWith(start))) return true;
  const infix = word.indexOf('ge', 2);
  return sets.participleLike.size > 0 && infix > 0 && word.length - infix >= SHORTEST_PARTICIPLE && word.endsWith('en') && !word.endsWith('ingen');
}

/** "een man veroordeeld tot", "snelwegen geblokkeerd": a participle behind a noun, before anything but a noun, belongs to the verb. */
function isFinalParticiple({ words, lexicon }: ClaimContext, token: number): boolean {
  const { participleStarts } = lexicon;
  if (words.lexicon.data.capitalisedNouns || participleStarts.length === 0 || token === 0 || (words.flags[token] & ~REPORTING) !== 0) return false;
  if (!isParticipleForm({ words, lexicon }, token)) return false;
  const isNoun = (at: number): boolean => words.nameOf[at] >= 0 || (words.isWord(at) && (words.flags[at] & ~NOUN) === 0);
  return isNoun(token - 1) && !(token + 1 < words.sentenceEnd(token) && isNoun(token + 1));
}

/** "s-a dublat", "le-au spus": a pronoun that a hyphen ties to the verb behind it. */
const isTiedPronoun = (words: QuoteContext, token: number): boolean => words.has(token, WordFlag.objectPronoun) && words.isMark(token + 1, '-') && isTight(words, token + 1);

/** True for a name or a word of no class, which may be a noun behind a determiner. */
export const mayBeNoun = (words: QuoteContext, token: number): boolean => words.nameOf[token] >= 0 || (words.isWord(token) && words.flags[token] === 0);

/** "il se hisse au 9e rang": a pronoun that is no article too stands before a verb, known or not. */
const isPlainPronoun = (words: QuoteContext, token: number): boolean => words.has(token, WordFlag.objectPronoun) && !words.has(token, WordFlag.determiner | WordFlag.subjectPronoun | WordFlag.preposition | WordFlag.of);

function isTight(words: QuoteContext, token: number): boolean {
  const { start, end } = words.document.tokens;
  return token > 0 && token + 1 < words.count && end[token - 1] === start[token] && end[token] === start[token + 1];
}

/**
 * The noun phrase that ends before `verb`, with what hangs on it by "of"; it starts behind a verb,
 * a preposition or a mark, and without its determiner.
 */
export function phraseBefore(context: ClaimContext, verb: number, bound: number): TokenRange | undefined {
  const { words } = context;
  const end = verb > bound + 2 && isTiedPronoun(words, verb - 2) ? verb - 2 : verb;
  const floor = Math.max(bound, end - LONGEST);
  let first = end;
  while (first > floor && isInner(context, first - 1)) {
    // "erwartet am Freitag Böen": a date before a noun is no part of its phrase, but "the 2017 election" keeps its year.
    if (first < end && endsDate(context, first - 1)) break;
    first--;
    if (words.nameOf[first] >= 0) first = Math.max(floor, words.names[words.nameOf[first]].first);
    // A determiner starts a phrase unless the phrase hangs on the one before by "of".
    if (words.has(first, WordFlag.determiner) && words.nameOf[first] < 0 && !(first > floor && words.has(first - 1, WordFlag.of)) && !words.has(first, WordFlag.of)) break;
  }
  // Behind such a pronoun stands a verb that no table knows: the subject is what stands before it.
  if (first > floor && first < end && words.nameOf[first] < 0 && isPlainPronoun(words, first - 1)) return phraseBefore(context, first - 1, floor);
  return trimmed(words, first, end);
}

/** True for the last word of a date that is no year. */
const endsDate = ({ words, isDate }: ClaimContext, token: number): boolean => isDate[token] === 1 && words.nameOf[token] < 0 && words.isWord(token);

/** The noun phrase that starts at `first`, with what hangs on it by "of", without its determiner. */
export function phraseFrom(context: ClaimContext, first: number, limit: number): TokenRange | undefined {
  const { words } = context;
  if (first > 0 && words.nameOf[first] < 0 && isPlainPronoun(words, first - 1)) return undefined;
  const stop = Math.min(limit, first + LONGEST);
  let end = first;
  let nouns = 0;
  let headed = false;
  while (end < stop && isInner(context, end)) {
    if (words.nameOf[end] >= 0) {
      end = Math.min(stop, words.names[words.nameOf[end]].end);
      nouns++;
      headed = words.lexicon.data.capitalisedNouns;
      continue;
    }
    // "laut Nielsen 3,1 Millionen", "die Liberalen 61 Sitze": a number behind a noun counts something of its own, unless it numbers a scale.
    if (nouns > 0 && words.document.tokens.kind[end] === TokenKind.Number && countsBehind(context, end)) break;
    // "enfants de 5, 8 et 11 ans": a list of numbers.
    if (nouns > 0 && words.has(end, WordFlag.of) && isListedNumber(words, end + 1)) break;
    const determiner = words.has(end, WordFlag.determiner);
    // "vor der Küste ertrunken": where nouns are capitalised a small word behind one is no part of its phrase.
    if (headed && !determiner && words.isWord(end) && !words.isCapitalised(end) && !words.has(end, WordFlag.of) && !words.isMark(end - 1, '-')) break;
    if (words.lexicon.data.capitalisedNouns && words.isWord(end)) headed = words.isCapitalised(end);
    if (determiner && nouns > 0 && !words.has(end, WordFlag.of) && !words.has(end - 1, WordFlag.of)) break;
    if (words.has(end, WordFlag.adverb | WordFlag.time) && nouns > 0) break;
    if (nouns > 0 && isVerbBeforeObject(context, end, stop) && !isGoverned(words, first)) break;
    if (!determiner && !words.has(end, WordFlag.of)) nouns++;
    end++;
  }
  return nouns === 0 ? undefined : trimmed(words, first, end);
}

/** "100,000 Greeks worship the gods", "les rebelles piétinent cette ville": a plain word between a noun and a determiner is its verb, known or not. */
function isVerbBeforeObject({ words, lexicon, isDate }: ClaimContext, token: number, stop: number): boolean {
  const next = token + 1;
  if (next >= stop || words.nameOf[token] >= 0 || words.nameOf[next] >= 0 || !words.isWord(token) || words.isCapitalised(token) || (words.flags[token] & ~REPORTING) !== 0) return false;
  if (lexicon.finalVerbs || words.lexicon.data.noArticles || words.has(token - 1, WordFlag.of | WordFlag.determiner)) return false;
  const opens = words.has(next, WordFlag.determiner) && !words.has(next, WordFlag.of | WordFlag.preposition | WordFlag.relative | WordFlag.subjectPronoun);
  // "réunis ce samedi", "accusés la semaine dernière": a participle before when it was.
  return opens && !lexicon.sets.degree.has(words.lower(next)) && isDate[next] === 0 && isDate[next + 1] === 0 && !words.has(next + 1, WordFlag.time) && !endsLike(words.lower(token), lexicon.danglingEndings);
}

/** True for a phrase that a preposition leads to: behind it another phrase may start without a mark ("dans l'enquête judiciaire les fonds"). */
const isGoverned = (words: QuoteContext, first: number): boolean => leadBefore(words, first) >= 0;

/** The preposition or "of" that leads to the phrase at `first`, over an article; -1 if there is none. */
export function leadBefore(words: QuoteContext, first: number): number {
  let before = first - 1;
  if (before > 0 && words.nameOf[before] < 0 && words.has(before, WordFlag.determiner) && !words.has(before, WordFlag.preposition | WordFlag.of)) before--;
  return before >= 0 && words.nameOf[before] < 0 && words.has(before, WordFlag.preposition | WordFlag.of) ? before : -1;
}

/** True for a number of few digits before a comma or a conjunction. */
function isListedNumber(words: QuoteContext, token: number): boolean {
  const { kind, start, end } = words.document.tokens;
  return token + 1 < words.count && kind[token] === TokenKind.Number && end[token] - start[token] < 4 && (words.isMark(token + 1, ',') || words.has(token + 1, WordFlag.conjunction));
}

/** True if a number behind a noun counts what follows it: not "magnitude 7.5 quake". */
function countsBehind({ words, lexicon }: ClaimContext, number: number): boolean {
  if (words.nameOf[number - 1] >= 0) return true;
  if (!words.isWord(number - 1) || isGenitive(words.document.word(number - 1)) || lexicon.sets.scaleNouns.has(words.lower(number - 1)) || words.has(number - 1, WordFlag.of | WordFlag.determiner)) return false;
  return words.isWord(number + 1) && !words.has(number + 1, WordFlag.conjunction | WordFlag.relative);
}

/** Cuts determiners, linking words and adverbs off both ends. */
function trimmed(words: QuoteContext, first: number, end: number): TokenRange | undefined {
  let from = first;
  let to = end;
  while (from < to && words.nameOf[from] < 0 && (words.has(from, WordFlag.determiner | WordFlag.of | WordFlag.adverb | WordFlag.preposition | WordFlag.negation) || words.isMark(from, '-–'))) from++;
  while (to > from && words.nameOf[to - 1] < 0 && (words.has(to - 1, WordFlag.determiner | WordFlag.of | WordFlag.adverb) || words.isMark(to - 1, '-–'))) to--;
  return from < to ? { first: from, end: to } : undefined;
}

/** "took six hours", "Binnen 24 uur": a unit of time alone tells how long, not what. */
export function isTimeSpan({ words, numbers, document }: ClaimContext, { first, end }: TokenRange): boolean {
  let noun = first;
  while (noun < end - 1 && (document.tokens.kind[noun] === TokenKind.Number || numbers.words.get(words.lower(noun))?.cardinal !== undefined)) noun++;
  return noun === end - 1 && words.nameOf[noun] < 0 && numbers.units.startingAt(document, noun)?.value.kind === 'duration';
}

/** "au *bout* de", "in *front* of": a noun that with the word for "of" makes a preposition, so that an article stands before it only behind a preposition. */
export function isLinkNoun({ words, lexicon }: ClaimContext, token: number): boolean {
  if (words.nameOf[token] >= 0 || !lexicon.sets.linkNouns.has(words.lower(token))) return false;
  const before = token - 1;
  if (before < 0 || words.nameOf[before] >= 0 || !words.has(before, WordFlag.determiner) || words.has(before, WordFlag.preposition | WordFlag.of)) return true;
  // "dans les environs de": the preposition may have its article behind it.
  return before > 0 && words.nameOf[before - 1] < 0 && words.has(before - 1, WordFlag.preposition) && !words.has(before - 1, WordFlag.of);
}
