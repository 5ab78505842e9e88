import type { DateMention, Quantity, Quote } from '../analysis.ts';
import type { EntityLayer } from '../entities/find-entities.ts';
import type { LanguageData } from '../languages/language-pack.ts';
import { lexiconOf as numberLexiconOf, type Lexicon as NumberLexicon } from '../quantities/lexicon.ts';
import type { QuantityItem } from '../quantities/quantity-layer.ts';
import { HEARSAY, lexiconOf as quoteLexiconOf, REPORTING, WordFlag } from '../quotes/lexicon.ts';
import { createContext, isFiniteVerb, type QuoteContext } from '../quotes/quote-context.ts';
import type { QuoteLayer } from '../quotes/find-quotes.ts';
import type { Document } from '../text/document.ts';
import { isGenitive } from '../text/genitive.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { claimLexiconOf, type ClaimLexicon } from './lexicon.ts';

/** The layers that a claim is joined with. */
export interface ClaimLayers {
  readonly entities: EntityLayer;
  readonly quotes: QuoteLayer;
  readonly dates: readonly DateMention[];
}

/** The sections of a language pack that claims read. */
export type ClaimPack = Pick<LanguageData, 'numbers' | 'claims' | 'quotes'>;

/** What every step of claim assembly reads. */
export interface ClaimContext {
  readonly document: Document;
  readonly layers: ClaimLayers;
  /** The document with word classes and names by token. */
  readonly words: QuoteContext;
  readonly lexicon: ClaimLexicon;
  /** The number words and units of the language. */
  readonly numbers: NumberLexicon;
  /** 1 for the tokens of calendar expressions. */
  readonly isDate: Uint8Array;
  /** What `isVerb` told of each token, by `VerbState`: the claims of a sentence ask for the same ones. */
  readonly verbs: Uint8Array;
}

const VerbState = { Unread: 0, None: 1, Verb: 2 } as const;

/** A run of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A quantity that is a claim, with the tokens of its span and of its clause. */
export interface ClaimDraft extends TokenRange {
  readonly item: QuantityItem;
  readonly clause: TokenRange;
  /** The innermost quote around the claim. */
  readonly quote?: Quote;
  /** Whether the claim is the first or second number of "from … to". */
  readonly pair?: 'from' | 'to';
  /** The first number of a pair, beside the second. */
  readonly partner?: QuantityItem;
}

/** Lays word classes and names over a document for the claims of one language. */
export function createClaimContext(document: Document, layers: ClaimLayers, pack: ClaimPack): ClaimContext {
  const { tokens } = document;
  const numbers = numberLexiconOf(pack.numbers);
  const isDate = new Uint8Array(tokens.count);
  const words = createContext(document, layers.entities, quoteLexiconOf(pack.quotes), []);
  for (const { start, end } of layers.dates) {
    const first = document.tokenAt(start);
    // "more than 1000 people", "2800 millones": a bare number that something counts is no year.
    if (tokens.start[first] === start && tokens.end[first] === end && isNextWord(document, first) && numbers.comparatorsBefore.startingAt(document, first + 1) === undefined && (isNoYear(document.word(first)) || (isCounted(words, first) && numbers.comparatorsBefore.endingAt(document, first - 1) !== undefined))) continue;
    for (let token = first; token < tokens.count && tokens.start[token] < end; token++) isDate[token] = 1;
  }
  return {
    document,
    layers,
    isDate,
    verbs: new Uint8Array(tokens.count),
    words,
    lexicon: claimLexiconOf(pack.claims),
    numbers,
  };
}

/** True for a year of our time in digits. */
export const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word);

/** True for a number too far from now for a year that is counted with. */
const isNoYear = (digits: string): boolean => /^\d+$/.test(digits) && !isYear(digits);

/** True if a word that may be a noun stands right behind a token: not "até 2011 e". */
const isCounted = (words: QuoteContext, token: number): boolean => !words.has(token + 1, WordFlag.conjunction | WordFlag.preposition | WordFlag.of | WordFlag.determiner | WordFlag.relative | WordFlag.complementiser | WordFlag.subordinator | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.finite | WordFlag.negation);

