import { isLowerCase, isUpperCase } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { hasCases } from './join/stem.ts';
import { NameClass } from './knowledge/name-class.ts';
import { extendKey, finishKey, KEY_START } from './knowledge/name-hash.ts';
import { lookUpPhrases, type ListedPhrases, type Names } from './knowledge/names.ts';

/** How a token is written. */
export const Shape = {
  /** Marks, numbers, addresses. */
  Other: 0,
  Lower: 1,
  /** "Paris" */
  Capital: 2,
  /** "ONU", "H100"; a single capital letter too. */
  AllCaps: 3,
  /** "OpenAI", "iPhone" */
  Mixed: 4,
} as const;

/** What is known of each token of a document: its shape, what it can be, and the longest listed name it starts. */
export interface NameHits {
  readonly shape: Uint8Array;
  /** Class bits of the token alone. */
  readonly tokenBits: Uint32Array;
  /** Index behind the longest listed name that starts with the token; 0 when there is none. */
  readonly phraseEnd: Uint32Array;
  readonly phraseBits: Uint32Array;
}

const PROPER =
  NameClass.Company | NameClass.Brand | NameClass.Media | NameClass.Body | NameClass.Party | NameClass.Club | NameClass.Country | NameClass.Region | NameClass.City | NameClass.Model | NameClass.Chip | NameClass.Product | NameClass.Event;

function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  let upper = 0;
  let lower = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isLowerCase(unit)) lower++;
    else if (isUpperCase(unit)) upper++;
  }
  if (upper === 0) return lower === 0 ? Shape.Other : Shape.Lower;
  if (lower === 0) return Shape.AllCaps;
  return upper === 1 && isUpperCase(first) ? Shape.Capital : Shape.Mixed;
}

/** What divides a letter that is a word of its own from the next word. */
const APOSTROPHES = "'’";
const BEHIND_LETTER = ` \u00a0\u202f${APOSTROPHES}`;

const SHORTEST_GIVEN = 3;

/** Marks inflected given names too, in languages that inflect names: "Jarosławem", "Anny". */
export function markInflectedGivenNames(document: Document, { shape, tokenBits }: NameHits, names: Names, caseEndings: readonly string[]): void {
  if (!hasCases({ caseEndings })) return;
  const given = NameClass.GivenMale | NameClass.GivenFemale;
  for (let token = 0; token < document.tokens.count; token++) {
    if (shape[token] !== Shape.Capital || tokenBits[token] !== 0) continue;
    const lower = document.lower(token);
    const ending = caseEndings.find((candidate) => lower.endsWith(candidate) && lower.length - candidate.length >= SHORTEST_GIVEN);
    if (ending === undefined) continue;
    const stem = lower.slice(0, -ending.length);
    tokenBits[token] = (names.classesOf(stem) | (names.classesOf(`${stem}a`) & NameClass.GivenFemale)) & given;
  }
}

/** Lays over a document what is known of its tokens and phrases. */
export function findNameHits(document: Document, names: Names, phrases: ListedPhrases = lookUpPhrases(document, names)): NameHits {
  const { text, tokens } = document;
  const shape = new Uint8Array(tokens.count);
  const tokenBits = new Uint32Array(tokens.count);
  const phraseEnd = new Uint32Array(tokens.count);
  const phraseBits = new Uint32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kind[token];
    if (kind === TokenKind.Word || kind === TokenKind.Alphanumeric) shape[token] = shapeOf(text, tokens.start[token], tokens.end[token]);
  }
  phrases.firstToken.forEach((first, i) => {
    const end = phrases.endToken[i];
    const bits = phrases.classBits[i];
    if (end === first + 1) tokenBits[first] = bits;
    if ((bits & PROPER) === 0 || !(isWrittenAsName(first, end) || isWrittenOut(bits, first, end))) return;
    phraseEnd[first] = end;
    phraseBits[first] = bits;
  });
  return { shape, tokenBits, phraseEnd, phraseBits };

  /** Events of three words or more count in lower case too: "seconda guerra mondiale". */
  function isWrittenOut(bits: number, first: number, end: number): boolean {
    return (bits & NameClass.Event) !== 0 && end > first + 2;
  }

  /**
   * A listed name counts where it has a capital letter at its start or, behind a small word, later ("mer Noire").
   * A small word or letter with a capital is not enough: "Le temps" opens a sentence, "Le Temps" is a newspaper, and
   * so do "È nel", which has the letters of "Enel", and "L'unità".
   */
  function isWrittenAsName(first: number, end: number): boolean {
    for (let token = first; token < end; token++) {
      if (shape[token] >= Shape.Capital && (token > first || end === first + 1 || !isSmall(first))) return true;
    }
    return false;
  }

  /** A word of grammar, or a letter with an apostrophe or a blank behind it; a hyphen or dot ties it to the next word, as in "T-online". */
  function isSmall(token: number): boolean {
    const from = tokens.start[token];
    const to = tokens.end[token];
    if (to - from === 1 ? BEHIND_LETTER.includes(text[to]) : to - from === 2 && APOSTROPHES.includes(text[to - 1])) return true;
    return (names.find(finishKey(extendKey(KEY_START, text, from, to))) & NameClass.FunctionWord) !== 0;
  }
}
