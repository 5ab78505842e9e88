import type { DateMention, Mention } from '../analysis.ts';
import { isUpperCase } from '../text/characters.ts';

/** What finds the name at an offset. */
export interface NameLookup {
  at(offset: number): { readonly mention: Mention } | undefined;
}

/**
 * The dates that are no part of a longer name: "Welt am Sonntag" and "2019 UK general election"
 * hold none, but "le elezioni del 2013" tells when they were.
 */
export function datesOutsideNames(dates: readonly DateMention[], names: NameLookup): DateMention[] {
  return dates.filter(({ start, end, text }) => {
    const name = names.at(start)?.mention;
    if (name === undefined || name.end < end || name.end - name.start <= end - start) return true;
    return name.end === end && /^\d/.test(text) && isBehindSmallWord(name.text, start - name.start);
  });
}

/** True if the word before `offset` starts with a small letter, as prepositions do. */
function isBehindSmallWord(text: string, offset: number): boolean {
  const end = text[offset - 1] === ' ' ? offset - 1 : offset;
  const start = text.lastIndexOf(' ', end - 1) + 1;
  return end > start && !isUpperCase(text.charCodeAt(start)) && !/^\d/.test(text.slice(start, start + 1));
}
