import { existsSync } from 'node:fs';
import type { TextData } from '../src/languages/text-data.ts';

const PLAIN: TextData = { abbreviations: [], closingAbbreviations: [], endingAbbreviations: [], sentenceOpeners: [], elisions: [], clitics: [], nameClitics: [], ordinalStop: false };
/** Written languages that share the text data of another. */
const SAME_AS: Readonly<Record<string, string>> = { nn: 'nb' };
const known = new Map<string, TextData>();

/** The text data of a language pack; plain data for a language without one. */
export async function textDataOf(language: string): Promise<TextData> {
  const code = SAME_AS[language] ?? language;
  const kept = known.get(code);
  if (kept !== undefined) return kept;
  const file = new URL(`../src/languages/${code}/text.ts`, import.meta.url);
  const found = existsSync(file) ? ((await import(file.href)) as { text: TextData }).text : PLAIN;
  known.set(code, found);
  return found;
}
