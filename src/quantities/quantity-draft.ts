import type { ClaimKind, Comparator } from '../analysis.ts';
import type { Document } from '../text/document.ts';
import type { Lexicon } from './lexicon.ts';
import type { Measure } from './measure-reader.ts';
import type { RangeForm } from './quantity-layer.ts';
import { isLess, ONE, type Rational } from './rational.ts';

/** A quantity before it gets its comparator and its place in the layer. */
export interface QuantityDraft {
  readonly measure: Measure;
  readonly kind: ClaimKind;
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly value: Rational | undefined;
  readonly min: Rational | undefined;
  readonly max: Rational | undefined;
  readonly comparator: Comparator;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly numberFirst: number;
  readonly numberEndToken: number;
  /** How the two ends of a range are joined, and each end. */
  readonly range: { readonly form: RangeForm; readonly parts: readonly [QuantityDraft, QuantityDraft] } | undefined;
  /** The two ends of a fall: "z 5 do 4 procent". */
  readonly fromToStart: boolean;
  readonly fromToEnd: boolean;
  /** End of the comparator behind the number; 0 if there is none. */
  readonly comparatorEnd: number;
}

/** A measure as a quantity of its own. */
export function draftOf(document: Document, lexicon: Lexicon, measure: Measure): QuantityDraft {
  const { reading } = measure;
  return {
    measure, kind: kindOf(document, lexicon, measure), firstToken: measure.firstToken, endToken: measure.endToken, start: measure.start, end: measure.end,
    value: measure.value ?? reading.value, min: reading.min, max: reading.max,
    comparator: reading.exactness === 'exact' ? 'equal' : reading.exactness,
    numberStart: reading.start, numberEnd: reading.end, numberFirst: reading.firstToken, numberEndToken: reading.endToken,
    range: undefined, fromToStart: false, fromToEnd: false, comparatorEnd: 0,
  };
}

function kindOf(document: Document, lexicon: Lexicon, measure: Measure): ClaimKind {
  const { reading, sense } = measure;
  if (measure.rate) return 'rate';
  if (measure.age) return 'age';
  if (sense !== undefined) {
    // "deux points" are counted, "un quart de point" is not.
    if (sense.code === 'points' && !reading.digits && (reading.value === undefined || !isLess(reading.value, ONE))) return 'count';
    return sense.kind === 'duration' && isAge(document, lexicon, measure) ? 'age' : sense.kind;
  }
  if (reading.role === 'ordinal') return 'rank';
  if (reading.role === 'fraction') return 'fraction';
  if (reading.role === 'multiple') return 'multiple';
  return 'count';
}

/** Years, months, weeks or days that are an age: behind "aged", before "old", or beside a person. */
export function isAge(document: Document, lexicon: Lexicon, measure: Measure): boolean {
  const code = measure.sense?.code;
  if (code !== 'a' && code !== 'mo' && code !== 'wk' && code !== 'd') return false;
  const { ageBefore, sets } = lexicon;
  // "ha più di 65 anni": the word of age stands before the words that compare.
  const compared = lexicon.comparatorsBefore.endingAt(document, measure.firstToken - 1);
  if (ageBefore.endingAt(document, measure.firstToken - 1) !== undefined) return true;
  if (compared !== undefined && ageBefore.endingAt(document, compared.firstToken - 1) !== undefined && !sets.nounLinkers.has(document.lower(Math.min(measure.endToken, document.tokens.count - 1)))) return true;
  if (code !== 'a' && code !== 'mo') return false;
  if (lexicon.ageAt.endingAt(document, measure.firstToken - 1) !== undefined && !sets.nounLinkers.has(document.lower(Math.min(measure.endToken, document.tokens.count - 1)))) return true;
  // "un homme de 69 ans", "bambini sotto i cinque anni": a person within a few function words before.
  const { tokens, text, sentenceOfToken } = document;
  for (let token = measure.firstToken - 1, steps = 0; token >= 0 && steps < 4; token--, steps++) {
    if (sentenceOfToken[token] !== sentenceOfToken[measure.firstToken]) return false;
    const word = document.lower(token);
    if (sets.persons.has(word)) return true;
    if (!sets.nounStops.has(word) && !sets.nounLinkers.has(word) && !sets.determiners.has(word) && text[tokens.start[token]] !== ',') break;
  }
  // ", 69 ans," and "(17 ans)" beside a name.
  const before = measure.firstToken - 1;
  const mark = before < 0 ? '' : text[tokens.start[before]];
  const behind = text.slice(measure.end, measure.end + 1);
  return (mark === ',' || mark === '(') && before > 0 && (behind === ',' || behind === ')') && /\p{Lu}/u.test(text[tokens.start[before - 1]]);
}
