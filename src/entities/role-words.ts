import type { EntityWords } from './word-sets.ts';

/** Fewest letters of a function that a compound may end in. */
const SHORTEST_ROLE = 4;
/** No function has more letters, however long the word that ends in it. */
const LONGEST_ROLE = 32;

/** True for a word, in small letters, that names a function, also as the last part of a compound and in the genitive: "Fraktionsvorsitzende", "Kamerlid". */
export function isRoleWord(words: EntityWords, lower: string): boolean {
  if (words.roles.has(lower)) return true;
  return words.compounds && (endsInRole(words.roles, lower) || (lower.endsWith('s') && endsInRole(words.roles, lower.slice(0, -1))));
}

function endsInRole(roles: ReadonlySet<string>, lower: string): boolean {
  for (let length = Math.min(LONGEST_ROLE, lower.length); length >= SHORTEST_ROLE; length--) if (roles.has(lower.slice(-length))) return true;
  return false;
}
