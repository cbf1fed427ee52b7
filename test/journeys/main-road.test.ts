// The whole way, once: partner page → sheet → colours → escalation mail → monthly report.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en as asked } from '../../shared/text/form/en.ts';
import { enFinish as finish } from '../../shared/text/form/en-finish.ts';
import { openBrowser } from './browser.ts';
import { connectToDesk, type DeskApi, type ShownRow } from './desk-api.ts';
import { choose, pickOne, pressButton, tick, typeInto } from './keyboard.ts';
import { type RunningProduct, startProduct } from './server.ts';

/** A Monday in working time, two days before a month ends. */
const start = '2026-03-30T09:40:00+08:00';

let product: RunningProduct;
let desk: DeskApi;
let browser: Browser;
let page: Page;
let number = '';

beforeAll(async () => {
  product = await startProduct({ now: start });
  desk = connectToDesk(product.desk);
  browser = await openBrowser();
  page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Asia/Shanghai' });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const complaint = async (): Promise<ShownRow> => {
  const row = (await desk.rows('complaints')).find(({ cells }) => cells.number === number);
  if (!row) throw new Error(`The sheet has no complaint ${number}.`);
  return row;
};
/** Who was mailed about this complaint with these words in the subject, in the order of sending. */
const mailed = async (words: string): Promise<readonly string[]> =>
  (await desk.mails())
    .filter(({ subject }) => subject.includes(number) && subject.includes(words))
    .flatMap(({ to }) => to);

it('takes a complaint from another site by keyboard alone, and promises times', async () => {
  await page.goto(product.partner);
  await typeInto(page, asked.description, 'My daughter vomited twice after the second sachet.');
  await pickOne(page, 'Damaged or faulty packaging', 'My child became unwell');
  await choose(page, asked.region, 'Ganzhou');
  await pressButton(page, asked.next);
  await typeInto(page, asked.product, 'Nutrition sachets');
  await typeInto(page, asked.batch, 'LOT 2026-02-17 B');
  await pressButton(page, asked.next);
  await tick(page, 'Vomiting');
  await typeInto(page, asked.affected, 'My daughter, 14 months old');
  await pressButton(page, asked.next);
  await typeInto(page, asked.name, 'Lin Mei');
  await typeInto(page, asked.phone, '13800138000');
  await typeInto(page, asked.wish, 'Please tell me whether the batch is safe.');
  await pressButton(page, asked.next);
  await tick(page, finish.consent);
  await pressButton(page, finish.send);

  await page.getByRole('heading', { name: finish.receiptTitle }).waitFor();
  const receipt = await page
    .locator('complaint-form')
    .evaluate((form) => form.shadowRoot?.textContent ?? '');
  number = receipt.match(/C26-\d{5}-\w/)?.[0] ?? '';
  expect(number).not.toBe('');
  // One hour for the first answer, four for the full one, counted from now.
  expect(receipt).toMatch(/10:4\d/);
  expect(receipt).toMatch(/13:4\d/);
});

it('stands in the sheet as it was told, with its level', async () => {
  const { cells } = await complaint();
  expect(cells).toMatchObject({
    level: 'Level 2',
    region: 'Ganzhou',
    category: 'My child became unwell',
    symptoms: 'Vomiting',
    batch: 'LOT 2026-02-17 B',
    reporterName: 'Lin Mei',
    reporterPhone: '13800138000',
  });
});

it('turns amber when the first answer is due soon, red when it is overdue, and mails up the ladder', async () => {
  await desk.advance('PT55M');
  const soon = await complaint();
  expect(soon.cells.state).toBe('Due soon');
  await desk.advance('PT10M');
  const late = await complaint();
  expect(late.cells).toMatchObject({
    state: 'Overdue',
    nextStep: expect.stringMatching(/^First answer/),
  });
  expect(late.backgrounds.state).not.toBe(soon.backgrounds.state);
  expect([soon.backgrounds.state, late.backgrounds.state]).not.toContain('#ffffff');

  const people = await desk.rows('people');
  const owner = people.find(({ cells }) => cells.name === late.cells.owner)?.cells;
  expect(owner).toMatchObject({ role: 'Service specialist', region: 'Ganzhou' });
  expect(await mailed('overdue')).toEqual([owner?.email]);
  await desk.advance('PT1H');
  // The owner is reminded, and the next rung hears of it.
  expect(await mailed('overdue')).toEqual([owner?.email, owner?.email, 'huang.wei@example.org']);
});

it('recognises the first answer when a coordinator types its time', async () => {
  const { row } = await complaint();
  await desk.type('complaints', row, 'firstAnswer', '2026-03-30 11:44');
  expect((await complaint()).cells).toMatchObject({
    state: 'On track',
    nextStep: expect.stringMatching(/^Answer/),
  });
  await desk.advance('PT5M');
  const duty = (await desk.rows('duties')).find(({ cells }) => cells.number === number);
  expect(duty?.cells).toMatchObject({ duty: 'First answer', outcome: 'Late' });
});

it('reports the month on its first day, with pivot tables and a chart in the mail', async () => {
  const { row } = await complaint();
  await desk.type('complaints', row, 'closed', '2026-03-30 12:00');
  const { fired } = await desk.advance('P2D');
  expect(fired.filter(({ function: name }) => name === 'monthlyReport')).toHaveLength(1);

  const { lines, charts } = await desk.page('report-2026-03');
  expect(lines).toContainEqual(expect.stringContaining('Level 2 | 1'));
  expect(lines).toContainEqual(expect.stringContaining('Complaints by month'));
  expect(charts).toBeGreaterThan(0);
  const reports = (await desk.mails()).filter(({ subject }) => subject.includes('March 2026'));
  expect(reports.flatMap(({ to }) => to)).toContain('deng.shulan@example.org');
  for (const { html, attachments } of reports) {
    expect(html).toContain('cid:');
    expect(attachments).toContainEqual(
      expect.objectContaining({ inline: true, type: 'image/png' }),
    );
  }
});

it('says nothing twice: the outbox holds each notice once, and each was sent', async () => {
  const outbox = await desk.rows('outbox');
  const keys = outbox.map(({ cells }) => cells.key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(outbox.length).toBeGreaterThan(0);
});
