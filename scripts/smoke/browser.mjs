import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * Builds the page of the consumer with Vite, opens it in Chromium, and gives what the page and its
 * web worker made of the article.
 */
export async function analysesInBrowser(folder) {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync);
  if (executablePath === undefined) throw new Error('no Chromium found: install it or name it in CHROMIUM');
  const options = { root: path.join(folder, 'page'), configFile: false, logLevel: 'error', worker: { format: 'es' }, build: { chunkSizeWarningLimit: 8000 } };
  await build(options);
  const server = await preview({ ...options, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls.local[0]);
    const results = await page.waitForFunction('globalThis.results', undefined, { timeout: 60_000 });
    return await results.jsonValue();
  } finally {
    await browser.close();
    await server.close();
  }
}
