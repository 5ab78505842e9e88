import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeLanguage } from '../../scripts/new-language/write-language.ts';

const root = path.resolve(import.meta.dirname, '../..');
let checkout: string;

/** A checkout of its own with what the generator and the compiler read. */
beforeAll(() => {
  checkout = mkdtempSync(path.join(tmpdir(), 'article-analysis-language-'));
  cpSync(path.join(root, 'src'), path.join(checkout, 'src'), { recursive: true });
  for (const file of ['tsconfig.json', 'package.json']) cpSync(path.join(root, file), path.join(checkout, file));
  symlinkSync(path.join(root, 'node_modules'), path.join(checkout, 'node_modules'));
  mkdirSync(path.join(checkout, 'test'));
  writeFileSync(path.join(checkout, 'vitest.config.ts'), "export default { test: { include: ['test/**/*.test.ts'] } };\n");
});
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

const run = (program: string, ...args: string[]): string => execFileSync(process.execPath, [path.join(root, 'node_modules', program), ...args], { cwd: checkout, encoding: 'utf8' });

describe('a new language', () => {
  test('is a folder of typed tables and a folder of tests', () => {
    expect(writeLanguage(checkout, 'is')).toEqual([
      ...['text', 'entities', 'quotes', 'numbers', 'claims', 'dates', 'reporting-verbs', 'index'].map((file) => `src/languages/is/${file}.ts`),
      'test/languages/is/pack.test.ts',
      'src/languages/is/units.generated.ts',
    ]);
    const read = (file: string): string => readFileSync(path.join(checkout, 'src/languages/is', file), 'utf8');
    expect(read('dates.ts')).toContain('janúar: 1');
    expect(read('dates.ts')).toContain('mánudagur: 1');
    expect(read('text.ts')).toContain('  // Words that take a full stop and never end a sentence, without that stop: "m", "dr", "av".\n  abbreviations: [],');
    expect(read('units.generated.ts')).toContain('kílómetrar');
  });

  test('leaves what is there of a language as it is', () => {
    const before = readFileSync(path.join(checkout, 'src/languages/is/text.ts'), 'utf8');
    rmSync(path.join(checkout, 'src/languages/is/index.ts'));
    writeFileSync(path.join(checkout, 'src/languages/is/text.ts'), `${before}\n// Mine.\n`);
    expect(writeLanguage(checkout, 'is').filter((file) => !file.endsWith('units.generated.ts'))).toEqual(['src/languages/is/index.ts']);
    expect(readFileSync(path.join(checkout, 'src/languages/is/text.ts'), 'utf8')).toContain('// Mine.');
  });

  test('may be one that Node knows nothing of', () => {
    expect(writeLanguage(checkout, 'qaa')).toContain('src/languages/qaa/index.ts');
  });

  test('passes the compiler and its first tests', () => {
    run('typescript/bin/tsc', '--noEmit', '-p', '.');
    const { numPassedTests, numTodoTests } = JSON.parse(run('vitest/vitest.mjs', 'run', '--reporter=json', 'test/languages')) as { numPassedTests: number; numTodoTests: number };
    expect(numPassedTests).toBe(3);
    expect(numTodoTests).toBe(16);
  });

  test('brings its weights of the name tagger and its lists where there are any', () => {
    mkdirSync(path.join(checkout, 'models'));
    writeFileSync(path.join(checkout, 'models/ner.qab.bin'), '');
    writeLanguage(checkout, 'qab');
    const read = (code: string): string => readFileSync(path.join(checkout, `src/languages/${code}/index.ts`), 'utf8');
    expect(read('qab')).toMatch(/^import \{ nerQab \} from '..\/..\/generated\/ner-qab.ts';\n/);
    expect(read('qab')).toContain('dates, nameWeights: nerQab };');
    mkdirSync(path.join(checkout, 'knowledge'));
    writeFileSync(path.join(checkout, 'knowledge/names.qac.bin'), '');
    writeLanguage(checkout, 'qac');
    expect(read('qac')).toContain('dates, nameLists: namesQac };');
    expect(read('qaa')).not.toMatch(/nameWeights|nameLists/);
  });

  test.each([['fr', 'there is a pack for "fr" already'], ['../x', '"../x" is no language code; write it like "is" or "ca"'], ['do', '"do" is no language code; write it like "is" or "ca"']])('"%s" is refused', (code, message) => {
    expect(() => writeLanguage(checkout, code)).toThrow(new RangeError(message));
  });
});
