import type { Document } from '../text/document.ts';
import type { UnitSense } from './lexicon.ts';
import type { Rational } from './rational.ts';

/**
 * A number found at a place of the document, before its unit is known. Every reading has every field,
 * in one order: objects of one shape are copied and read several times as fast.
 */
export interface NumberReading {
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly role: 'cardinal' | 'ordinal' | 'fraction' | 'multiple' | 'half';
  /** Absent for vague numbers, which have bounds. */
  readonly value: Rational | undefined;
  readonly min: Rational | undefined;
  readonly max: Rational | undefined;
  /** "une quinzaine" is about, "dozens" is vague. */
  readonly exactness: 'exact' | 'about' | 'vague';
  readonly digits: boolean;
  /** Its noun comes behind a linking word: "millions *de*", "dozens *of*". */
  readonly linked: boolean;
  /** A lone word that is an indefinite article too. */
  readonly article: boolean;
  /** A lone word that means something else without a noun or unit. */
  readonly ambiguous: boolean;
  /** The scale word that the number ends with, as exponent. */
  readonly scale: number | undefined;
  /** True for digits without any mark that could be a year. */
  readonly yearLike: boolean;
  readonly signed: boolean;
  /** A unit written onto the digits: "180ml". */
  readonly unit: UnitSense | undefined;
  /** End of that unit; `end` is the end of the digits then. */
  readonly unitEnd: number | undefined;
  /** A currency code written before the digits as one word with them, "USD10m", and its offset. */
  readonly currency: UnitSense | undefined;
  readonly currencyStart: number | undefined;
}

/** What can be learnt of a number by the words behind it. */
export type NumberChange = Partial<Pick<NumberReading, 'role' | 'value' | 'min' | 'max' | 'exactness' | 'linked' | 'article' | 'ambiguous' | 'scale' | 'yearLike'>>;

/** A token as a number in words or digits of which no more is known. */
export function plainReading(token: number, start: number, end: number, digits: boolean): NumberReading {
  return {
    firstToken: token, endToken: token + 1, start, end, role: 'cardinal', value: undefined, min: undefined, max: undefined, exactness: 'exact', digits, linked: false, article: false,
    ambiguous: false, scale: undefined, yearLike: false, signed: false, unit: undefined, unitEnd: undefined, currency: undefined, currencyStart: undefined,
  };
}

/** The word at `token` as a number of which no more is known. */
export function readingAt(document: Document, token: number): NumberReading {
  return plainReading(token, document.tokens.start[token], endOf(document, token), false);
}

/** A reading that goes on to `endToken`, with what is known of it then. */
export function extended(document: Document, base: NumberReading, endToken: number, change: NumberChange, value = change.value ?? base.value): NumberReading {
  const end = endToken === base.endToken ? base.end : endOf(document, endToken - 1);
  return {
    firstToken: base.firstToken, endToken, start: base.start, end, role: change.role ?? base.role, value, min: change.min ?? base.min, max: change.max ?? base.max,
    exactness: change.exactness ?? base.exactness, digits: base.digits, linked: change.linked ?? base.linked, article: change.article ?? base.article,
    ambiguous: change.ambiguous ?? base.ambiguous, scale: change.scale ?? base.scale, yearLike: change.yearLike ?? base.yearLike, signed: base.signed,
    unit: base.unit, unitEnd: base.unitEnd, currency: base.currency, currencyStart: base.currencyStart,
  };
}

/** The end of a number's last word, without the apostrophe of a vowel left out: "vent'anni". */
function endOf({ tokens, text }: Document, token: number): number {
  const end = tokens.end[token];
  const last = text.charCodeAt(end - 1);
  return (last === 0x27 || last === 0x2019) && end - tokens.start[token] > 1 ? end - 1 : end;
}
