import type { ClaimContext } from './claim-context.ts';

/** Longest bracket between a person and an age: "(DEM-BA)". */
const LONGEST_BRACKET = 8;

/** "Luis Prado (PSD), de 79 anos": the token before a bracket that ends at a token, or the token itself. */
export function beforeBracket({ words }: ClaimContext, token: number, floor: number): number {
  if (!words.isMark(token, ')')) return token;
  for (let open = token - 1; open > Math.max(floor, token - LONGEST_BRACKET); open--) if (words.isMark(open, '(')) return open - 1;
  return token;
}
