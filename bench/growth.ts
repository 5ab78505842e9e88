/**
 * `npm run bench:growth`: how the time of `analyze` grows with the length of the text, on prose and
 * on texts made to be hard: milliseconds of processor time, and the worst factor between a length and
 * ten times that length. `-- prose` measures that case alone. Needs
 * `npm run build`.
 */
import { articleTexts } from './articles.ts';
import { analyze } from './built.ts';
import { cpuMilliseconds } from './cpu-time.ts';

const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000];
const prose = articleTexts('fr').join('\n\n');

const CASES: Readonly<Record<string, string>> = {
  prose,
  'opening marks': '« ',
  'straight marks': '" ',
  'single marks': "' ",
  'digits only': '1234567890',
  'numbers': '12 345,6 ',
  'capitalised words': 'Alpha Beta Gamma Delta ',
  'one token': 'a',
  'names and commas': 'Marie Dupont, Jean Martin, ',
  'reporting verbs': 'a déclaré que selon ',
  'line breaks': '\n',
  'full stops': '. ',
};

/** The best of so many runs counts, or of fewer that take so many milliseconds together. */
const RUNS = 3;
const LONG_ENOUGH = 10_000;

const only = process.argv.slice(2);
console.log(`Milliseconds of processor time by length of the text; the worst factor of ten times the length from ${LENGTHS[0] / 1000} KB on`);
console.log(['', ...LENGTHS.map((length) => `${length / 1000} KB`), '× 10'].map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(10))).join(''));
/** Characters of its own kind that each case is warmed up with: what a text of marks runs through is other code than what prose does. */
const WARM_UP = 1_000_000;
const textOf = (seed: string, length: number): string => seed.repeat(Math.ceil(length / seed.length)).slice(0, length);

for (const [name, seed] of Object.entries(CASES)) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const length of LENGTHS.slice(0, 2)) for (let read = 0; read < WARM_UP; read += length) analyze(textOf(seed, length), { language: 'fr' });
  const times = LENGTHS.map((length) => {
    const text = textOf(seed, length);
    let best = Infinity;
    let spent = 0;
    for (let run = 0; run < RUNS && spent < LONG_ENOUGH; run++) {
      const time = cpuMilliseconds(() => analyze(text, { language: 'fr' }));
      best = Math.min(best, time);
      spent += time;
    }
    return best;
  });
  const factors = times.slice(1).map((time, i) => time / times[i]);
  console.log(name.padEnd(20) + [...times, Math.max(...factors)].map((time) => time.toFixed(1).padStart(10)).join(''));
}
