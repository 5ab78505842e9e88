import type { LanguageZone } from './language-zones.ts';

/**
 * The text with every zone of another language blanked out, so that what is read in it has the
 * offsets of the whole text. A blanked zone ends in a line break: paragraphs beside it stay apart.
 */
export function maskText(text: string, zones: readonly LanguageZone[], code: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const zone of zones) {
    if (zone.code === code) continue;
    parts.push(text.slice(at, zone.start), ' '.repeat(zone.end - zone.start - 1), '\n');
    at = zone.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
