import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import type { ArticleInput } from './article.ts';

/** An article with its id, or the reason why an input line is none. */
export type ReadArticle = (ArticleInput & { id: string }) | { id: string; problem: string };

const LINES = /\.(?:jsonl|ndjson)(?:\.gz)?$/i;
const TEXT = /\.(?:txt|md|text)(?:\.gz)?$/i;

/**
 * Reads articles from files, folders (their text and JSON-lines files, deep, by name) and "-"
 * (JSON lines on `stdin`). A text file is one article, its id the path; a JSON line holds `text`
 * and perhaps `id`, `language`, `referenceDate`, its id else the path with the line number.
 * Names that end in ".gz" are unpacked.
 */
export async function* readArticles(paths: readonly string[], stdin: Readable): AsyncGenerator<ReadArticle> {
  for (const path of paths) {
    if (path === '-') {
      yield* readLines(stdin, '-');
      continue;
    }
    for await (const file of listFiles([path])) {
      if (LINES.test(file)) yield* readLines(openLines(file), file);
      else yield { id: file, text: await readText(file) };
    }
  }
}

/** How many articles `readArticles` will give; undefined with standard input, which cannot be read twice. */
export async function countArticles(paths: readonly string[]): Promise<number | undefined> {
  if (paths.includes('-')) return undefined;
  let count = 0;
  for await (const file of listFiles(paths)) {
    if (!LINES.test(file)) count++;
    else for await (const line of createInterface({ input: openLines(file), crlfDelay: Infinity })) if (line.trim() !== '') count++;
  }
  return count;
}

/** The files themselves, and of folders the text and JSON-lines files in them, deep, by name. */
async function* listFiles(paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    if (!(await stat(path)).isDirectory()) {
      yield path;
      continue;
    }
    for (const entry of (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.isDirectory()) yield* listFiles([join(path, entry.name)]);
      else if (LINES.test(entry.name) || TEXT.test(entry.name)) yield join(path, entry.name);
    }
  }
}

function openLines(path: string): Readable {
  const file = createReadStream(path);
  if (!path.endsWith('.gz')) return file;
  const plain = file.pipe(createGunzip());
  file.on('error', (error) => plain.destroy(error));
  return plain;
}

async function readText(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

async function* readLines(input: Readable, name: string): AsyncGenerator<ReadArticle> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield readLine(line, `${name}:${number}`);
  }
}

function readLine(line: string, place: string): ReadArticle {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: place, problem: `no JSON: ${(error as Error).message}` };
  }
  if (typeof value === 'string') return { id: place, text: value };
  const { id, text, language, referenceDate } = (value ?? {}) as Record<string, unknown>;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : place;
  if (typeof text !== 'string') return { id: name, problem: 'the field "text" is no string' };
  return {
    id: name,
    text,
    ...(typeof language === 'string' ? { language } : {}),
    ...(typeof referenceDate === 'string' ? { referenceDate } : {}),
  };
}
