import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { toJSONSchema } from 'zod';
import schemaJson from '../../schema.json' with { type: 'json' };
import { analysisSchema } from '../../src/ecosystem/zod.ts';
import { analyze } from '../../src/index.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const isObject = (value: Json | undefined): value is { [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema without names and notes, references followed, so that two writers of one schema agree. */
function bare(schema: Json, definitions: { [key: string]: Json }): Json {
  if (Array.isArray(schema)) return schema.map((item) => bare(item, definitions));
  if (!isObject(schema)) return schema;
  if (typeof schema.$ref === 'string') return bare(definitions[schema.$ref.split('/').at(-1) as string], definitions);
  const union = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(union)) {
    const choices = union.flatMap((choice) => {
      const inner = bare(choice, definitions);
      return isObject(inner) && Array.isArray(inner.anyOf) ? inner.anyOf : [inner];
    });
    return { anyOf: choices.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
  }
  const out: { [key: string]: Json } = {};
  for (const key of ['type', 'const', 'enum', 'items', 'properties', 'required', 'additionalProperties'].filter((name) => schema[name] !== undefined)) {
    const value = schema[key];
    if (key === 'properties' && isObject(value)) out[key] = Object.fromEntries(Object.keys(value).sort().map((name): [string, Json] => [name, bare(value[name], definitions)]));
    else out[key] = (key === 'required' || key === 'enum') && Array.isArray(value) ? [...value].sort() : bare(value, definitions);
  }
  return out;
}

test('says the same as schema.json', () => {
  const ours = schemaJson as unknown as { definitions: { [key: string]: Json } };
  expect(bare(toJSONSchema(analysisSchema, { reused: 'inline' }) as Json, {})).toEqual(bare(ours.definitions.Analysis, ours.definitions));
});

describe('an analysis', () => {
  const folder = path.resolve(import.meta.dirname, '../../fixtures');
  const articles = ['fr', 'en', 'de'].flatMap((language) => readdirSync(path.join(folder, language)).map((file) => path.join(folder, language, file)));

  test('of every fixture is taken, as it is', () => {
    for (const file of articles) {
      const { text, language } = JSON.parse(readFileSync(file, 'utf8')) as { text: string; language: string };
      const analysis = analyze(text, { language });
      expect(analysisSchema.parse(JSON.parse(JSON.stringify(analysis)))).toEqual(analysis);
    }
  });

  const good = analyze('Le pont coûtera 3 millions d’euros, a dit Paul Morel.', { language: 'fr' });
  test.each<[string, unknown]>([
    ['of another version', { ...good, schemaVersion: 2 }],
    ['with a field of no meaning', { ...good, mood: 'sad' }],
    ['without quotes', { ...good, quotes: undefined }],
    ['with an unknown type', { ...good, entities: [{ ...good.entities[0], type: 'animal' }] }],
    ['with roles of a place', { ...good, entities: [{ ...good.entities[0], type: 'place', roles: [] }] }],
    ['with offsets as text', { ...good, sentences: [{ start: '0', end: '1' }] }],
  ])('%s is refused', (_, value) => {
    expect(analysisSchema.safeParse(value).success).toBe(false);
  });
});
