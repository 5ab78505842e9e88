import type { DatePattern } from '../languages/date-data.ts';

/** Patterns without words of any language; every table has them. */
export const SHARED_PATTERNS: readonly DatePattern[] = [
  ['date', '<numeric>'],
  ['date', '<weekday> ,? <numeric>'],
  ['date', '<weekday>'],
  ['date', '<month>'],
  ['date', '<year>'],
  ['day', '<relative>'],
  ['within', '<date> <part>'],
  ['range', '<date> -|– <date>'],
  ['range', '<year> -|–|/ <year>'],
  ['range', '<year> -|–|/ <year2>'],
  // With its time zone a clock time needs no word before it: "(7 h 15 UTC)".
  ['clock', '<zoned>'],
  ['clock', '<clock> <part>'],
];
