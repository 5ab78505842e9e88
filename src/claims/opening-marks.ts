import { type ClaimContext, isVerb } from './claim-context.ts';

const LONGEST_BRACKET = 25;
/** Most tokens of a quoted run that is part of a clause. */
const LONGEST_QUOTED = 5;
/** Brackets that close what a clause is read over. */
export const CLOSING_BRACKETS = ')]';

/** The bracket that a closing one belongs to, or the closing one itself. */
export function openingBracket({ words }: ClaimContext, closing: number, floor: number): number {
  for (let token = closing - 1; token >= Math.max(floor, closing - LONGEST_BRACKET); token--) if (words.isMark(token, '([')) return token;
  return closing;
}

/** The dash with a space before it that opens what the dash at a token closes, or -1. */
export function openingDash({ words, document }: ClaimContext, closing: number, floor: number): number {
  const { start, end } = document.tokens;
  const spaced = (token: number): boolean => start[token] > end[token - 1] && token + 1 < words.count && start[token + 1] > end[token];
  if (!spaced(closing)) return -1;
  for (let token = closing - 1; token > Math.max(floor, closing - LONGEST_BRACKET); token--) if (words.nameOf[token] < 0 && words.isMark(token, '-–—') && spaced(token)) return token;
  return -1;
}

/** The mark that opens a short quoted run without a verb before a closing one, or -1. */
export function openingQuote(context: ClaimContext, closing: number, floor: number): number {
  const { words } = context;
  for (let token = closing - 1; token > Math.max(floor, closing - LONGEST_QUOTED); token--) {
    if (words.nameOf[token] >= 0) continue;
    if (words.isMark(token, '"“„«»')) return token < closing - 1 ? token : -1;
    if (!words.isWord(token) || isVerb(context, token)) return -1;
  }
  return -1;
}
