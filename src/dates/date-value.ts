import type { CalendarUnit } from '../languages/date-data.ts';
import { addMonths, type CalendarFields, dateOf, dayNumber, formatDate, formatWeek, monthLength, weekdayOf } from './calendar.ts';

/** What a date expression means, before the parts that the words leave open are filled. */
export interface DateValue {
  readonly fields?: CalendarFields;
  readonly weekday?: number;
  /** True if the weekday is ahead of the reference. */
  readonly ahead?: boolean;
  readonly clock?: string;
  readonly iso?: string;
  readonly isoEnd?: string;
}

/** The day that relative dates are counted from. */
export interface Reference extends Required<CalendarFields> {
  readonly days: number;
}

/** The calendar day of a moment in UTC. */
export function referenceOf(moment: Date): Reference {
  const days = Math.floor(moment.getTime() / 86_400_000);
  return { ...dateOf(days), days };
}

/** Farthest ahead, in days, that a yearless date lies: news tell more of what was than of what comes. */
const FARTHEST_AHEAD = 135;
const DAYS_OF_YEAR = 365;
export const MONTHS_OF: Partial<Record<CalendarUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
const DAYS_OF: Partial<Record<CalendarUnit, number>> = { day: 1, week: 7, weekend: 7 };

/** Fills open parts from the reference and gives the ISO forms. */
export function finish(value: DateValue, reference: Reference | undefined): { iso?: string; isoEnd?: string } {
  if (value.iso !== undefined) return { iso: value.iso, ...(value.isoEnd !== undefined && { isoEnd: value.isoEnd }) };
  const { fields, weekday, clock } = value;
  let day: string | undefined;
  if (fields !== undefined) day = formatDate(fields.year === undefined ? (fields.month === undefined ? withMonth(fields, weekday, reference) : withYear(fields, weekday, reference)) : fields);
  else if (weekday !== undefined && reference !== undefined) {
    const since = (weekdayOf(reference.days) - weekday + 7) % 7;
    day = formatDate(dateOf(reference.days + (value.ahead === true ? (7 - since) % 7 : -since)));
  }
  if (clock === undefined) return day === undefined ? {} : { iso: day };
  // A time may stand beside a day that the text leaves open; then the time alone is known.
  return { iso: day !== undefined && day.length === 10 ? day + clock : clock };
}

/** The day with this number. */
export function dayAt(days: number): DateValue {
  return { fields: dateOf(days) };
}

/** From the first to the last year, both inclusive. */
export function years(first: number, last: number): DateValue {
  const iso = formatDate({ year: first });
  const isoEnd = formatDate({ year: last });
  return iso === undefined || isoEnd === undefined ? {} : { iso, isoEnd };
}

/** The hundred years of a century, 19 is 1801 to 1900. */
export const century = (position: number): DateValue => years((position - 1) * 100 + 1, position * 100);

/** A month, or several from it on. */
export function months(year: number, month: number, count: number): DateValue {
  if (count === 1) return { fields: { year, month } };
  const end = addMonths(year, month, count - 1);
  const iso = formatDate({ year, month });
  const isoEnd = formatDate(end);
  return iso === undefined || isoEnd === undefined ? {} : { iso, isoEnd };
}

/** The three months of a season from its first. */
export const seasonOf = (year: number, first: number): DateValue => months(year, first, 3);

/** The unit that lies so many units from the one of the reference. */
export function shifted(unit: CalendarUnit, count: number, reference: Reference): DateValue {
  const { year, month } = reference;
  if (unit === 'week') return weekAt(reference.days + 7 * count);
  const days = DAYS_OF[unit];
  if (unit === 'weekend') return weekend(reference.days + 7 * count);
  if (days !== undefined) return dayAt(reference.days + days * count);
  const length = MONTHS_OF[unit];
  if (length === undefined) return {};
  if (length === 1) return months(...pair(addMonths(year, month, count)), 1);
  if (unit === 'year') return { fields: { year: year + count } };
  if (unit === 'decade') return count === 0 ? years(year - (year % 10), year - (year % 10) + 9) : { fields: { year: year + 10 * count } };
  if (unit === 'century') return { fields: { year: year + 100 * count } };
  const first = month - ((month - 1) % length);
  return months(...pair(addMonths(year, first, length * count)), length);
}

/** The `count` units behind or before the reference, as first and last. */
export function stretch(unit: CalendarUnit, count: number, step: -1 | 1, reference: Reference): DateValue {
  const whole = Math.round(count);
  if (whole < 1 || whole > 100_000) return {};
  if (unit === 'decade') return step < 0 ? years(reference.year - 10 * whole, reference.year - 1) : years(reference.year + 1, reference.year + 10 * whole);
  const near = isoOf(shifted(unit, step, reference));
  const far = isoOf(shifted(unit, step * whole, reference));
  if (near === undefined || far === undefined) return {};
  return step < 0 ? { iso: far[0], isoEnd: near[1] } : { iso: near[0], isoEnd: far[1] };
}

const pair = ({ year, month }: { year: number; month: number }): [number, number] => [year, month];

function isoOf(value: DateValue): readonly [string, string] | undefined {
  const { iso, isoEnd } = finish(value, undefined);
  return iso === undefined ? undefined : [iso, isoEnd ?? iso];
}

function weekAt(days: number): DateValue {
  const iso = formatWeek(days);
  return iso === undefined ? {} : { iso };
}

function weekend(days: number): DateValue {
  const saturday = days - weekdayOf(days) + 6;
  return spanOf(saturday, saturday + 1);
}

/** From one day to another, by day numbers. */
export function spanOf(from: number, to: number): DateValue {
  const iso = formatDate(dateOf(from));
  const isoEnd = formatDate(dateOf(to));
  return iso === undefined || isoEnd === undefined ? {} : { iso, isoEnd };
}

/** The year that brings a yearless date near the reference, rather before it than after it. */
function withYear(fields: CalendarFields, weekday: number | undefined, reference: Reference | undefined): CalendarFields {
  if (reference === undefined || fields.month === undefined) return {};
  const { month, day } = fields;
  // "Thursday 5 September": of the three years around the reference at most one has that day on that weekday.
  if (weekday !== undefined && day !== undefined) {
    for (const near of [reference.year, reference.year - 1, reference.year + 1]) if (day <= monthLength(near, month) && weekdayOf(dayNumber(near, month, day)) === weekday) return { ...fields, year: near };
  }
  const distance = dayNumber(reference.year, month, day ?? 15) - reference.days;
  const year = distance > FARTHEST_AHEAD ? reference.year - 1 : distance < FARTHEST_AHEAD - DAYS_OF_YEAR ? reference.year + 1 : reference.year;
  return { ...fields, year };
}

/** The day of a month ("Tuesday 25", "the 12th") nearest to the reference, on the weekday where one is named. */
function withMonth({ day }: CalendarFields, weekday: number | undefined, reference: Reference | undefined): CalendarFields {
  if (reference === undefined || day === undefined) return {};
  let best: CalendarFields = {};
  let least = Infinity;
  for (let step = -2; step <= 2; step++) {
    const { year, month } = addMonths(reference.year, reference.month, step);
    if (day > monthLength(year, month)) continue;
    const days = dayNumber(year, month, day);
    const distance = Math.abs(days - reference.days);
    if (distance >= least || (weekday !== undefined && weekdayOf(days) !== weekday)) continue;
    least = distance;
    best = { year, month, day };
  }
  return best;
}
