import type { Document } from '../text/document.ts';
import type { Lexicon } from './lexicon.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import { isLess, shift, whole } from './rational.ts';

/** No list of numbers under one unit is longer. */
export const LONGEST_LIST = 12;

/**
 * The numbers before `last` that its scale and unit belong to as well, "3, 5 et 7 millions
 * d'euros", as drafts with them, in order; `before` are the drafts accepted so far. A list ends
 * with a word such as "and"; its numbers are of one size, so that a year before it is none of them.
 */
export function withSharedUnit(document: Document, lexicon: Lexicon, before: readonly QuantityDraft[], last: QuantityDraft): readonly QuantityDraft[] {
  const { measure } = last;
  const { scale } = measure.reading;
  const isShared = measure.sense !== undefined || measure.noun || scale !== undefined;
  if (!isShared || measure.unitStart < measure.reading.start || measure.reading.role !== 'cardinal' || measure.value === undefined) return [];
  if (measure.sense?.kind === 'multiple') return [];

  const list: QuantityDraft[] = [];
  let next = last;
  for (let at = before.length - 1; at >= 0 && list.length < LONGEST_LIST; at--) {
    const draft = before[at];
    if (!isBare(draft) || !(isLink(document, lexicon, draft.endToken, next.firstToken, list.length > 0) || (measure.noun && list.length === 0 && isOfWhole(document, lexicon, draft.endToken, next.firstToken)))) break;
    list.unshift(draft);
    next = draft;
  }
  return list.map((draft) => {
    const { value } = draft.measure;
    const isScaled = scale !== undefined && value !== undefined && isLess(value, whole(1000));
    const shared = value === undefined ? undefined : shift(value, (isScaled ? scale : 0) + (measure.sense?.shift ?? 0));
    return {
      ...draft, kind: last.kind, value: shared ?? draft.value,
      measure: {
        ...draft.measure, noun: measure.noun, rate: measure.rate, unitStart: measure.unitStart, unitEnd: measure.unitEnd, unitFirst: measure.unitFirst, unitEndToken: measure.unitEndToken,
        sense: measure.sense ?? draft.measure.sense, value: shared ?? draft.measure.value,
      },
    };
  });
}

/** A plain number without a unit or noun of its own. */
function isBare({ measure, kind, comparator, range }: QuantityDraft): boolean {
  const { reading } = measure;
  return (
    kind === 'count' && comparator === 'equal' && range === undefined && reading.role === 'cardinal' && reading.scale === undefined && !reading.article && !reading.yearLike &&
    measure.sense === undefined && !measure.noun && !measure.age && !measure.rate
  );
}

/** A comma between members of a list, and a word such as "and" before the last one. */
function isLink(document: Document, lexicon: Lexicon, from: number, to: number, comma: boolean): boolean {
  if (from === to) return false;
  const joint = lexicon.listLinks.startingAt(document, from);
  if (joint !== undefined) return joint.endToken === to && !comma;
  const { tokens, text } = document;
  if (text[tokens.start[from]] !== ',') return false;
  if (from + 1 === to) return comma;
  // "3, 5, and 7 million"
  return lexicon.listLinks.startingAt(document, from + 1)?.endToken === to && !comma;
}

/** "112 *of the* 200 seats", "376 *zu* 274 Stimmen": some of the things counted, or the two sides of a vote. */
function isOfWhole(document: Document, { sets }: Lexicon, from: number, to: number): boolean {
  if (from >= to || to - from > 2) return false;
  const word = document.lower(from);
  if (to - from === 1 && (sets.against.has(word) || sets.determiners.has(word))) return true;
  return to - from === 2 ? sets.nounLinkers.has(word) && sets.determiners.has(document.lower(from + 1)) : false;
}
