import type { Entity, Mention } from '../analysis.ts';
import type { EntityLayer } from '../entities/find-entities.ts';
import { isUpperCase } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { REPORTING, WordFlag, type Lexicon } from './lexicon.ts';
import type { MarkedRange } from './marks.ts';
import { wordFlags } from './word-flags.ts';

/** A name in the text with the tokens it covers. */
export interface NamedTokens {
  readonly mention: Mention;
  readonly entity: Entity;
  readonly first: number;
  /** Token behind the last. */
  readonly end: number;
}

/** What every step of the quote room reads: the document with word classes, marks and names by token. */
export interface QuoteContext {
  readonly document: Document;
  readonly entities: EntityLayer;
  readonly lexicon: Lexicon;
  readonly count: number;
  /** Word classes of each token; see `WordFlag`. */
  readonly flags: Uint32Array;
  readonly marks: readonly MarkedRange[];
  /** Index in `marks` of the range each token stands in, its marks included; -1 outside. */
  readonly markOf: Int32Array;
  /** As `markOf`, but only for ranges that hold a quote; marks around titles and terms stand in no clause's way. */
  readonly quoteOf: Int32Array;
  readonly names: readonly NamedTokens[];
  /** Index in `names` of the name each token belongs to; -1 outside names. */
  readonly nameOf: Int32Array;
  has(token: number, flag: number): boolean;
  lower(token: number): string;
  /** True if the token is the one character, or one of the characters, of `chars`. */
  isMark(token: number, chars: string): boolean;
  isWord(token: number): boolean;
  isCapitalised(token: number): boolean;
  /** First token of the sentence, or one far before: what is read around a token has a fixed reach. */
  sentenceStart(token: number): number;
  sentenceEnd(token: number): number;
  startsSentence(token: number): boolean;
}

/** Words of these classes may end like an infinitive and are none: "le maire", "el mar". */
const NO_INFINITIVE = WordFlag.determiner | WordFlag.preposition | WordFlag.adverb | WordFlag.subordinator | WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun | WordFlag.title | WordFlag.time;

/** How far the start and end of a sentence may be from a token of it, in tokens; no report is longer. */
const LONGEST_REACH = 300;

/** Classifies the tokens of a document and lays marks and names over them. */
export function createContext(document: Document, entities: EntityLayer, lexicon: Lexicon, marks: readonly MarkedRange[]): QuoteContext {
  const { text, tokens, sentences, sentenceOfToken } = document;
  const count = tokens.count;
  const flags = wordFlags(document, lexicon);
  const markOf = new Int32Array(count).fill(-1);
  marks.forEach((range, index) => markOf.fill(index, range.open, range.after));
  const { names, nameOf } = layNames(document, entities);

  const lower = (token: number): string => document.lower(token);
  return {
    document, entities, lexicon, count, flags, marks, markOf, quoteOf: markOf, names, nameOf, lower,
    has: (token, flag) => token >= 0 && token < count && (flags[token] & flag) !== 0,
    isMark: (token, chars) => token >= 0 && token < count && tokens.kind[token] === TokenKind.Punctuation && chars.includes(text[tokens.start[token]]),
    isWord: (token) => token >= 0 && token < count && (tokens.kind[token] === TokenKind.Word || tokens.kind[token] === TokenKind.Alphanumeric),
    isCapitalised: (token) => token >= 0 && token < count && isUpperCase(text.charCodeAt(tokens.start[token])),
    sentenceStart: (token) => Math.max(sentences.firstToken[sentenceOfToken[token]], token - LONGEST_REACH),
    sentenceEnd: (token) => Math.min(sentences.endToken[sentenceOfToken[token]], token + LONGEST_REACH),
    startsSentence: (token) => sentences.firstToken[sentenceOfToken[token]] === token,
  };
}

function layNames(document: Document, entities: EntityLayer): { names: NamedTokens[]; nameOf: Int32Array } {
  const { tokens } = document;
  const nameOf = new Int32Array(tokens.count).fill(-1);
  const names: NamedTokens[] = [];
  let token = 0;
  for (const { mention, entity } of entities.index.mentions) {
    while (token < tokens.count && tokens.end[token] <= mention.start) token++;
    const first = token;
    let end = first;
    while (end < tokens.count && tokens.start[end] < mention.end) end++;
    if (end === first) continue;
    nameOf.fill(names.length, first, end);
    names.push({ mention, entity, first, end });
    token = end;
  }
  return { names, nameOf };
}

