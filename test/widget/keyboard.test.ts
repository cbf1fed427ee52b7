// The whole way with real keys and nothing else.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FormPage } from './support/form-page.ts';

/** What has the focus: the name of a field, or the words on a button or link. */
const nameOf = (element: Element | null): string =>
  element?.getAttribute('name') ?? (element?.id || element?.textContent?.trim()) ?? '';

const reach = async (page: FormPage, name: string): Promise<void> => {
  const passed: string[] = [];
  while (nameOf(page.focused) !== name) {
    if (passed.length > 40) throw new Error(`Tab does not reach ${name}: ${passed.join(', ')}`);
    await sendKeys({ press: 'Tab' });
    passed.push(nameOf(page.focused));
  }
};

const write = async (page: FormPage, name: string, text: string): Promise<void> => {
  await reach(page, name);
  await sendKeys({ type: text });
};

describe('the keyboard', () => {
  it('is enough to complain', async () => {
    const page = await FormPage.open();
    await write(page, 'description', 'Open bag');
    await reach(page, 'category');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    await reach(page, 'region');
    await sendKeys({ type: 'South' });
    await reach(page, 'Continue');
    await sendKeys({ press: 'Enter' });
    await page.shows('Which product is it?');
    await write(page, 'batch', 'B7');
    // Enter in a field goes on as well.
    await sendKeys({ press: 'Enter' });
    await page.shows('Was anyone affected?');
    await reach(page, 'symptoms');
    await sendKeys({ press: 'Space' });
    await write(page, 'affected', 'My son');
    await reach(page, 'Continue');
    await sendKeys({ press: 'Enter' });
    await page.shows('How can we reach you?');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.until(() => page.focused?.id === 'summary');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await page.until(() => nameOf(page.focused) === 'name');
    await sendKeys({ type: 'Li' });
    await write(page, 'phone', '13800000000');
    await sendKeys({ press: 'Enter' });
    await page.shows('Check your answers');
    await reach(page, 'consent');
    await sendKeys({ press: 'Space' });
    await reach(page, 'Send complaint');
    await sendKeys({ press: 'Enter' });
    await page.shows('We have your complaint');
    const [sent] = page.world.received;
    expect(sent?.category).to.equal('unwell');
    expect(sent?.region).to.equal('south');
    expect(sent?.batch).to.equal('B7');
    expect(sent?.symptoms).to.deep.equal(['fever']);
    expect(sent?.affected).to.equal('My son');
  });

  it('shows where it is', async () => {
    const page = await FormPage.open();
    for (const name of ['description', 'category', 'region', 'Continue']) {
      await reach(page, name);
      const shown = page.focused?.closest('.choice') ?? page.focused;
      if (!shown) throw new Error('Nothing has the focus.');
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    }
  });
});
