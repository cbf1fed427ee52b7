// Finds a Chrome or Chromium for the browser tests and pictures; on Debian as root, installs one.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isStartedFile, mustRun } from './command.mjs';
import { giveUp, step, Trouble } from './terminal.mjs';

/** Nothing but our own pages is talked to, and it runs as root in a container too. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));

const usualPlaces = {
  darwin: () =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
  linux: () =>
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']),
};

/** The path of a Chromium on this machine, or undefined. CHROME_PATH goes first. */
export function findChromium() {
  const places = usualPlaces[process.platform] ?? usualPlaces.linux;
  return [process.env.CHROME_PATH, ...places()].find((path) => path && existsSync(path));
}

const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Ends with the path of a Chromium; fails in words where there is none and none can be installed. */
export const ensureChromium = () =>
  step('chromium', async (note) => {
    if (!findChromium()) {
      if (!canInstall()) {
        throw new Trouble(
          'The browser tests need Chrome or Chromium, and none was found.\n' +
            'Install one (Debian, Ubuntu: sudo apt-get install chromium) or set CHROME_PATH to its program file.',
        );
      }
      note('installing from Debian');
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      await mustRun('apt-get', ['update', '-q'], { env });
      // The font lets the pages in Chinese show characters instead of boxes.
      const packages = ['chromium', 'fonts-wqy-microhei'];
      await mustRun('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], {
        env,
      });
    }
    const path = findChromium();
    if (!path) throw new Trouble('Chromium was installed but cannot be found; set CHROME_PATH.');
    note(path);
    return path;
  });

if (isStartedFile(import.meta.url)) await ensureChromium().catch(giveUp);
