import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { isVulgarFraction } from './digit-reader.ts';
import { mayHoldGluedAmount } from './glued-currency.ts';
import type { Lexicon } from './lexicon.ts';
import { measureWord } from './measure-word.ts';
import { wordParts } from './word-parts.ts';

/**
 * A cheap look at whether a number can start at a token, true for all that do: most tokens of a
 * text start none, and reading them would take longer than everything else that is done with them.
 */
export function mayStartNumber(document: Document, lexicon: Lexicon, token: number): boolean {
  switch (document.tokens.kind[token]) {
    case TokenKind.Word:
      return mayBeNumberWord(document, lexicon, token);
    case TokenKind.Number:
    case TokenKind.Alphanumeric:
      return true;
    case TokenKind.Symbol:
    case TokenKind.Punctuation:
      return mayOpenNumber(document, token);
    default:
      return false;
  }
}

function mayBeNumberWord(document: Document, lexicon: Lexicon, token: number): boolean {
  const { tokens, text } = document;
  const start = tokens.start[token];
  const end = tokens.end[token];
  if (!lexicon.mayStart(text.charCodeAt(start), end - start > 1 ? text.charCodeAt(start + 1) : 0)) return false;
  const word = document.lower(token);
  return lexicon.multiples.mayStartWith(word) || lexicon.halfBefore.mayStartWith(word) || mayHoldGluedAmount(text, start, end) || wordParts(lexicon, word) !== undefined || measureWord(document, lexicon, token) !== undefined;
}

/** Signs, decimal marks and brackets open a number only right before its digits; a vulgar fraction is one itself. */
function mayOpenNumber({ tokens, text }: Document, token: number): boolean {
  const start = tokens.start[token];
  const next = token + 1;
  switch (text[start]) {
    case '.':
    case ',':
      return tokens.end[token] - start === 1 && next < tokens.count && tokens.start[next] === tokens.end[token];
    case '+':
    case '-':
    case '−':
    case '–':
    case '(':
      return next < tokens.count && tokens.start[next] - tokens.end[token] <= 1;
    default:
      return isVulgarFraction(text[start]);
  }
}
