import { isUpperCase } from './characters.ts';
import { TokenKind, type Tokens } from './tokenizer.ts';

/** Datelines stand above the text proper: behind the headline, an author, a picture. */
export const DATELINE_PARAGRAPHS = 6;

const NONE = -1;
const DASHES = new Set(['-', '–', '—', '--', '|', '.-', '.–']);
/** How many tokens are read for a dateline of one or two parts, and what follows it. */
export const LONGEST_DATELINE = 40;
/** How many tokens a part has at most, its dash not counted. */
const LONGEST_PART = 16;
/** How many words in small letters it may have: "Paris, le 12 mars (AFP) –". */
const MOST_SMALL_WORDS = 2;
/** A place in capitals has at least so many letters, or it is a letter of a list. */
const SHORTEST_PLACE = 3;
/** How many datelines in a row there may be: "(ANSA) - ROMA, 3 MAR -". */
const MOST_PARTS = 2;

/**
 * The token behind the dateline that a paragraph starts with, or -1 where it starts with none. A
 * dateline ends with a dash between blanks and is a place in capitals ("LONDON —", "KYIV, Ukraine —")
 * or has a source in brackets before the dash ("Paris, le 12 mars (AFP) –", "Madrid (EFE).-").
 */
export function datelineEnd(text: string, tokens: Tokens, first: number, paragraphEnd: number): number {
  let end = NONE;
  for (let part = 0, from = first; part < MOST_PARTS; part++) {
    const next = partEnd(text, tokens, from, paragraphEnd);
    if (next === NONE) break;
    end = next;
    from = next;
  }
  return end;
}

function partEnd(text: string, tokens: Tokens, first: number, paragraphEnd: number): number {
  let smallWords = 0;
  let inBrackets = false;
  let source = false;
  const last = Math.min(paragraphEnd, first + LONGEST_PART);
  for (let token = first; token < last; token++) {
    const word = text.slice(tokens.start[token], tokens.end[token]);
    switch (tokens.kind[token]) {
      case TokenKind.Word:
        if (!inBrackets && !isUpperCase(text.charCodeAt(tokens.start[token])) && ++smallWords > MOST_SMALL_WORDS) return NONE;
        break;
      case TokenKind.Number:
      case TokenKind.Alphanumeric:
        // No source is a number: "the price (2 euros) - …".
        if (token === first || text[tokens.start[token - 1]] === '(') return NONE;
        break;
      case TokenKind.Punctuation:
      case TokenKind.Symbol:
        if (DASHES.has(word) && !inBrackets && isApart(token)) {
          const named = source || (smallWords === 0 && isInCapitals(text, tokens, first));
          return named && token > first && token + 1 < paragraphEnd ? token + 1 : NONE;
        }
        if (word === '(') inBrackets = true;
        else if (word === ')') {
          inBrackets = false;
          source = true;
        } else if (word !== ',' && word !== '.' && word !== '/' && word !== '-') return NONE;
        // Behind the source only the dash follows, or a stop before it.
        else if (source && word !== '.') return NONE;
        break;
      default:
        return NONE;
    }
    if (source && tokens.kind[token] === TokenKind.Word) return NONE;
  }
  return NONE;

  /** True for a dash with a blank behind it, and one before it unless a bracket closes there. */
  function isApart(token: number): boolean {
    if (token + 1 >= tokens.count || tokens.start[token + 1] === tokens.end[token]) return false;
    // Of two hyphens for a dash the second stands for both.
    if (token - 2 >= first && tokens.end[token - 1] === tokens.start[token] && text[tokens.start[token - 1]] === '-') return tokens.start[token - 1] > tokens.end[token - 2];
    return source || token === first || tokens.start[token] > tokens.end[token - 1];
  }
}

function isInCapitals(text: string, tokens: Tokens, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.Word || tokens.end[token] - tokens.start[token] < SHORTEST_PLACE) return false;
  const word = text.slice(tokens.start[token], tokens.end[token]);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
