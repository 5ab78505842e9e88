import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { NameClass } from '../../src/entities/knowledge/name-class.ts';
import { nameKey } from '../../src/entities/knowledge/name-hash.ts';

const LEAST_OFTEN = 2;
const NAMES = NameClass.Company | NameClass.Brand | NameClass.Media | NameClass.Body | NameClass.Party | NameClass.Club | NameClass.Country | NameClass.Region | NameClass.City | NameClass.Product | NameClass.Event;

/** Words that the texts of a folder of corpora have in lower case more than once. */
export function lowerCaseWords(folder: string): Set<string> {
  const counts = new Map<string, number>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz')).sort()) {
    for (const line of gunzipSync(readFileSync(join(folder, file))).toString('utf8').trimEnd().split('\n')) {
      const { tokens, text } = JSON.parse(line) as { tokens?: string[]; text?: string };
      for (const word of tokens ?? text?.match(/[\p{L}\p{M}]+/gu) ?? []) {
        if (word === word.toLowerCase() && /^\p{L}{2,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return new Set([...counts].filter(([, count]) => count >= LEAST_OFTEN).map(([word]) => word));
}

/** Marks the names of one word that are in `lower` too, by the key that accents do not count in: "Mowi" is Polish "mówi". */
export function markCommonWords(sections: ReadonlyMap<string, Map<string, number>>, lower: ReadonlySet<string>): void {
  const keys = new Set([...lower].map(nameKey));
  for (const names of sections.values()) {
    for (const [name, bits] of names) if ((bits & NAMES) !== 0 && keys.has(nameKey(name))) names.set(name, bits | NameClass.CommonWord);
  }
}
