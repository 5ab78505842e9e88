import type { AnalyzeOptions } from './analysis.ts';

/** A part of an analysis that can be asked for. */
export type Part = NonNullable<AnalyzeOptions['include']>[number];

/** Every part of an analysis. */
export const PARTS: readonly Part[] = ['entities', 'quotes', 'claims', 'dates'];

/** The options of `analyze` after every check. */
export interface CheckedOptions {
  readonly language: string | undefined;
  /** The day of the article at midnight UTC, or the moment that was given. */
  readonly reference: Date | undefined;
  readonly parts: ReadonlySet<Part>;
}

/**
 * Checks the arguments of `analyze`. Only the options' own fields count, so that a polluted
 * prototype changes nothing.
 * @throws TypeError if the text is not a string, or an option has a wrong type.
 * @throws RangeError if the language has no pack, or the reference date is no date.
 */
export function checkOptions(text: unknown, options: AnalyzeOptions | undefined, codes: readonly string[]): CheckedOptions {
  if (typeof text !== 'string') throw new TypeError(`analyze needs a string, got ${text === null ? 'null' : typeof text}`);
  if (options !== undefined && (typeof options !== 'object' || options === null)) throw new TypeError('the options of analyze must be an object');
  const own = new Map<string, unknown>(Object.entries(options ?? {}));
  return { language: checkLanguage(own.get('language'), codes), reference: checkDate(own.get('referenceDate')), parts: checkParts(own.get('include')) };
}

function checkLanguage(language: unknown, codes: readonly string[]): string | undefined {
  if (language === undefined) return undefined;
  if (typeof language !== 'string') throw new TypeError('the option "language" must be a string');
  if (!codes.includes(language)) throw new RangeError(`no language pack for "${language}"; there is: ${codes.join(', ')}`);
  return language;
}

function checkParts(include: unknown): ReadonlySet<Part> {
  if (include === undefined) return new Set(PARTS);
  const isPart = (part: unknown): part is Part => PARTS.some((known) => known === part);
  if (!Array.isArray(include) || !include.every(isPart)) throw new TypeError(`the option "include" must be a list of: ${PARTS.join(', ')}`);
  return new Set(include);
}

function checkDate(given: unknown): Date | undefined {
  if (given === undefined) return undefined;
  if (typeof given !== 'string' && !(given instanceof Date)) throw new TypeError('the option "referenceDate" must be a Date or a string');
  const date = typeof given === 'string' ? parseDate(given.trim()) : new Date(given);
  if (Number.isNaN(date.getTime())) throw new RangeError('the option "referenceDate" is no valid date; write it like 2024-04-09');
  return date;
}

/** The day that the words name, whatever the time zone of the machine: "2024-04-09T23:30-05:00" is the 9th. */
function parseDate(text: string): Date {
  if (/^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(new Date(text).getTime())) return new Date(text.slice(0, 10));
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text) || /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})$/.test(text)) return new Date(text);
  return new Date(`${text} UTC`);
}
