import { Field, LONGEST_AFFIX, WORD_FIELDS } from './document-words.ts';
import { mix } from './hashing.ts';
import { CLASS_BITS } from '../knowledge/name-class.ts';
import { PHRASE_BEGINS, PHRASE_GOES_ON } from './token-lists.ts';

/**
 * Feature templates. Each function writes 32-bit keys into `out` from `at` on and returns the
 * index behind the last. Training and run time call the same functions; run time calls the first
 * two once for each distinct word of a document.
 */

/** Upper bound of the keys that any one function writes. */
export const MOST_KEYS = 48;

/** How many keys at the start of `ownFeatures` name the word itself. */
export const WORD_KEYS = 2;

/** Salts of the templates: small distinct numbers. */
const Template = {
  Exact: 1, Lower: 2, Shape: 3, LongShape: 4, Digitless: 5, Length: 6, Lists: 7, ShapeSuffix: 8, ShapePrefix: 9, ListShape: 10, ListBit: 11,
  Prefix: 16, Suffix: 24,
  NeighbourLower: 32, NeighbourShape: 40, NeighbourSuffix: 48, NeighbourLists: 56,
  PairBefore: 64, PairAfter: 65, ShapeTriple: 66, BeforeShape: 67, ShapeAfter: 68, TwoBefore: 69, TwoAfter: 70, StartShape: 71, StartLower: 72,
  Quote: 73, ListTriple: 74, ShapeWide: 75, QuoteShape: 76,
  RunFirst: 80, RunLast: 81, RunBefore: 82, RunAfter: 83, RunLists: 84, RunEnds: 85, RunBefore2: 86, RunAfter2: 87,
  ContextBefore: 96, ContextAfter: 97, ContextShapes: 98, ContextLists: 99, ContextOwnShape: 100, ContextBeforeShape: 101, ContextTwoBefore: 102, ContextTwoAfter: 103,
} as const;

/** What a word says of itself. */
export function ownFeatures(hashes: Int32Array, word: number, out: Int32Array, at: number): number {
  const base = word * WORD_FIELDS;
  const shape = hashes[base + Field.Shape];
  out[at++] = mix(Template.Exact, hashes[base + Field.Exact]);
  out[at++] = mix(Template.Lower, hashes[base + Field.Lower]);
  out[at++] = mix(Template.Shape, shape);
  out[at++] = mix(Template.LongShape, mix(hashes[base + Field.LongShape], hashes[base + Field.Length]));
  if (hashes[base + Field.Digitless] !== 0) out[at++] = mix(Template.Digitless, hashes[base + Field.Digitless]);
  const length = hashes[base + Field.Length];
  for (let i = 1; i < LONGEST_AFFIX && i < length; i++) out[at++] = mix(Template.Prefix + i, hashes[base + Field.Prefix + i]);
  for (let i = 0; i < LONGEST_AFFIX && i < length; i++) out[at++] = mix(Template.Suffix + i, hashes[base + Field.Suffix + i]);
  if (length > 2) {
    out[at++] = mix(Template.ShapeSuffix, mix(shape, hashes[base + Field.Suffix + 2]));
    out[at++] = mix(Template.ShapePrefix, mix(shape, hashes[base + Field.Prefix + 2]));
  }
  const lists = hashes[base + Field.Lists];
  if (lists !== 0) {
    out[at++] = mix(Template.Lists, lists);
    out[at++] = mix(Template.ListShape, mix(lists, shape));
    const phrase = lists & (PHRASE_BEGINS | PHRASE_GOES_ON);
    for (let bit = 0; bit < CLASS_BITS; bit++) if (((lists >>> bit) & 1) !== 0) out[at++] = mix(Template.ListBit, phrase | bit);
  }
  return at;
}

/** What a word says of the token `offset` places before it, `offset` from -2 to 2. */
export function neighbourFeatures(hashes: Int32Array, word: number, offset: number, out: Int32Array, at: number): number {
  const base = word * WORD_FIELDS;
  const place = offset + 2;
  out[at++] = mix(Template.NeighbourLower + place, hashes[base + Field.Lower]);
  out[at++] = mix(Template.NeighbourShape + place, hashes[base + Field.Shape]);
  const lists = hashes[base + Field.Lists];
  if (lists !== 0) out[at++] = mix(Template.NeighbourLists + place, lists);
  if (offset === 1 || offset === -1) {
    if (hashes[base + Field.Length] > 3) out[at++] = mix(Template.NeighbourSuffix + place, hashes[base + Field.Suffix + 2]);
  }
  return at;
}

