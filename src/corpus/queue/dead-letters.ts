import { openQueue, type QueueAddress } from './connection.ts';
import type { ArticleJob } from './submit.ts';

/** An article that was given up. */
export interface DeadLetter {
  id: string;
  /** SHA-256 of the content, the job's id. */
  hash: string;
  reason: string;
  attempts: number;
}

/** How many jobs are in which state. */
export interface QueueState {
  waiting: number;
  active: number;
  delayed: number;
  completed: number;
  dead: number;
}

const PAGE = 500;

/** The articles that failed for good, oldest first, with the reason of each. */
export async function* deadLetters(address: QueueAddress): AsyncGenerator<DeadLetter> {
  const jobs = await openQueue<ArticleJob>(address);
  try {
    for (let from = 0; ; from += PAGE) {
      const page = await jobs.getFailed(from, from + PAGE - 1);
      for (const job of page) yield { id: job.data.id, hash: job.id as string, reason: job.failedReason, attempts: job.attemptsMade };
      if (page.length < PAGE) return;
    }
  } finally {
    await jobs.close();
  }
}

/** Counts the jobs of the queue by state. */
export async function queueState(address: QueueAddress): Promise<QueueState> {
  const jobs = await openQueue<ArticleJob>(address);
  try {
    const counts = await jobs.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed', 'prioritized');
    return { waiting: counts.waiting + counts.prioritized, active: counts.active, delayed: counts.delayed, completed: counts.completed, dead: counts.failed };
  } finally {
    await jobs.close();
  }
}
