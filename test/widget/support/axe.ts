// Holds the page against WCAG 2.2 AA and best practice, as far as a machine can tell.
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';

declare global {
  interface Window {
    readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const expectAccessible = async (): Promise<void> => {
  document.documentElement.lang = 'en';
  document.title = 'Test page';
  // A fading heading has no contrast yet.
  await emulateMedia({ reducedMotion: 'reduce' });
  const { violations } = await window.axe.run(document, {
    runOnly: standards,
    rules: { 'target-size': { enabled: true } },
  });
  const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  expect(found).to.deep.equal([]);
};
