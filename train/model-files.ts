import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { modelOf, readSharedModel } from '../src/entities/tagger/model-file.ts';
import type { TaggerModel } from '../src/entities/tagger/tagger-model.ts';
import type { WrittenModel } from './model-writer.ts';
import { sliceOf, SLICES } from './slices.ts';

/** The file for all languages in a folder of models. */
const sharedFile = (folder: string): string => join(folder, 'ner.bin');
const languageFile = (folder: string, code: string): string => join(folder, `ner.${code}.bin`);

/** Writes the files of a model into `folder`. */
export function writeModelFiles(folder: string, model: WrittenModel): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(sharedFile(folder), model.shared);
  for (const [i, code] of SLICES.entries()) writeFileSync(languageFile(folder, code), model.languages[i]);
}

/** Reads the model in `folder`; gives the one of each language, made when first asked for. */
export function readModelFiles(folder: string): (language: string) => TaggerModel {
  const languages = new Map(SLICES.map((code) => [code as string, languageFile(folder, code)]));
  return modelsOf(readFileSync(sharedFile(folder)), (code) => {
    const file = languages.get(code);
    return file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
  });
}

/** The models of all languages from bytes that were not written yet. */
export const modelsOfWritten = ({ shared, languages }: WrittenModel): ((language: string) => TaggerModel) => modelsOf(shared, (code) => languages[sliceOf(code)]);

function modelsOf(sharedBytes: Uint8Array, languageBytes: (code: string) => Uint8Array | undefined): (language: string) => TaggerModel {
  const shared = readSharedModel(sharedBytes);
  const known = new Map<string, TaggerModel>();
  return (language) => {
    const code = SLICES[sliceOf(language)];
    const model = known.get(code) ?? modelOf(shared, languageBytes(code));
    known.set(code, model);
    return model;
  };
}

/** Sizes of the files in `folder`, gzipped: the one for all languages first. */
export function fileSizes(folder: string): { name: string; gzipped: number }[] {
  return [sharedFile(folder), ...SLICES.map((code) => languageFile(folder, code))].filter((file) => existsSync(file)).map((file) => ({ name: file, gzipped: gzipSync(readFileSync(file)).length }));
}
