import type { DateValue } from './date-value.ts';
import type { Phrase } from './pattern.ts';
import type { Reading } from './reading.ts';

/** One captured part of a pattern. */
export interface Capture {
  readonly className: string;
  /** Value of a word class. */
  readonly value: number | string | undefined;
  /** True for a unit in the plural. */
  readonly plural: boolean;
  /** First hour that a part of the day sets behind noon. */
  readonly laterFrom: number | undefined;
  /** Value of a built-in class. */
  readonly reading: Reading | undefined;
  /** Value of a date inside. */
  readonly date: DateValue | undefined;
}

/** A capture of one of the three sorts; all have one shape, which makes them quick to read. */
export function captureOf(className: string, phrase: Phrase | undefined, reading: Reading | undefined, date: DateValue | undefined): Capture {
  return { className, value: phrase?.value, plural: phrase?.plural === true, laterFrom: phrase?.laterFrom, reading, date };
}

/** Value of the first capture of a word class. */
export function valueOf(captures: readonly Capture[], className: string): number | string | undefined {
  return captures.find((capture) => capture.className === className)?.value;
}

/** Reading of the first capture of a built-in class. */
export function readingOf(captures: readonly Capture[], className: string): Reading | undefined {
  return captures.find((capture) => capture.className === className)?.reading;
}

/** Value of the first capture of a word class, if it is a number. */
export function numberOf(captures: readonly Capture[], className: string): number | undefined {
  const value = valueOf(captures, className);
  return typeof value === 'number' ? value : undefined;
}
