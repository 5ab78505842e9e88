// Compiles the lists of names into knowledge/names.bin and names.CODE.bin: `npm run build:knowledge -- [--data FOLDER]`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { collectNames, LANGUAGES } from './build-knowledge/collect-names.ts';
import { lowerCaseWords, markCommonWords } from './build-knowledge/common-words.ts';
import { CLASS_BITS, NameClass } from '../src/entities/knowledge/name-class.ts';
import { extendKey, finishKey, KEY_START, nameKey } from '../src/entities/knowledge/name-hash.ts';
import { encodeNames, type NameSection } from '../src/entities/knowledge/names-file.ts';

const LONGEST_PHRASE = 15;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const data = values.data ?? process.env['ARTICLE_ANALYSIS_DATA'] ?? '../shared/data';

/** Groups names of one section by table value; first words of phrases carry the length of the longest. */
function toSection(code: string, names: ReadonlyMap<string, number>): { section: NameSection; keys: number } {
  const table = new Map<number, number>();
  for (const [name, bits] of names) {
    const key = nameKey(name);
    table.set(key, (table.get(key) ?? 0) | bits);
  }
  for (const name of names.keys()) {
    const words = name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    const [first] = words;
    if (first === undefined || words.length < 2) continue;
    const key = finishKey(extendKey(KEY_START, first, 0, first.length));
    const known = table.get(key) ?? 0;
    const longest = Math.max(known >>> CLASS_BITS, Math.min(words.length, LONGEST_PHRASE));
    table.set(key, ((longest << CLASS_BITS) | (known & ((1 << CLASS_BITS) - 1))) >>> 0);
  }
  const groups = new Map<number, number[]>();
  for (const [key, value] of table) {
    const keys = groups.get(value);
    if (keys === undefined) groups.set(value, [key]);
    else keys.push(key);
  }
  const sorted = [...groups].sort(([a], [b]) => a - b).map(([value, keys]) => ({ value, keys: keys.sort((a, b) => a - b) }));
  return { section: { code, groups: sorted }, keys: table.size };
}

const lower = lowerCaseWords(join(data, 'ner', 'train'));
const collected = collectNames(join(data, 'knowledge'), lower);
markCommonWords(collected, lower);
const sections = ['', ...LANGUAGES].map((code) => toSection(code, collected.get(code) ?? new Map<string, number>()));
const files = sections.map(({ section }) => ({ file: section.code === '' ? 'names.bin' : `names.${section.code}.bin`, bytes: encodeNames([section]) }));
for (const { file, bytes } of files) writeFileSync(join('knowledge', file), bytes);

const perClass = Object.entries(NameClass).map(([name, bit]) => {
  let count = 0;
  for (const names of collected.values()) for (const bits of names.values()) if ((bits & bit) !== 0) count++;
  return `| ${name} | ${count} |`;
});
const keys = sections.reduce((sum, section) => sum + section.keys, 0);
const figures = [
  '<!-- figures: written by npm run build:knowledge -->',
  `${keys} keys.`,
  '',
  '| file | bytes | gzipped |',
  '|---|---|---|',
  ...files.map(({ file, bytes }) => `| ${file} | ${bytes.length} | ${gzipSync(bytes, { level: 9 }).length} |`),
  '',
  '| class | names |',
  '|---|---|',
  ...perClass,
  '<!-- end of figures -->',
].join('\n');
const card = readFileSync('knowledge/names.md', 'utf8');
writeFileSync('knowledge/names.md', card.replace(/<!-- figures:[\s\S]*<!-- end of figures -->/, () => figures));
process.stdout.write(`${figures}\n`);
