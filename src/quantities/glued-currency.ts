import { charClass, CharClass } from '../text/characters.ts';
import type { Document } from '../text/document.ts';
import type { Lexicon } from './lexicon.ts';
import { readDigits } from './number-format.ts';
import { plainReading, type NumberReading } from './number-reading.ts';
import { fromDigits, shift } from './rational.ts';

/** Longer codes than "RMB" or "US" stand before no amount. */
const MOST_LETTERS = 3;
const LONGEST_AMOUNT = 24;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/**
 * The amount in a word that starts with a currency code and goes on with digits: "USD10m",
 * "RM23.50", "$US160". The tokenizer takes code and first digits for one word.
 */
export function gluedAmount(document: Document, lexicon: Lexicon, decimalMark: ',' | '.', token: number): NumberReading | undefined {
  const { tokens, text } = document;
  const start = tokens.start[token];
  const digitsAt = digitsBehindCode(text, start, tokens.end[token]);
  if (digitsAt === 0) return undefined;

  const dollar = token > 0 && text[start - 1] === '$' && tokens.end[token - 1] === start;
  const unit = lexicon.units.exactly(text.slice(dollar ? start - 1 : start, digitsAt));
  if (unit?.kind !== 'money' || unit.subunit) return undefined;

  let end = digitsAt;
  while (end < text.length && end - digitsAt < LONGEST_AMOUNT && (isDigit(text.charCodeAt(end)) || (isMark(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))))) end++;
  const digits = readDigits(text.slice(digitsAt, end), decimalMark);
  if (digits === undefined) return undefined;
  let suffixEnd = end;
  while (suffixEnd < text.length && suffixEnd - end <= MOST_LETTERS && charClass(text.charCodeAt(suffixEnd)) === CharClass.Letter) suffixEnd++;
  const scale = suffixEnd === end ? undefined : lexicon.words.get(text.slice(end, suffixEnd).toLowerCase())?.shortScale;
  if (suffixEnd > end && scale === undefined) return undefined;
  let endToken = token + 1;
  while (endToken < tokens.count && tokens.end[endToken - 1] < suffixEnd) endToken++;
  if (tokens.end[endToken - 1] !== suffixEnd) return undefined;
  const value = fromDigits(digits.digits, digits.decimals);
  return {
    ...plainReading(token, digitsAt, suffixEnd, true), firstToken: dollar ? token - 1 : token, endToken, linked: scale !== undefined,
    value: scale === undefined ? value : shift(value, scale), scale, currency: unit, currencyStart: dollar ? start - 1 : start,
  };
}

/** True for a word that has digits where those of an amount would stand. */
export const mayHoldGluedAmount = (text: string, start: number, end: number): boolean => digitsBehindCode(text, start, end) > 0;

/** The offset of the first digit behind the letters or signs that a word starts with; 0 if they are too many for a code. */
function digitsBehindCode(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + MOST_LETTERS + 2);
  for (let at = start + 1; at < limit; at++) if (isDigit(text.charCodeAt(at))) return at;
  return 0;
}

/** A point or comma inside an amount. */
const isMark = (unit: number): boolean => unit === 0x2e || unit === 0x2c;
