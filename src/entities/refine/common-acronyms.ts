import { Shape } from '../name-hits.ts';
import type { NameContext } from './name-context.ts';

const SHORTEST = 3;

/** Acronyms in brackets behind the words in lower case that they stand for, "support vector machines (SVM)": no names. */
export function commonAcronyms({ document, hits }: NameContext): ReadonlySet<string> {
  const found = new Set<string>();
  for (let token = SHORTEST + 1; token + 1 < document.tokens.count; token++) {
    if (hits.shape[token] === Shape.AllCaps && document.word(token - 1) === '(' && document.word(token + 1) === ')' && spellsOut(document.word(token), token - 1)) found.add(document.word(token));
  }
  return found;

  /** True where the words before token `end` begin with the letters of the acronym. */
  function spellsOut(acronym: string, end: number): boolean {
    const first = end - acronym.length;
    if (first < 0 || acronym.length < SHORTEST) return false;
    for (let i = 0; i < acronym.length; i++) if (hits.shape[first + i] !== Shape.Lower || document.word(first + i)[0] !== acronym[i].toLowerCase()) return false;
    return true;
  }
}