/** True if a word stands right behind a token. */
const isNextWord = ({ tokens }: Document, token: number): boolean => token + 1 < tokens.count && tokens.kind[token + 1] === TokenKind.Word && tokens.start[token + 1] - tokens.end[token] === 1;

/** Classes that nouns have. */
const NOUN_LIKE = WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.nounLike | REPORTING;

/** Farthest that a clause is looked for around a claim. */
const LONGEST_CLAUSE = 60;
const HARD_MARKS = ';:()[]«»“”„"—';

/**
 * The clause around a range of tokens: to marks that divide clauses, and to words that open one.
 * A comma divides where a relative, a subordinator or a conjunction with a verb follows.
 */
export function clauseAround(context: ClaimContext, first: number, end: number): TokenRange {
  const { words, isDate } = context;
  const sentenceStart = Math.max(words.sentenceStart(first), first - LONGEST_CLAUSE);
  const sentenceEnd = Math.min(words.sentenceEnd(first), end + LONGEST_CLAUSE);
  let left = first;
  let verbSeen = false;
  while (left > sentenceStart) {
    const before = left - 1;
    // "von 2001 bis 2005 um 15 Prozent": words inside a date open no clause, nor do those before one.
    if (words.nameOf[before] < 0 && isDate[before] !== 1 && isDate[left] !== 1) {
      if (words.isMark(before, HARD_MARKS)) break;
      if (isSubordinator(words, before) || isClauseOpener(words, before)) {
        left = before;
        break;
      }
      if (verbSeen && (words.isMark(before, ',') || words.has(before, WordFlag.conjunction))) break;
    }
    if (isVerb(context, before)) verbSeen = true;
    left = before;
  }
  let right = end;
  while (right < sentenceEnd) {
    if (words.nameOf[right] < 0) {
      if (words.isMark(right, HARD_MARKS)) break;
      if (words.isMark(right, ',') && right + 1 < sentenceEnd && (words.has(right + 1, WordFlag.relative | WordFlag.subordinator | WordFlag.conjunction) || hasVerbSoon(context, right + 1, sentenceEnd))) break;
      if (isSubordinator(words, right) || (words.has(right, WordFlag.relative) && isClauseOpener(words, right))) break;
    }
    right++;
  }
  return { first: left, end: right };
}

/** "s'" of "s'affiche" is a pronoun, not "if". */
const isSubordinator = (words: QuoteContext, token: number): boolean => words.has(token, WordFlag.subordinator) && !words.has(token, WordFlag.objectPronoun | WordFlag.preposition);

function isClauseOpener(words: QuoteContext, token: number): boolean {
  return words.has(token, WordFlag.relative | WordFlag.complementiser) && !words.has(token, WordFlag.determiner | WordFlag.preposition | WordFlag.of);
}

function hasVerbSoon(context: ClaimContext, from: number, limit: number): boolean {
  for (let token = from; token < Math.min(limit, from + 5); token++) {
    if (context.words.isMark(token, ',')) return false;
    if (isVerb(context, token)) return true;
  }
  return false;
}

/** True for a number that a hyphen joins to its unit: "24-letnia", "71-jährige". */
export const isHyphened = ({ document }: ClaimContext, { start, end }: Pick<Quantity, 'start' | 'end'>): boolean => document.text.slice(start, end).includes('-');

/** True for a word with one of the endings and enough letters before it. */
export const endsLike = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** How far before a comma the one may stand that opens what it closes. */
const LONGEST_INSERTION = 15;

/** True for the second comma around a relative clause or participle: "Sales, which had stagnated, jumped", "Corvia, fundada en 1952, cuenta". */
function closesInsertion({ words, lexicon }: ClaimContext, comma: number): boolean {
  for (let token = comma - 1; token > Math.max(words.sentenceStart(comma), comma - LONGEST_INSERTION); token--) {
    if (words.nameOf[token] < 0 && words.isMark(token, ',')) return words.has(token + 1, WordFlag.relative) || endsLike(words.lower(token + 1), lexicon.danglingEndings);
  }
  return false;
}

