import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeNames } from '../../src/entities/knowledge/names-file.ts';
import { modelOf, readSharedModel } from '../../src/entities/tagger/model-file.ts';
import { ner } from '../../src/generated/ner.ts';
import { createAnalyzer } from '../../src/index.ts';
import { languageCodes } from '../../src/languages/codes.ts';
import { languagePacks } from '../../src/languages/index.ts';
import { loadPack } from '../../src/languages/load-pack.ts';
import { quantityPacks } from '../../src/languages/quantity-packs.ts';

const folder = path.resolve(import.meta.dirname, '../../src/languages');
const models = path.resolve(import.meta.dirname, '../../models');
const knowledge = path.resolve(import.meta.dirname, '../../knowledge');

test('codes, packs and folders name the same languages', () => {
  expect(languagePacks.map(({ code }) => code)).toEqual([...languageCodes]);
  expect(quantityPacks.map(({ code }) => code)).toEqual([...languageCodes]);
  for (const code of languageCodes) {
    expect(existsSync(path.join(folder, code, 'index.ts'))).toBe(true);
    expect(loadPack(code).code).toBe(code);
  }
  expect(() => loadPack('xx')).toThrow(RangeError);
});

/** Every list and table of a pack with the path to it. */
function* tablesOf(value: unknown, at = ''): Generator<{ at: string; table: unknown[] | Record<string, unknown> }> {
  if (typeof value !== 'object' || value === null) return;
  if (at !== '') yield { at, table: value as Record<string, unknown> };
  if (Array.isArray(value)) return;
  for (const [key, child] of Object.entries(value)) yield* tablesOf(child, at === '' ? key : `${at}.${key}`);
}

/** Every word of a list or table, keys included. */
function* stringsOf(value: unknown, at: string): Generator<{ at: string; text: string }> {
  if (typeof value === 'string') yield { at, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) yield* stringsOf(child, Array.isArray(value) ? at : `${at}.${key}`);
}

describe.each(languagePacks.map((pack) => [pack.code, pack] as const))('the pack "%s"', (code, pack) => {
  test('has every section, none of them empty', () => {
    for (const section of ['text', 'entities', 'quotes', 'numbers', 'claims', 'dates'] as const) {
      expect(Object.keys(pack[section]).length, section).toBeGreaterThan(0);
      const filled = [...tablesOf(pack[section], section)].filter(({ table }) => (Array.isArray(table) ? table : Object.keys(table)).length > 0);
      expect(filled.length, section).toBeGreaterThan(1);
    }
  });

  test('brings the weights of the name tagger that there are for it', () => {
    const bytes = pack.nameWeights?.();
    expect(bytes !== undefined).toBe(existsSync(path.join(models, `ner.${code}.bin`)));
    expect(() => modelOf(readSharedModel(ner()), bytes)).not.toThrow();
  });

  test('brings the lists of names that there are for it', () => {
    const bytes = pack.nameLists?.();
    expect(bytes !== undefined).toBe(existsSync(path.join(knowledge, `names.${code}.bin`)));
    if (bytes !== undefined) expect(decodeNames(bytes).map((section) => section.code)).toEqual([code]);
  });

  test('lists no word twice in one list', () => {
    const doubled = [...tablesOf(pack)].flatMap(({ at, table }) => {
      if (!Array.isArray(table) || !table.every((word) => typeof word === 'string')) return [];
      return table.filter((word, i) => table.indexOf(word) !== i).map((word) => `${at}: ${word}`);
    });
    expect(doubled).toEqual([]);
  });

  test('has words in composed form (NFC) without blanks at their edges', () => {
    const wrong = [...stringsOf(pack, code)].filter(({ text }) => text !== text.normalize('NFC') || text !== text.trim());
    expect(wrong).toEqual([]);
  });

  test('can be taken alone', () => {
    const analyzer = createAnalyzer({ languages: [pack] });
    expect(analyzer.languages).toEqual([code]);
    expect(analyzer.analyze('«»', { language: code }).language).toMatchObject({ code, supported: true });
  });
});
