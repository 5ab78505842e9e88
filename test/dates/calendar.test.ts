import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dateOf, dayNumber, formatWeek, weekdayOf } from '../../src/dates/calendar.ts';

const days = fc.integer({ min: -700_000, max: 2_900_000 });

test('day numbers and dates are inverse, and agree with the platform in UTC', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { year, month, day: ofMonth } = dateOf(day);
      expect(dayNumber(year, month, ofMonth)).toBe(day);
      const platform = new Date(day * 86_400_000);
      expect([platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate()]).toEqual([year, month, ofMonth]);
      expect(weekdayOf(day)).toBe(platform.getUTCDay() === 0 ? 7 : platform.getUTCDay());
    }),
    { numRuns: 300 },
  );
});

test.each([
  [2024, 3, 20, '2024-W12'],
  [2021, 1, 3, '2020-W53'],
  [2024, 12, 30, '2025-W01'],
])('week of %i-%i-%i', (year, month, day, week) => {
  expect(formatWeek(dayNumber(year, month, day))).toBe(week);
});

test('months go over the ends of years', () => {
  expect(addMonths(2024, 1, -1)).toEqual({ year: 2023, month: 12 });
  expect(addMonths(2024, 11, 14)).toEqual({ year: 2026, month: 1 });
});
