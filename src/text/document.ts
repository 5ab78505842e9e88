import type { TextData } from '../languages/text-data.ts';
import type { Segments } from './segments.ts';
import { splitSentences } from './sentences.ts';
import { cleanText } from './clean-text.ts';
import { tokenize, type Tokens } from './tokenizer.ts';
import { lowerForm } from './word-forms.ts';

export type { Segments };

/**
 * A text with its tokens, sentences and paragraphs as typed arrays of UTF-16 offsets over the
 * untouched string. It is the one thing that every room reads; no room changes it.
 */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Segments;
  readonly paragraphs: Segments;
  /** Index of the sentence of each token. */
  readonly sentenceOfToken: Uint32Array;
  /** Index of the paragraph of each sentence. */
  readonly paragraphOfSentence: Uint32Array;
  /** The token as written. */
  word(token: number): string;
  /** The token without soft hyphens and zero-width characters, letters and marks composed (NFC). */
  clean(token: number): string;
  /** The clean token in lower case with typographic apostrophes made straight; kept after the first call. */
  lower(token: number): string;
  /** Index of the first token that ends behind `offset`; `tokens.count` when there is none. */
  tokenAt(offset: number): number;
}

/** Builds the text layer of `text` in time linear in its length. */
export function createDocument(text: string, language: TextData): Document {
  const tokens = tokenize(text, language);
  const { sentences, paragraphs, paragraphOfSentence } = splitSentences(text, tokens, language);
  const sentenceOfToken = new Uint32Array(tokens.count);
  for (let s = 0; s < sentences.count; s++) {
    sentenceOfToken.fill(s, sentences.firstToken[s], sentences.endToken[s]);
  }
  const lowered: string[] = new Array<string>(tokens.count);
  return {
    text,
    tokens,
    sentences,
    paragraphs,
    sentenceOfToken,
    paragraphOfSentence,
    word,
    clean,
    lower: (token) => {
      const known = lowered[token];
      if (known !== undefined) return known;
      const made = lowerForm(text, tokens.start[token], tokens.end[token]);
      lowered[token] = made;
      return made;
    },
    tokenAt: (offset) => {
      let low = 0;
      let high = tokens.count;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (tokens.end[middle] > offset) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };

  function word(token: number): string {
    return text.slice(tokens.start[token], tokens.end[token]);
  }

  function clean(token: number): string {
    return cleanText(word(token));
  }
}
