import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeClaims } from '../../examples/claims-spreadsheet/claims.ts';
import { createApp } from '../../examples/express-service/app.ts';
import { POST } from '../../examples/next-route/route.ts';
import { chunksOf } from '../../examples/rag-metadata/chunks.ts';
import { analyze } from '../../src/index.ts';

const ARTICLE = '« Le chantier emploie 350 ouvriers », a déclaré mardi Claire Vasseur, maire de Lyon. Selon Paul Morel, les travaux coûteront 12 millions d’euros.';

describe('the Express service', () => {
  let address: string;
  let close: () => void;
  beforeAll(async () => {
    const server = createApp().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/analyze`;
    close = () => server.close();
  });
  afterAll(() => close());
  const post = (body: unknown): Promise<Response> => fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

  test('answers with the analysis', async () => {
    const response = await post({ text: ARTICLE, referenceDate: '2026-03-11' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(analyze(ARTICLE, { referenceDate: '2026-03-11' }));
  });

  test.each<[string, unknown, string]>([
    ['no text', {}, 'analyze needs a string, got undefined'],
    ['an unknown language', { text: ARTICLE, language: 'xx' }, 'no language pack for "xx"'],
    ['a list', [], 'analyze needs a string'],
  ])('tells what is wrong with %s', async (_, body, message) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(((await response.json()) as { error: string }).error).toContain(message);
  });
});

describe('the route handler', () => {
  const ask = (body: string): Promise<Response> => POST(new Request('http://localhost/api/analyze', { method: 'POST', body }));

  test('answers with who said what and the figures', async () => {
    const response = await ask(ARTICLE);
    expect(await response.json()).toEqual({
      language: 'fr',
      quotes: [{ speaker: 'Claire Vasseur', words: 'Le chantier emploie 350 ouvriers' }, { speaker: 'Paul Morel', words: 'les travaux coûteront 12 millions d’euros' }],
      figures: [{ words: '350 ouvriers', value: '350', unit: 'ouvriers', source: 'Claire Vasseur' }, { words: '12 millions d’euros', value: '12000000', unit: 'EUR', source: 'Paul Morel' }],
    });
  });

  test('refuses nothing and languages that it does not read', async () => {
    expect((await ask(' ')).status).toBe(400);
    expect((await ask('Ο δήμαρχος ανακοίνωσε την Τρίτη ότι η γέφυρα θα κλείσει για έξι μήνες.')).status).toBe(422);
  });
});

describe('the chunks of an article', () => {
  test('have what a query may filter by', () => {
    const chunks = chunksOf(ARTICLE, { size: 100, referenceDate: '2026-03-11' });
    expect(chunks.map(({ text, start, end }) => [text, ARTICLE.slice(start, end)])).toEqual(chunks.map(({ text }) => [text, text]));
    expect(chunks.map(({ metadata }) => metadata)).toEqual([
      { language: 'fr', people: ['Claire Vasseur'], organizations: [], places: ['Lyon'], models: [], speakers: ['Claire Vasseur'], figures: ['350 ouvriers'], dates: ['2026-03-10'] },
      { language: 'fr', people: ['Paul Morel'], organizations: [], places: [], models: [], speakers: ['Paul Morel'], figures: ['12000000 EUR'], dates: [] },
    ]);
  });

  test('are one where they fit', () => {
    expect(chunksOf(ARTICLE)).toHaveLength(1);
  });
});

describe('the spreadsheet', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'article-analysis-claims-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('has a line for each figure of each article', async () => {
    const files = ['a.txt', 'b.txt'].map((name) => path.join(folder, name));
    for (const file of files) await writeFile(file, ARTICLE);
    expect(await writeClaims(files, path.join(folder, 'claims.csv'))).toBe(4);
    const lines = (await readFile(path.join(folder, 'claims.csv'), 'utf8')).trim().split(/\r?\n/);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^file,layer,/);
    expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['a.txt', 'a.txt', 'b.txt', 'b.txt']);
  });
});
