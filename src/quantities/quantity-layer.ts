import type { Quantity, Span } from '../analysis.ts';
import type { UnitSense } from './lexicon.ts';

/** A quantity with the places in the document that claim assembly needs. */
export interface QuantityItem {
  readonly quantity: Quantity;
  /** Tokens of the whole span. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Tokens of the number with its scale. */
  readonly numberFirst: number;
  readonly numberEnd: number;
  /** The number with its unit, without comparator, counted noun, or what a rate is per. */
  readonly core: Span;
  /** Tokens of the unit or counted noun; equal when there is none. */
  readonly unitFirst: number;
  readonly unitEnd: number;
  /** The unit as the tables know it; absent for counted nouns and bare numbers. */
  readonly sense?: UnitSense;
  /** The words of the counted noun alone, if one was found. */
  readonly noun?: Span;
  readonly flags: QuantityFlags;
  /** End of the comparator behind the number ("or more"); 0 if there is none. */
  readonly comparatorEnd: number;
  /** The unit is written onto the digits: "180ml". */
  readonly attached: boolean;
  /** How the two ends of a range are joined, and each end as a quantity of its own. */
  readonly range?: { readonly form: RangeForm; readonly parts: readonly [QuantityItem, QuantityItem] };
}

/** How a range is written. */
export type RangeForm = 'between' | 'fromTo' | 'to' | 'dash' | 'or';

/** What tells quantities that are claims from other numbers. */
export interface QuantityFlags {
  /** "third", "3rd", "troisième". */
  readonly ordinal: boolean;
  /** Written with digits. */
  readonly digits: boolean;
  /** Four digits without a mark that could be a year. */
  readonly yearLike: boolean;
  /** The number word is an indefinite article too: "un", "one", "ein". */
  readonly article: boolean;
  /** Neither unit nor counted noun was found. */
  readonly bare: boolean;
  /** A number with a sign before it: "+ 0,7 %". */
  readonly signed: boolean;
  /** The second of a "from … to" pair that falls: "de 35 % à 15 %"; its partner comes right before it. */
  readonly fromToEnd: boolean;
}

/** The quantities of a document, in order of `start`; none cross. */
export interface QuantityLayer {
  readonly items: readonly QuantityItem[];
}

