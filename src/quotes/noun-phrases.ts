import { isGenitive } from '../text/genitive.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { type PronounKind, REPORTING, WordFlag } from './lexicon.ts';
import type { MarkedRange } from './marks.ts';
import { isPersonWord } from './person-words.ts';
import { firstFiniteVerb, isFiniteVerb, type QuoteContext } from './quote-context.ts';

/** The words that name a speaker: a name, a pronoun or a description. */
export interface SpeakerWords {
  readonly start: number;
  /** Token behind the last. */
  readonly end: number;
  readonly form: 'name' | 'pronoun' | 'description';
  /** Index in `names` for a name that is a known entity; -1 otherwise. */
  readonly name: number;
  readonly pronoun?: PronounKind;
  /** Whom the words stand for, where the sentence tells: its subject for "nach eigenen Angaben". */
  readonly standsFor?: SpeakerWords;
}

/** How long a noun phrase may be, in tokens. */
export const LONGEST_PHRASE = 24;
/** How far behind its comma a name in apposition may start, in tokens. */
const APPOSITION_REACH = 7;
/** How far behind its article an attribute may end, in tokens. */
const ATTRIBUTE_REACH = 12;
/** Fewest letters before the ending of an adverb. */
const SHORTEST_ADJECTIVE = 4;
/** A name in marks, its marks included, in tokens. */
export const LONGEST_MARKED_NAME = 7;

/** Words that end a noun phrase. */
export const NP_BREAK = WordFlag.complementiser | WordFlag.relative | WordFlag.subordinator | WordFlag.subjectPronoun | WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.modal | WordFlag.negation;

/** A pronoun that can be a speaker, with at most two words. */
export function pronounAt(context: QuoteContext, token: number): SpeakerWords | undefined {
  if (!context.isWord(token) || context.nameOf[token] >= 0) return undefined;
  const { pronouns } = context.lexicon;
  const one = context.lower(token);
  if (token + 1 < context.count) {
    const two = pronouns.get(`${one} ${context.lower(token + 1)}`);
    if (two !== undefined) return { start: token, end: token + 2, form: 'pronoun', name: -1, pronoun: two };
    if (context.isMark(token + 1, '-') && token + 2 < context.count) {
      const joined = pronouns.get(`${one}-${context.lower(token + 2)}`);
      if (joined !== undefined) return { start: token, end: token + 3, form: 'pronoun', name: -1, pronoun: joined };
    }
  }
  const kind = pronouns.get(one);
  return kind === undefined ? undefined : { start: token, end: token + 1, form: 'pronoun', name: -1, pronoun: kind };
}

/** "według prokuratury Zawada wziął pieniądze": without articles a person behind the noun of a body begins the clause, unless a noun of a person stands before it. */
function startsBehindBody(context: QuoteContext, from: number, at: number): boolean {
  if (context.lexicon.data.noArticles !== true || at === from || context.names[context.nameOf[at]].entity.type !== 'person' || context.nameOf[at - 1] >= 0 || !context.has(at - 1, WordFlag.bodyNoun)) return false;
  for (let word = from; word < at; word++) if (context.has(word, WordFlag.personNoun | WordFlag.title)) return false;
  return true;
}

/** "sprach der Präsident Fords Aussage an": where nouns are capitalised, a name in the genitive right before one begins another phrase. */
function ownsNextNoun(context: QuoteContext, at: number): boolean {
  const { entity, first, end } = context.names[context.nameOf[at]];
  if (!context.lexicon.data.capitalisedNouns || first !== at || end >= context.count || context.nameOf[end] >= 0 || !context.isWord(end) || !context.isCapitalised(end)) return false;
  return context.lower(end - 1).endsWith('s') && !entity.name.toLowerCase().endsWith('s') && context.nameOf[at - 1] < 0 && context.has(at - 1, WordFlag.personNoun | WordFlag.bodyNoun);
}

