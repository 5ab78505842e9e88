import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Sources of the package's files; the packages that they compile in ship with it. */
const ENTRIES = ['index.ts', 'language-pack.ts', 'language.ts', 'quantities/index.ts', 'render.ts', 'html/index.ts', 'ecosystem/compromise.ts', 'ecosystem/wink.ts', 'ecosystem/zod.ts', 'cli/main.ts', 'corpus/index.ts'];

test('every package that is compiled in is in the licence notices', async () => {
  const { dependencies = {}, peerDependencies = {} } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'peerDependencies', Record<string, string> | undefined>;
  const { metafile } = await build({
    entryPoints: ENTRIES.map((file) => path.join(root, 'src', file)),
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    // What is installed beside the package carries its own licence.
    external: [...Object.keys(dependencies), ...Object.keys(peerDependencies)],
    logLevel: 'silent',
  });
  const compiled = [...new Set(Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)).flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []))].sort();
  expect(compiled).toContain('franc');
  const notices = readFileSync(path.join(root, 'THIRD_PARTY_NOTICES.md'), 'utf8');
  expect(compiled.filter((name) => !notices.includes(name))).toEqual([]);
});
