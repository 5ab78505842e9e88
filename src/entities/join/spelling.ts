import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Two spellings at least this alike are held to be one name misspelt. */
const LIKE_ENOUGH = 0.94;
/** Names shorter than this differ by too little to tell a slip from another name. */
export const SHORTEST_MISSPELT = 6;
const LONGEST_MISSPELT = 40;

/** A surname alone may be a slip of the one full name that is like it, from this length on. */
const SHORTEST_SLIP = 5;
const MOST_SURPLUS = 2;

/**
 * True for two spellings that differ by one slip of the pen between their first and last letters: a letter
 * doubled, dropped or replaced ("Vassik", "Vasik"), or two letters for one ("Drechsel", "Drexel").
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b || a.length < SHORTEST_SLIP || b.length < SHORTEST_SLIP || a.length > LONGEST_MISSPELT || Math.abs(a.length - b.length) > MOST_SURPLUS) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const differing = Math.max(a.length, b.length) - start - end;
  return start > 1 && end > 1 && (differing <= 1 || (differing <= 1 + MOST_SURPLUS && start + end >= SHORTEST_SLIP));
}

/** True for two different spellings, in lower case, that are most likely one surname. */
export function isMisspelling(a: string, b: string): boolean {
  if (a === b || a.length < SHORTEST_MISSPELT || b.length < SHORTEST_MISSPELT || a.length > LONGEST_MISSPELT) return false;
  return Math.abs(a.length - b.length) <= 1 && jaroWinkler(a, b) >= LIKE_ENOUGH;
}
