// What a person can take away: the code copied, the receipt as a file.
import { expect } from '@open-wc/testing';
import { enFinish } from '../../shared/text/form/en-finish.ts';
import { zhCNFinish } from '../../shared/text/form/zh-CN.ts';
import { receiptText } from '../../widget/finish/receipt-file.ts';
import { expectAccessible } from './support/axe.ts';
import { FormPage } from './support/form-page.ts';
import { receipt } from './support/world.ts';

const sent = async (): Promise<FormPage> => {
  const page = await FormPage.open();
  await page.send();
  await page.shows('We have your complaint');
  return page;
};

/** Presses "Copy" on a page where writing to the clipboard ends like this. */
const copy = async (page: FormPage, write: (text: string) => Promise<void>): Promise<void> => {
  const { clipboard } = navigator;
  const { writeText } = clipboard;
  Object.assign(clipboard, { writeText: write });
  try {
    page.press('.card .link');
    await page.element.updateComplete;
  } finally {
    Object.assign(clipboard, { writeText });
  }
};

describe('the private code', () => {
  it('is copied, and the button and the screen reader say so', async () => {
    const page = await sent();
    const copied: string[] = [];
    await copy(page, async (text) => {
      copied.push(text);
    });
    await page.until(() => page.get('.card .link').innerText.startsWith('Copied'));
    expect(copied).to.deep.equal(['k7Qm-2xTf']);
    expect(page.get('[role=status]').innerText).to.equal('Copied');
    await expectAccessible();
  });

  it('stands selected where the page may not use the clipboard', async () => {
    const page = await sent();
    getSelection()?.removeAllRanges();
    await copy(page, () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await page.until(() => getSelection()?.toString() === 'k7Qm-2xTf');
    expect(page.get('.card .link').innerText).to.match(/^Copy\b/);
  });
});

describe('the file', () => {
  it('is offered under the number of the complaint, and can be read after the click', async () => {
    const page = await sent();
    const offered: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      offered.push(this);
    };
    try {
      page.all('.actions [part=secondary]')[1]?.click();
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const [link] = offered;
    expect(link?.download).to.equal('complaint-C26-00421-3.txt');
    const text = await (await fetch(link?.href ?? '')).text();
    expect(text).to.equal(receiptText(receipt, enFinish, 'en'));
  });

  it('says what the screen says, in the person’s language', () => {
    expect(receiptText(receipt, zhCNFinish, 'zh-CN').split('\n')).to.deep.equal([
      '我们已收到您的投诉',
      '',
      '您的投诉编号',
      'C26-00421-3',
      '',
      '您的查询码',
      'k7Qm-2xTf',
      '',
      '接下来',
      'A first answer by 10:42 today · 11月20日周五 10:42',
      'An answer by 13:42 today · 11月20日周五 13:42',
      '',
    ]);
  });

  it('says what happens next where nothing was promised by a time', () => {
    const promised = (promises: typeof receipt.promises) =>
      receiptText({ ...receipt, promises }, enFinish, 'en')
        .split('\n')
        .slice(9, -1);
    expect(promised([])).to.deep.equal(['We will get in touch with you.']);
    expect(promised([{ text: 'A call', due: 'soon' }])).to.deep.equal(['A call']);
  });
});
