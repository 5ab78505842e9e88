import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ArticleInput } from '../article.ts';
import { readArticles } from '../read-articles.ts';
import { openQueue, type QueueAddress } from './connection.ts';

/** What a job of the queue holds. */
export type ArticleJob = ArticleInput & { id: string };

/** What became of the articles of one submission. */
export interface Submission {
  submitted: number;
  /** Input lines that hold no article, with the reason. */
  rejected: Array<{ id: string; problem: string }>;
}

/** Jobs sent to Redis in one round trip. */
const BULK = 200;
const ATTEMPTS = 5;
const FIRST_RETRY_MS = 1000;
/** Finished jobs are kept so long, in seconds: an article submitted again in that time is not analysed again. */
const KEEP_FINISHED_S = 7 * 24 * 3600;

/** SHA-256 of what decides the analysis; an article's job id, so that the same article is one job. */
export function contentHash({ text, language, referenceDate }: ArticleInput): string {
  return createHash('sha256').update(JSON.stringify([text, language ?? null, referenceDate ?? null])).digest('hex');
}

/** Puts the articles of files, folders or standard input ("-", JSON lines) into the queue. */
export async function submitArticles(address: QueueAddress, paths: readonly string[], stdin: Readable): Promise<Submission> {
  const queue = await openQueue<ArticleJob>(address);
  const outcome: Submission = { submitted: 0, rejected: [] };
  let bulk: ArticleJob[] = [];
  const send = async (): Promise<void> => {
    await queue.addBulk(
      bulk.map((data) => ({
        name: 'article',
        data,
        opts: {
          jobId: contentHash(data),
          attempts: ATTEMPTS,
          backoff: { type: 'exponential', delay: FIRST_RETRY_MS },
          removeOnComplete: { age: KEEP_FINISHED_S },
          removeOnFail: false,
        },
      })),
    );
    outcome.submitted += bulk.length;
    bulk = [];
  };
  try {
    for await (const article of readArticles(paths, stdin)) {
      if ('problem' in article) outcome.rejected.push(article);
      else if (bulk.push(article) === BULK) await send();
    }
    if (bulk.length > 0) await send();
  } finally {
    await queue.close();
  }
  return outcome;
}
