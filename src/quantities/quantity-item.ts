import type { ClaimKind, Quantity } from '../analysis.ts';
import type { Document } from '../text/document.ts';
import type { Measure } from './measure-reader.ts';
import type { QuantityDraft } from './quantity-draft.ts';
import type { QuantityItem } from './quantity-layer.ts';
import { toDecimal, toNumber } from './rational.ts';

/** A draft as the layer keeps it. */
export function quantityItem(document: Document, draft: QuantityDraft): QuantityItem {
  const { text } = document;
  const { measure, kind } = draft;
  const unit = unitOf(text, measure, kind);
  const decimal = draft.value === undefined ? undefined : toDecimal(draft.value);
  const quantity: Quantity = {
    start: draft.start, end: draft.end, text: text.slice(draft.start, draft.end), kind,
    number: { start: draft.numberStart, end: draft.numberEnd, text: text.slice(draft.numberStart, draft.numberEnd) },
    ...(draft.value === undefined ? {} : { value: toNumber(draft.value) }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(draft.min === undefined ? {} : { min: toNumber(draft.min) }),
    ...(draft.max === undefined ? {} : { max: toNumber(draft.max) }),
    comparator: draft.comparator,
    ...(unit === undefined ? {} : { unit }),
  };
  return {
    quantity, firstToken: draft.firstToken, endToken: draft.endToken, numberFirst: draft.numberFirst, numberEnd: draft.numberEndToken,
    unitFirst: measure.unitFirst, unitEnd: measure.unitEndToken,
    core: { start: draft.range === undefined ? measure.coreStart : draft.numberStart, end: measure.coreEnd, text: text.slice(draft.range === undefined ? measure.coreStart : draft.numberStart, measure.coreEnd) },
    ...(measure.sense === undefined ? {} : { sense: measure.sense }),
    ...(measure.noun ? { noun: { start: measure.unitStart, end: measure.unitEnd, text: text.slice(measure.unitStart, measure.unitEnd) } } : {}),
    comparatorEnd: draft.comparatorEnd,
    attached: measure.reading.unit !== undefined,
    flags: {
      ordinal: measure.reading.role === 'ordinal', digits: measure.reading.digits, yearLike: measure.reading.yearLike && draft.comparator === 'equal', article: measure.reading.article,
      bare: measure.sense === undefined && !measure.noun && !measure.age, signed: measure.reading.signed, fromToEnd: draft.fromToEnd,
    },
    ...(draft.range === undefined ? {} : { range: { form: draft.range.form, parts: [quantityItem(document, draft.range.parts[0]), quantityItem(document, draft.range.parts[1])] as const } }),
  };
}

function unitOf(text: string, measure: Measure, kind: ClaimKind): Quantity['unit'] {
  if (measure.sense === undefined && !measure.noun && !measure.age && !measure.rate && measure.whole !== true) return undefined;
  // The tail of a rate stands apart from a sign before the number: "$6 a month".
  const tail = measure.tailStart === undefined || measure.unitStart > measure.reading.start ? '' : ` ${text.slice(measure.tailStart, measure.tailEnd)}`;
  const words = text.slice(measure.unitStart, measure.unitEnd) + tail;
  const { sense } = measure;
  if (measure.age && sense === undefined) return words === '' ? { text: text.slice(measure.start, measure.reading.start).trimEnd(), ucum: 'a' } : { text: words, ucum: 'a' };
  if (sense?.currencies !== undefined) {
    return sense.currencies.length === 1 ? { text: words, currency: sense.currencies[0] } : { text: words, currencyCandidates: [...sense.currencies] };
  }
  return sense?.ucum === undefined || kind === 'count' || measure.rate && sense.kind !== 'rate' ? { text: words } : { text: words, ucum: sense.ucum };
}
