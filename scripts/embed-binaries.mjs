import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';

/** Languages that there are weights of the name tagger for: a pack imports its own. */
const NAME_WEIGHTS = readdirSync('models').flatMap((file) => /^ner\.([a-z]+)\.bin$/u.exec(file)?.[1] ?? []).sort();
/** Languages that there are lists of names of their own for: a pack imports its own. */
const NAME_LISTS = readdirSync('knowledge').flatMap((file) => /^names\.([a-z]+)\.bin$/u.exec(file)?.[1] ?? []).sort();

const BINARIES = [
  { file: 'knowledge/names.bin', module: 'names' },
  ...NAME_LISTS.map((code) => ({ file: `knowledge/names.${code}.bin`, module: `names-${code}` })),
  { file: 'models/ner.bin', module: 'ner' },
  ...NAME_WEIGHTS.map((code) => ({ file: `models/ner.${code}.bin`, module: `ner-${code}` })),
];
/** Models written as text already, in characters that need no escaping but for the head's quotes. */
const TEXTS = [{ file: 'models/language.txt', module: 'language', name: 'languageModel' }, { file: 'models/language-light.txt', module: 'language-light', name: 'lightLanguageModel' }];

/** Below this share of its size a file is deflated: base64 hides from gzip what repeats in the bytes. */
const WORTH_DEFLATING = 0.97;

/**
 * Writes the binary data of the package into src/generated/*.ts, so that every bundler and runtime
 * gets it without reading files. Files that deflate well are deflated here and inflated when first
 * read; dense ones only pass through base64. A module that is current is left alone.
 */
export default function embedBinaries() {
  mkdirSync('src/generated', { recursive: true });
  for (const { file, module } of BINARIES) {
    const source = sourceOf(file, module, existsSync(file) ? readFileSync(file) : Buffer.alloc(0));
    writeWhenNew(module, source);
  }
  for (const { file, module, name } of TEXTS) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    writeWhenNew(module, `// Written by scripts/embed-binaries.mjs from ${file}.\n\nconst text = ${JSON.stringify(text)};\n\n/** The text of ${file}. */\nexport function ${name}(): string {\n  return text;\n}\n`);
  }
}

function writeWhenNew(module, source) {
  const path = `src/generated/${module}.ts`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== source) writeFileSync(path, source);
}

function sourceOf(file, module, bytes) {
  const packed = deflateRawSync(bytes, { level: 9 });
  const isPacked = packed.length < bytes.length * WORTH_DEFLATING;
  const imports = isPacked ? "import { inflateSync } from 'fflate';\nimport { decodeBase64 } from '../decode-base64.ts';\n" : "import { decodeBase64 } from '../decode-base64.ts';\n";
  const value = isPacked ? `inflateSync(decodeBase64(base64), { out: new Uint8Array(${bytes.length}) })` : 'decodeBase64(base64)';
  return `// Written by scripts/embed-binaries.mjs from ${file}.
${imports}
const base64 = '${(isPacked ? packed : bytes).toString('base64')}';

/** The bytes of ${file}. */
export function ${module.replace(/-./gu, (part) => part[1].toUpperCase())}(): Uint8Array {
  return ${value};
}
`;
}

embedBinaries();
