import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Analysis } from '../../src/analysis.ts';
import { analyze } from '../../src/index.ts';
import { openPlayground, read, startBrowser, waitForResult } from './browser.ts';

const ARTICLE = 'Le pont de Lyon sera fermé\n\n« Le chantier emploie 350 ouvriers », a déclaré Claire Vasseur, maire de Lyon. Selon Paul Morel, les travaux coûteront 12 millions d’euros.';

let browser: Browser;
let page: Page;
// One page for all tests: what a test needs of it, it sets itself.
beforeAll(async () => {
  browser = await startBrowser();
  page = await openPlayground(browser);
});
afterAll(() => browser.close());

/** The text as the article shows it, paragraphs parted by blank lines. */
const shownText = async (): Promise<string> => (await page.locator('#article p').allTextContents()).join('\n\n');
const piecesOf = (selector: string): Promise<string[]> => page.locator(`#article ${selector}`).allTextContents();

test('the first example is read at once, in a worker', async () => {
  const { text } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../fixtures/fr/modele-ouvert.json'), 'utf8')) as { text: string };
  expect(await page.getByLabel('Article', { exact: true }).inputValue()).toBe(text);
  expect(await shownText()).toBe(text.split(/\n+/).join('\n\n'));
  expect(await page.locator('#status').textContent()).toMatch(/^French, /);
  expect(page.workers()).toHaveLength(1);
});

test('an article is shown with its findings, each voice with its words and figures', async () => {
  await read(page, ARTICLE);
  expect(await shownText()).toBe(ARTICLE);
  expect(await piecesOf('.person.starts')).toEqual(['Claire Vasseur', 'Paul Morel']);
  const voice = page.locator('.voice', { hasText: 'Claire Vasseur' });
  expect(await voice.locator('blockquote').textContent()).toBe('Le chantier emploie 350 ouvriers');
  expect(await voice.locator('.figure').allTextContents()).toEqual(['350 ouvriers']);
  expect(await page.locator('.voice', { hasText: 'Paul Morel' }).locator('.figure').allTextContents()).toEqual(['12 million EUR']);
});

test('what is unticked is hidden in the article and in the lists, its words stay', async () => {
  await read(page, ARTICLE);
  const person = page.locator('#article .person').first();
  const line = (): Promise<string> => person.evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await line()).toBe('underline');
  await page.getByRole('checkbox', { name: /^People/ }).uncheck();
  expect(await line()).toBe('none');
  await page.getByRole('tab', { name: 'Names' }).click();
  expect(await page.locator('.names li:visible .entity').allTextContents()).not.toContain('Claire Vasseur');
  expect(await shownText()).toBe(ARTICLE);
  await page.getByRole('checkbox', { name: /^People/ }).check();
  expect(await page.locator('.names li:visible .entity').allTextContents()).toContain('Claire Vasseur');
});

test('a passage tells what it is, and the lists lead back to it', async () => {
  await read(page, ARTICLE);
  await page.locator('#article .claim', { hasText: '12 millions' }).click();
  expect(await page.locator('#detail').textContent()).toContain('12 million EUR');
  expect(await page.getByRole('tab', { name: 'Figures' }).getAttribute('aria-selected')).toBe('true');
  await page.getByRole('tab', { name: 'Names' }).click();
  await page.getByRole('button', { name: 'Paul Morel, mention 1 of 1' }).click();
  expect(await piecesOf('.selected')).toEqual(['Paul Morel']);
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Paul Morel');
});

test('the language can be set, and one without a pack is told', async () => {
  await read(page, 'No. 12 – Die Stadt');
  await page.getByLabel('Language').selectOption('de');
  await expect.poll(() => page.locator('#status').textContent()).toContain('German, as chosen');
  await page.getByLabel('Language').selectOption('');
  await read(page, 'Ο δήμαρχος ανακοίνωσε την Τρίτη ότι η γέφυρα θα κλείσει για έξι μήνες.');
  expect(await page.locator('#status').textContent()).toContain('no language pack');
});

