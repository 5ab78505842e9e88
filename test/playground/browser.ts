import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Starts the installed Chromium. */
export function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync);
  if (executablePath === undefined) throw new Error('no Chromium found: install it ("apt-get install chromium") or name it in CHROMIUM');
  // The sandbox cannot start as root, as in a container; the pages are our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Sizes and schemes that a page is looked at in. */
export const LOOKS = [
  { name: 'desktop, light', viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { name: 'desktop, dark', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  { name: 'phone, light', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'phone, dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
] as const;

/** Opens the playground and waits for the result of its first example. */
export async function openPlayground(browser: Browser, look: Pick<(typeof LOOKS)[number], 'viewport' | 'colorScheme'> = LOOKS[0]): Promise<Page> {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(inject('url'));
  await waitForResult(page);
  return page;
}

/** Waits until the article in the box has been read. */
export const waitForResult = (page: Page): Promise<unknown> => page.waitForSelector('#result[aria-busy="false"]');

/** Puts an article into the box and has it read. */
export async function read(page: Page, text: string): Promise<void> {
  // Typing a long article takes the driver minutes.
  await page.getByLabel('Article', { exact: true }).evaluate((box: HTMLTextAreaElement, given) => (box.value = given), text);
  await page.getByRole('button', { name: /^Analyse/ }).click();
  await waitForResult(page);
}
