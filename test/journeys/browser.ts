// The Chromium in which journeys happen.
import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../local/bootstrap/chromium.mjs';

export const openBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found; npm test says how to get one.');
  return chromium.launch({ executablePath, args: [...chromiumFlags] });
};
