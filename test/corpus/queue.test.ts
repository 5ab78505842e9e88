import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectResults } from '../../src/corpus/queue/collect.ts';
import { connectionOf } from '../../src/corpus/queue/connection.ts';
import { deadLetters, queueState, type DeadLetter } from '../../src/corpus/queue/dead-letters.ts';
import { serveHealth } from '../../src/corpus/queue/health.ts';
import { submitArticles } from '../../src/corpus/queue/submit.ts';
import { startQueueWorker } from '../../src/corpus/queue/work.ts';
import { hasRedis, RedisServer } from './redis-server.ts';

/** `ARTICLES=10000 npx vitest run test/corpus/queue.test.ts` is the full rehearsal. */
const ARTICLES = Number(process.env.ARTICLES ?? 600);

interface Line {
  id: string;
  text: string;
  language?: string;
}

function* articles(count: number): Generator<string> {
  for (let i = 0; i < count; i++) yield `${JSON.stringify({ id: `a${i}`, text: `Article ${i}. Le maire de Lyon a présenté mardi un budget de ${i} millions d’euros.` } satisfies Line)}\n`;
}

function startWorkerProcess(redis: string): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'worker', '--redis', redis, '--jobs', '1'], { stdio: 'ignore' });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('connectionOf', () => {
  it('reads host, port, user, secret, database and TLS', () => {
    expect(connectionOf('rediss://ann:p%40ss@cache.example:7000/2')).toMatchObject({ host: 'cache.example', port: 7000, username: 'ann', password: 'p@ss', db: 2, tls: {} });
    expect(connectionOf('redis://cache.example')).toMatchObject({ host: 'cache.example', port: 6379 });
  });

  it.each(['cache.example:6379', 'http://cache.example', ''])('rejects %j', (url) => {
    expect(() => connectionOf(url)).toThrow(RangeError);
  });
});

describe.runIf(hasRedis)('the queue on a real Redis', () => {
  let server: RedisServer;
  let folder: string;

  beforeEach(async () => {
    server = await RedisServer.start();
    folder = await mkdtemp(join(tmpdir(), 'queue-'));
  });
  afterEach(async () => {
    await server.remove();
    await rm(folder, { recursive: true });
  });

  const isDone = async (): Promise<boolean> => {
    const { waiting, active, delayed } = await queueState({ redis: server.url });
    return waiting + active + delayed === 0;
  };
  const resultIds = async (out: string): Promise<string[]> =>
    (await readFile(out, 'utf8')).trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id);

  it('analyses each submitted article once, sets poison aside with the reason, and tells its health', async () => {
    const lines = [...articles(20), '{"id":"poison","text":"Un texte.","language":"xx"}\n', 'no json\n', ...articles(20)];
    const submission = await submitArticles({ redis: server.url }, ['-'], Readable.from(lines));
    expect(submission).toMatchObject({ submitted: 41, rejected: [{ id: '-:22' }] });

    const worker = await startQueueWorker({ redis: server.url, jobs: 1 });
    const health = await serveHealth(worker, 0);
    const out = join(folder, 'out.jsonl');
    expect(await collectResults({ redis: server.url, out, isFinished: isDone })).toBe(20);
    const answer = await fetch(`http://127.0.0.1:${health.port}/health`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok', done: 20, failed: 1 }]);
    await health.close();
    await worker.close();

    expect((await resultIds(out)).sort()).toEqual(Array.from({ length: 20 }, (_, i) => `a${i}`).sort());
    const dead: DeadLetter[] = [];
    for await (const letter of deadLetters({ redis: server.url })) dead.push(letter);
    expect(dead).toMatchObject([{ id: 'poison', attempts: 1, reason: expect.stringContaining('RangeError') as string }]);
  }, 60_000);

  it(`writes each of ${ARTICLES} articles exactly once while workers and Redis are killed`, async () => {
    await submitArticles({ redis: server.url }, ['-'], Readable.from(articles(ARTICLES)));
    const out = join(folder, 'out.jsonl');
    const workers = [startWorkerProcess(server.url), startWorkerProcess(server.url)];
    const stop = new AbortController();
    const collected = collectResults({ redis: server.url, out, isFinished: isDone, signal: stop.signal });
    try {
      for (let round = 0; round < 3; round++) {
        await pause(1500);
        workers[round % 2].kill('SIGKILL');
        workers[round % 2] = startWorkerProcess(server.url);
        if (round === 1) {
          await server.kill();
          await pause(300);
          await server.restart();
        }
      }
      await collected;
    } finally {
      stop.abort();
      for (const worker of workers) worker.kill('SIGTERM');
      await Promise.all(workers.map((worker) => (worker.exitCode === null && worker.signalCode === null ? once(worker, 'exit') : undefined)));
    }
    const ids = await resultIds(out);
    expect(ids).toHaveLength(ARTICLES);
    expect(new Set(ids).size).toBe(ARTICLES);
  }, 300_000);
});
