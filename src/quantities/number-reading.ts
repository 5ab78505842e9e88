import type { Document } from '../text/document.ts';
import type { UnitSense } from './lexicon.ts';
import type { Rational } from './rational.ts';

/** A number found at a place of the document, before its unit is known. */
export interface NumberReading {
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly role: 'cardinal' | 'ordinal' | 'fraction' | 'multiple' | 'half';
  /** Absent for vague numbers, which have bounds. */
  readonly value?: Rational;
  readonly min?: Rational;
  readonly max?: Rational;
  /** "une quinzaine" is about, "dozens" is vague. */
  readonly exactness: 'exact' | 'about' | 'vague';
  readonly digits: boolean;
  /** Its noun comes behind a linking word: "millions *de*", "dozens *of*". */
  readonly linked: boolean;
  /** A lone word that is an indefinite article too. */
  readonly article: boolean;
  /** A lone word that means something else without a noun or unit. */
  readonly ambiguous?: boolean;
  /** The scale word that the number ends with, as exponent. */
  readonly scale?: number;
  /** True for digits without any mark that could be a year. */
  readonly yearLike: boolean;
  readonly signed: boolean;
  /** A unit written onto the digits: "180ml". */
  readonly unit?: UnitSense;
  /** End of that unit; `end` is the end of the digits then. */
  readonly unitEnd?: number;
  /** A currency code written before the digits as one word with them, "USD10m", and its offset. */
  readonly currency?: UnitSense;
  readonly currencyStart?: number;
}

/** The word at `token` as a number of which no more is known. */
export function readingAt(document: Document, token: number): NumberReading {
  return {
    firstToken: token, endToken: token + 1, start: document.tokens.start[token], end: endOf(document, token),
    role: 'cardinal', exactness: 'exact', digits: false, linked: false, article: false, yearLike: false, signed: false,
  };
}

/** A reading that goes on to `endToken`, with what is known of it then. */
export function extended(document: Document, base: NumberReading, endToken: number, change: Partial<NumberReading>): NumberReading {
  const end = endToken === base.endToken ? base.end : endOf(document, endToken - 1);
  return { ...base, endToken, end, ...change };
}

/** The end of a number's last word, without the apostrophe of a vowel left out: "vent'anni". */
function endOf({ tokens, text }: Document, token: number): number {
  const end = tokens.end[token];
  const last = text.charCodeAt(end - 1);
  return (last === 0x27 || last === 0x2019) && end - tokens.start[token] > 1 ? end - 1 : end;
}
