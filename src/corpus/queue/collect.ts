import { openResultFile } from '../result-file.ts';
import { connectionOf, DEFAULT_QUEUE, loadEngine, resultStream, type QueueAddress } from './connection.ts';

/** Which queue is collected into which file. */
export interface CollectOptions extends QueueAddress {
  /** Result file of JSON lines; a run that was cut off goes on where it stopped. */
  out: string;
  /** Ends when true is given while the stream is empty; default: goes on until `signal`. */
  isFinished?: () => boolean | Promise<boolean>;
  signal?: AbortSignal;
  onProgress?: (written: number) => void;
}

/** Results moved from the stream to the file in one round trip. */
const BATCH = 500;
const WAIT_MS = 500;

/**
 * Moves results from the stream into a file. A result leaves the stream only when it is in the
 * file, and one that is in the file is not written again: every article is there once, whatever dies when.
 */
export async function collectResults({ redis: url, queue = DEFAULT_QUEUE, out, isFinished, signal, onProgress }: CollectOptions): Promise<number> {
  const { Redis } = await loadEngine();
  const redis = new Redis(connectionOf(url, { forever: true }));
  // A lost server is waited for by the connection itself.
  redis.on('error', () => undefined);
  const file = await openResultFile(out);
  const seen = new Set(file.done);
  let written = 0;
  try {
    while (signal?.aborted !== true) {
      const finished = (await isFinished?.()) === true;
      const entries = await redis.xrange(resultStream(queue), '-', '+', 'COUNT', BATCH);
      for (const [, [, json]] of entries) {
        const { id } = JSON.parse(json) as { id: string };
        if (seen.has(id)) continue;
        seen.add(id);
        await file.write(json);
        written++;
      }
      if (entries.length > 0) {
        await file.flush();
        await redis.xdel(resultStream(queue), ...entries.map(([key]) => key));
        onProgress?.(written);
      } else if (finished) {
        break;
      } else {
        await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
      }
    }
  } finally {
    await file.close();
    redis.disconnect();
  }
  return written;
}
