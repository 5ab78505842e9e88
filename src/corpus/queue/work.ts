import { availableParallelism } from 'node:os';
import type { Worker } from 'bullmq';
import type { ArticleResult } from '../article.ts';
import { startWorkerPool } from '../worker-pool.ts';
import { connectionOf, DEFAULT_QUEUE, loadEngine, resultSet, resultStream, type QueueAddress } from './connection.ts';
import type { ArticleJob } from './submit.ts';

/** A process that works on the queue until it is closed. */
export interface QueueWorker {
  /** Results put into the stream by this process. */
  readonly done: number;
  /** Attempts of this process that failed. */
  readonly failed: number;
  /** Resolves to true when Redis answers within a second. */
  isHealthy(): Promise<boolean>;
  /** Finishes the articles in hand, then leaves. */
  close(): Promise<void>;
}

/** Which queue is worked on with how many threads. */
export interface QueueWorkerOptions extends QueueAddress {
  /** Worker threads; default: one a core. */
  jobs?: number;
  onError?: (error: Error) => void;
}

/** Jobs taken for each thread, so that a thread never waits for Redis. */
const TAKEN_PER_THREAD = 2;
/** A job whose worker is silent for so long is given to another one. */
const LOCK_MS = 15_000;
const STALLED_CHECK_MS = 5_000;
/** How often a job may lose its worker before it is set aside as one that kills workers. */
const MOST_STALLS = 5;

/**
 * Appends a result unless the job has one: a job that is run again because its worker died between
 * the result and the engine's own book-keeping leaves one result all the same.
 */
const APPEND_ONCE = `if redis.call('SADD', KEYS[2], ARGV[1]) == 1 then redis.call('XADD', KEYS[1], '*', 'result', ARGV[2]) end`;

/**
 * Starts working on the queue. A result goes to the Redis stream `<queue>:results`, once a job. What
 * cannot be analysed by nature (a wrong option) fails at once; what may pass (a worker that died)
 * is tried again with growing pauses. What fails for good stays in the engine's failed set with its
 * reason: the list of dead letters.
 */
export async function startQueueWorker(options: QueueWorkerOptions): Promise<QueueWorker> {
  const { bullmq, Redis } = await loadEngine();
  const name = options.queue ?? DEFAULT_QUEUE;
  const connection = connectionOf(options.redis, { forever: true });
  const pool = await startWorkerPool(options.jobs ?? availableParallelism());
  const redis = new Redis(connection);
  const counts = { done: 0, failed: 0 };
  const report = (error: Error): void => options.onError?.(error);
  redis.on('error', report);

  const worker: Worker<ArticleJob> = new bullmq.Worker<ArticleJob>(
    name,
    async (job) => {
      const { json, failed } = await pool.run(job.data, {});
      if (failed) {
        const { error } = JSON.parse(json) as Extract<ArticleResult, { error: unknown }>;
        const permanent = error.name === 'TypeError' || error.name === 'RangeError';
        throw new (permanent ? bullmq.UnrecoverableError : Error)(`${error.name}: ${error.message}`);
      }
      await redis.eval(APPEND_ONCE, 2, resultStream(name), resultSet(name), job.id as string, json);
      counts.done++;
    },
    { connection, concurrency: pool.threads * TAKEN_PER_THREAD, lockDuration: LOCK_MS, stalledInterval: STALLED_CHECK_MS, maxStalledCount: MOST_STALLS },
  );
  worker.on('error', report);
  worker.on('failed', () => void counts.failed++);

  return {
    get done() {
      return counts.done;
    },
    get failed() {
      return counts.failed;
    },
    isHealthy: () => {
      const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), 1000).unref());
      return Promise.race([redis.ping().then(() => worker.isRunning(), () => false), late]);
    },
    close: async () => {
      await worker.close();
      await pool.close();
      redis.disconnect();
    },
  };
}
