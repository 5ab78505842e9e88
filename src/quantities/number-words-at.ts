import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { Lexicon, WordEntry } from './lexicon.ts';
import { wordParts } from './word-parts.ts';

const HYPHENS = '-\u2010\u2011';

/** What the words of a document mean inside numbers, token by token. */
export class NumberWordsAt {
  readonly document: Document;
  readonly lexicon: Lexicon;
  /** True for tokens that no number may touch. */
  readonly isBlocked: (token: number) => boolean;

  constructor(document: Document, lexicon: Lexicon, isBlocked: (token: number) => boolean) {
    this.document = document;
    this.lexicon = lexicon;
    this.isBlocked = isBlocked;
  }

  /** The token behind `token`, over a hyphen that joins the two, or over a blank in the same sentence; -1 at its end. */
  next(token: number, overHyphen = true): number {
    const { tokens, text, sentenceOfToken } = this.document;
    let next = token + 1;
    if (next >= tokens.count) return -1;
    if (overHyphen && tokens.end[token] === tokens.start[next] && tokens.end[next] - tokens.start[next] === 1 && HYPHENS.includes(text[tokens.start[next]])) {
      if (next + 1 < tokens.count && tokens.start[next + 1] === tokens.end[next]) next++;
    }
    return sentenceOfToken[next] !== sentenceOfToken[token] || this.isBlocked(next) ? -1 : next;
  }

  parts(token: number): readonly WordEntry[] | undefined {
    const { tokens, text } = this.document;
    if (token < 0 || tokens.kind[token] !== TokenKind.Word) return undefined;
    const start = tokens.start[token];
    if (!this.lexicon.mayStart(text.charCodeAt(start), tokens.end[token] - start > 1 ? text.charCodeAt(start + 1) : 0)) return undefined;
    return wordParts(this.lexicon, this.document.lower(token));
  }

  entry(token: number): WordEntry | undefined {
    const parts = this.parts(token);
    return parts?.length === 1 ? parts[0] : undefined;
  }

  /** The token behind `token`, over a linking word such as "de" or "of". */
  overLinker(token: number): number {
    const next = this.next(token);
    if (next < 0 || !this.lexicon.sets.nounLinkers.has(this.document.lower(next))) return next;
    return this.next(next, false);
  }

  isNounAt(token: number): boolean {
    const { tokens, sentenceOfToken } = this.document;
    if (token >= tokens.count || tokens.kind[token] !== TokenKind.Word || sentenceOfToken[token] !== sentenceOfToken[token - 1]) return false;
    const word = this.document.lower(token);
    return !this.lexicon.sets.nounStops.has(word) && !this.lexicon.sets.nounLinkers.has(word);
  }
}
