/**
 * `npm run bench:text [-- --corpora ../shared/data/ner/train] [--errors LANG]`: sentence ends on news. The
 * lines of NTREX-128, one translated news sentence each, are joined with a blank inside each
 * article and split again; scored is every end but the article's last. Lines that do not end in a stop
 * (headlines) cannot be told from what follows and are left out. The English lines are single
 * sentences; translators often made two of one, so that for the other languages recall tells, and
 * the extra ends (`--errors LANG` lists them) are nearly all real. Then tokens a second.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { TextData } from '../src/languages/text-data.ts';
import { createDocument } from '../src/text/document.ts';
import { tokenize } from '../src/text/tokenizer.ts';
import { printTable } from './articles.ts';

const { values } = parseArgs({ options: { corpora: { type: 'string', default: '../shared/data/ner/train' }, errors: { type: 'string' } } });
const ENDS_IN_STOP = /[.!?…]["'”»“’)\]]*$/;

const rows: string[][] = [];
const speed: string[][] = [];
for (const language of ['fr', 'en', 'es', 'de', 'it', 'pt', 'nl', 'pl']) {
  const { text: data } = (await import(`../src/languages/${language}/text.ts`)) as { text: TextData };
  const articles = gunzipSync(readFileSync(join(values.corpora, `ntrex.${language}.train.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text.split('\n').map((sentence) => sentence.trim()).filter((sentence) => ENDS_IN_STOP.test(sentence)));
  let right = 0;
  let missed = 0;
  let extra = 0;
  for (const sentences of articles) {
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
        if (values.errors === language) console.log('missed', text.slice(offset - 40, offset), '|', text.slice(offset, offset + 30));
      }
    }
    for (const offset of ends) {
      if (gold.has(offset)) continue;
      extra++;
      if (values.errors === language) console.log('extra ', text.slice(Math.max(0, offset - 40), offset), '|', text.slice(offset, offset + 30));
    }
  }
  rows.push([language, String(right + missed), ((100 * right) / (right + extra)).toFixed(2), ((100 * right) / (right + missed)).toFixed(2), ((200 * right) / (2 * right + extra + missed)).toFixed(2)]);

  const whole = articles.map((sentences) => sentences.join('\n')).join('\n\n').repeat(10);
  tokenize(whole, data);
  const began = performance.now();
  const { count } = tokenize(whole, data);
  const between = performance.now();
  createDocument(whole, data);
  speed.push([language, (count / (between - began) / 1000).toFixed(1), (count / (performance.now() - between) / 1000).toFixed(1)]);
}
printTable('Sentence ends', [['', 'ends', 'precision', 'recall', 'F1'], ...rows]);
printTable('Million tokens a second', [['', 'tokens', 'whole text layer'], ...speed]);
