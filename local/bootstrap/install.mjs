// Brings node_modules to what package-lock.json says, and only when it is not there already.
import { existsSync, readFileSync } from 'node:fs';
import { fromRoot, isStartedFile, runNpm } from './command.mjs';
import { giveUp, step } from './terminal.mjs';
import './node-version.mjs';

const readPackages = (path) => JSON.parse(readFileSync(fromRoot(path), 'utf8')).packages;
const allows = (list, value) =>
  !list || list.includes(value) || list.some((item) => item[0] === '!');

/** The lock's packages that belong on this machine; those for other systems are optional in it. */
const wantedPackages = () =>
  Object.entries(readPackages('package-lock.json')).filter(
    ([path, entry]) =>
      path !== '' && allows(entry.os, process.platform) && allows(entry.cpu, process.arch),
  );

/** npm writes its own record last, so an install that was cut short counts as none. */
function isInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(fromRoot(record))) return false;
  const installed = readPackages(record);
  return wantedPackages().every(
    ([path, { integrity, optional }]) =>
      installed[path]?.integrity === integrity || (optional && !installed[path]),
  );
}

/** Installs what is missing. No package here needs its install script: binaries come in packages. */
export const install = () =>
  step('install', async (note) => {
    if (isInstalled()) return note('up to date');
    const wanted = wantedPackages().filter(([, entry]) => !entry.optional);
    const count = () => {
      const there = wanted.filter(([path]) => existsSync(fromRoot(`${path}/package.json`)));
      note(`${there.length} of ${wanted.length} packages`);
    };
    const timer = setInterval(count, 500);
    try {
      await runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    } finally {
      clearInterval(timer);
      count();
    }
  });

if (isStartedFile(import.meta.url)) await install().catch(giveUp);
