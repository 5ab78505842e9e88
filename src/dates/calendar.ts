/** A calendar date with the parts that are known. */
export interface CalendarFields {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
}

/** Days since 1970-01-01 of a date of the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number, all parts known. */
export function dateOf(days: number): Required<CalendarFields> {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month0 = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month0 + 2) / 5) + 1;
  const month = month0 < 10 ? month0 + 3 : month0 - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Day of the week of a day number, Monday is 1. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** Days of a month. */
export function monthLength(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return next - dayNumber(year, month, 1);
}

/** The year and month `count` months behind the given one. */
export function addMonths(year: number, month: number, count: number): { year: number; month: number } {
  const total = year * 12 + month - 1 + count;
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The ISO 8601 form of a date whose year is known, or nothing where ISO has no four-digit form. */
export function formatDate({ year, month, day }: CalendarFields): string | undefined {
  if (year === undefined || year < 0 || year > 9999) return undefined;
  if (month === undefined) return pad(year, 4);
  return day === undefined ? `${pad(year, 4)}-${pad(month, 2)}` : `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The ISO 8601 week that holds a day: "2024-W12". */
export function formatWeek(days: number): string | undefined {
  const thursday = days + 4 - weekdayOf(days);
  const { year } = dateOf(thursday);
  if (year < 0 || year > 9999) return undefined;
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`;
}

/** The ISO 8601 form of a time of day: "T18:00". */
export function formatClock(hour: number, minute: number, zone: string): string {
  return `T${pad(hour, 2)}:${pad(minute, 2)}${zone}`;
}
