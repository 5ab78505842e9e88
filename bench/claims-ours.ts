import type { NumberData } from '../src/languages/number-data.ts';
import type { TextData } from '../src/languages/text-data.ts';
import { findQuantitiesIn } from '../src/quantities/find-quantities.ts';
import type { QuantityItem } from '../src/quantities/quantity-layer.ts';
import { createDocument } from '../src/text/document.ts';
import type { Answer } from './claims-data.ts';

export interface Pack {
  readonly text: TextData;
  readonly numbers: NumberData;
}

export async function packOf(language: string): Promise<Pack | undefined> {
  try {
    const { text } = (await import(`../src/languages/${language}/text.ts`)) as Pick<Pack, 'text'>;
    const { numbers } = (await import(`../src/languages/${language}/numbers.ts`)) as Pick<Pack, 'numbers'>;
    return { text, numbers };
  } catch {
    return undefined;
  }
}

export const itemsOf = (pack: Pack, text: string): readonly QuantityItem[] => findQuantitiesIn(createDocument(text, pack.text), pack.numbers).items;

/** The ends of ranges apart, everything else as it is. */
const ends = (items: readonly QuantityItem[]): QuantityItem[] => items.flatMap((item) => item.range?.parts ?? [item]);

/** The ends of ranges that have a unit of their own. */
const withUnit = (items: readonly QuantityItem[]): QuantityItem[] =>
  items.flatMap((item) => item.range?.parts.filter((part) => part.core.text !== part.quantity.number.text) ?? [item]);

const valueOf = ({ quantity }: QuantityItem): Pick<Answer, 'value'> => (quantity.value === undefined ? {} : { value: quantity.value });

/** The number alone; the hundredth of a dollar is the number of cents there. */
const asWritten = (item: QuantityItem): Pick<Answer, 'value'> => {
  const { value } = item.quantity;
  return value === undefined ? {} : { value: item.sense === undefined || item.sense.shift >= 0 ? value : Number((value * 10 ** -item.sense.shift).toPrecision(15)) };
};

/** Spanish and Portuguese ages stand there without the words of age. */
const ageOf = (item: QuantityItem): Answer => {
  const words = item.core.text.replace(/ de (?:edad|idade)$/, '');
  return { start: item.core.start, end: item.core.start + words.length, ...valueOf(item) };
};

/**
 * Our quantities in the terms of another's specification: its spans hold the number alone or with
 * its unit, never the counted noun or the words of comparison, and a range is two numbers.
 */
export function inTermsOf(kind: string, items: readonly QuantityItem[], { numbers }: Pack): Answer[] {
  const number = (item: QuantityItem): Answer => ({ start: item.quantity.number.start, end: item.quantity.number.end, ...asWritten(item) });
  const core = (item: QuantityItem): Answer => ({ start: item.core.start, end: item.core.end, ...asWritten(item) });
  const isTemperature = (item: QuantityItem): boolean => ['Cel', '[degF]', 'K', 'degree'].includes(item.sense?.code ?? '');
  switch (kind) {
    case 'number':
      return ends(items)
        .filter((item) => item.quantity.kind !== 'multiple' && !item.flags.ordinal && item.quantity.value !== undefined && !item.attached)
        .map(number);
    case 'ordinal':
      return items.filter((item) => item.flags.ordinal).map((item) => ({ start: item.quantity.number.start, end: item.quantity.number.end, ...valueOf(item) }));
    case 'percent':
      return withUnit(items).filter((item) => item.quantity.kind === 'percent').map(core);
    case 'currency':
      return withUnit(items).filter((item) => item.sense?.kind === 'money').map(core);
    case 'temperature':
      return withUnit(items).filter(isTemperature).map(core);
    case 'age':
      return withUnit(items).filter((item) => item.sense?.kind === 'duration' || item.quantity.kind === 'age').map(ageOf);
    case 'dimension':
      return withUnit(items).filter((item) => (item.sense?.kind === 'measurement' || item.sense?.kind === 'rate') && !['Cel', '[degF]', 'K', 'degree'].includes(item.sense.code)).map(core);
    case 'numberrange':
      return items.flatMap((item): Answer[] => {
        const { start, number: digits, value, comparator, min, max } = item.quantity;
        // "about five hundred or more": only the words that bound are inside there.
        const isAbout = item.comparatorEnd > 0 && (numbers.comparatorsBefore.about ?? '').split('|').includes(item.quantity.text.slice(0, digits.start - start).trim().toLowerCase());
        const span = { start: isAbout ? digits.start : start, end: Math.max(digits.end, item.comparatorEnd) };
        if (comparator === 'range') return [{ ...span, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }];
        if (value === undefined) return [];
        if (comparator === 'equal' && start < digits.start) return [{ ...span, min: value, max: value }];
        if (comparator === 'over' || comparator === 'atLeast') return [{ ...span, min: value }];
        if (comparator === 'under' || comparator === 'atMost') return [{ ...span, max: value }];
        return [];
      });
    default:
      return [];
  }
}
