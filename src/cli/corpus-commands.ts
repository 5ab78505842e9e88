import { Presets, SingleBar } from 'cli-progress';
import { InvalidArgumentError, type Command } from 'commander';
import { runBatch, type BatchProgress } from '../corpus/batch.ts';
import { collectResults } from '../corpus/queue/collect.ts';
import { deadLetters, queueState } from '../corpus/queue/dead-letters.ts';
import { serveHealth } from '../corpus/queue/health.ts';
import { submitArticles } from '../corpus/queue/submit.ts';
import { startQueueWorker } from '../corpus/queue/work.ts';
import { countArticles } from '../corpus/read-articles.ts';
import type { Terminal } from './terminal.ts';

interface QueueFlags {
  readonly redis: string;
  readonly queue?: string;
}

/** Adds the commands that read many articles: on this machine, and through a queue on many. */
export function addCorpusCommands(program: Command, terminal: Terminal): void {
  const say = (text: string): void => terminal.printError(`${text}\n`);
  const ofQueue = (command: Command): Command =>
    command.requiredOption('--redis <url>', 'the Redis of the queue: redis://host:6379').option('--queue <name>', 'name of the queue, for several in one Redis');

  program
    .command('batch')
    .description('Analyse many articles on all cores into a file of JSON lines; a run that was cut off goes on where it stopped.')
    .argument('<paths...>', 'text files, JSON lines, folders of them, packed or not (.gz); "-" is JSON lines on standard input')
    .requiredOption('-o, --out <file>', 'file of results, one JSON object a line; packed if it ends in .gz; "-" is standard output')
    .option('-j, --jobs <count>', 'worker threads; default: one a core', parseCount)
    .action(async (paths: string[], { out, jobs }: { out: string; jobs?: number }) => {
      const bar = terminal.errorsAreShown ? await startBar(paths) : undefined;
      const started = performance.now();
      const progress = await runBatch({
        inputs: paths,
        stdin: process.stdin,
        out,
        ...(jobs === undefined ? {} : { jobs }),
        onProgress: ({ written, skipped }) => bar?.update(written + skipped),
      }).finally(() => bar?.stop());
      say(summary(progress, (performance.now() - started) / 1000));
    });

  ofQueue(program.command('submit'))
    .description('Put articles into the queue.')
    .argument('<paths...>', 'as for batch')
    .action(async (paths: string[], address: QueueFlags) => {
      const { submitted, rejected } = await submitArticles(address, paths, process.stdin);
      for (const { id, problem } of rejected) say(`${id}: ${problem}`);
      say(`${submitted} articles submitted, ${rejected.length} lines rejected`);
    });

  ofQueue(program.command('worker'))
    .description('Work on the queue until told to stop (SIGTERM or Ctrl-C): the articles in hand are finished first.')
    .option('-j, --jobs <count>', 'worker threads; default: one a core', parseCount)
    .option('--health <port>', 'answer GET /health on this port', parseCount)
    .action(async ({ health, ...flags }: QueueFlags & { jobs?: number; health?: number }) => {
      const worker = await startQueueWorker({ ...flags, onError: (error) => say(error.message) });
      const server = health === undefined ? undefined : await serveHealth(worker, health);
      say('working');
      await new Promise<void>((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
      });
      await worker.close();
      await server?.close();
      say(`${worker.done} articles done, ${worker.failed} attempts failed`);
    });

  ofQueue(program.command('collect'))
    .description('Move the results of the queue into a file of JSON lines, each article once.')
    .requiredOption('-o, --out <file>', 'as for batch')
    .option('--until-done', 'end when no article waits or is worked on; default: go on until told to stop')
    .action(async ({ untilDone, ...flags }: QueueFlags & { out: string; untilDone?: true }) => {
      const stop = new AbortController();
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
      const isFinished = async (): Promise<boolean> => {
        const { waiting, active, delayed } = await queueState(flags);
        return waiting + active + delayed === 0;
      };
      const written = await collectResults({ ...flags, signal: stop.signal, ...(untilDone === true ? { isFinished } : {}) });
      say(`${written} results written`);
    });

  ofQueue(program.command('status'))
    .description('Print how many articles are in which state, and the dead letters with their reasons, as JSON lines.')
    .action(async (address: QueueFlags) => {
      terminal.print(`${JSON.stringify(await queueState(address))}\n`);
      for await (const letter of deadLetters(address)) terminal.print(`${JSON.stringify(letter)}\n`);
    });
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Write a whole number from 1 on.');
  return count;
}

interface ProgressBar {
  update(done: number): void;
  stop(): void;
}

/** A bar with rate and time left where the articles can be counted beforehand. */
async function startBar(paths: readonly string[]): Promise<ProgressBar | undefined> {
  const total = await countArticles(paths);
  if (total === undefined) return undefined;
  const format = '{bar} {value}/{total} articles, {rate}/s, {eta_formatted} left';
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic);
  const started = performance.now();
  bar.start(total, 0, { rate: '–' });
  return {
    update: (done) => bar.update(done, { rate: ((1000 * done) / (performance.now() - started)).toFixed(0) }),
    stop: () => bar.stop(),
  };
}

function summary({ written, errors, skipped, characters }: BatchProgress, seconds: number): string {
  const rate = seconds > 0 ? `, ${(written / seconds).toFixed(0)} articles and ${(characters / seconds / 1e6).toFixed(2)} million characters a second` : '';
  return `${written} results written (${errors} errors), ${skipped} there before, in ${seconds.toFixed(1)} s${rate}`;
}
