// Takes the pictures of the README: the partner's form, the sheet, an escalation mail, a monthly report.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { connectToDesk, type DeskApi } from './desk-api.ts';
import { type RunningProduct, startProduct } from './server.ts';
import { lookAfter, type Scene, story, storyDay, storyStart } from './story.ts';

const sizes = {
  form: { width: 1000, height: 1160 },
  desk: { width: 1440, height: 560 },
  mail: { width: 720, height: 640 },
} as const;

const submit = async (webApp: string, { told }: Scene, index: number): Promise<void> => {
  const response = await fetch(webApp, {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=utf-8' },
    body: JSON.stringify({
      kind: 'complaint',
      requestId: `picture-${String(index).padStart(16, '0')}`,
      site: 'nutrition.example.org',
      locale: 'en',
      consent: true,
      ...told,
    }),
  });
  const answer = await response.text();
  if (!answer.includes('"ok":true')) throw new Error(answer);
};

/** Everything of the story up to the moment at which one looks. */
const tell = async (desk: DeskApi, webApp: string): Promise<void> => {
  for (const [index, scene] of story.entries()) {
    await desk.advance(scene.after);
    await submit(webApp, scene, index);
  }
  const rows = await desk.rows('complaints');
  for (const { told, done } of story) {
    const row = rows.find(({ cells }) => cells.description === told.description)?.row;
    if (row === undefined) throw new Error(`The sheet lacks "${told.description}".`);
    for (const [milestone, time] of Object.entries(done)) {
      await desk.type('complaints', row, milestone, `${storyDay} ${time}`);
    }
  }
  await desk.advance(lookAfter);
};

const openPage = (
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
) => browser.newPage({ viewport, locale: 'en-GB', timezoneId: 'Asia/Shanghai' });

/** More than any sheet here needs until it looks twice the same. */
const mostLooks = 50;

/** The grid is painted on a canvas, which says nothing of being ready: look until nothing moves. */
const untilPainted = async (page: Page): Promise<void> => {
  const sheet = page.locator('#sheet');
  let before: Buffer | undefined;
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const nameBox = page.locator('[data-u-comp="defined-name"] input');
    const now = await sheet.screenshot();
    if ((await nameBox.inputValue()) !== '' && before?.equals(now)) return;
    before = now;
  }
  throw new Error('The sheet does not come to rest.');
};

const pictureForm = async (browser: Browser, address: string, path: string): Promise<void> => {
  const page = await openPage(browser, sizes.form);
  await page.goto(address);
  await page
    .getByRole('textbox')
    .first()
    .fill(story[3]?.told.description ?? '');
  await page.getByLabel('My child became unwell').check();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path });
  await page.close();
};

const pictureTab = async (
  browser: Browser,
  address: string,
  title: string,
  path: string,
): Promise<void> => {
  const page = await openPage(browser, sizes.desk);
  await page.goto(address);
  await page.getByRole('tab', { name: title }).click();
  await untilPainted(page);
  await page.screenshot({ path });
  await page.close();
};

const pictureMail = async (
  browser: Browser,
  desk: DeskApi,
  address: string,
  path: string,
): Promise<void> => {
  const overdue = (await desk.mails()).filter(({ subject }) => subject.includes('overdue'));
  const gravest = overdue.at(-1);
  if (!gravest) throw new Error('No escalation mail was sent.');
  const page = await openPage(browser, sizes.mail);
  await page.goto(new URL(`api/mail/${gravest.index}/html`, address).href);
  await page.screenshot({ path });
  await page.close();
};

const takeAll = async (
  product: RunningProduct,
  browser: Browser,
  folder: string,
): Promise<void> => {
  const desk = connectToDesk(product.desk);
  const at = (name: string) => join(folder, `${name}.png`);
  await tell(desk, product.webApp);
  await pictureForm(browser, product.partner, at('partner-form'));
  await pictureTab(browser, product.desk, 'Complaints', at('sheet'));
  await pictureMail(browser, desk, product.desk, at('escalation-mail'));
  await desk.advance('P2D');
  const report = (await desk.state()).tabs.find(
    ({ key }) => key === `report-${storyDay.slice(0, 7)}`,
  );
  await pictureTab(browser, product.desk, report?.title ?? '', at('report'));
};

/** Writes the pictures into the folder. */
export const takePictures = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const product = await startProduct({ now: storyStart });
  const browser = await openBrowser();
  try {
    await takeAll(product, browser, folder);
  } finally {
    await browser.close();
    await product.stop();
  }
};
