import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis, AnalyzeOptions } from '../../src/analysis.ts';
import { analyze } from '../../src/index.ts';
import { languageCodes } from '../../src/languages/codes.ts';
import { fixtureArticles } from '../fixtures/fixture-article.ts';

const root = path.resolve(import.meta.dirname, '../..');
const CORE = ['src/index.ts', 'src/language.ts', 'src/quantities/index.ts', 'src/render.ts'];

/** Packages whose code is compiled into the core. */
const BUNDLED = /^node_modules\/(?:franc|trigram-utils|n-gram|collapse-white-space|natural|fflate)\//;

describe('the core', () => {
  let files: Array<{ file: string; source: string }>;
  let bundle: string;

  beforeAll(async () => {
    const { metafile } = await build({ entryPoints: CORE, absWorkingDir: root, bundle: true, platform: 'browser', format: 'esm', outdir: 'x', write: false, metafile: true, preserveSymlinks: true });
    files = Object.keys(metafile.inputs).map((file) => ({ file, source: readFileSync(path.join(root, file), 'utf8') }));
    const { outputFiles } = await build({ entryPoints: ['src/index.ts'], absWorkingDir: root, bundle: true, platform: 'neutral', mainFields: ['module', 'main'], format: 'iife', globalName: 'articleAnalysis', write: false, charset: 'utf8' });
    bundle = outputFiles[0].text;
  });

  test('is its own code and what little is compiled in, without Node built-ins', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.map(({ file }) => file).filter((file) => !file.startsWith('src/') && !BUNDLED.test(file))).toEqual([]);
    expect(files.map(({ file }) => file).filter((file) => /^src\/(?:cli|corpus)\//.test(file))).toEqual([]);
  });

  test('has no word for network, files, processes, code from strings, clock or chance', () => {
    const forbidden = /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|importScripts|eval|Function|require|Date\.now|Math\.random|setTimeout|setInterval|localStorage|indexedDB)\s*\(|\bimport\s*\(|\bprocess\.|\bnew Date\(\)/;
    const code = files.filter(({ file }) => file.startsWith('src/') && !file.startsWith('src/generated/'));
    const found = code.flatMap(({ file, source }) => {
      const withoutComments = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      const match = forbidden.exec(withoutComments);
      return match === null ? [] : [`${file}: ${match[0]}`];
    });
    expect(found).toEqual([]);
  });

  test('analyses the same where there is nothing but the language itself', () => {
    // A realm with no Node, no web, no clock and no chance: whatever the core reached for would throw.
    const context = vm.createContext({ atob, TextDecoder, TextEncoder }, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext('Date.now = Math.random = () => { throw new Error("not in the core"); };', context);
    vm.runInContext(`${bundle}; globalThis.run = (text, options) => JSON.stringify(articleAnalysis.analyze(text, JSON.parse(options)));`, context);
    const run = (text: string, options: AnalyzeOptions): Analysis => JSON.parse((context.run as (text: string, options: string) => string)(text, JSON.stringify(options))) as Analysis;
    const articles = fixtureArticles.filter(({ language }) => languageCodes.some((code) => code === language));
    for (const { text, referenceDate } of articles) expect(run(text, { referenceDate })).toEqual(analyze(text, { referenceDate }));
  });

  test('touches no global of the realm it runs in', () => {
    const context = vm.createContext({ atob, TextDecoder, TextEncoder });
    vm.runInContext(bundle, context);
    vm.runInContext('for (const of of [Object, Array, String, RegExp, Map, Set]) Object.freeze(of.prototype);', context);
    const before = vm.runInContext('Object.getOwnPropertyNames(globalThis).sort().join()', context) as string;
    vm.runInContext(`articleAnalysis.analyze(${JSON.stringify(fixtureArticles[0].text)})`, context);
    expect(vm.runInContext('Object.getOwnPropertyNames(globalThis).sort().join()', context)).toBe(before);
  });
});
