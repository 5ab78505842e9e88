import type { Document } from './document.ts';

/** Tokens of a party, place or age in brackets with its closing one, at most. */
const LONGEST_BRACKETS = 7;

/** Token behind the short brackets that open at a token: "la maire (LR) de Longjumeau"; the token itself where none do. */
export function bracketsEnd({ tokens, word }: Document, token: number): number {
  if (token >= tokens.count || word(token) !== '(') return token;
  for (let at = token + 1; at <= token + LONGEST_BRACKETS && at < tokens.count; at++) if (word(at) === ')') return at + 1;
  return token;
}

/** The first token of the short brackets that end before a token; the token itself where none do. */
export function bracketsStart({ word }: Document, token: number): number {
  if (token < 2 || word(token - 1) !== ')') return token;
  for (let at = token - 2; at >= token - 1 - LONGEST_BRACKETS && at >= 0; at--) if (word(at) === '(') return at;
  return token;
}
