/**
 * `npm run bench:regular-expressions`: how far each regular expression of the source can go back on
 * the worst text (counted by redos-detector), and the worst growth of its time when a text made of
 * its own kind of signs gets ten times as long. Growth near 10 is linear.
 */
import path from 'node:path';
import { isSafe } from 'redos-detector';
import { sourceRegularExpressions } from '../test/laws/source-regular-expressions.ts';
import { printTable } from './articles.ts';
import { cpuMilliseconds } from './cpu-time.ts';

/** Signs that the expressions look for: long runs of them are what backtracking feeds on. */
const SEEDS = ['a', 'A', '1', ' ', '\n', '\t', '-', '.', ',', "'", '’', '"', 'aA1', '1,', '1.', '1-', 'a-', 'a.', 'é', '/', ':', '<', '&', '\u0301', '\u00ad', 'ab ', '12:', '[', '%'];
const SHORT = 200_000;
const MOST_BACKTRACKS = 200;
/** The first runs are slow, as an expression is compiled after some. */
const RUNS = 5;
/** Below this a time says nothing. */
const LEAST_MILLISECONDS = 3;

function worstGrowth(pattern: RegExp): number {
  let worst = 0;
  for (const seed of SEEDS) {
    const [short, long] = [SHORT, 10 * SHORT].map((length) => {
      // The last sign fits nothing, so that a match over the whole text fails at its end.
      const text = `${seed.repeat(Math.ceil(length / seed.length))}\u0000`;
      let best = Infinity;
      for (let run = 0; run < RUNS; run++) {
        pattern.lastIndex = 0;
        best = Math.min(best, cpuMilliseconds(() => pattern.exec(text)));
      }
      return best;
    });
    if (long >= LEAST_MILLISECONDS) worst = Math.max(worst, long / Math.max(short, LEAST_MILLISECONDS / 10));
  }
  return worst;
}

const rows = sourceRegularExpressions(path.resolve(import.meta.dirname, '..')).map(({ place, pattern }) => {
  const { score } = isSafe(pattern, { maxScore: MOST_BACKTRACKS });
  const growth = worstGrowth(pattern);
  const written = String(pattern);
  return { place, written: written.length > 50 ? `${written.slice(0, 49)}…` : written, score: score.infinite ? Infinity : score.value, growth };
});
rows.sort((a, b) => b.growth - a.growth || b.score - a.score);
printTable(`${rows.length} regular expressions; growth of the time from ${SHORT} to ${10 * SHORT} units, 0 where it takes no time`, [
  ['', 'expression', 'steps back', '× 10'],
  ...rows.map(({ place, written, score, growth }) => [place, written, String(score), growth === 0 ? '0' : growth.toFixed(1)]),
]);
