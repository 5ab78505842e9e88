import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Two spellings at least this alike are held to be one name misspelt. */
const LIKE_ENOUGH = 0.94;
/** Names shorter than this differ by too little to tell a slip from another name. */
export const SHORTEST_MISSPELT = 6;
const LONGEST_MISSPELT = 40;

/** True for two different spellings, in lower case, that are most likely one surname. */
export function isMisspelling(a: string, b: string): boolean {
  if (a === b || a.length < SHORTEST_MISSPELT || b.length < SHORTEST_MISSPELT || a.length > LONGEST_MISSPELT) return false;
  return Math.abs(a.length - b.length) <= 1 && jaroWinkler(a, b) >= LIKE_ENOUGH;
}
