/**
 * `npm run bench:phenomena -- [--numbers ../shared/data/numbers] [--errors]`: our claims on the hard
 * sentences, a row per language: share of claims found with half overlap, and of these the share
 * with right value or bounds and right kind. With `--errors` the others are listed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { pairUp, sameNumber } from '../eval/compare.ts';
import { analyze } from '../src/index.ts';

const { values: options } = parseArgs({ options: { numbers: { type: 'string', default: '../shared/data/numbers' }, errors: { type: 'boolean', default: false } } });

interface Row {
  input: string;
  results: Array<{ start: number; end: number; text: string; resolution: { kind: string; value?: number; min?: number; max?: number; from?: number; to?: number } }>;
}

/** The file calls a share "ratio", and a speed a measurement. */
const KINDS: Readonly<Record<string, readonly string[]>> = { ratio: ['fraction'], measurement: ['measurement', 'rate'] };

/** Rows that we read otherwise, with the reason; they are counted apart. */
const DISPUTED: Readonly<Record<string, string>> = {
  'de 2,3 % à 1,8 %': 'articles annotate the value left and the value reached as two claims',
  'meia dúzia': 'articles annotate the counted noun inside the span',
  'to 4.1% from 3.9%': 'articles annotate the value left and the value reached as two claims',
};

for (const language of ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl', 'pl']) {
  const file = join(options.numbers, `phenomena.${language}.jsonl.gz`);
  if (!existsSync(file)) continue;
  const rows = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
  let wanted = 0;
  let found = 0;
  let right = 0;
  let disputed = 0;
  for (const { input, results } of rows) {
    let claims;
    try {
      ({ claims } = analyze(input, { language, include: ['claims'] }));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      break;
    }
    const pairs = pairUp(results, claims, 0.5);
    wanted += results.length;
    found += pairs.length;
    for (const want of results) {
      const reason = DISPUTED[want.text];
      if (reason !== undefined) {
        disputed++;
        if (options.errors) console.log(`  ${language} [${want.text}] disputed: ${reason}`);
        continue;
      }
      const claim = pairs.find(([paired]) => paired === want)?.[1];
      const { kind, value, min, max, to } = want.resolution;
      const isValue = claim !== undefined && (sameNumber(claim.value, value ?? to) || (value === undefined && sameNumber(claim.min, min) && sameNumber(claim.max, max)));
      const isKind = claim !== undefined && (KINDS[kind] ?? [kind]).includes(claim.kind);
      if (isValue && isKind) right++;
      else if (options.errors) console.log(`  ${language} [${want.text}] ${kind} ${value ?? to ?? `${min ?? ''}..${max ?? ''}`}: ${claim === undefined ? 'not found' : `[${claim.text}] ${claim.kind} ${claim.value ?? `${claim.min ?? ''}..${claim.max ?? ''}`}`}`);
    }
  }
  console.log(`${language}  claims ${wanted}  found ${found}  value and kind right ${right}  disputed ${disputed}`);
}