/** True if the token can be a finite verb: by table, or by an ending that only such forms have. */
export function isFiniteVerb(context: QuoteContext, token: number): boolean {
  if (!context.isWord(token) || context.nameOf[token] >= 0) return false;
  if (context.lexicon.data.capitalisedNouns && context.isCapitalised(token) && !context.startsSentence(token)) return false;
  // "he's" is a verb, "Obama's" is none.
  if (context.lexicon.cliticVerbs.has(context.lower(token))) return context.nameOf[token - 1] === -1 && context.has(token - 1, WordFlag.subjectPronoun | WordFlag.relative);
  const auxiliary = context.has(token, WordFlag.haveAuxiliary | WordFlag.beAuxiliary | WordFlag.modal);
  // A determiner, preposition or number before it makes the word a noun ("un portrait", "15 lives").
  if (!auxiliary && token > 0) {
    if (context.document.tokens.kind[token - 1] === TokenKind.Number) return false;
    if (context.has(token - 1, WordFlag.determiner | WordFlag.preposition | WordFlag.of) && !context.has(token - 1, WordFlag.objectPronoun | WordFlag.relative | WordFlag.subjectPronoun | WordFlag.adverb)) return false;
  }
  if (context.has(token, WordFlag.nounLike) && !auxiliary && context.nameOf[token - 1] === -1 && !context.has(token - 1, WordFlag.subjectPronoun | WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.relative | WordFlag.objectPronoun)) return false;
  if (context.has(token, WordFlag.finite)) return true;
  // "nos últimos meses": words that are known for something else only end like a verb.
  if (context.has(token, REPORTING | WordFlag.time | WordFlag.adverb | WordFlag.personNoun | WordFlag.bodyNoun)) return false;
  const { finiteEndings } = context.lexicon;
  if (finiteEndings.length === 0 || (context.isCapitalised(token) && !context.startsSentence(token) && !opensMarks(context, token))) return false;
  const word = context.lower(token);
  return finiteEndings.some((ending) => word.length >= ending.length + 3 && word.endsWith(ending));
}

/** True for the first word in quotation marks. */
const opensMarks = (context: QuoteContext, token: number): boolean => context.markOf[token] >= 0 && context.marks[context.markOf[token]].inner === token;

/** True if a clause is expected and the word may be its verb: "said John Kerry contacted the minister". */
export function mayBeFiniteVerb(context: QuoteContext, token: number): boolean {
  if (isFiniteVerb(context, token)) return true;
  if (!context.isWord(token) || context.nameOf[token] >= 0 || context.isCapitalised(token)) return false;
  const word = context.lower(token);
  // "they both share": a word that also stands before nouns belongs to the pronoun before it.
  const before = context.has(token - 2, WordFlag.subjectPronoun) && !context.has(token - 2, WordFlag.determiner) && context.nameOf[token - 2] < 0 ? token - 2 : token - 1;
  if (context.lexicon.looseFiniteForms.has(word) && !context.has(before, WordFlag.determiner | WordFlag.preposition | WordFlag.of | WordFlag.infinitiveMarker | WordFlag.modal)) return true;
  return context.lexicon.looseFiniteEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** True if the token has the ending of an infinitive and is no function word. */
export function isInfinitive(context: QuoteContext, token: number): boolean {
  if (!context.isWord(token) || context.nameOf[token] >= 0) return false;
  const word = context.lower(token);
  return word.length > 2 && !context.isCapitalised(token) && context.lexicon.infinitiveEndings.some((ending) => word.endsWith(ending)) && !context.has(token, NO_INFINITIVE);
}

/** The first finite verb in a range of tokens, or -1. */
export function firstFiniteVerb(context: QuoteContext, from: number, to: number): number {
  for (let token = from; token < to; token++) if (isFiniteVerb(context, token)) return token;
  return -1;
}
