/**
 * `npm run bench:text [-- --corpora ../shared/data/ner/train] [--errors CORPUS]`: sentence ends. Sentences of
 * treebanks, and the lines of NTREX-128 news, are joined with a blank and split again; scored is every
 * end but the last of a run. Sentences that do not end in a stop cannot be told from what follows and are
 * left out. In NTREX the English lines are single sentences; translators often made two of one, so
 * that for the other languages recall tells. `--errors` lists what differs. Then tokens a second
 * of CPU time.
 */
import { parseArgs } from 'node:util';
import type { TextData } from '../src/languages/text-data.ts';
import { createDocument } from '../src/text/document.ts';
import { tokenize } from '../src/text/tokenizer.ts';
import { printTable } from './articles.ts';
import { sentenceCorpora } from './text-corpora.ts';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/data/ner/train' }, errors: { type: 'string' }, only: { type: 'string' } } });
const cpuMilliseconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const rows: string[][] = [];
const speed: string[][] = [];
for (const { language, name, runs } of sentenceCorpora(values.corpora)) {
  if (values.only !== undefined && values.only !== language) continue;
  const { text: data } = (await import(`../src/languages/${language}/text.ts`)) as { text: TextData };
  let right = 0;
  let missed = 0;
  let extra = 0;
  for (const sentences of runs) {
    const text = sentences.join(' ');
    const gold = new Set<number>();
    let end = -1;
    for (const sentence of sentences) gold.add((end += sentence.length + 1));
    gold.delete(text.length);
    const found = createDocument(text, data).sentences;
    const ends = new Set<number>();
    for (let s = 0; s + 1 < found.count; s++) ends.add(found.end[s]);
    for (const offset of gold) {
      if (ends.has(offset)) right++;
      else {
        missed++;
        if (values.errors === name) console.log('missed', text.slice(offset - 40, offset), '|', text.slice(offset, offset + 30));
      }
    }
    for (const offset of ends) {
      if (gold.has(offset)) continue;
      extra++;
      if (values.errors === name) console.log('extra ', text.slice(Math.max(0, offset - 40), offset), '|', text.slice(offset, offset + 30));
    }
  }
  rows.push([language, name, String(right + missed), ((100 * right) / (right + extra)).toFixed(2), ((100 * right) / (right + missed)).toFixed(2), ((200 * right) / (2 * right + extra + missed)).toFixed(2)]);

  if (!name.startsWith('ntrex')) continue;
  const whole = runs.map((sentences) => sentences.join('\n')).join('\n\n').repeat(10);
  tokenize(whole, data);
  const began = cpuMilliseconds();
  const { count } = tokenize(whole, data);
  const between = cpuMilliseconds();
  createDocument(whole, data);
  speed.push([language, (count / (between - began) / 1000).toFixed(1), (count / (cpuMilliseconds() - between) / 1000).toFixed(1)]);
}
printTable('Sentence ends', [['', 'corpus', 'ends', 'precision', 'recall', 'F1'], ...rows]);
printTable('Million tokens a second of CPU time', [['', 'tokens', 'whole text layer'], ...speed]);
