import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { Lexicon } from './lexicon.ts';
import type { NumberReader } from './number-reader.ts';
import { add, divide, isLess, whole, type Rational } from './rational.ts';

/** Units that may go on behind a unit as its parts, with how many of them make one: "5 feet 11 inches". */
const PARTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  a: { mo: 12 },
  wk: { d: 7 },
  d: { h: 24 },
  h: { min: 60 },
  min: { s: 60 },
  '[ft_i]': { '[in_i]': 12 },
  '[stone_av]': { '[lb_av]': 14 },
  '[lb_av]': { '[oz_av]': 16 },
  m: { cm: 100 },
  kg: { g: 1000 },
};

/** The whole amount with its parts, and the token behind them. */
export interface CompoundAmount {
  readonly value: Rational;
  readonly endToken: number;
  /** Minutes without a word for them: "1 h 20". */
  readonly bareMinutes: boolean;
}

/**
 * The amount that goes on behind `endToken` in a smaller unit: "2 hours 30 minutes", "deux ans et
 * six mois". The parts are a whole number, less than one of the greater unit.
 */
export function compoundAmount(document: Document, lexicon: Lexicon, numbers: NumberReader, value: Rational, code: string, endToken: number): CompoundAmount | undefined {
  const parts = PARTS[code];
  if (parts === undefined || value.d !== 1n) return undefined;
  let next = numbers.next(endToken - 1, false);
  if (next >= 0 && lexicon.sets.subunitJoiners.has(document.lower(next))) next = numbers.next(next, false);
  if (next < 0 || !mayBePart(document, next)) return undefined;
  const smaller = numbers.read(next);
  if (smaller?.value === undefined || smaller.value.d !== 1n || smaller.role !== 'cardinal' || smaller.exactness !== 'exact' || smaller.article) return undefined;
  const glued = smaller.unit;
  const unitAt = glued === undefined ? numbers.next(smaller.endToken - 1, false) : -1;
  const unit = unitAt < 0 ? undefined : lexicon.units.startingAt(document, unitAt);
  if (code === 'h' && unit === undefined && glued === undefined && isMinutes(document, endToken, next)) {
    return { value: add(value, divide(smaller.value, whole(60))), endToken: next + 1, bareMinutes: true };
  }
  // "3 minutes 30": seconds without their word.
  if (code === 'min' && unit === undefined && glued === undefined && next === endToken && /^[0-5]\d$/.test(document.word(next)) && countsNothing(document, lexicon, next + 1)) {
    return { value: add(value, divide(smaller.value, whole(60))), endToken: next + 1, bareMinutes: false };
  }
  const perOne = parts[(glued ?? unit?.value)?.code ?? ''];
  if (perOne === undefined || !isLess(smaller.value, whole(perOne))) return undefined;
  return { value: add(value, divide(smaller.value, whole(perOne))), endToken: unit?.endToken ?? smaller.endToken, bareMinutes: false };
}

/** True at the end, a mark or a function word: no noun that the number before might count. */
function countsNothing(document: Document, { sets }: Lexicon, token: number): boolean {
  if (token >= document.tokens.count || document.tokens.kind[token] !== TokenKind.Word) return true;
  return sets.nounStops.has(document.lower(token)) || sets.nounLinkers.has(document.lower(token));
}

/** Two digits right behind the letter of hours. */
function isMinutes({ tokens, text }: Document, endToken: number, token: number): boolean {
  if (token !== endToken || tokens.end[endToken - 1] - tokens.start[endToken - 1] !== 1 || tokens.start[token] - tokens.end[token - 1] > 1) return false;
  return /^[0-5]\d$/.test(text.slice(tokens.start[token], Math.min(tokens.end[token], tokens.start[token] + 3)));
}

/** Only a number can go on with the amount. */
function mayBePart({ tokens }: Document, token: number): boolean {
  const kind = tokens.kind[token];
  return kind === TokenKind.Number || kind === TokenKind.Alphanumeric || kind === TokenKind.Word;
}
