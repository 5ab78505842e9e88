import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { analyze } from '../../src/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

describe('the first example of the README', () => {
  const code = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const call = /= (analyze\(.*?\n\));/s.exec(code)?.[1] ?? '';
  const claims = [...code.matchAll(/^(\w[^;]*); \/\/(.+)$/gm)].map(([, expression, value]): [string, unknown] => [expression, JSON.parse(value)]);

  test('shows results', () => {
    expect(claims.length).toBeGreaterThan(5);
  });

  test.each(claims)('%s is what it says', (expression, value) => {
    expect(runInNewContext(`const { entities, quotes, claims } = ${call}; JSON.parse(JSON.stringify(${expression}))`, { analyze })).toEqual(value);
  });
});

test('every sub-path of the package is in the README', () => {
  const missing = Object.keys(packageJson.exports)
    .map((key) => key.replace(/^\./, 'article-analysis').replace('/*', '/fr'))
    .filter((name) => name !== 'article-analysis/package.json' && !readme.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});

test('every page that README and docs link to is there', () => {
  const files = ['README.md', 'CONTRIBUTING.md', ...['customizing', 'ecosystem', 'adding-a-language', 'limits', 'how-accurate', 'scale', 'render', 'runtimes'].map((name) => `docs/${name}.md`)];
  const broken = files.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => target).filter((target) => !existsSync(path.join(root, path.dirname(file), target))).map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the commands that it names are scripts', () => {
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});
