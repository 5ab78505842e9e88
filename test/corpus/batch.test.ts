import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runBatch } from '../../src/corpus/batch.ts';

const TEXT = 'Le maire de Lyon a présenté mardi un budget de 12 millions d’euros.';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'batch-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const lines = (count: number, from = 0): string => Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: `a${from + i}`, text: TEXT })}\n`).join('');
const noInput = (): Readable => Readable.from([]);

async function resultIds(out: string): Promise<string[]> {
  const bytes = await readFile(out);
  const text = (out.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id).sort();
}

describe('runBatch', () => {
  it('reads files, folders and standard input, packed or not', async () => {
    await mkdir(join(folder, 'in/deep'), { recursive: true });
    await writeFile(join(folder, 'in/deep/one.txt'), TEXT);
    await writeFile(join(folder, 'in/two.jsonl.gz'), gzipSync(lines(2)));
    await writeFile(join(folder, 'in/picture.png'), 'no article');
    const out = join(folder, 'out.jsonl');
    const progress = await runBatch({ inputs: [join(folder, 'in'), '-'], stdin: Readable.from([lines(1, 2)]), out, jobs: 1 });
    expect(await resultIds(out)).toEqual([join(folder, 'in/deep/one.txt'), 'a0', 'a1', 'a2'].sort());
    expect(progress).toEqual({ written: 4, errors: 0, skipped: 0, characters: 4 * TEXT.length });
  });

  it.each(['out.jsonl', 'out.jsonl.gz'])('goes on after a crash in the middle of a line: %s', async (name) => {
    const input = join(folder, 'in.jsonl');
    const out = join(folder, name);
    await writeFile(input, lines(6));
    await runBatch({ inputs: [input], stdin: noInput(), out, jobs: 1 });
    const whole = await readFile(out);
    await writeFile(out, whole.subarray(0, Math.floor(whole.length * 0.7)));
    const progress = await runBatch({ inputs: [input], stdin: noInput(), out, jobs: 1 });
    expect(await resultIds(out)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
    expect(progress.written).toBeGreaterThan(0);
    expect(progress.written + progress.skipped).toBe(6);
  });

  it('does an id once, and writes nothing on a second run', async () => {
    const input = join(folder, 'in.jsonl');
    const out = join(folder, 'out.jsonl');
    await writeFile(input, lines(2) + lines(2));
    expect(await runBatch({ inputs: [input], stdin: noInput(), out, jobs: 1 })).toMatchObject({ written: 2, skipped: 2 });
    expect(await runBatch({ inputs: [input], stdin: noInput(), out, jobs: 1 })).toMatchObject({ written: 0, skipped: 4 });
    expect(await resultIds(out)).toEqual(['a0', 'a1']);
  });

  it('writes an error for a line that is no article and goes on', async () => {
    const out = join(folder, 'out.jsonl');
    const stdin = Readable.from([`{"id":"x"}\nno json\n${lines(1)}`]);
    expect(await runBatch({ inputs: ['-'], stdin, out, jobs: 1 })).toMatchObject({ written: 3, errors: 2 });
    expect(await resultIds(out)).toEqual(['-:2', 'a0', 'x']);
  });

  it('fails on a path that is not there', async () => {
    await expect(runBatch({ inputs: [join(folder, 'none')], stdin: noInput(), out: join(folder, 'out.jsonl'), jobs: 1 })).rejects.toThrow('ENOENT');
  });
});
