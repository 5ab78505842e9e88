import type { CalendarUnit, DateAction } from '../languages/date-data.ts';
import { addMonths, type CalendarFields, dateOf, dayNumber, formatClock, formatDate, formatWeek, monthLength, weekdayOf } from './calendar.ts';
import { fullYear, type Reading } from './readers.ts';

/** What a date expression means, before the parts that the words leave open are filled. */
export interface DateValue {
  readonly fields?: CalendarFields;
  readonly weekday?: number;
  readonly clock?: string;
  readonly iso?: string;
  readonly isoEnd?: string;
}

/** One captured part of a pattern. */
export interface Capture {
  readonly className: string;
  /** Value of a word class. */
  readonly value?: number | string;
  /** Value of a built-in class. */
  readonly reading?: Reading;
  /** Value of a date inside. */
  readonly date?: DateValue;
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

const YEAR_DISTANCE = 184;
const MONTHS_OF: Partial<Record<CalendarUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
const DAYS_OF: Partial<Record<CalendarUnit, number>> = { day: 1, week: 7, weekend: 7 };

/** The meaning of a matched pattern. */
export function resolve(action: DateAction, captures: readonly Capture[], reference: Reference | undefined): DateValue {
  switch (action) {
    case 'date':
      return absolute(captures);
    case 'within':
      return within(captures, reference);
    case 'clock':
      return clocked(captures);
    case 'day':
      return reference === undefined ? {} : dayAt(reference.days + Number(valueOf(captures, 'relative') ?? 0));
    case 'ago':
      return moved(captures, -1, reference);
    case 'ahead':
      return moved(captures, 1, reference);
    case 'last':
      return beside(captures, -1, reference);
    case 'next':
      return beside(captures, 1, reference);
    case 'this':
      return beside(captures, 0, reference);
    case 'ordinal':
      return nth(captures);
    case 'decade': {
      const first = (readingOf(captures, 'decade') ?? readingOf(captures, 'decades'))?.value;
      return first === undefined ? {} : years(first, first + 9);
    }
    case 'range':
      return spanned(captures, reference);
    case 'open':
      return {};
  }
}

/** Fills open parts from the reference and gives the ISO forms. */
export function finish(value: DateValue, reference: Reference | undefined): { iso?: string; isoEnd?: string } {
  if (value.iso !== undefined) return { iso: value.iso, ...(value.isoEnd !== undefined && { isoEnd: value.isoEnd }) };
  const { fields, weekday, clock } = value;
  let day: string | undefined;
  if (fields !== undefined) day = formatDate(fields.year === undefined ? (fields.month === undefined ? withMonth(fields, weekday, reference) : withYear(fields, reference)) : fields);
  else if (weekday !== undefined && reference !== undefined) day = formatDate(dateOf(reference.days - ((weekdayOf(reference.days) - weekday + 7) % 7)));
  if (clock === undefined) return day === undefined ? {} : { iso: day };
  // A time may stand beside a day that the text leaves open; then the time alone is known.
  return { iso: day !== undefined && day.length === 10 ? day + clock : clock };
}

function valueOf(captures: readonly Capture[], className: string): number | string | undefined {
  return captures.find((capture) => capture.className === className)?.value;
}

function readingOf(captures: readonly Capture[], className: string): Reading | undefined {
  return captures.find((capture) => capture.className === className)?.reading;
}

function numberOf(captures: readonly Capture[], className: string): number | undefined {
  const value = valueOf(captures, className);
  return typeof value === 'number' ? value : undefined;
}

function unitOf(captures: readonly Capture[]): CalendarUnit | undefined {
  return valueOf(captures, 'unit') as CalendarUnit | undefined;
}

function absolute(captures: readonly Capture[]): DateValue {
  const numeric = readingOf(captures, 'numeric');
  const inner = captures.find(({ date }) => date !== undefined)?.date ?? {};
  const short = readingOf(captures, 'year2')?.value;
  const year = numeric?.value ?? readingOf(captures, 'year')?.value ?? (short === undefined ? undefined : fullYear(short));
  const month = numeric?.month ?? numberOf(captures, 'month');
  const day = numeric?.day ?? readingOf(captures, 'day')?.value;
  const season = numberOf(captures, 'season');
  const weekday = numberOf(captures, 'weekday');
  if (season !== undefined) return year === undefined ? {} : seasonOf(year, season);
  if (year === undefined && month === undefined && day === undefined) {
    return { ...inner, ...(weekday !== undefined && inner.fields === undefined && { weekday }) };
  }
  if (day !== undefined && month !== undefined && day > monthLength(year ?? 2000, month)) return {};
  const fields = { ...inner.fields, ...(year !== undefined && { year }), ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  return { fields, ...(weekday !== undefined && { weekday }) };
}

/** "the end of May", "the end of the month". */
function within(captures: readonly Capture[], reference: Reference | undefined): DateValue {
  const unit = unitOf(captures);
  const alone = unit !== undefined && captures.every(({ className }) => className === 'unit' || className === 'edge');
  if (alone) return reference === undefined ? {} : shifted(unit, 0, reference);
  return absolute(captures);
}

function clocked(captures: readonly Capture[]): DateValue {
  const reading = readingOf(captures, 'clock') ?? readingOf(captures, 'dotted');
  const hour = reading?.value ?? readingOf(captures, 'hour')?.value;
  const inner = captures.find(({ date }) => date !== undefined)?.date ?? {};
  const weekday = numberOf(captures, 'weekday');
  const base = { ...inner, ...(weekday !== undefined && { weekday }) };
  if (hour === undefined) return base;
  return { ...base, clock: formatClock(hour, reading?.minute ?? 0, reading?.zone ?? '') };
}

function dayAt(days: number): DateValue {
  return { fields: dateOf(days) };
}

function years(first: number, last: number): DateValue {
  const iso = formatDate({ year: first });
  const isoEnd = formatDate({ year: last });
  return iso === undefined || isoEnd === undefined ? {} : { iso, isoEnd };
}

function months(year: number, month: number, count: number): DateValue {
  if (count === 1) return { fields: { year, month } };
  const end = addMonths(year, month, count - 1);
  const iso = formatDate({ year, month });
  const isoEnd = formatDate(end);
  return iso === undefined || isoEnd === undefined ? {} : { iso, isoEnd };
}

const seasonOf = (year: number, first: number): DateValue => months(year, first, 3);

/** A whole number of units from the reference, as precise as the unit. */
function moved(captures: readonly Capture[], sign: 1 | -1, reference: Reference | undefined): DateValue {
  const unit = unitOf(captures);
  const amount = readingOf(captures, 'amount')?.value;
  if (reference === undefined || unit === undefined || amount === undefined || !Number.isInteger(amount) || amount > 100_000) return {};
  return shifted(unit, sign * amount, reference);
}

function shifted(unit: CalendarUnit, count: number, reference: Reference): DateValue {
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

const pair = ({ year, month }: { year: number; month: number }): [number, number] => [year, month];

function weekAt(days: number): DateValue {
  const iso = formatWeek(days);
  return iso === undefined ? {} : { iso };
}

function weekend(days: number): DateValue {
  const saturday = days - weekdayOf(days) + 6;
  const iso = formatDate(dateOf(saturday));
  const isoEnd = formatDate(dateOf(saturday + 1));
  return iso === undefined || isoEnd === undefined ? {} : { iso, isoEnd };
}

/** "last week", "this Tuesday", "next March", "the next five years", "last summer". */
function beside(captures: readonly Capture[], step: -1 | 0 | 1, reference: Reference | undefined): DateValue {
  const { year, month, day } = beforeYear(captures);
  if (year !== undefined) return absolute(captures);
  if (reference === undefined) return month === undefined ? {} : { fields: { month, ...(day !== undefined && { day }) } };
  const weekday = numberOf(captures, 'weekday');
  // "January of last year" names the year, "last January" the nearest such month.
  const named = unitOf(captures) === 'year' ? reference.year + step : undefined;
  if (month !== undefined) return { fields: named === undefined ? besideMonth(month, day, step, reference) : { year: named, month } };
  if (weekday !== undefined) {
    const behind = (weekdayOf(reference.days) - weekday + 7) % 7;
    if (step < 0) return dayAt(reference.days - (behind === 0 ? 7 : behind));
    if (step > 0) return dayAt(reference.days + (behind === 0 ? 7 : 7 - behind));
    return dayAt(reference.days - behind + (behind > 3 ? 7 : 0));
  }
  const season = numberOf(captures, 'season');
  if (season !== undefined) {
    return seasonOf(named ?? (besideMonth(season, undefined, step, reference).year as number), season);
  }
  const unit = unitOf(captures);
  if (unit === undefined) return valueOf(captures, 'part') !== undefined ? dayAt(reference.days + step) : {};
  const amount = readingOf(captures, 'amount');
  if (amount === undefined) return shifted(unit, step, reference);
  return amount.value === undefined || step === 0 ? {} : stretch(unit, amount.value, step, reference);
}

function beforeYear(captures: readonly Capture[]): CalendarFields {
  const year = readingOf(captures, 'year')?.value;
  const month = numberOf(captures, 'month');
  const day = readingOf(captures, 'day')?.value;
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function besideMonth(month: number, day: number | undefined, step: -1 | 0 | 1, { year, month: now }: Reference): CalendarFields {
  let found = year;
  if (step < 0 && month >= now) found--;
  if (step > 0 && month <= now) found++;
  return { year: found, month, ...(day !== undefined && { day }) };
}

/** The `count` units behind or before the reference, as first and last. */
function stretch(unit: CalendarUnit, count: number, step: -1 | 1, reference: Reference): DateValue {
  const whole = Math.round(count);
  if (whole < 1 || whole > 100_000) return {};
  const near = isoOf(shifted(unit, step, reference));
  const far = isoOf(shifted(unit, step * whole, reference));
  if (near === undefined || far === undefined) return {};
  return step < 0 ? { iso: far[0], isoEnd: near[1] } : { iso: near[0], isoEnd: far[1] };
}

function isoOf(value: DateValue): readonly [string, string] | undefined {
  const { iso, isoEnd } = finish(value, undefined);
  return iso === undefined ? undefined : [iso, isoEnd ?? iso];
}

/** "the second quarter of 2018", "the 19th century". */
function nth(captures: readonly Capture[]): DateValue {
  const quarter = numberOf(captures, 'quarter');
  const unit = quarter === undefined ? unitOf(captures) : 'quarter';
  const position = quarter ?? readingOf(captures, 'ordinal')?.value ?? readingOf(captures, 'roman')?.value;
  if (unit === undefined || position === undefined) return {};
  if (unit === 'century') return position > 21 ? {} : years((position - 1) * 100 + 1, position * 100);
  const inner = captures.find(({ date }) => date !== undefined)?.date;
  const year = readingOf(captures, 'year')?.value ?? inner?.fields?.year;
  const length = MONTHS_OF[unit];
  if (length === undefined || length < 3 || length > 6 || position > 12 / length) return {};
  return year === undefined ? {} : months(year, (position - 1) * length + 1, length);
}

/** A span of time; the first date takes the parts that only the second one names. */
function spanned(captures: readonly Capture[], reference: Reference | undefined): DateValue {
  const ends = captures.filter(({ className }) => className === 'date' || className === 'day' || className === 'year' || className === 'month' || className === 'year2');
  const values = regroup(ends);
  if (values.length < 2) return {};
  const season = numberOf(captures, 'season');
  // "the winter of 2006-2007" is one season that begins in the first year.
  if (season !== undefined) return seasonOf(values[0].fields?.year ?? Number.NaN, season);
  let last = values[values.length - 1];
  let first = values[0];
  if (first.fields !== undefined && last.fields !== undefined) {
    let fields: CalendarFields = { ...(last.fields.year !== undefined && { year: last.fields.year }), ...(last.fields.month !== undefined && first.fields.year === undefined && { month: last.fields.month }), ...first.fields };
    if (fields.year !== undefined && first.fields.year === undefined && (fields.month ?? 0) > (last.fields.month ?? 13)) fields = { ...fields, year: fields.year - 1 };
    first = { ...first, fields };
    if (last.fields.month === undefined && last.fields.day !== undefined && fields.month !== undefined) last = { ...last, fields: { ...last.fields, month: fields.month } };
  }
  const start = finish(first, reference).iso;
  const end = finish(last, reference);
  const iso = start;
  const isoEnd = end.isoEnd ?? end.iso;
  if (iso === undefined || isoEnd === undefined) return {};
  return { iso, isoEnd };
}

/** Puts loose day, month and year parts together into two dates, in the order they stand. */
function regroup(ends: readonly Capture[]): DateValue[] {
  const values: DateValue[] = [];
  let open: CalendarFields = {};
  const close = (): void => {
    if (Object.keys(open).length > 0) values.push({ fields: open });
    open = {};
  };
  for (const { className, date, value, reading } of ends) {
    if (date !== undefined) {
      close();
      values.push(date);
      continue;
    }
    if (className === 'year2') {
      const before = open.year ?? values[values.length - 1]?.fields?.year ?? 2000;
      close();
      open = { year: before - (before % 100) + (reading?.value ?? 0) };
      continue;
    }
    const key = className as 'day' | 'month' | 'year';
    if (open[key] !== undefined) close();
    open = { ...open, [key]: reading?.value ?? value };
  }
  close();
  return values;
}

/** The year that brings a yearless date nearest to the reference. */
function withYear(fields: CalendarFields, reference: Reference | undefined): CalendarFields {
  if (reference === undefined || fields.month === undefined) return {};
  const { month, day } = fields;
  const distance = dayNumber(reference.year, month, day ?? 15) - reference.days;
  const year = distance > YEAR_DISTANCE ? reference.year - 1 : distance < -YEAR_DISTANCE ? reference.year + 1 : reference.year;
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
