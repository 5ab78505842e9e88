import { TokenKind } from '../text/tokenizer.ts';
import type { Document } from '../text/document.ts';

/** Digits of a number without any separator, and how many of them stand behind the decimal mark. */
export interface Digits {
  readonly digits: string;
  readonly decimals: number;
  /** True when thousands were set apart. */
  readonly grouped: boolean;
}

/** Longer digit strings are identifiers, no quantities. */
const LONGEST_NUMBER = 40;

/**
 * The decimal mark that an ambiguous "1.500" is read by: the language's own, unless the text sets
 * thousands apart with that mark ("1,234,567", "1,234.50" in a Spanish text from Mexico) and never
 * the other way round.
 */
export function decimalMarkOf(document: Document, own: ',' | '.'): ',' | '.' {
  const { tokens, text } = document;
  let native = 0;
  let foreign = 0;
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kind[token];
    if ((kind !== TokenKind.Number && kind !== TokenKind.Alphanumeric) || tokens.end[token] - tokens.start[token] < 7) continue;
    const written = text.slice(tokens.start[token], Math.min(tokens.end[token], tokens.start[token] + LONGEST_NUMBER));
    const comma = written.indexOf(',');
    const point = written.indexOf('.');
    // Only a number with both marks, or with one of them twice, tells which sets thousands apart.
    const thousands = comma >= 0 && point >= 0 ? (comma < point ? ',' : '.') : twice(written, ',', comma) ? ',' : twice(written, '.', point) ? '.' : '';
    if (thousands === '' || readDigits(withoutLetters(written), own) === undefined) continue;
    if (thousands === own) foreign++;
    else native++;
  }
  return foreign > native ? (own === ',' ? '.' : ',') : own;
}

/** What stands before the first letter. */
function withoutLetters(written: string): string {
  const letter = written.search(/\p{L}/u);
  return letter < 0 ? written : written.slice(0, letter);
}

const twice = (written: string, mark: string, first: number): boolean => first >= 0 && written.indexOf(mark, first + 1) > 0;

/**
 * Reads digits with separators. A mark followed by other than three digits is a decimal mark; one
 * followed by three is read by `decimalMark`.
 */
export function readDigits(written: string, decimalMark: ',' | '.'): Digits | undefined {
  if (written.length > LONGEST_NUMBER) return undefined;
  const groups: string[] = [];
  const marks: string[] = [];
  let from = 0;
  for (let at = 0; at <= written.length; at++) {
    const unit = written.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) continue;
    if (at < written.length && unit !== 0x2e && unit !== 0x2c && unit !== 0x27 && unit !== 0x2019 && unit !== 0x2bc) return undefined;
    groups.push(written.slice(from, at));
    if (at < written.length) marks.push(unit === 0x2e || unit === 0x2c ? written[at] : "'");
    from = at + 1;
  }
  const plain = (decimals: number): Digits => ({ digits: groups.join(''), decimals, grouped: marks.length > (decimals > 0 ? 1 : 0) });
  if (marks.length === 0) return plain(0);
  const last = groups[groups.length - 1];
  const lastMark = marks[marks.length - 1];
  if (marks.length === 1) {
    if (lastMark === "'") return last.length === 3 && isGrouped(groups) ? plain(0) : undefined;
    if (last.length === 3 && lastMark !== decimalMark && isGrouped(groups)) return plain(0);
    return plain(last.length);
  }
  if (marks.every((mark) => mark === lastMark)) return isGrouped(groups) || isIndian(groups) ? plain(0) : undefined;
  const sameBefore = marks.slice(0, -1).every((mark) => mark === marks[0]);
  return sameBefore && lastMark !== "'" && lastMark !== marks[0] && (isGrouped(groups.slice(0, -1)) || isIndian(groups.slice(0, -1))) ? plain(last.length) : undefined;
}

/** "1" "234" "567": one to three digits, not a lone zero, then threes. */
function isGrouped(groups: readonly string[]): boolean {
  return groups[0].length > 0 && groups[0].length <= 3 && groups[0][0] !== '0' && groups.every((group, at) => at === 0 || group.length === 3);
}

/** "12" "34" "567": twos, and three at the end. */
function isIndian(groups: readonly string[]): boolean {
  const end = groups.length - 1;
  return end >= 2 && groups[0].length <= 2 && groups[0][0] !== '0' && groups[end].length === 3 && groups.every((group, at) => at === 0 || at === end || group.length === 2);
}