/** True if a word of these classes, or an ordinary noun, can start a noun phrase here. */
export function startsPhrase(context: QuoteContext, token: number): boolean {
  if (token >= context.count) return false;
  if (context.nameOf[token] >= 0 || (shortRangeAt(context, token) !== undefined && !context.has(token - 1, REPORTING))) return true;
  const kind = context.document.tokens.kind[token];
  if (kind === TokenKind.Handle || kind === TokenKind.Url || kind === TokenKind.Number) return true;
  if (!context.isWord(token)) return false;
  if (context.has(token, WordFlag.determiner | WordFlag.title | WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun)) return true;
  if (context.has(token, WordFlag.preposition | WordFlag.of | WordFlag.conjunction | NP_BREAK | WordFlag.adverb | WordFlag.time | WordFlag.finite | REPORTING)) return false;
  return true;
}

/** "proudly", "recentemente": a small word of no class with an ending that only adverbs have. */
export function isDerivedAdverb(context: QuoteContext, at: number): boolean {
  const { adverbEnding } = context.lexicon.data;
  if (adverbEnding === undefined || context.flags[at] !== 0 || context.nameOf[at] >= 0 || !context.isWord(at) || context.isCapitalised(at)) return false;
  const word = context.lower(at);
  return word.length >= adverbEnding.length + SHORTEST_ADJECTIVE && word.endsWith(adverbEnding);
}

/** The pair of marks that opens at `token`, if it holds no more than a name ("laut „BBC News“"). */
function shortRangeAt(context: QuoteContext, token: number): MarkedRange | undefined {
  const range = context.marks[context.markOf[token]];
  return range !== undefined && range.open === token && range.closed && range.after - range.open <= LONGEST_MARKED_NAME ? range : undefined;
}

/** As `shortRangeAt`, but of small words alone no name is made: "l'ha ritenuta una «vecchietta»". */
function namedRangeAt(context: QuoteContext, token: number): MarkedRange | undefined {
  const range = shortRangeAt(context, token);
  if (range === undefined || context.lexicon.data.capitalisedNouns) return range;
  for (let at = range.inner; at < range.close; at++) if (context.nameOf[at] >= 0 || !context.isWord(at) || context.isCapitalised(at)) return range;
  return undefined;
}

/** "die „Kronen Zeitung“": what a phrase is called is no exclamation and no clause; "riepen omstanders 'Weg met hem!'" is speech. */
const namesInMarks = (context: QuoteContext, { inner, close }: MarkedRange): boolean =>
  !context.isMark(close - 1, '!?') && !(close - inner > 2 && firstFiniteVerb(context, inner + 1, close) >= 0) && !isSmallFragment(context, inner, close);

/** "äußerten die Richter „gravierende rechtliche Bedenken“": where nouns are capitalised, small words that lead to a noun are no name. */
const isSmallFragment = (context: QuoteContext, inner: number, close: number): boolean =>
  context.lexicon.data.capitalisedNouns && close - inner > 1 && context.nameOf[inner] < 0 && context.isWord(inner) && !context.isCapitalised(inner);

/** "die zur Universität gehörende Stiftung": the noun behind an attribute that a preposition opens right behind the article; -1 without. */
function behindAttribute(context: QuoteContext, token: number, limit: number): number {
  const { attributeEndings } = context.lexicon;
  if (attributeEndings.length === 0 || context.nameOf[token] >= 0 || !context.has(token, WordFlag.determiner) || context.nameOf[token + 1] >= 0 || !context.has(token + 1, WordFlag.preposition)) return -1;
  const reach = Math.min(limit - 1, token + ATTRIBUTE_REACH);
  for (let at = token + 2; at < reach; at++) {
    if (context.nameOf[at] >= 0) continue;
    if (!context.isWord(at)) return -1;
    const isNoun = (word: number): boolean => context.nameOf[word] >= 0 || (context.isWord(word) && context.isCapitalised(word));
    if (!context.isCapitalised(at) && (context.flags[at] & ~(REPORTING | WordFlag.finite)) === 0 && attributeEndings.some((ending) => context.lower(at).endsWith(ending)) && isNoun(at - 1) && isNoun(at + 1)) return at + 1;
    if (isFiniteVerb(context, at)) return -1;
  }
  return -1;
}

