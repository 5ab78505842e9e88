import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { languageCodes } from './src/languages/codes.ts';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const root = path.dirname(fileURLToPath(import.meta.url));
const packEntries = Object.fromEntries(languageCodes.map((code) => [`languages/${code}`, `src/languages/${code}/index.ts`]));
/** Sources of much data, which give it by the one function they export. */
const modelSources = ['src/language/wide-net.ts', ...readdirSync(path.join(root, 'src/generated')).map((file) => `src/generated/${file}`)];
const modelEntries = Object.fromEntries(modelSources.map((source) => [`models/${path.parse(source).name}`, source]));
/** Public entry points with types of their own: name in `dist` → source. */
const typedEntries = {
  index: 'src/index.ts',
  language: 'src/language.ts',
  'language-pack': 'src/language-pack.ts',
  quantities: 'src/quantities/index.ts',
  render: 'src/render.ts',
  compromise: 'src/ecosystem/compromise.ts',
  wink: 'src/ecosystem/wink.ts',
  zod: 'src/ecosystem/zod.ts',
  html: 'src/html/index.ts',
};

const shared: Options = {
  target: 'es2022',
  // The browser platform makes a Node built-in in the core a build error.
  platform: 'browser',
  // What we use of these is compiled in: nobody who installs us installs their trees.
  noExternal: ['franc', 'natural', 'commander', 'fflate', 'linkedom', 'htmlparser2', '@mozilla/readability'],
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.legalComments = 'none';
  },
  sourcemap: false,
  silent: true,
};

/** What servers run: without blanks and comments and in ASCII alone, which engines read faster and hold in a third of the memory. */
const sharedCommonJs: Options = {
  ...shared,
  format: 'cjs',
  splitting: false,
  esbuildOptions(options) {
    options.charset = 'ascii';
    options.legalComments = 'none';
    options.minifyWhitespace = true;
  },
  plugins: [
    {
      name: 'ascii-regular-expressions',
      // The compiler leaves letters in regular expressions as they are.
      renderChunk: (code) => ({ code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) }),
    },
  ],
};

/** The pack loader of the CommonJS build: static requires, so that server bundlers find the files. */
const lazyPacks: Plugin = {
  name: 'lazy-packs',
  setup(build) {
    build.onLoad({ filter: /[\\/]languages[\\/]load-pack\.ts$/ }, () => ({
      contents: [
        'const packs = {',
        ...languageCodes.map((code) => `  ${code}: () => require('./languages/${code}.cjs').${code},`),
        '};',
        'export const loadPack = (code) => packs[code]();',
      ].join('\n'),
      loader: 'js',
    }));
    build.onResolve({ filter: /^\.\/languages\/[a-z]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** Keeps the sources of much data in files of their own, in `folder` as seen from the output, that are loaded when first asked. */
function lazyModels(folder: string): Plugin {
  return {
    name: 'lazy-models',
    setup(build) {
      const files = new Set(modelSources.map((source) => path.join(root, source)));
      build.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        if (!files.has(file)) return undefined;
        const reader = /export function (\w+)/.exec(await readFile(file, 'utf8'))?.[1];
        if (reader === undefined) throw new Error(`${file} exports no function`);
        return { contents: `export const ${reader} = (...input) => require('${folder}/${path.parse(file).name}.cjs').${reader}(...input);`, loader: 'js' };
      });
      build.onResolve({ filter: /^\.\.?\/models\/[a-z-]+\.cjs$/ }, ({ path: file }) => ({ path: file, external: true }));
    },
  };
}

/**
 * Gives the data of a generated source as JSON beside its file, which engines read several times faster
 * than a literal and whose text they do not keep.
 */
const dataAsJson: Plugin = {
  name: 'data-as-json',
  setup(build) {
    const folder = path.join(root, 'dist/models');
    build.onLoad({ filter: /[\\/]generated[\\/][a-z-]+\.ts$/ }, async ({ path: file }) => {
      const source = await readFile(file, 'utf8');
      const literal = /^const \w+ = (['"])(.*)\1;$/m.exec(source);
      if (literal === null) throw new Error(`${file} holds no literal`);
      const { name } = path.parse(file);
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, `${name}.json`), literal[1] === '"' ? `"${literal[2]}"` : JSON.stringify(literal[2]));
      return { contents: source.replace(literal[0], () => literal[0].replace(/=.*/, () => `= require('./${name}.json');`)), loader: 'ts' };
    });
    build.onResolve({ filter: /^\.\/[a-z-]+\.json$/ }, ({ path: file }) => ({ path: file, external: true }));
  },
};

/** Keeps the listed sources as files of their own in `dist` that the bundle asks for. */
function separate(files: Readonly<Record<string, string>>): Plugin {
  const outputs = new Map(Object.entries(files).map(([source, output]) => [path.join(root, source), output]));
  return {
    name: 'separate',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path: request, resolveDir, kind }) => {
        const output = outputs.get(path.join(resolveDir, request));
        return output === undefined || kind === 'entry-point' ? undefined : { path: output, external: true };
      });
    },
  };
}

