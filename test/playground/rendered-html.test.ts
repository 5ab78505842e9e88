import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { toHtml } from '../../src/render.ts';
import { LOOKS, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const fixture = (file: string): string => (JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../fixtures', file), 'utf8')) as { text: string }).text;
const HOSTILE = '<script>document.title=1</script> "onmouseover="document.title=2 </article></main> a déclaré « <img src=x onerror=document.title=3> », selon <b>Paul Morel</b> &lt;&#x41; \u202e\u0000.';

describe.each(LOOKS)('a page of toHtml, $name', ({ viewport, colorScheme }) => {
  test.each([['an article', fixture('fr/modele-ouvert.json')], ['hostile text', HOSTILE]])('%s: axe finds nothing wrong, no script runs, nothing is too wide', async (_, text) => {
    const page = await browser.newPage({ viewport, colorScheme });
    await page.setContent(toHtml(text, analyze(text), { title: 'Title <of> it' }));
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }));
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`))).toEqual([]);
    expect(await page.title()).toBe('Title <of> it');
    expect(await page.locator('main :is(script, img, b)').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.close();
  });
});
