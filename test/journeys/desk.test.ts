// The desk in a browser: what a person types, undoes and draws in the sheet reaches the server.
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../local/desk/text/en.ts';
import { startServer, type TestServer } from '../local/server-support.ts';
import { openBrowser } from './browser.ts';

let server: TestServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await startServer(undefined, fileURLToPath(new URL('../../dist/desk', import.meta.url)));
  browser = await openBrowser();
  page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(server.sites.addresses.desk);
  await page.locator('desk-page .opening').waitFor({ state: 'detached' });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Pixels of the sheet, as it is drawn before anything has been resized. */
const headerWidth = 46;
const headerHeight = 22;
const columnWidth = 100;
const rowHeight = 21;

const pointIn = async (x: number, y: number): Promise<readonly [number, number]> => {
  const box = await page.locator('#univer-sheet-main-canvas_workbook').boundingBox();
  if (!box) throw new Error('The sheet is not drawn.');
  return [box.x + x, box.y + y];
};
const people = () => {
  const tab = server.host.book.tabNamed('People');
  if (!tab) throw new Error('There is no tab People.');
  return tab;
};
const names = () => people().values(2, 1, 3, 1).flat();
/** Runs of onEdit: one for each deed that has arrived. */
const edits = () => server.google.executions.filter(({ entry }) => entry === 'onEdit').length;

it('takes what is typed where somebody has clicked', async () => {
  await page.mouse.click(...(await pointIn(headerWidth + 10, headerHeight + rowHeight + 10)));
  await page.keyboard.type('Ada');
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual(['Ada', null, null]);
});

it('undoes the last thing typed, even before it has arrived', async () => {
  for (const name of ['Ben', 'Cy']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Control+z');
  await expect.poll(edits).toBe(4);
  expect(names()).toEqual(['Ada', 'Ben', null]);
});

it('keeps the width that somebody draws', async () => {
  const edge = headerWidth + columnWidth - 1;
  await page.mouse.move(...(await pointIn(edge - 20, 10)));
  await page.mouse.move(...(await pointIn(edge, 10)), { steps: 5 });
  await page.mouse.down();
  await page.mouse.move(...(await pointIn(edge + 60, 10)), { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => people().columnAxis.size(1)).toBeGreaterThan(columnWidth + 50);
});

it('tells anew what a run has changed', async () => {
  await page.getByRole('button', { name: en.overview, exact: true }).click();
  const mailsLeft = page.locator(`desk-overview dt:has-text("${en.mailsLeft}") + dd`);
  expect(await mailsLeft.textContent()).toBe('100');
  await server.post('/api/script-run', { function: 'mail', args: [] });
  await expect.poll(() => mailsLeft.textContent()).toBe('99');
});