/** Files too small for a compiler: the types of the packs, and Node's ES module over the CommonJS build. */
async function writeSmallFiles(): Promise<void> {
  const languages = path.join(root, 'dist/languages');
  await mkdir(languages, { recursive: true });
  const pack = (code: string, extension: string): string =>
    `import type { LanguagePack } from '../index.${extension}';\n\n/** The language pack of "${code}", for \`createAnalyzer\`. */\nexport declare const ${code}: LanguagePack;\n/** What finding quantities alone needs of "${code}", for \`createQuantityFinder\`. */\nexport declare const quantities: LanguagePack;\n`;
  await Promise.all([
    ...languageCodes.flatMap((code) => [
      writeFile(path.join(languages, `${code}.d.ts`), pack(code, 'js')),
      writeFile(path.join(languages, `${code}.d.cts`), pack(code, 'cjs')),
    ]),
    writeFile(
      path.join(root, 'dist/index.node.js'),
      "// Under Node both module systems share one instance, which loads models and packs when first needed.\nimport api from './index.node.cjs';\n\nexport const { analyze, createAnalyzer } = api;\n",
    ),
    writeFile(path.join(root, 'dist/language.node.js'), "// As `index.node.js`.\nimport api from './language.cjs';\n\nexport const { detectLanguage } = api;\n"),
    writeFile(
      path.join(root, 'dist/index.node.cjs'),
      "// Between the two, since Node parses all of a CommonJS file that an ES module imports for its exports.\nconst { analyze, createAnalyzer } = require('./index.cjs');\nmodule.exports = { analyze, createAnalyzer };\n",
    ),
  ]);
}

export default defineConfig([
  {
    ...shared,
    // The light detector as an entry, so that what it shares with the full one is a file of its own
    // and no bundle of `createAnalyzer` gets the full model.
    entry: { ...typedEntries, ...packEntries, 'light-detector': 'src/language/light-detector.ts' },
    format: 'esm',
    splitting: true,
    onSuccess: writeSmallFiles,
  },
  {
    ...sharedCommonJs,
    entry: typedEntries,
    esbuildPlugins: [lazyPacks, lazyModels('./models')],
  },
  { ...sharedCommonJs, entry: packEntries, esbuildPlugins: [lazyModels('../models')] },
  { ...sharedCommonJs, entry: modelEntries, esbuildPlugins: [dataAsJson] },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: 'esm',
    platform: 'node',
    // commander is CommonJS and asks for Node's own modules by `require`.
    banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
    esbuildPlugins: [separate({ 'src/index.ts': './index.node.js', 'src/render.ts': './render.js', 'src/html/index.ts': './html.js' })],
  },
  {
    ...shared,
    entry: { corpus: 'src/corpus/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'node',
    shims: true,
  },
  {
    ...shared,
    entry: { 'article-worker': 'src/corpus/article-worker.ts' },
    format: 'esm',
    platform: 'node',
    esbuildPlugins: [separate({ 'src/index.ts': './index.node.js' })],
  },
  { ...shared, entry: { ...typedEntries, corpus: 'src/corpus/index.ts' }, format: ['esm', 'cjs'], dts: { only: true } },
]);
