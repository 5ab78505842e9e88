import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOOKS, openPlayground, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What axe finds wrong, best practices included. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }));
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`));
}

/** What is to be pressed and is smaller than a finger needs. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button:not(.jump), select, input:not([type=checkbox]), .key')]
      .filter((element) => element.checkVisibility() && (element.offsetHeight < 24 || element.offsetWidth < 24))
      .map(({ outerHTML }) => outerHTML),
  );
}

describe.each(LOOKS)('$name', (look) => {
  test('axe finds nothing wrong and nothing is too wide or too small, whatever tab is open', async () => {
    const page = await openPlayground(browser, look);
    for (const tab of ['Voices', 'Names', 'Figures', 'Dates']) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await violations(page), tab).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), tab).toBe(true);
      expect(await smallTargets(page), tab).toEqual([]);
    }
    await page.locator('#article .claim').first().click();
    await page.locator('#detail').waitFor();
    expect(await violations(page), 'with a passage selected').toEqual([]);
    await page.context().close();
  });
});

test('everything can be done with the keyboard', async () => {
  const page = await openPlayground(browser);
  const box = page.getByLabel('Article', { exact: true });
  await box.focus();
  await box.fill('« Le pont rouvrira lundi », a déclaré la maire de Lyon, Claire Vasseur.');
  await page.keyboard.press('Control+Enter');
  await page.locator('.voice h3', { hasText: 'Claire Vasseur' }).waitFor();

  await page.getByRole('tab', { name: 'Voices' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByRole('tab', { name: 'Names' }).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.textContent')).toContain('Le pont rouvrira');
  expect(await page.locator('#detail').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#detail').isVisible()).toBe(false);
  await page.context().close();
});
