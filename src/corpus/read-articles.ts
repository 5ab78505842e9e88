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
    if (path === '-') yield* readLines(stdin, '-');
    else yield* readPath(path, true);
  }
}

async function* readPath(path: string, named: boolean): AsyncGenerator<ReadArticle> {
  if ((await stat(path)).isDirectory()) {
    for (const name of (await readdir(path)).sort()) yield* readPath(join(path, name), false);
  } else if (LINES.test(path)) {
    const file = createReadStream(path);
    const plain = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
    file.on('error', (error) => plain.destroy(error));
    yield* readLines(plain, path);
  } else if (named || TEXT.test(path)) {
    const bytes = await readFile(path);
    yield { id: path, text: (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
  }
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
