// Builds every folder of dist/, skipping those whose inputs have not changed since they were built.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fromRoot, inParallel, isStartedFile, mustRun, tool } from './command.mjs';
import { install } from './install.mjs';
import { giveUp, step, Trouble } from './terminal.mjs';

/**
 * One folder each, the slowest first. `modes` are builds of vite.config.ts in the order that they must run:
 * the first one of a folder empties it.
 */
const targets = [
  { folder: 'desk', modes: ['desk'], inputs: ['local/desk', 'local/server/api-types.ts'] },
  { folder: 'apps-script', modes: ['apps-script', 'sidebar'], inputs: ['apps-script', 'shared'] },
  { folder: 'widget', modes: ['widget', 'widget-iife'], inputs: ['widget', 'shared'] },
  { folder: 'local', modes: ['host'], inputs: ['local', 'shared', 'apps-script'] },
];
const commonInputs = ['vite.config.ts', 'tsconfig.json', 'package-lock.json'];
const recordPath = fromRoot('dist/.build.json');

/** The file at a path, or all files under it in a fixed order. */
function* filesUnder(path) {
  if (statSync(fromRoot(path)).isFile()) return yield path;
  for (const name of readdirSync(fromRoot(path)).sort()) yield* filesUnder(`${path}/${name}`);
}

function fingerprint({ inputs }) {
  const hash = createHash('sha256');
  for (const file of [...commonInputs, ...inputs.flatMap((path) => [...filesUnder(path)])]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(fromRoot(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** A record that is missing, or was cut short while it was written, knows of no build. */
const readRecord = () => {
  try {
    return JSON.parse(readFileSync(recordPath, 'utf8'));
  } catch {
    return {};
  }
};

/** Builds what is out of date. */
export const build = () =>
  step('build', async (note) => {
    const record = readRecord();
    const due = targets
      .map((target) => ({ ...target, print: fingerprint(target) }))
      .filter(
        ({ folder, print }) => record[folder] !== print || !existsSync(fromRoot(`dist/${folder}`)),
      );
    if (due.length === 0) return note('up to date');

    const running = new Set();
    const show = () => note([...running].join(', '));
    mkdirSync(fromRoot('dist'), { recursive: true });
    const failures = await inParallel(due, async ({ folder, modes, print }) => {
      running.add(folder);
      show();
      try {
        for (const mode of modes) {
          await mustRun(process.execPath, tool('vite/bin/vite.js', 'build', '--mode', mode));
        }
        record[folder] = print;
        writeFileSync(recordPath, JSON.stringify(record, null, 2));
        return undefined;
      } catch (error) {
        return error;
      } finally {
        running.delete(folder);
        show();
      }
    });
    const messages = failures.flatMap((failure) => (failure ? [failure.message] : []));
    if (messages.length > 0) throw new Trouble(messages.join('\n'));
    note(due.map(({ folder }) => folder).join(', '));
  });

if (isStartedFile(import.meta.url)) await install().then(build).catch(giveUp);
