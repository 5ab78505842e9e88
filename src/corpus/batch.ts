import type { Readable } from 'node:stream';
import type { AnalyzeOptions } from '../analysis.ts';
import { analyzeToLines } from './analyze-many.ts';
import type { ArticleInput, ArticleResult } from './article.ts';
import { readArticles } from './read-articles.ts';
import { openResultFile } from './result-file.ts';

/** How far a batch is. */
export interface BatchProgress {
  /** Results written by this run, errors included. */
  written: number;
  errors: number;
  /** Articles whose id has a result already, from this run or an earlier one. */
  skipped: number;
  /** UTF-16 code units of the articles taken up so far. */
  characters: number;
}

/** What a batch reads and writes. */
export interface BatchOptions {
  /** Files, folders, or "-". */
  inputs: readonly string[];
  stdin: Readable;
  /** Result file of JSON lines; a run that was cut off goes on where it stopped. */
  out: string;
  /** Worker threads; default: one a core. */
  jobs?: number;
  analyze?: AnalyzeOptions;
  onProgress?: (progress: Readonly<BatchProgress>) => void;
}

/**
 * Analyses every article of the inputs into a file of JSON lines, `{ id, analysis }` or
 * `{ id, error }`, each id once.
 */
export async function runBatch({ inputs, stdin, out, jobs, analyze = {}, onProgress }: BatchOptions): Promise<BatchProgress> {
  const file = await openResultFile(out);
  const progress: BatchProgress = { written: 0, errors: 0, skipped: 0, characters: 0 };
  const record = async (json: string, failed: boolean): Promise<void> => {
    await file.write(json);
    progress.written++;
    if (failed) progress.errors++;
    onProgress?.(progress);
  };
  const seen = new Set(file.done);

  async function* remaining(): AsyncGenerator<ArticleInput> {
    for await (const article of readArticles(inputs, stdin)) {
      if (seen.has(article.id)) {
        progress.skipped++;
        onProgress?.(progress);
        continue;
      }
      seen.add(article.id);
      if ('problem' in article) {
        await record(JSON.stringify({ id: article.id, error: { name: 'InputError', message: article.problem } } satisfies ArticleResult), true);
        continue;
      }
      progress.characters += article.text.length;
      yield article;
    }
  }

  try {
    const results = analyzeToLines(remaining(), { ...analyze, ordered: false, ...(jobs === undefined ? {} : { concurrency: jobs }) });
    for await (const { json, failed } of results) await record(json, failed);
  } finally {
    await file.close();
  }
  return progress;
}
