import type { CalendarUnit, DateAction } from '../languages/date-data.ts';
import { addMonths, type CalendarFields, formatClock, monthLength, weekdayOf } from './calendar.ts';
import { type Capture, numberOf, readingOf, valueOf } from './capture.ts';
import { century, dayAt, type DateValue, months, MONTHS_OF, type Reference, seasonOf, shifted, stretch, years } from './date-value.ts';
import { spanned } from './date-range.ts';
import { fullYear } from './readers.ts';


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
      // "the sixties and seventies": from the first year of the first to the last of the last.
      const starts = captures.flatMap(({ className, reading }) => ((className === 'decade' || className === 'decades') && reading?.value !== undefined ? [reading.value] : []));
      // "años 30 del siglo XIX": of the last century only where no other is named.
      const named = readingOf(captures, 'roman')?.value;
      const shift = named === undefined ? 0 : (named - 20) * 100;
      return starts.length === 0 ? {} : years(starts[0] + shift, starts[starts.length - 1] + shift + 9);
    }
    case 'range':
      return spanned(captures, reference);
    case 'open':
    case 'none':
      return {};
  }
}

function unitOf(captures: readonly Capture[]): CalendarUnit | undefined {
  return valueOf(captures, 'unit') as CalendarUnit | undefined;
}

function absolute(captures: readonly Capture[]): DateValue {
  const numeric = readingOf(captures, 'numeric');
  const inner = captures.find(({ date }) => date !== undefined)?.date ?? {};
  // "July of the year before" is as open as the year.
  if (captures.some(({ date }) => date !== undefined && Object.keys(date).length === 0)) return {};
  const short = (readingOf(captures, 'year2') ?? readingOf(captures, 'lateYear2'))?.value;
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
  const reading = readingOf(captures, 'clock') ?? readingOf(captures, 'dotted') ?? readingOf(captures, 'zoned');
  const said = reading?.value ?? readingOf(captures, 'hour')?.value;
  const laterFrom = captures.find((capture) => capture.laterFrom !== undefined)?.laterFrom ?? 12;
  const hour = said !== undefined && said >= laterFrom && said < 12 ? said + 12 : said;
  const inner = captures.find(({ date }) => date !== undefined)?.date ?? {};
  const weekday = numberOf(captures, 'weekday');
  const base = { ...inner, ...(weekday !== undefined && { weekday }) };
  if (hour === undefined) return base;
  return { ...base, clock: formatClock(hour, reading?.minute ?? 0, reading?.zone ?? '') };
}

/** A whole number of units from the reference, as precise as the unit. */
function moved(captures: readonly Capture[], sign: 1 | -1, reference: Reference | undefined): DateValue {
  const unit = unitOf(captures);
  const whole = readingOf(captures, 'amount')?.value;
  if (reference === undefined || unit === undefined || whole === undefined || whole > 100_000) return {};
  const amount = valueOf(captures, 'half') === undefined ? whole : whole + 0.5;
  if (Number.isInteger(amount)) return shifted(unit, sign * amount, reference);
  // A year and a half is eighteen months; parts of shorter units have no certain day.
  const count = (MONTHS_OF[unit] ?? 0) * amount;
  if (count > 0 && count % 12 === 0) return shifted('year', (sign * count) / 12, reference);
  return count >= 6 && Number.isInteger(count) ? shifted('month', sign * count, reference) : {};
}

/** "last week", "this Tuesday", "next March", "the next five years", "last summer". */
function beside(captures: readonly Capture[], step: -1 | 0 | 1, reference: Reference | undefined): DateValue {
  const { year, month, day } = beforeYear(captures);
  if (year !== undefined) return absolute(captures);
  if (reference === undefined) return month === undefined ? {} : { fields: { month, ...(day !== undefined && { day }) } };
  const weekday = weekdayNumber(captures);
  // "January of last year" names the year, "last January" the nearest such month.
  const named = unitOf(captures) === 'year' ? reference.year + step : undefined;
  // "the 13th last" is the day of this month or of the one before.
  if (month === undefined && day !== undefined && weekdayNumber(captures) === undefined) return { fields: { ...besideDay(day, step, reference), day } };
  if (month !== undefined) return { fields: named === undefined ? besideMonth(month, day, step, reference) : { year: named, month, ...(day !== undefined && { day }) } };
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
  if (unit === undefined) return valueOf(captures, 'part') !== undefined || captures.length === 0 ? dayAt(reference.days + step) : {};
  const amount = readingOf(captures, 'amount');
  if (amount === undefined && captures.some(({ plural }) => plural === true)) return {};
  if (unit === 'century' && amount === undefined) return century(Math.ceil(reference.year / 100) + step);
  if (amount === undefined) return shifted(unit, step, reference);
  return amount.value === undefined || step === 0 ? {} : stretch(unit, amount.value, step, reference);
}

function beforeYear(captures: readonly Capture[]): CalendarFields {
  const year = readingOf(captures, 'year')?.value;
  const month = numberOf(captures, 'month');
  const day = readingOf(captures, 'day')?.value;
  return { ...(year !== undefined && { year }), ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function besideMonth(month: number, day: number | undefined, step: -1 | 0 | 1, { year, month: now, day: today }: Reference): CalendarFields {
  let found = year;
  // Of the month that runs the day tells whether it is over: "el 18 de junio próximo".
  const isPast = month < now || (month === now && day !== undefined && day < today);
  const isAhead = month > now || (month === now && day !== undefined && day > today);
  if (step < 0 && !isPast) found--;
  if (step > 0 && !isAhead) found++;
  return { year: found, month, ...(day !== undefined && { day }) };
}

function besideDay(day: number, step: -1 | 0 | 1, { year, month, day: today }: Reference): CalendarFields {
  const shift = step < 0 && day >= today ? -1 : step > 0 && day <= today ? 1 : 0;
  return addMonths(year, month, shift);
}

const weekdayNumber = (captures: readonly Capture[]): number | undefined => numberOf(captures, 'weekday');

/** "the second quarter of 2018", "the 19th century". */
function nth(captures: readonly Capture[]): DateValue {
  const quarter = numberOf(captures, 'quarter');
  const unit = quarter === undefined ? unitOf(captures) : 'quarter';
  const position = quarter ?? readingOf(captures, 'ordinal')?.value ?? readingOf(captures, 'roman')?.value;
  if (position === undefined) return {};
  // "siglo XIX" has the unit in its words.
  if (unit === 'century' || (unit === undefined && readingOf(captures, 'roman') !== undefined)) return position > 21 ? {} : century(position);
  if (unit === undefined) return {};
  const inner = captures.find(({ date }) => date !== undefined)?.date;
  const year = readingOf(captures, 'year')?.value ?? inner?.fields?.year;
  const length = MONTHS_OF[unit];
  if (length === undefined || length < 3 || length > 6 || position > 12 / length) return {};
  return year === undefined ? {} : months(year, (position - 1) * length + 1, length);
}
