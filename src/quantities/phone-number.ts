import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';

/** No telephone number has more groups of digits. */
const MOST_GROUPS = 8;
const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;
const FEWEST_UNGROUPED = 9;

/**
 * The token behind the telephone number that starts at `token`, or 0 if none does: groups of digits
 * a blank, dot or hyphen apart that start with a plus ("+44 20 7946 0958"), with a zero
 * ("0800 123 456") or with an area code in brackets ("(555) 123-4567").
 */
export function phoneNumberEnd(document: Document, token: number): number {
  const { tokens, text } = document;
  const charAt = (at: number): string => (at < tokens.count ? text[tokens.start[at]] : '');
  const isGroup = (at: number): boolean => at < tokens.count && tokens.kind[at] === TokenKind.Number && tokens.end[at] - tokens.start[at] <= MOST_DIGITS;
  const touches = (at: number): boolean => at < tokens.count && tokens.start[at] === tokens.end[at - 1];

  const opening = charAt(token);
  const first = opening === '+' || opening === '(' ? token + 1 : token;
  if (!isGroup(first) || (first > token && !touches(first))) return 0;
  const bracket = opening === '(';
  if (bracket && !(charAt(first + 1) === ')' && touches(first + 1))) return 0;
  if (opening !== '+' && !bracket && !/^0\d/.test(text.slice(tokens.start[first], tokens.start[first] + 2))) return 0;

  const lengths: number[] = [];
  let end = first;
  let next = first;
  while (lengths.length < MOST_GROUPS && isGroup(next)) {
    const digits = text.slice(tokens.start[next], tokens.end[next]).split(/[.-]/);
    if (digits.some((group) => !/^\d+$/.test(group))) break;
    for (const { length } of digits) lengths.push(length);
    end = next + 1;
    next = behindMark(end);
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total < FEWEST_DIGITS || total > MOST_DIGITS || lengths[0] > 5 && lengths.length > 1) return 0;
  if (bracket) return lengths.length >= 3 && lengths[0] >= 2 ? end : 0;
  // "+4588304520": no change is written with so many digits in a row.
  if (opening === '+' && lengths.length === 1) return lengths[0] >= FEWEST_UNGROUPED ? end : 0;
  // "+350 000 000" is a number in groups of three.
  if (opening === '+' && (lengths[0] > 3 || lengths.slice(1).every((length) => length === 3))) return 0;
  return end;

  /** The group behind the mark that may stand between two groups; where there is none, the token itself. */
  function behindMark(at: number): number {
    if (at >= tokens.count) return at;
    let group = at;
    if (touches(group) && charAt(group) === ')') group++;
    if (group < tokens.count && touches(group) && '-.'.includes(charAt(group))) return touches(group + 1) ? group + 1 : tokens.count;
    if (group < tokens.count && charAt(group) === '(' && isGroup(group + 1) && charAt(group + 2) === ')') group++;
    return group < tokens.count && tokens.start[group] - tokens.end[group - 1] <= 1 ? group : tokens.count;
  }
}