/** True for an article that no subject can stand before: it opens the sentence or follows a comma, preposition or word that opens a clause. */
const opensPhrase = (words: QuoteContext, article: number): boolean =>
  words.startsSentence(article) || (words.nameOf[article - 1] < 0 && (words.isMark(article - 1, ',') || words.has(article - 1, WordFlag.preposition | WordFlag.of | WordFlag.complementiser | WordFlag.subordinator)) && !words.has(article - 1, WordFlag.objectPronoun | WordFlag.relative));

/** True for a year that opens its sentence without a preposition: "2017 starben". */
export const opensWithYear = (words: QuoteContext, token: number): boolean => words.startsSentence(token) && isYear(words.document.word(token));

/** True where a number, a number word or a word of comparison before a number stands. */
export function startsNumber({ words, document, numbers }: ClaimContext, token: number): boolean {
  if (document.tokens.kind[token] === TokenKind.Number) return true;
  const entry = numbers.words.get(words.lower(token));
  return entry?.cardinal !== undefined || entry?.scale !== undefined || numbers.comparatorsBefore.startingAt(document, token) !== undefined;
}

/** True for a personal pronoun that can be nothing but a subject: what follows it is its verb. */
const actsFor = ({ words }: ClaimContext, token: number): boolean =>
  words.nameOf[token] < 0 && words.lexicon.pronouns.has(words.lower(token)) && words.has(token, WordFlag.subjectPronoun) && !words.has(token, WordFlag.determiner | WordFlag.preposition) && (words.startsSentence(token) || !words.has(token, WordFlag.objectPronoun));

/** "its biggest rise in three decades", "the last strike": between an article and the word stands nothing but an adjective. */
function isDeterminedNoun({ words, lexicon }: ClaimContext, token: number): boolean {
  const before = token - 1;
  const adjective = lexicon.sets.adjectives.has(words.lower(before)) || (lexicon.sets.changeNouns.has(words.lower(token)) && lexicon.rank.has(words.lower(before), false));
  return adjective && words.nameOf[before] < 0 && words.has(before - 1, WordFlag.determiner) && words.nameOf[before - 1] < 0;
}

/** ", extending his run to 111 games": a verb of the present behind a comma, before a determiner, has the subject of the clause before. */
function isGerundClause({ words, lexicon }: ClaimContext, token: number, known: boolean): boolean {
  if (!words.isMark(token - 1, ',') || words.nameOf[token + 1] >= 0 || !endsLike(words.lower(token), lexicon.gerundEndings) || words.startsSentence(token - 2)) return false;
  return (known || words.flags[token] === 0) && words.has(token + 1, WordFlag.determiner) && !words.has(token + 1, WordFlag.preposition | WordFlag.of);
}

/** "Operating losses rose", "interest costs are": where nouns stand before nouns, what might be a verb is none behind a plain word and before a verb. */
function isNounBeforeVerb({ words, lexicon }: ClaimContext, token: number): boolean {
  const before = token - 1;
  if (!lexicon.premodifiers || lexicon.finalVerbs || before < 0 || words.nameOf[before] >= 0 || words.flags[before] !== 0 || !words.isWord(before) || words.nameOf[token + 1] >= 0) return false;
  if (words.has(token, WordFlag.modal | WordFlag.beAuxiliary | WordFlag.haveAuxiliary)) return false;
  return words.has(token + 1, WordFlag.modal | WordFlag.beAuxiliary | WordFlag.haveAuxiliary) || (isFiniteVerb(words, token + 1) && !words.has(token + 1, WordFlag.nounLike));
}

/** "une édition qui démarre vendredi", "inmueble que consta de": a plain word in the singular of no noun, right behind a relative and before anything but a noun. */
function isBehindRelative(context: ClaimContext, token: number): boolean {
  const { words, lexicon, numbers, document } = context;
  const before = token - 1;
  if (lexicon.premodifiers || lexicon.finalVerbs || words.lexicon.data.noArticles === true || words.flags[token] !== 0 || words.isCapitalised(token) || words.nameOf[before] >= 0 || !words.has(before, WordFlag.relative) || words.has(before, WordFlag.determiner | WordFlag.preposition | WordFlag.of)) return false;
  // "more than gold": behind a comparison a noun follows.
  if (before > 0 && words.nameOf[before - 1] < 0 && lexicon.sets.degree.has(words.lower(before - 1))) return false;
  const next = token + 1;
  const word = words.lower(token);
  if (next >= words.sentenceEnd(token) || words.nameOf[next] >= 0 || numbers.nounEndings.plural.some((ending) => word.endsWith(ending)) || numbers.units.startingAt(document, token) !== undefined) return false;
  return startsNumber(context, next) || words.has(next, WordFlag.determiner | WordFlag.adverb | WordFlag.preposition | WordFlag.of | WordFlag.time);
}

