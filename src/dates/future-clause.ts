import type { FutureData } from '../languages/date-data.ts';
import { isUpperCase } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';

/** How far before a weekday its verb may stand. */
const REACH_BEFORE = 12;
/** How far behind a weekday that opens the sentence its verb may stand, the subject between. */
const REACH_BEHIND = 6;
/** A weekday opens the sentence behind a preposition and an article at most. */
const LATEST_OPENING = 2;
const SHORTEST_FORM = 5;

/** The words of a language that tell a clause of the future. */
export interface FutureWords {
  readonly words: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly clauseWords: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly verbSecond: boolean;
}

/** The words of a language, ready for look-up. */
export function futureWordsOf({ words, endings = [], others = [], clauseWords = [], verbSecond = false }: FutureData): FutureWords {
  return { words: new Set(words), endings, others: new Set(others), clauseWords: new Set(clauseWords), verbSecond };
}

/**
 * True for a date whose clause is about the future: "will close on Friday", "Am Freitag wird abgestimmt",
 * "Mardi, les coureurs partiront". A mark between verb and date parts them: ", the minister said on Friday".
 */
export function isInFuture({ text, tokens, sentences, sentenceOfToken, lower }: Document, future: FutureWords, start: number, end: number): boolean {
  const sentence = sentenceOfToken[start];
  const first = sentences.firstToken[sentence];
  const isFuture = (token: number): boolean => {
    const word = lower(token);
    return future.words.has(word) || (word.length >= SHORTEST_FORM && !isUpperCase(text.charCodeAt(tokens.start[token])) && !future.others.has(word) && future.endings.some((ending) => word.endsWith(ending)));
  };
  for (let token = start - 1; token >= Math.max(first, start - REACH_BEFORE) && tokens.kind[token] !== TokenKind.Punctuation; token--) {
    if (future.clauseWords.has(lower(token))) break;
    if (isFuture(token)) return true;
  }
  if (start - first > LATEST_OPENING) return false;
  const limit = Math.min(sentences.endToken[sentence], end + REACH_BEHIND);
  if (future.verbSecond) return end < limit && isFuture(end);
  for (let token = lower(end) === ',' ? end + 1 : end; token < limit && tokens.kind[token] !== TokenKind.Punctuation && !future.clauseWords.has(lower(token)); token++) if (isFuture(token)) return true;
  return false;
}
