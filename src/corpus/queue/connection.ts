/** Where the queue lives. */
export interface QueueAddress {
  /** "redis://host:6379/0", "rediss://user:secret@host:6380" */
  redis: string;
  /** Name of the queue, for several in one Redis. */
  queue?: string;
}

/** Name of the queue when none is given. */
export const DEFAULT_QUEUE = 'article-analysis';

/** What bullmq and ioredis both read. */
export type RedisConnection = {
  host: string;
  port: number;
  username?: string;
  password?: string;
  db?: number;
  tls?: object;
  maxRetriesPerRequest: number | null;
  retryStrategy: (attempt: number) => number | null;
};

/** Tries of a command, at most a second apart, before a person who waits for it is told. */
const PATIENCE = 20;

/**
 * Connection options of a Redis URL. A lost server is waited for: for ever by a service, which its
 * restart then costs time only, and for some seconds by a command that a person has typed.
 * @throws RangeError if `url` is no redis: or rediss: URL.
 */
export function connectionOf(url: string, { forever = false }: { forever?: boolean } = {}): RedisConnection {
  if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol)) {
    throw new RangeError(`"${url}" is no Redis URL; expected redis://host:port or rediss://host:port`);
  }
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname.replace(/^\[|\]$/g, '') || '127.0.0.1',
    port: port === '' ? 6379 : Number(port),
    ...(username === '' ? {} : { username: decodeURIComponent(username) }),
    ...(password === '' ? {} : { password: decodeURIComponent(password) }),
    ...(pathname.length > 1 ? { db: Number(pathname.slice(1)) } : {}),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
    maxRetriesPerRequest: forever ? null : PATIENCE,
    retryStrategy: (attempt) => (forever || attempt < PATIENCE ? Math.min(50 * attempt, 1000) : null),
  };
}

/** The packages that the queue stands on, optional peer dependencies, loaded when first used. */
export async function loadEngine(): Promise<{ bullmq: typeof import('bullmq'); Redis: typeof import('ioredis').Redis }> {
  try {
    const [bullmq, { Redis }] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { bullmq, Redis };
  } catch (cause) {
    throw new Error('the queue needs the packages bullmq and ioredis: npm install bullmq ioredis', { cause });
  }
}

/** Opens the queue; a lost connection is no event of its own, the commands that wait for it tell. */
export async function openQueue<Job>({ redis, queue = DEFAULT_QUEUE }: QueueAddress): Promise<import('bullmq').Queue<Job, void, 'article'>> {
  const { bullmq } = await loadEngine();
  const opened = new bullmq.Queue<Job, void, 'article'>(queue, { connection: connectionOf(redis) });
  opened.on('error', () => undefined);
  return opened;
}

/** Key of the stream that results are appended to. */
export const resultStream = (queue: string): string => `${queue}:results`;

/** Key of the set of job ids whose result is in the stream or was taken from it. */
export const resultSet = (queue: string): string => `${queue}:result-ids`;