test('a part in another language is read and marked as such', async () => {
  const german = 'Die Brücke von Lyon wird am Montag geschlossen. „Die Arbeiten dauern sechs Monate“, sagte der Ingenieur Karl Brandt am Dienstag in der Stadt.';
  await read(page, `${ARTICLE}\n\n${ARTICLE}\n\n${german}`);
  expect(await page.locator('#article p').last().getAttribute('lang')).toBe('de');
  expect(await page.locator('#status').textContent()).toContain('with parts in German');
});

describe('copying', () => {
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  test('as JSON gives the analysis', async () => {
    await read(page, ARTICLE);
    await page.getByRole('button', { name: 'Copy as JSON' }).click();
    await expect.poll(() => page.locator('#status').textContent()).toBe('JSON copied.');
    const referenceDate = await page.getByLabel('Date of the article').inputValue();
    expect(JSON.parse(await clipboard()) as Analysis).toEqual(analyze(ARTICLE, { referenceDate }));
  });

  test('as code gives a program that has the article as it is', async () => {
    const hostile = '« `${alert(1)}` \\ "\u2028 », a dit Paul Morel.';
    await read(page, hostile);
    await page.getByRole('button', { name: 'Copy as code' }).click();
    await expect.poll(() => page.locator('#status').textContent()).toBe('Code copied.');
    const code = await clipboard();
    expect(code).toContain("import { analyze } from 'article-analysis';");
    expect(JSON.parse(/^const article = ([^\n]*);$/m.exec(code)?.[1] ?? '')).toBe(hostile);
  });
});

test('a text file can be chosen or dropped', async () => {
  await page.getByLabel('File, text or web page').setInputFiles({ name: 'article.txt', mimeType: 'text/plain', buffer: Buffer.from(ARTICLE) });
  await expect.poll(shownText).toBe(ARTICLE);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'a.txt', { type: 'text/plain' }));
    document.querySelector('#drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, 'Une ligne de Paul Morel.');
  await expect.poll(shownText).toBe('Une ligne de Paul Morel.');
});

test('a saved web page is read without its frame', async () => {
  const paragraph = `<p>${ARTICLE.replace('\n\n', '. ')} `;
  const html = `<html><head><meta property="article:published_time" content="2026-03-09T08:00:00+01:00"></head><body><nav>Menu</nav><article><h1>Titre</h1>${paragraph.repeat(4)}</article><script>document.title=3</script></body></html>`;
  await page.getByLabel('File, text or web page').setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await expect.poll(() => page.getByLabel('Date of the article').inputValue()).toBe('2026-03-09');
  await expect.poll(shownText).toContain('Claire Vasseur, maire de Lyon');
  expect(await shownText()).not.toContain('Menu');
  expect(await page.title()).toBe('Article analysis: playground');
});

test('a hostile article is text and nothing else', async () => {
  const hostile = '<img src=x onerror="document.title=1"> a déclaré « <script>document.title=2</script> », selon <b>Paul Morel</b>.';
  await read(page, hostile);
  expect(await shownText()).toBe(hostile);
  expect(await page.locator('main :is(img, script, b)').count()).toBe(0);
  expect(await page.title()).toBe('Article analysis: playground');
});

test('a long article is cut in the view, and the page stays usable', async () => {
  await read(page, `${ARTICLE}\n\n`.repeat(1500));
  expect(await page.locator('#article .cut').textContent()).toContain('The first 200,000 of');
});

test('it works without a network once it was open', async () => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await waitForResult(page);
  await page.context().setOffline(true);
  await page.reload();
  await waitForResult(page);
  await read(page, ARTICLE);
  expect(await piecesOf('.person.starts')).toEqual(['Claire Vasseur', 'Paul Morel']);
  await page.context().setOffline(false);
});

test('nothing is asked of any other server', async () => {
  const asked: string[] = [];
  const other = await page.context().newPage();
  other.on('request', (request) => asked.push(new URL(request.url()).origin));
  await other.goto(inject('url'));
  await waitForResult(other);
  expect(asked.length).toBeGreaterThan(3);
  expect(new Set(asked)).toEqual(new Set([new URL(inject('url')).origin]));
});
