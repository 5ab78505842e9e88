import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { Shape, type NameHits } from '../name-hits.ts';

/** How the words of a document are written where their place does not force a capital. */
export interface WordEvidence {
  /** True where a capital may come from the place: the start of a sentence, quotation or list item. */
  readonly initial: Uint8Array;
  /** Words written in lower case somewhere. */
  readonly lower: ReadonlySet<string>;
  /** Words written with a capital inside a sentence. */
  readonly capital: ReadonlySet<string>;
}

const OPENERS = '«“„"(:–—-•*‘';

/** Collects the evidence in one pass. */
export function collectWordEvidence(document: Document, hits: NameHits): WordEvidence {
  const { text, tokens, sentences } = document;
  const initial = new Uint8Array(tokens.count);
  for (let s = 0; s < sentences.count; s++) {
    for (let token = sentences.firstToken[s]; token < sentences.endToken[s]; token++) {
      initial[token] = 1;
      if (tokens.kind[token] !== TokenKind.Punctuation && tokens.kind[token] !== TokenKind.Symbol) break;
    }
  }
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (let token = 0; token < tokens.count; token++) {
    if (token > 0 && isOpener(token - 1)) initial[token] = 1;
    if (hits.shape[token] === Shape.Lower) lower.add(document.lower(token));
    else if (hits.shape[token] >= Shape.Capital && initial[token] === 0) capital.add(document.lower(token));
  }
  return { initial, lower, capital };

  /** A mark that a new clause follows; a hyphen only with a blank behind it. */
  function isOpener(token: number): boolean {
    if (tokens.kind[token] !== TokenKind.Punctuation || !OPENERS.includes(text[tokens.start[token]])) return false;
    return text[tokens.start[token]] !== '-' || tokens.start[token + 1] > tokens.end[token];
  }
}
