/**
 * `npm run bench:growth`: how the time of `analyze` grows with the length of the text, on prose and
 * on texts made to be hard. Each cell is the best of three runs in milliseconds; the last column is
 * the worst factor between a length and ten times that length.
 */
import { analyze } from '../src/index.ts';
import { articleTexts, printTable } from './articles.ts';

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

const rows = Object.entries(CASES).map(([name, seed]) => {
  const times = LENGTHS.map((length) => {
    const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    let best = Infinity;
    for (let run = 0; run < 3; run++) {
      const started = performance.now();
      analyze(text, { language: 'fr' });
      best = Math.min(best, performance.now() - started);
    }
    return best;
  });
  const factors = times.slice(1).map((time, i) => time / times[i]);
  return [name, ...times.map((time) => time.toFixed(1)), Math.max(...factors.slice(1)).toFixed(1)];
});
printTable('Milliseconds by length of the text; the factor from 100 KB on', [['', ...LENGTHS.map((length) => `${length / 1000} KB`), '× 10'], ...rows]);
