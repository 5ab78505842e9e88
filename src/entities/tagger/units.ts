import type { Document } from '../../text/document.ts';
import { Letter, letterClass } from './letter-case.ts';

/** How far the capitals of a stretch of text can be believed. */
export const CaseMode = {
  /** Capitals mark names and sentence starts. */
  Normal: 0,
  /** All capitals or none: case says nothing. */
  Caseless: 1,
  /** A headline in title case: nearly every longer word has a capital. */
  Title: 2,
} as const;
export type CaseMode = (typeof CaseMode)[keyof typeof CaseMode];

/** Token ranges that are labelled as one sequence: paragraphs, long ones cut between sentences. */
export interface Units {
  readonly count: number;
  readonly firstToken: Uint32Array;
  readonly endToken: Uint32Array;
  /** Values of `CaseMode`. */
  readonly mode: Uint8Array;
}

const LONGEST_UNIT = 256;

/** A text with at most one capitalised word in this many is written without capitals. */
const WORDS_PER_STRAY_CAPITAL = 100;

/** Cuts a document into labelling units and judges the case of each. */
export function splitUnits(document: Document): Units {
  const first: number[] = [];
  const { sentences, paragraphOfSentence } = document;
  let unitStart = 0;
  for (let s = 0; s < sentences.count; s++) {
    const start = sentences.firstToken[s];
    const opens = s === 0 || paragraphOfSentence[s] !== paragraphOfSentence[s - 1] || sentences.endToken[s] - unitStart > LONGEST_UNIT;
    if (opens) {
      unitStart = start;
      first.push(start);
    }
    // A sentence longer than a unit is cut where it stands.
    for (let at = unitStart + LONGEST_UNIT; at < sentences.endToken[s]; at += LONGEST_UNIT) {
      unitStart = at;
      first.push(at);
    }
  }
  const count = first.length;
  const firstToken = Uint32Array.from(first);
  const endToken = new Uint32Array(count);
  for (let u = 0; u < count; u++) endToken[u] = u + 1 < count ? firstToken[u + 1] : document.tokens.count;
  return { count, firstToken, endToken, mode: judgeCase(document, firstToken, endToken) };
}

function judgeCase(document: Document, firstToken: Uint32Array, endToken: Uint32Array): Uint8Array {
  const { text, tokens } = document;
  const mode = new Uint8Array(firstToken.length);
  let words = 0;
  let withCapital = 0;
  let allUpper = 0;
  let withLower = 0;
  for (let u = 0; u < firstToken.length; u++) {
    let unitWords = 0;
    let upperWords = 0;
    let longWords = 0;
    let longTitled = 0;
    let anyLower = 0;
    for (let token = firstToken[u]; token < endToken[u]; token++) {
      const start = tokens.start[token];
      const end = tokens.end[token];
      const head = letterClass(text.charCodeAt(start));
      if (head !== Letter.Upper && head !== Letter.Lower) continue;
      unitWords++;
      if (head === Letter.Upper) withCapital++;
      const length = end - start;
      if (length > 1) {
        const second = letterClass(text.charCodeAt(start + 1));
        const last = letterClass(text.charCodeAt(end - 1));
        if (head === Letter.Upper && second !== Letter.Lower && last !== Letter.Lower) upperWords++;
        else anyLower++;
      }
      if (length >= 4 && token > firstToken[u]) {
        longWords++;
        if (head === Letter.Upper) longTitled++;
      }
    }
    words += unitWords;
    allUpper += upperWords;
    withLower += anyLower;
    if (upperWords >= 3 && upperWords >= 4 * anyLower) mode[u] = CaseMode.Caseless;
    else if (longTitled >= 4 && longTitled * 10 >= longWords * 8) mode[u] = CaseMode.Title;
  }
  const capitalsOnly = allUpper >= 8 && allUpper >= 8 * withLower;
  if (capitalsOnly || (words >= 4 && withCapital * WORDS_PER_STRAY_CAPITAL <= words)) mode.fill(CaseMode.Caseless);
  return mode;
}