/** Token behind the noun phrase that starts at `token`, with what hangs on it by "of". */
export function phraseEnd(context: QuoteContext, token: number): number {
  const limit = Math.min(context.count, token + LONGEST_PHRASE, context.sentenceEnd(token));
  let at = token;
  let nouns = 0;
  const marked = token < context.count && context.nameOf[token] < 0 ? shortRangeAt(context, token) : undefined;
  if (marked !== undefined) {
    at = marked.after;
    nouns++;
  }
  const attributed = behindAttribute(context, token, limit);
  if (attributed >= 0) at = attributed;
  while (at < limit) {
    if (context.nameOf[at] >= 0) {
      if (startsBehindBody(context, token, at) || (nouns > 0 && ownsNextNoun(context, at))) break;
      at = context.names[context.nameOf[at]].end;
      nouns++;
      continue;
    }
    if (context.markOf[at] >= 0 && context.markOf[at] !== context.markOf[token]) {
      // A name in marks ("die „Kronen Zeitung“", a nickname) belongs to the phrase, a quote does not.
      const range = context.marks[context.markOf[at]];
      if (at !== range.open || range.after - range.open > 6 || at === token || context.isMark(at - 1, ',:') || !namesInMarks(context, range)) break;
      at = range.after;
      nouns++;
      continue;
    }
    if (context.isMark(at, '-–') && at > token && isTight(context, at)) {
      at++;
      continue;
    }
    if (context.isMark(at, '.')) {
      // The stop behind a title at the end of its sentence is a full stop.
      if (at + 1 < limit && (context.has(at - 1, WordFlag.title) || isInitial(context, at - 1))) {
        at++;
        continue;
      }
      break;
    }
    const kind = context.document.tokens.kind[at];
    if (kind === TokenKind.Number || kind === TokenKind.Handle || kind === TokenKind.Url) {
      // "volgens de autoriteiten 34 mensen": a number behind a noun of persons counts something else.
      if (kind === TokenKind.Number && nouns > 0 && context.nameOf[at - 1] < 0 && context.has(at - 1, WordFlag.personNoun | WordFlag.bodyNoun)) break;
      at++;
      nouns++;
      continue;
    }
    if (!context.isWord(at)) break;
    const inside = context.isMark(at - 1, '-') && at > token;
    if (!inside) {
      const of = context.has(at, WordFlag.of);
      // Without articles nothing but a person's name before it tells that a phrase starts: "według Jana Nowaka budowa ruszy".
      if (context.lexicon.data.noArticles === true && at > token && !of && !context.isCapitalised(at) && context.nameOf[at - 1] >= 0 && context.names[context.nameOf[at - 1]].entity.type === 'person') break;
      if (context.has(at, WordFlag.preposition) && !of && at > token && !leadsComplement(context, at) && !isTitleBetween(context, at)) break;
      // "fylkesråd for samferdsel": what may be a conjunction too belongs to the noun of a person before it.
      if (context.has(at, WordFlag.conjunction) && !(of && at > token && isPersonWord(context, at - 1))) break;
      if (context.has(at, NP_BREAK) && !context.has(at, WordFlag.determiner) && !of && !isPartitive(context, at, token)) break;
      if (context.has(at, WordFlag.determiner) && nouns > 0 && !context.has(at - 1, WordFlag.of) && !of && !context.lexicon.complementPrepositions.has(context.lower(at - 1))) break;
      if (context.has(at, WordFlag.time) && nouns > 0) break;
      if (context.has(at, WordFlag.adverb) && nouns > 0 && !context.has(at, WordFlag.personNoun)) break;
      if (nouns > 0 && (context.has(at, WordFlag.finite) || ((context.nameOf[at - 1] >= 0 || context.has(at - 1, WordFlag.personNoun) || (context.has(at - 1, WordFlag.bodyNoun) && hasComplement(context, at + 1))) && isFiniteVerb(context, at))) && !context.isCapitalised(at) && !context.has(at, WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun)) break;
      // "Il segretario del partito denuncia l'assenza": a noun of documents that an article follows is the verb.
      if (nouns > 0 && context.has(at, REPORTING) && context.has(at, WordFlag.finite) && context.has(at, WordFlag.documentNoun) && !context.isCapitalised(at) && !context.has(at - 1, WordFlag.of | WordFlag.determiner | WordFlag.preposition) && context.has(at + 1, WordFlag.determiner | WordFlag.complementiser) && !context.has(at + 1, WordFlag.of | WordFlag.preposition)) break;
      // "The couple deny they are": before a clause the form of a verb is one.
      if (nouns > 0 && context.has(at, REPORTING) && context.has(at + 1, WordFlag.subjectPronoun) && !context.has(at + 1, WordFlag.determiner) && context.lexicon.data.zeroComplementiser === 'bare') break;
      // "Police recovered the glasses": behind a noun of persons such a word is a verb, or a participle that follows the noun.
      if (nouns > 0 && context.flags[at] === 0 && context.nameOf[at - 1] < 0 && context.has(at - 1, WordFlag.personNoun | WordFlag.bodyNoun) && context.lexicon.looseFiniteEndings.some((ending) => context.lower(at).endsWith(ending)) && !context.isCapitalised(at)) break;
      // Where nouns are capitalised, adjectives stand before them: a small word behind one ends the phrase.
      if (context.lexicon.data.capitalisedNouns && nouns > 0 && context.flags[at] === 0 && !context.isCapitalised(at) && (context.nameOf[at - 1] >= 0 || (context.isCapitalised(at - 1) && (at - 1 > token || context.has(at - 1, WordFlag.personNoun | WordFlag.bodyNoun))))) break;
      // "hat eine Sprecherin des Gerichts mitgeteilt": the small form of a verb behind a noun is no noun.
      if (context.lexicon.data.capitalisedNouns && nouns > 0 && context.flags[at] === REPORTING && !context.isCapitalised(at) && (context.isCapitalised(at - 1) || context.nameOf[at - 1] >= 0)) break;
      // "de Spaanse media achtduizend wachtenden": where nouns join into one word, none follows the noun of a person or body.
      if (context.lexicon.data.compounds && context.flags[at] === 0 && !context.isCapitalised(at) && at - 1 > token && context.nameOf[at - 1] < 0 && context.has(at - 1, WordFlag.personNoun | WordFlag.bodyNoun)) break;
      if (!context.has(at, WordFlag.determiner | WordFlag.of | WordFlag.preposition)) nouns++;
    }
    at++;
  }
  while (at > token && !context.isWord(at - 1) && context.nameOf[at - 1] < 0 && context.document.tokens.kind[at - 1] === TokenKind.Punctuation && context.markOf[at - 1] < 0 && !context.isMark(at - 1, '.')) at--;
  while (at > token && context.has(at - 1, WordFlag.of | WordFlag.determiner) && context.nameOf[at - 1] < 0 && !isPartitive(context, at - 1, token)) at--;
  return at;
}

