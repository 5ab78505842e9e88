import { type CalendarFields, formatClock, weekdayOf } from './calendar.ts';
import { type Capture, numberOf } from './capture.ts';
import { type DateValue, finish, type Reference, seasonOf, spanOf } from './date-value.ts';

/** A span of time; the first date takes the parts that only the second one names. */
export function spanned(captures: readonly Capture[], reference: Reference | undefined): DateValue {
  const hours = captures.flatMap(({ className, reading }) => (className === 'hour' || className === 'clock' || className === 'dotted' ? [formatClock(reading?.value ?? 0, reading?.minute ?? 0, '')] : []));
  if (hours.length === 2) return { iso: hours[0], isoEnd: hours[1] };
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
  if (isWeekday(first) && isWeekday(last) && reference !== undefined) {
    const { days } = reference;
    const from = days - ((weekdayOf(days) - (first.weekday as number) + 7) % 7);
    return spanOf(from, from + (((last.weekday as number) - (first.weekday as number) + 7) % 7));
  }
  const start = finish(first, reference).iso;
  let end = finish(last, reference);
  // "from November to March" ends in the year after.
  if (isYearless(values[0]) && isYearless(last) && start !== undefined && end.iso !== undefined && end.iso < start) end = finish({ fields: { ...last.fields, year: Number(start.slice(0, 4)) + 1 } }, reference);
  const iso = start;
  const isoEnd = end.isoEnd ?? end.iso;
  if (iso === undefined || isoEnd === undefined) return {};
  return { iso, isoEnd };
}

const isYearless = ({ fields }: DateValue): boolean => fields?.month !== undefined && fields.year === undefined;

const isWeekday = ({ weekday, fields, iso }: DateValue): boolean => weekday !== undefined && fields === undefined && iso === undefined;

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
