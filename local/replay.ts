// `npm run replay -- FILE`: plays real complaints through the add-on and says what became of them.
import { join, resolve } from 'node:path';
import { type ReplayOptions, readOptions } from './replay/options.ts';
import type { Outcome } from './replay/outcome.ts';
import { onlyOutcome } from './replay/outcome-storage.ts';
import { createProgress } from './replay/progress.ts';
import { replay } from './replay/replay.ts';
import { summarise } from './replay/summary.ts';
import { wordsIn } from './replay/text/words.ts';
import { root } from './start/checkout.ts';
import { emptyFolder } from './start/empty-folder.ts';
import { readScriptFiles } from './start/script-files.ts';
import { openFolder } from './storage/folder-storage.ts';

/** A folder that the person named is never emptied; our own is, each time. */
const folderFor = ({ dataFolder, port }: ReplayOptions): string | undefined => {
  if (dataFolder !== undefined) return resolve(dataFolder);
  if (port === undefined) return undefined;
  const own = join(root, '.replay');
  emptyFolder(own);
  return own;
};

/** Answers what `npm start` needs to show the outcome, if it is to be shown. */
const main = async (options: ReplayOptions): Promise<Outcome<readonly string[] | undefined>> => {
  const words = wordsIn(options.locale);
  const folder = folderFor(options);
  const outcome = await replay(options, words, {
    script: readScriptFiles(join(root, 'dist/apps-script')),
    storage: folder === undefined ? undefined : onlyOutcome(openFolder(folder)),
    progress: createProgress(process.stdout, () => performance.now()),
    say: (line) => console.log(line),
    realNow: () => performance.now(),
  });
  if (!outcome.ok) return outcome;
  for (const line of summarise(outcome.value, words)) console.log(line);
  if (folder === undefined || options.port === undefined) return { ok: true, value: undefined };
  const { port, locale } = options;
  return { ok: true, value: ['--data', folder, '--port', String(port), '--locale', locale] };
};

const options = readOptions(process.argv.slice(2));
const ended = options.ok ? await main(options.value) : options;
if (!ended.ok) {
  console.error(ended.message);
  process.exitCode = 1;
}

/** What to start the server with, so that its desk shows the outcome. */
export const deskParameters = ended.ok ? ended.value : undefined;
