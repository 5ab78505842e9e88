/** What NFC may compose or what is left out: marks, Hangul parts, and format characters. */
const MAY_CHANGE = /[\p{Cf}\p{M}\u1100-\u11ff]/u;

/**
 * A string without soft hyphens and zero-width characters and with letters and their marks
 * composed, so that two writings of one word compare equal. For comparing only: its length may differ.
 */
export function cleanText(written: string): string {
  return MAY_CHANGE.test(written) ? written.replace(/\p{Cf}+/gu, '').normalize('NFC') : written;
}
