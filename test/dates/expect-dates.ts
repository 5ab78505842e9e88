import { expect } from 'vitest';
import { findDates } from '../../src/dates/find-dates.ts';
import type { LanguageData } from '../../src/languages/language-pack.ts';
import { createDocument } from '../../src/text/document.ts';

/** The dates of a text as "[words] iso/isoEnd". */
export function datesOf(pack: LanguageData, text: string, reference?: string): string[] {
  const document = createDocument(text, pack.text);
  const found = findDates(document, pack.dates, reference === undefined ? undefined : new Date(reference));
  for (const date of found) expect(text.slice(date.start, date.end)).toBe(date.text);
  return found.map(({ text: words, iso, isoEnd }) => `[${words}]${iso === undefined ? '' : ` ${iso}`}${isoEnd === undefined ? '' : `/${isoEnd}`}`);
}
