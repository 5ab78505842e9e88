import { OWN_WORDS } from '../languages/own-words.ts';
import type { Document } from '../text/document.ts';

/** A paragraph with so many own words, and one in so many of its tokens, is not looked at any further. */
const LEAST_OWN_WORDS = 2;
const TOKENS_PER_OWN_WORD = 25;

const tables = new Map<string, ReadonlySet<string>>();

/** The words that only the language of this code has; none for a language that is told by its letters alone. */
export function ownWordsOf(code: string): ReadonlySet<string> {
  let own = tables.get(code);
  if (own === undefined) {
    own = new Set(Object.hasOwn(OWN_WORDS, code) ? OWN_WORDS[code].split(' ') : []);
    tables.set(code, own);
  }
  return own;
}

/**
 * True if a paragraph has so many words that only its article's language has that it need not be
 * judged by its letters, which takes longer.
 */
export function hasOwnWords({ lower, paragraphs }: Document, paragraph: number, own: ReadonlySet<string>): boolean {
  const first = paragraphs.firstToken[paragraph];
  const end = paragraphs.endToken[paragraph];
  let found = 0;
  for (let token = first; token < end; token++) if (own.has(lower(token))) found++;
  return found >= LEAST_OWN_WORDS && found * TOKENS_PER_OWN_WORD >= end - first;
}
