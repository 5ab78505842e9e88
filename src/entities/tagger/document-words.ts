import type { Document } from '../../text/document.ts';
import { lowerUnit } from '../../text/characters.ts';
import { HASH_START, hashUnit } from './hashing.ts';
import { Letter, letterClass } from './letter-case.ts';
import { CaseMode, type Units } from './units.ts';

/** Longest prefix or suffix that is a feature. */
export const LONGEST_AFFIX = 5;
/** Hashes kept for each word. */
export const WORD_FIELDS = 7 + 2 * LONGEST_AFFIX;

/** Positions of the hashes of one word in `DocumentWords.hashes`. */
export const Field = {
  Exact: 0,
  Lower: 1,
  /** Runs of one class as one: "Xx", "X", "dx". */
  Shape: 2,
  /** Runs up to four, with the length. */
  LongShape: 3,
  /** Letters with digits as zeros, lower-case. */
  Digitless: 4,
  Length: 5,
  /** What the lists know of the word; 0 when nothing. */
  Lists: 6,
  Prefix: 7,
  Suffix: 7 + LONGEST_AFFIX,
} as const;

/** Every hash of the edge of a unit. */
const EDGE = 0x1b873593;
const DIGIT_ZERO = 0x30;
const MODE_SALT = 0x51ed270b;

/**
 * The distinct words of a document with the hashes that features are made of. A word is told by
 * its code units and the case mode it stands in; nothing here makes a string.
 */
export interface DocumentWords {
  readonly count: number;
  readonly wordOfToken: Int32Array;
  /** `WORD_FIELDS` hashes for each word; behind the last one the word that stands for a unit's edge. */
  readonly hashes: Int32Array;
  /** Values of `CaseMode` for each word. */
  readonly mode: Uint8Array;
  /** 1 for a word that may be part of a name by its look: capital or digit, or any word in caseless text. */
  readonly nameLike: Uint8Array;
}

/** Collects the distinct words of a document. `listsOfToken` is what the knowledge lists say of each token. */
export function collectWords(document: Document, units: Units, listsOfToken: Uint32Array): DocumentWords {
  const { text, tokens } = document;
  const wordOfToken = new Int32Array(tokens.count);
  let capacity = 64;
  while (capacity < tokens.count * 2) capacity *= 2;
  const table = new Int32Array(capacity);
  const keys = new Int32Array(tokens.count);
  const wordMode = new Uint8Array(tokens.count);
  const firstTokenOfWord = new Int32Array(tokens.count);
  let count = 0;

  for (let u = 0; u < units.count; u++) {
    const mode = units.mode[u];
    const caseless = mode === CaseMode.Caseless;
    for (let token = units.firstToken[u]; token < units.endToken[u]; token++) {
      let hash = Math.imul(mode + 1, MODE_SALT) ^ listsOfToken[token];
      const end = tokens.end[token];
      for (let at = tokens.start[token]; at < end; at++) {
        const unit = text.charCodeAt(at);
        hash = hashUnit(hash, caseless ? lowerUnit(unit) : unit);
      }
      // A glued hyphen or stop is another word than one that stands alone.
      if (end - tokens.start[token] === 1 && token > 0 && tokens.end[token - 1] === tokens.start[token]) hash = hashUnit(hash, 0x7f);
      let slot = (hash ^ (hash >>> 15)) & (capacity - 1);
      let found = table[slot];
      while (found !== 0 && keys[found - 1] !== hash) {
        slot = (slot + 1) & (capacity - 1);
        found = table[slot];
      }
      if (found === 0) {
        keys[count] = hash;
        wordMode[count] = mode;
        firstTokenOfWord[count] = token;
        found = ++count;
        table[slot] = found;
      }
      wordOfToken[token] = found - 1;
    }
  }

  const hashes = new Int32Array((count + 1) * WORD_FIELDS);
  hashes.fill(EDGE, count * WORD_FIELDS);
  const nameLike = new Uint8Array(count);
  for (let word = 0; word < count; word++) {
    const token = firstTokenOfWord[word];
    const glued = token > 0 && tokens.end[token - 1] === tokens.start[token];
    nameLike[word] = describeWord(text, tokens.start[token], tokens.end[token], wordMode[word], glued, hashes, word * WORD_FIELDS);
    hashes[word * WORD_FIELDS + Field.Lists] = listsOfToken[token];
  }
  return { count, wordOfToken, hashes, mode: wordMode.subarray(0, count), nameLike };
}

/** Writes the hashes of one word at `at`; returns 1 if it looks like part of a name. */
function describeWord(text: string, start: number, end: number, mode: number, glued: boolean, out: Int32Array, at: number): number {
  const caseless = mode === CaseMode.Caseless;
  const length = end - start;
  let exact = HASH_START;
  let lower = HASH_START;
  let digitless = HASH_START;
  let shape = HASH_START;
  let longShape = HASH_START;
  let lastClass = -1;
  let run = 0;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const low = lowerUnit(unit);
    let letter: number = letterClass(unit);
    if (caseless && letter === Letter.Upper) letter = Letter.Lower;
    exact = hashUnit(exact, caseless ? low : unit);
    lower = hashUnit(lower, low);
    digitless = hashUnit(digitless, letter === Letter.Digit ? DIGIT_ZERO : low);
    if (letter === Letter.Digit) digits++;
    const shapeUnit = letter === Letter.Other ? low + 8 : letter;
    if (shapeUnit !== lastClass) {
      shape = hashUnit(shape, shapeUnit);
      run = 0;
    }
    if (run++ < 4) longShape = hashUnit(longShape, shapeUnit);
    lastClass = shapeUnit;
    if (i - start < LONGEST_AFFIX) out[at + Field.Prefix + (i - start)] = digitless;
  }
  let suffix = HASH_START;
  for (let i = 0; i < LONGEST_AFFIX && i < length; i++) {
    const unit = text.charCodeAt(end - 1 - i);
    suffix = hashUnit(suffix, letterClass(unit) === Letter.Digit ? DIGIT_ZERO : lowerUnit(unit));
    out[at + Field.Suffix + i] = suffix;
  }
  // In title case a capital is another sign than in running text.
  if (mode === CaseMode.Title) {
    shape = hashUnit(shape, 0x54);
    longShape = hashUnit(longShape, 0x54);
  }
  if (length === 1 && glued) {
    shape = hashUnit(shape, 0x7f);
    exact = hashUnit(exact, 0x7f);
  }
  out[at + Field.Exact] = exact;
  out[at + Field.Lower] = lower;
  out[at + Field.Shape] = shape;
  out[at + Field.LongShape] = longShape;
  out[at + Field.Digitless] = digits > 0 ? digitless : 0;
  out[at + Field.Length] = length > 12 ? 12 : length;
  const head = letterClass(text.charCodeAt(start));
  return (caseless ? length > 2 && head !== Letter.Other : head === Letter.Upper || (digits > 0 && digits < length) || hasCapital(text, start, end)) ? 1 : 0;
}

function hasCapital(text: string, start: number, end: number): boolean {
  const limit = Math.min(end, start + 8);
  for (let i = start; i < limit; i++) if (letterClass(text.charCodeAt(i)) === Letter.Upper) return true;
  return false;
}
