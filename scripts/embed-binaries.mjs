import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const BINARIES = [{ file: 'knowledge/names.bin', module: 'names' }, { file: 'models/ner.bin', module: 'ner' }, { file: 'models/language.bin', module: 'language' }];

/**
 * Writes the binary data of the package into src/generated/*.ts, so that every bundler and runtime
 * gets it without reading files. A module that is current is left alone.
 */
export default function embedBinaries() {
  mkdirSync('src/generated', { recursive: true });
  for (const { file, module } of BINARIES) {
    const base64 = existsSync(file) ? readFileSync(file).toString('base64') : '';
    const source = `// Written by scripts/embed-binaries.mjs from ${file}.
const base64 = '${base64}';

/** The bytes of ${file}. */
export function ${module}(): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
`;
    const path = `src/generated/${module}.ts`;
    if (!existsSync(path) || readFileSync(path, 'utf8') !== source) writeFileSync(path, source);
  }
}

embedBinaries();