/** Most words between a verb and a noun of its object that might be a verb. */
const LONGEST_OBJECT = 5;

/** "increased its growth forecast by": behind a verb and a determiner stand the nouns of its object. */
function isObjectNoun({ words, lexicon }: ClaimContext, token: number): boolean {
  if (!lexicon.premodifiers || lexicon.finalVerbs || (words.flags[token - 1] & ~NOUN_LIKE) !== 0 || words.lexicon.data.noArticles === true || words.has(token, WordFlag.modal | WordFlag.beAuxiliary | WordFlag.haveAuxiliary)) return false;
  const own = words.lower(token);
  if (words.flags[token] === 0 && !lexicon.sets.up.has(own) && !lexicon.sets.down.has(own) && !lexicon.sets.verbs.has(own) && !lexicon.sets.expects.has(own)) return false;
  let at = token - 1;
  while (at > token - LONGEST_OBJECT && at > 0 && words.nameOf[at] < 0 && words.isWord(at) && !words.has(at, WordFlag.determiner) && (words.flags[at] & ~NOUN_LIKE) === 0) at--;
  if (at < 1 || at === token - 1 || words.nameOf[at] >= 0 || !words.has(at, WordFlag.determiner) || words.has(at, WordFlag.preposition | WordFlag.relative | WordFlag.complementiser)) return false;
  const verb = at - 1;
  const word = words.lower(verb);
  const { up, down, comparing, beside } = lexicon.sets;
  return words.nameOf[verb] < 0 && (words.flags[verb] & REPORTING) === 0 && (up.has(word) || down.has(word)) && !comparing.has(word) && !beside.has(word) && !words.has(verb, WordFlag.determiner | WordFlag.preposition);
}

/** "The aircraft's left engine was": a form of a verb between a genitive and another plain word is an attribute. */
const isOwnedParticiple = ({ words, lexicon, document }: ClaimContext, token: number): boolean =>
  lexicon.premodifiers && !lexicon.finalVerbs && token > 1 && isGenitive(document.word(token - 1)) && !words.has(token - 2, WordFlag.subjectPronoun) &&
  words.isWord(token + 1) && words.nameOf[token + 1] < 0 && words.flags[token + 1] === 0;

/** True for a number or a word that a noun does not have behind it: an article, adverb or preposition other than "of". */
const opensVerbPhrase = (context: ClaimContext, token: number): boolean =>
  context.words.nameOf[token] < 0 && (startsNumber(context, token) || (context.words.has(token, WordFlag.determiner | WordFlag.adverb | WordFlag.preposition | WordFlag.objectPronoun) && !context.words.has(token, WordFlag.of)));

/** True if the token is a finite verb: by the word classes, by the verbs that stand with numbers, or by its ending behind a subject. */
export function isVerb(context: ClaimContext, token: number): boolean {
  const { verbs } = context;
  if (token < 0 || token >= verbs.length) return false;
  if (verbs[token] === VerbState.Unread) verbs[token] = readsAsVerb(context, token) ? VerbState.Verb : VerbState.None;
  return verbs[token] === VerbState.Verb;
}