/** "a polícia recuperou-os", "a polícia recuperou o corpo": what follows a verb; behind "la rete televisiva" it does not. */
const hasComplement = (context: QuoteContext, at: number): boolean =>
  context.isMark(at, '-') || (context.nameOf[at] < 0 && context.has(at, WordFlag.determiner | WordFlag.complementiser) && !context.has(at, WordFlag.of));

/** "a spokesman for the company", "jeden z nich": a preposition that belongs to the noun before it. */
const leadsComplement = (context: QuoteContext, at: number): boolean =>
  (context.lexicon.complementPrepositions.has(context.lower(at)) && context.has(at - 1, WordFlag.personNoun) && (context.nameOf[at + 1] >= 0 || context.isCapitalised(at + 1) || context.has(at + 1, WordFlag.determiner | WordFlag.bodyNoun))) ||
  (context.lexicon.indefinites.has(context.lower(at - 1)) && context.has(at + 1, WordFlag.objectPronoun));

/** "L'ad Roberto Cingolani": a word between an article and a person's name is what the person is, though it looks like a preposition. */
const isTitleBetween = (context: QuoteContext, at: number): boolean =>
  context.has(at - 1, WordFlag.determiner) && !context.has(at - 1, WordFlag.preposition) && context.nameOf[at - 1] < 0 && context.nameOf[at + 1] >= 0 && context.names[context.nameOf[at + 1]].entity.type === 'person';

