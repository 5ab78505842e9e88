import type { Document } from '../text/document.ts';

/** True if token `b` follows token `a` without a blank. */
export function touches(document: Document, a: number, b: number): boolean {
  return document.tokens.end[a] === document.tokens.start[b];
}

/** How many ASCII digits a word starts with. */
export function leadingDigits(word: string): number {
  let end = 0;
  while (end < word.length && word.charCodeAt(end) >= 0x30 && word.charCodeAt(end) <= 0x39) end++;
  return end;
}

/** Value of a short run of ASCII digits; NaN for anything else. */
export function digitsValue(word: string): number {
  return word.length <= 4 && leadingDigits(word) === word.length ? Number(word) : Number.NaN;
}
