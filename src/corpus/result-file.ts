import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, rename, truncate } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { createInterface } from 'node:readline';
import { createGunzip, createGzip } from 'node:zlib';

const NEWLINE = 0x0a;
const BLOCK = 64 * 1024;

/** A file of JSON lines, one result each, that survives the death of its writer. */
export interface ResultFile {
  /** Ids of the results that an earlier run left whole. */
  readonly done: ReadonlySet<string>;
  /** Appends one line; resolves when more may be written. */
  write(line: string): Promise<void>;
  /** Resolves when all that was written has been handed to the operating system. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a result file to go on with: a last line cut short by a crash is taken away, and the ids of
 * the whole lines are read, so that no article is lost or done twice. A name in ".gz" is packed;
 * what a crash left of it is repacked up to its last whole line. "-" is the standard output.
 */
export async function openResultFile(path: string): Promise<ResultFile> {
  if (path === '-') return standardOutput();
  const packed = path.endsWith('.gz');
  const done = new Set<string>();
  if (existsSync(path)) await (packed ? recoverPacked(path, done) : recoverPlain(path, done));
  const file = createWriteStream(path, { flags: 'a' });
  const gzip = packed ? createGzip() : undefined;
  gzip?.pipe(file);
  const sink: Writable = gzip ?? file;
  let failure: Error | undefined;
  sink.on('error', (error: Error) => (failure ??= error));
  if (gzip !== undefined) file.on('error', (error) => gzip.destroy(error));
  return {
    done,
    write: async (line) => {
      if (failure !== undefined) throw failure;
      if (!sink.write(`${line}\n`)) await once(sink, 'drain');
    },
    flush: async () => {
      if (gzip !== undefined) await new Promise<void>((resolve) => gzip.flush(() => resolve()));
      while (gzip !== undefined && gzip.readableLength > 0) await once(file, 'drain');
      // An empty write is called back behind all writes before it.
      await new Promise<void>((resolve, reject) => file.write('', (error) => (error ? reject(error) : resolve())));
    },
    close: async () => {
      sink.end();
      await finished(file);
    },
  };
}

function standardOutput(): ResultFile {
  const { stdout } = process;
  const write = async (words: string): Promise<void> => {
    if (!stdout.write(words)) await once(stdout, 'drain');
  };
  return { done: new Set(), write: (line) => write(`${line}\n`), flush: () => write(''), close: () => Promise.resolve() };
}

async function recoverPlain(path: string, done: Set<string>): Promise<void> {
  await truncate(path, await wholeLength(path));
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) addId(line, done);
}

/** Length up to the last line break, found from the end. */
async function wholeLength(path: string): Promise<number> {
  const file = await open(path, 'r');
  try {
    const block = Buffer.alloc(BLOCK);
    for (let end = (await file.stat()).size; end > 0; end -= BLOCK) {
      const start = Math.max(0, end - BLOCK);
      await file.read(block, 0, end - start, start);
      const at = block.lastIndexOf(NEWLINE, end - start - 1);
      if (at >= 0) return start + at + 1;
    }
    return 0;
  } finally {
    await file.close();
  }
}

async function recoverPacked(path: string, done: Set<string>): Promise<void> {
  const kept = `${path}.recovering.gz`;
  const gzip = createGzip();
  const target = createWriteStream(kept);
  gzip.pipe(target);
  let rest = '';
  try {
    const unpacked = createReadStream(path).pipe(createGunzip()).setEncoding('utf8');
    for await (const chunk of unpacked) {
      const lines = (rest + (chunk as string)).split('\n');
      rest = lines.pop() as string;
      for (const line of lines) {
        if (!addId(line, done)) continue;
        if (!gzip.write(`${line}\n`)) await once(gzip, 'drain');
      }
    }
  } catch (error) {
    // A writer that was killed leaves the packed stream without its end: all before it is good.
    if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR') throw error;
  }
  gzip.end();
  await finished(target);
  await rename(kept, path);
}

/** Adds the id of a line; false if the line is no whole result. */
function addId(line: string, done: Set<string>): boolean {
  try {
    const { id } = JSON.parse(line) as { id?: unknown };
    if (typeof id !== 'string') return false;
    done.add(id);
    return true;
  } catch {
    return false;
  }
}