/** What neighbouring words say together, and where in its sentence the token stands. `flags` are `PlaceFlag`s. */
export function placeFeatures(hashes: Int32Array, before2: number, before: number, word: number, after: number, after2: number, flags: number, out: Int32Array, at: number): number {
  const b2 = before2 * WORD_FIELDS;
  const b = before * WORD_FIELDS;
  const w = word * WORD_FIELDS;
  const a = after * WORD_FIELDS;
  const a2 = after2 * WORD_FIELDS;
  const lower = hashes[w + Field.Lower];
  const shape = hashes[w + Field.Shape];
  const lowerBefore = hashes[b + Field.Lower];
  const lowerAfter = hashes[a + Field.Lower];
  const shapeBefore = hashes[b + Field.Shape];
  const shapeAfter = hashes[a + Field.Shape];
  out[at++] = mix(Template.PairBefore, mix(lowerBefore, lower));
  out[at++] = mix(Template.PairAfter, mix(lower, lowerAfter));
  const triple = mix(mix(shapeBefore, shape), shapeAfter);
  out[at++] = mix(Template.ShapeTriple, triple);
  out[at++] = mix(Template.ShapeWide, mix(mix(hashes[b2 + Field.Shape], triple), hashes[a2 + Field.Shape]));
  out[at++] = mix(Template.BeforeShape, mix(lowerBefore, shape));
  out[at++] = mix(Template.ShapeAfter, mix(shape, lowerAfter));
  out[at++] = mix(Template.TwoBefore, mix(hashes[b2 + Field.Lower], lowerBefore));
  out[at++] = mix(Template.TwoAfter, mix(lowerAfter, hashes[a2 + Field.Lower]));
  const lists = hashes[w + Field.Lists];
  const listsBefore = hashes[b + Field.Lists];
  const listsAfter = hashes[a + Field.Lists];
  if ((lists | listsBefore | listsAfter) !== 0) out[at++] = mix(Template.ListTriple, mix(mix(listsBefore, lists), listsAfter));
  if ((flags & PlaceFlag.SentenceStart) !== 0) {
    out[at++] = mix(Template.StartShape, shape);
    out[at++] = mix(Template.StartLower, lower);
  }
  if ((flags & PlaceFlag.ShortQuote) !== 0) {
    out[at++] = mix(Template.Quote, flags);
    out[at++] = mix(Template.QuoteShape, shape);
  }
  return at;
}

/** Bits that say where a token stands. */
export const PlaceFlag = { SentenceStart: 1, ShortQuote: 2, QuoteOpens: 4 } as const;

/**
 * What a run of capitalised words says of each of its words: its first and last word, the words
 * around it and what the lists know of any of its words. `place` is 1 for the first word, 2 for the last, 3 for both.
 */
export function runFeatures(hashes: Int32Array, before2: number, before: number, first: number, last: number, after: number, after2: number, lists: number, place: number, out: Int32Array, at: number): number {
  const firstLower = hashes[first * WORD_FIELDS + Field.Lower];
  const lastLower = hashes[last * WORD_FIELDS + Field.Lower];
  const lowerBefore = hashes[before * WORD_FIELDS + Field.Lower];
  const lowerAfter = hashes[after * WORD_FIELDS + Field.Lower];
  if ((place & 1) === 0) {
    out[at++] = mix(Template.RunFirst, firstLower);
    out[at++] = mix(Template.RunBefore, mix(lowerBefore, place));
  }
  if ((place & 2) === 0) {
    out[at++] = mix(Template.RunLast, lastLower);
    out[at++] = mix(Template.RunAfter, mix(lowerAfter, place));
  }
  if (place !== 3) out[at++] = mix(Template.RunLists, mix(lists, place));
  out[at++] = mix(Template.RunEnds, mix(lowerBefore, lowerAfter));
  if (place !== 3) {
    out[at++] = mix(Template.RunBefore2, hashes[before2 * WORD_FIELDS + Field.Lower]);
    out[at++] = mix(Template.RunAfter2, hashes[after2 * WORD_FIELDS + Field.Lower]);
  }
  return at;
}

/** What another place where the same word stands says of it; the words are those around that place. */
export function contextFeatures(hashes: Int32Array, before2: number, before: number, word: number, after: number, after2: number, flags: number, out: Int32Array, at: number): number {
  const b = before * WORD_FIELDS;
  const w = word * WORD_FIELDS;
  const a = after * WORD_FIELDS;
  const shapeBefore = hashes[b + Field.Shape];
  const shapeAfter = hashes[a + Field.Shape];
  out[at++] = mix(Template.ContextBefore, hashes[b + Field.Lower]);
  out[at++] = mix(Template.ContextAfter, hashes[a + Field.Lower]);
  out[at++] = mix(Template.ContextTwoBefore, mix(hashes[before2 * WORD_FIELDS + Field.Lower], shapeBefore));
  out[at++] = mix(Template.ContextTwoAfter, mix(hashes[after2 * WORD_FIELDS + Field.Lower], shapeAfter));
  out[at++] = mix(Template.ContextShapes, mix(shapeBefore, shapeAfter));
  out[at++] = mix(Template.ContextOwnShape, mix(hashes[w + Field.Shape], flags & PlaceFlag.SentenceStart));
  const lists = mix(hashes[b + Field.Lists], hashes[a + Field.Lists]);
  out[at++] = mix(Template.ContextLists, lists);
  return at;
}