/** "uno de ellos": the pronoun of those whom one is taken from. */
const isPartitive = (context: QuoteContext, at: number, from: number): boolean =>
  at - 2 >= from && (context.has(at, WordFlag.subjectPronoun | WordFlag.objectPronoun) || context.lexicon.pronouns.has(context.lower(at))) && context.has(at - 1, WordFlag.of | WordFlag.preposition) && context.lexicon.indefinites.has(context.lower(at - 2));

/** True for a mark without a blank on either side. */
export const isTight = (context: QuoteContext, token: number): boolean =>
  context.document.tokens.end[token - 1] === context.document.tokens.start[token] && token + 1 < context.count && context.document.tokens.start[token + 1] === context.document.tokens.end[token];

/** True for a capital letter alone: "J" of "J. Martin". */
export const isInitial = (context: QuoteContext, token: number): boolean => context.isCapitalised(token) && context.document.tokens.end[token] - context.document.tokens.start[token] === 1;

/** The speaker that the tokens of one noun phrase name. */
export function speakerIn(context: QuoteContext, start: number, end: number): SpeakerWords | undefined {
  let from = start;
  while (from < end && context.has(from, WordFlag.conjunction | WordFlag.adverb) && context.nameOf[from] < 0 && !context.has(from, WordFlag.personNoun | WordFlag.determiner)) from++;
  if (from >= end) return undefined;
  // "a model that Orbis says": before a capital the word is a relative, no article.
  if (context.has(from, WordFlag.relative) && context.nameOf[from] < 0 && from + 1 < end && !context.lexicon.data.capitalisedNouns && context.isCapitalised(from + 1) && !context.isCapitalised(from)) return speakerIn(context, from + 1, end);
  // "die „Rheinau-Post“"
  const marked = namedRangeAt(context, from) ?? (context.has(from, WordFlag.determiner) && from + 1 < end ? namedRangeAt(context, from + 1) : undefined);
  if (marked !== undefined && marked.after >= end) return speakerIn(context, marked.inner, marked.close);
  for (let at = from; at < end; at++) {
    const index = context.nameOf[at];
    if (index < 0) continue;
    const name = context.names[index];
    if (name.entity.type === 'person' && !hangsOn(context, name.first, from) && !isOwner(context, name.end, end)) return nameWords(context, index);
    at = name.end - 1;
  }
  // A body is the speaker where its name is the head ("la BBC") or stands in apposition at the end ("le site Buzzfeed").
  for (let at = from; at < end; at++) {
    const index = context.nameOf[at];
    if (index < 0) continue;
    const name = context.names[index];
    const heads = at === from || (at === from + 1 && context.has(from, WordFlag.determiner)) || (context.isMark(at - 1, '-') && at <= from + 2);
    const closes = name.end >= end && !hangsOn(context, name.first, from) && !isOfPerson(context, name.first, from);
    const followed = name.end < end && !context.has(name.end, WordFlag.of | WordFlag.preposition) && context.markOf[name.end] < 0;
    if ((heads && !followed) || closes) return nameWords(context, index);
    at = name.end - 1;
  }
  const author = authorOfDocument(context, from, end);
  if (author >= 0) return nameWords(context, author);
  const pronoun = pronounAt(context, from);
  if (pronoun !== undefined && pronoun.end >= end) return pronoun;
  if (isTime(context, from, end)) return undefined;
  return { start: from, end, form: looksLikeName(context, from, end) ? 'name' : 'description', name: -1 };
}

/** "el viernes": an article and words of time alone; without an article the word may be a name ("May said"). */
function isTime(context: QuoteContext, start: number, end: number): boolean {
  if (end - start < 2 || !context.has(start, WordFlag.determiner)) return false;
  for (let at = start + 1; at < end; at++) if (context.nameOf[at] >= 0 || !context.has(at, WordFlag.time) || context.has(at, WordFlag.personNoun | WordFlag.bodyNoun)) return false;
  return true;
}

/** "Kelling's deputy": the name that ends before `token` owns what stands behind it. */
export const isOwner = (context: QuoteContext, token: number, end: number): boolean => token + 1 < end && context.isWord(token + 1) && isGenitive(context.lower(token));

