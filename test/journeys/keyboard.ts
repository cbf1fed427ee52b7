// Fills in a form as somebody without a mouse does: Tab, letters, Space, arrows and Enter alone.
import type { Page } from 'playwright-core';

type Focused = { readonly kind: string; readonly name: string };

/** The control that has the focus, in whichever shadow root it lives, with the name a person reads. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    // A heading may have the focus for a screen reader's sake; it is no control.
    if (!element?.matches('input, textarea, select, button, a')) return { kind: 'none', name: '' };
    const labels = 'labels' in element && element.labels instanceof NodeList ? element.labels : [];
    const name = element.getAttribute('aria-label') ?? (labels[0] ?? element).textContent ?? '';
    const kind = element instanceof HTMLInputElement ? element.type : element.localName;
    return { kind, name: name.replace(/\s+/g, ' ').trim() };
  });

/** More stops than any page here has. */
const mostStops = 80;

/** Presses a key until the focused control's name holds the words. */
const press = async (page: Page, key: string, words: string): Promise<Focused> => {
  const passed: string[] = [];
  for (let stops = 0; stops < mostStops; stops += 1) {
    const now = await focused(page);
    if (now.name.includes(words)) return now;
    passed.push(`${now.kind} "${now.name}"`);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach "${words}". Passed: ${[...new Set(passed)].join(', ')}`);
};

/** Goes to the field with this label and types into it. */
export const typeInto = async (page: Page, label: string, text: string): Promise<void> => {
  await press(page, 'Tab', label);
  await page.keyboard.type(text);
};

/** Goes to the button with this title and presses it. */
export const pressButton = async (page: Page, title: string): Promise<void> => {
  await press(page, 'Tab', title);
  await page.keyboard.press('Enter');
};

/** Goes to the check box with this label and ticks it. */
export const tick = async (page: Page, label: string): Promise<void> => {
  await press(page, 'Tab', label);
  await page.keyboard.press('Space');
};

/** Goes to a drop-down by its label and chooses by typing what the option begins with. */
export const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await press(page, 'Tab', label);
  await page.keyboard.type(option);
};

/** Goes to a group of radio buttons, by the first of them, and on to the one with this label. */
export const pickOne = async (page: Page, first: string, label: string): Promise<void> => {
  await press(page, 'Tab', first);
  await press(page, 'ArrowDown', label);
  await page.keyboard.press('Space');
};