function readsAsVerb(context: ClaimContext, token: number): boolean {
  const { words, lexicon, isDate } = context;
  if (words.nameOf[token] >= 0 || !words.isWord(token) || isDate[token] === 1) return false;
  // "it's 36 years old"
  if (isGenitive(words.document.word(token))) return words.has(token - 1, WordFlag.subjectPronoun);
  const before = token - 1;
  // "Dat is 8,7 procent": a demonstrative alone before a form of "be" is no article.
  if (before >= 0 && words.has(token, WordFlag.beAuxiliary) && words.nameOf[before] < 0 && lexicon.sets.demonstratives.has(words.lower(before))) {
    const opened = before > 0 && words.has(before, WordFlag.complementiser) && !words.startsSentence(before) && words.isWord(before - 1);
    if (!opened || !words.lexicon.possessives.has(words.lower(token))) return true;
  }
  // "dauert die Messe": where nouns are capitalised, a capitalised word behind an article is one.
  if (words.lexicon.data.capitalisedNouns && before >= 0 && words.isCapitalised(token) && !words.startsSentence(token) && words.nameOf[before] < 0 && words.isWord(before) && words.has(before, WordFlag.determiner | WordFlag.preposition)) return false;
  const determined = before >= 0 && words.nameOf[before] < 0 && words.has(before, WordFlag.determiner);
  // "la part de marché": right behind "of" stands no finite verb.
  if (before >= 0 && words.nameOf[before] < 0 && words.has(before, WordFlag.of) && !words.has(before, WordFlag.relative | WordFlag.complementiser | WordFlag.subjectPronoun)) return false;
  // "het schrappen van 400 banen": an infinitive as a noun.
  if (determined && words.has(token + 1, WordFlag.of) && words.lexicon.infinitiveEndings.some((ending) => words.lower(token).endsWith(ending))) return false;
  // "La legge è passata", "que le risque de": a noun behind the article that opens the sentence or clause, though "la" may be a pronoun too.
  if (determined && (opensPhrase(words, before) || isDate[before - 1] === 1) && !words.has(before, WordFlag.subjectPronoun) && (!words.lexicon.data.proDrop || words.has(token + 1, WordFlag.finite | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.of) || lexicon.sets.verbs.has(words.lower(token + 1)))) return false;
  if (isDeterminedNoun(context, token)) return false;
  // "op zijn vrouw", "dat zijn besluit": behind a preposition, or what opens a clause whose verb comes last, a form of "be" is a possessive.
  if (before >= 0 && words.nameOf[before] < 0 && words.lexicon.possessives.has(words.lower(token)) && words.has(before, WordFlag.preposition | (lexicon.finalVerbs ? WordFlag.complementiser | WordFlag.subordinator : 0))) return false;
  // "a swiftly called meeting": between an article with an adverb and a noun.
  if (lexicon.premodifiers && !lexicon.finalVerbs && before > 0 && words.nameOf[before] < 0 && words.nameOf[before - 1] < 0 && words.has(before - 1, WordFlag.determiner) && endsLike(words.lower(before), lexicon.adverbEndings)) return false;
  // "La significativa disminución de": a noun of change behind an article and an adjective.
  if (before > 0 && words.nameOf[before] < 0 && words.nameOf[before - 1] < 0 && words.has(before - 1, WordFlag.determiner) && (words.startsSentence(before - 1) || !words.has(before - 1, WordFlag.objectPronoun)) && words.flags[before] === 0 && words.has(token + 1, WordFlag.of) && lexicon.sets.changeNouns.has(words.lower(token))) return false;
  if (isObjectNoun(context, token)) return false;
  if (isNounBeforeVerb(context, token) || isOwnedParticiple(context, token)) return false;
  // "The results show the party won": data tell by a verb before what they tell.
  if (!lexicon.finalVerbs && lexicon.sets.dataVerbs.has(words.lower(token)) && before >= 0 && words.nameOf[before] < 0 && lexicon.sets.dataNouns.has(words.lower(before)) && (words.nameOf[token + 1] >= 0 || words.has(token + 1, WordFlag.determiner | WordFlag.complementiser))) return true;
  if (isFiniteVerb(words, token) || (words.flags[token] & HEARSAY) !== 0) return true;
  // "2017 starben", "en 2017 murieron": a year counts nothing.
  const behindYear = before >= 0 && !(words.nameOf[before - 1] < 0 && words.has(before - 1, WordFlag.determiner)) && (isDate[before] === 1 || opensWithYear(words, before) || (lexicon.finalVerbs && isYear(words.document.word(before))));
  if (behindYear && (words.has(token, WordFlag.finite) || (lexicon.finalVerbs && lexicon.sets.verbs.has(words.lower(token)))) && !words.has(token, WordFlag.nounLike) && !words.isCapitalised(token)) return true;
  // "Declararon 140 testigos", "Zginęły w nich 153 osoby": where subjects may follow or be left out, a verb opens the sentence.
  if (words.lexicon.data.proDrop && words.startsSentence(token) && (words.flags[token] & ~REPORTING) === 0 && (lexicon.sets.verbs.has(words.lower(token)) || endsLike(words.lower(token), lexicon.verbEndings)) && opensVerbPhrase(context, token + 1)) return true;
  if (words.has(token, WordFlag.preposition) || before < 0 || words.startsSentence(token)) return false;
  const { capitalisedNouns } = words.lexicon.data;
  if (capitalisedNouns && words.isCapitalised(token)) return false;
  const word = words.lower(token);
  const { verbs, up, down, transition, expects, beside, comparing } = lexicon.sets;
  const known = verbs.has(word) || lexicon.separable.has(word) || expects.has(word) || ((up.has(word) || down.has(word)) && !comparing.has(word)) || transition.has(word);
  if ((words.flags[token] & ~REPORTING) === 0 && !lexicon.finalVerbs && actsFor(context, before) && !lexicon.adverbEndings.some((ending) => word.endsWith(ending))) return true;
  if (isGerundClause(context, token, known) || (!known && isBehindRelative(context, token))) return true;
  // "sent the shares up 6 percent": a particle before a number is no verb.
  if (beside.has(word) && !endsLike(word, lexicon.verbEndings) && !lexicon.finalVerbs && lexicon.premodifiers && !words.has(token, WordFlag.finite) && startsNumber(context, token + 1)) return false;
  const loose = !known && !endsLike(word, lexicon.verbEndings);
  if (loose && (!endsLike(word, lexicon.looseVerbEndings) || words.has(token, WordFlag.personNoun | WordFlag.bodyNoun) || lexicon.entityNouns.has(word))) return false;
  // The same forms are nouns behind a determiner and adjectives behind a number.
  if (words.nameOf[before] >= 0) return true;
  if (determined) return false;
  // "went up", "sank down": the particle of the verb before it.
  if (beside.has(word) && (words.has(before, WordFlag.finite) || verbs.has(words.lower(before)) || transition.has(words.lower(before)))) return false;
  // "Stimmen holten die Liberalen": an ending that adjectives share tells a verb only between a noun and the start of another phrase.
  if (loose) {
    const next = token + 1;
    const opens = words.nameOf[next] >= 0 || !words.isWord(next) || startsNumber(context, next) || isDate[next] === 1 || words.has(next, WordFlag.determiner | WordFlag.preposition | WordFlag.adverb | WordFlag.subjectPronoun | WordFlag.objectPronoun | WordFlag.time | WordFlag.conjunction);
    if (!opens || (capitalisedNouns ? !words.isCapitalised(before) : words.flags[before] !== 0 && !words.has(before, WordFlag.personNoun | WordFlag.bodyNoun))) return false;
  }
  // "en hausse": a noun behind a pronoun that is a preposition too.
  if (words.has(before, WordFlag.preposition) && lexicon.sets.changeNouns.has(word)) return false;
  if (words.has(before, WordFlag.subjectPronoun | WordFlag.relative | WordFlag.negation | WordFlag.objectPronoun)) return true;
  // Behind an apposition or a bracket: "The party (SNP) gained", "Labour, lost".
  if (words.isMark(before, ')]”»"') || (words.isMark(before, ',') && known && (words.nameOf[before - 1] >= 0 || closesInsertion(context, before)))) return true;
  // "La banque a réduit": an auxiliary that is spelled as a preposition is one behind its subject.
  if (words.has(before, WordFlag.haveAuxiliary) && !words.startsSentence(before)) return true;
  return words.isWord(before) && !words.has(before, WordFlag.of | WordFlag.preposition | WordFlag.beAuxiliary);
}

/** The last finite verb of a range of tokens, or -1. */
export function lastVerb(context: ClaimContext, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) if (isVerb(context, token)) return token;
  return -1;
}

/** True for a word with the ending of a participle that takes an object: "wounding". */
export function hasParticipleEnding({ words, document, lexicon }: ClaimContext, token: number): boolean {
  const word = document.lower(token);
  return words.nameOf[token] < 0 && endsLike(word, lexicon.participleEndings);
}