/** "burmistrz Krakowa", "primarul Timișoarei", "șeful NATO": a place or body right behind a noun of a person tells of what. */
function isOfPerson(context: QuoteContext, first: number, from: number): boolean {
  for (let at = first - 1; at >= from && context.isWord(at) && context.nameOf[at] < 0; at--) if (context.has(at, WordFlag.personNoun) && !context.has(at, WordFlag.bodyNoun)) return true;
  return false;
}

/** "le communiqué de Meta", "les informations du YSK": the document speaks for the name behind "of" or "by"; -1 without. */
function authorOfDocument(context: QuoteContext, from: number, end: number): number {
  let document = false;
  for (let at = from; at < end; at++) {
    const index = context.nameOf[at];
    if (index >= 0) {
      let before = at - 1;
      while (before > from && context.has(before, WordFlag.determiner) && !context.has(before, WordFlag.of)) before--;
      return document && context.has(before, WordFlag.of | WordFlag.agent) ? index : -1;
    }
    document ||= context.has(at, WordFlag.documentNoun);
  }
  return -1;
}

/** Speaker words of the known name `index`. */
export function nameWords(context: QuoteContext, index: number): SpeakerWords {
  const { first, end } = context.names[index];
  return { start: first, end, form: 'name', name: index };
}

/** True if the name at `first` is the complement of "of" or a preposition inside its phrase. */
export function hangsOn(context: QuoteContext, first: number, from: number): boolean {
  let before = first - 1;
  while (before >= from && (context.has(before, WordFlag.title) || context.isMark(before, '.'))) before--;
  if (before >= from && context.has(before, WordFlag.determiner) && !context.has(before, WordFlag.of)) before--;
  // The article that the phrase begins with is no genitive: "der Bürgermeister Paul Martin".
  if (before === from && context.has(before, WordFlag.determiner)) return false;
  return before >= from && context.has(before, WordFlag.of | WordFlag.preposition) && !isTitleBetween(context, before);
}

function looksLikeName(context: QuoteContext, start: number, end: number): boolean {
  // "Die Chefin" at the head of a sentence: an article with a noun is no name.
  if (context.has(start, WordFlag.determiner) && (context.lexicon.data.capitalisedNouns || context.startsSentence(start))) return false;
  // "Polityk PiS": a noun has its capital from the head of the sentence.
  if (context.startsSentence(start) && context.has(start, WordFlag.personNoun | WordFlag.bodyNoun)) return false;
  for (let at = start; at < end; at++) if (context.isWord(at) && !context.isCapitalised(at)) return false;
  return end - start > 1;
}

/** True if a noun of a person or a title stands in the tokens. */
export const holdsPerson = (context: QuoteContext, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (context.has(at, WordFlag.personNoun | WordFlag.title)) return true;
  return false;
};

/**
 * "la maire de Lyon, Claire Dubois", "de dochter, de 71-jarige Anneke Quant": a person's name behind the
 * comma names the person of the phrase; a phrase that is not `surely` one of a person only if the name is closed off.
 */
export function appositionName(context: QuoteContext, comma: number, surely = true): SpeakerWords | undefined {
  if (!context.isMark(comma, ',')) return undefined;
  let at = comma + 1;
  const reach = Math.min(context.count, comma + APPOSITION_REACH);
  while (at < reach && context.nameOf[at] < 0 && (context.has(at, WordFlag.title | WordFlag.determiner | WordFlag.personNoun) || context.isMark(at, '.-') || (at > comma + 1 && isAdjective(context, at)) || context.document.tokens.kind[at] === TokenKind.Number)) at++;
  if (at >= context.count) return undefined;
  const index = context.nameOf[at];
  if (index < 0 || context.names[index].entity.type !== 'person') return undefined;
  const { end } = context.names[index];
  return surely || end >= context.sentenceEnd(comma) || context.document.tokens.kind[end] === TokenKind.Punctuation ? nameWords(context, index) : undefined;
}

/** A small word of no class between a determiner and a name. */
export const isAdjective = (context: QuoteContext, at: number): boolean => context.isWord(at) && context.flags[at] === 0 && !context.isCapitalised(at);
