import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { collectWords, Field, WORD_FIELDS, type DocumentWords } from './document-words.ts';
import { PlaceFlag } from './features.ts';
import { Letter, letterClass } from './letter-case.ts';
import { CaseMode, splitUnits, type Units } from './units.ts';

/** How many other places of a word are looked at, from the start of the document. */
export const MOST_PLACES = 4;

/** All that features are made from, for one document. */
export interface DocumentView {
  readonly document: Document;
  readonly units: Units;
  readonly words: DocumentWords;
  readonly unitOfToken: Uint32Array;
  /** For a token in a run of capitalised words: first token of the run and the one behind it; both 0 elsewhere. */
  readonly runFirst: Uint32Array;
  readonly runEnd: Uint32Array;
  /** All that the lists know of the words of the run. */
  readonly runLists: Int32Array;
  /** Bits of `PlaceFlag` for each token. */
  readonly flags: Uint8Array;
  /** The lower-case form of each word, as a number of its own. */
  readonly formOfWord: Int32Array;
  /** The first places of each form, `MOST_PLACES + 1` each. */
  readonly places: Int32Array;
  readonly placeCount: Uint8Array;
}

/** Longest quotation, in tokens, that may be a title. */
const LONGEST_TITLE = 9;

/** Reads a document once for all features; `lists` is what `tokenLists` gives. */
export function viewDocument(document: Document, lists: Uint32Array): DocumentView {
  const units = splitUnits(document);
  const words = collectWords(document, units, lists);
  const formOfWord = new Int32Array(words.count);
  let capacity = 64;
  while (capacity < words.count * 2) capacity *= 2;
  const table = new Int32Array(capacity);
  const keys = new Int32Array(words.count);
  let forms = 0;
  for (let word = 0; word < words.count; word++) {
    const lower = words.hashes[word * WORD_FIELDS + Field.Lower];
    let slot = (lower ^ (lower >>> 15)) & (capacity - 1);
    while (table[slot] !== 0 && keys[table[slot] - 1] !== lower) slot = (slot + 1) & (capacity - 1);
    if (table[slot] === 0) {
      keys[forms] = lower;
      table[slot] = ++forms;
    }
    formOfWord[word] = table[slot] - 1;
  }
  const places = new Int32Array(forms * (MOST_PLACES + 1));
  const placeCount = new Uint8Array(forms);
  for (let token = 0; token < document.tokens.count; token++) {
    const form = formOfWord[words.wordOfToken[token]];
    if (placeCount[form] <= MOST_PLACES) places[form * (MOST_PLACES + 1) + placeCount[form]++] = token;
  }
  const unitOfToken = new Uint32Array(document.tokens.count);
  for (let u = 0; u < units.count; u++) unitOfToken.fill(u, units.firstToken[u], units.endToken[u]);
  return { document, units, words, unitOfToken, ...findRuns(document, units, words), flags: placeFlags(document), formOfWord, places, placeCount };
}

/** Longest run of capitalised words, in tokens. */
const LONGEST_RUN = 10;

/** Finds runs of words that look like names, with the hyphens and such that hold them together. */
function findRuns(document: Document, units: Units, words: DocumentWords): Pick<DocumentView, 'runFirst' | 'runEnd' | 'runLists'> {
  const { tokens } = document;
  const runFirst = new Uint32Array(tokens.count);
  const runEnd = new Uint32Array(tokens.count);
  const runLists = new Int32Array(tokens.count);
  const nameLike = (token: number): boolean => words.nameLike[words.wordOfToken[token]] !== 0;
  for (let u = 0; u < units.count; u++) {
    if (units.mode[u] === CaseMode.Caseless) continue;
    const unitEnd = units.endToken[u];
    for (let first = units.firstToken[u]; first < unitEnd; first++) {
      if (!nameLike(first)) continue;
      let end = first + 1;
      let lists = words.hashes[words.wordOfToken[first] * WORD_FIELDS + Field.Lists];
      while (end < unitEnd && end - first < LONGEST_RUN) {
        let next = end;
        // A mark of one sign without blanks around it does not end the run.
        if (!nameLike(next) && next + 1 < unitEnd && tokens.end[next] - tokens.start[next] === 1 && tokens.start[next] === tokens.end[next - 1] && tokens.start[next + 1] === tokens.end[next]) next++;
        if (!nameLike(next)) break;
        lists |= words.hashes[words.wordOfToken[next] * WORD_FIELDS + Field.Lists];
        end = next + 1;
      }
      runFirst.fill(first, first, end);
      runEnd.fill(end, first, end);
      runLists.fill(lists, first, end);
      first = end - 1;
    }
  }
  return { runFirst, runEnd, runLists };
}

/** Where in its run a token stands: 1 first, 2 last, 3 both, 0 between. */
export function placeInRun(view: DocumentView, token: number): number {
  return (view.runFirst[token] === token ? 1 : 0) | (view.runEnd[token] === token + 1 ? 2 : 0);
}

function placeFlags(document: Document): Uint8Array {
  const { text, tokens, sentences } = document;
  const flags = new Uint8Array(tokens.count);
  for (let s = 0; s < sentences.count; s++) {
    let token = sentences.firstToken[s];
    while (token < sentences.endToken[s] - 1 && letterClass(text.charCodeAt(tokens.start[token])) === Letter.Other) token++;
    flags[token] |= PlaceFlag.SentenceStart;
  }
  let opened = -1;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.Punctuation || !isQuoteMark(text.charCodeAt(tokens.start[token]))) continue;
    if (opened >= 0 && token - opened <= LONGEST_TITLE + 1 && token - opened > 1) {
      for (let inside = opened + 1; inside < token; inside++) flags[inside] |= PlaceFlag.ShortQuote;
      flags[opened + 1] |= PlaceFlag.QuoteOpens;
      opened = -1;
    } else opened = token;
  }
  return flags;
}

/** Any double quotation mark, opening or closing: languages differ in which is which. */
const isQuoteMark = (unit: number): boolean =>
  unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201f);

/** The word at a token, or the edge word where the token lies outside the unit. */
export function wordAt(view: DocumentView, token: number, first: number, end: number): number {
  return token < first || token >= end ? view.words.count : view.words.wordOfToken[token];
}
