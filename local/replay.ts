// `npm run replay -- FILE`: plays real complaints through the add-on and says what became of them.
import { join } from 'node:path';
import { type ReplayOptions, readOptions } from './replay/options.ts';
import type { Outcome } from './replay/outcome.ts';
import { openPlace } from './replay/outcome-storage.ts';
import { createProgress } from './replay/progress.ts';
import { replay } from './replay/replay.ts';
import { summarise } from './replay/summary.ts';
import { wordsIn } from './replay/text/words.ts';
import { root } from './start/checkout.ts';
import { readScriptFiles } from './start/script-files.ts';

/** Answers what `npm start` needs to show the outcome, if it is to be shown. */
const main = async (options: ReplayOptions): Promise<Outcome<readonly string[] | undefined>> => {
  const words = wordsIn(options.locale);
  const place = openPlace(options, join(root, '.replay'));
  if (!place.ok) return place;
  const { value: kept } = place;
  const outcome = await replay(options, words, {
    script: readScriptFiles(join(root, 'dist/apps-script')),
    storage: kept?.storage,
    progress: createProgress(process.stdout, () => performance.now()),
    say: (line) => console.log(line),
    realNow: () => performance.now(),
  });
  if (!outcome.ok) return outcome;
  for (const line of summarise(outcome.value, words)) console.log(line);
  if (kept === undefined || options.port === undefined) return { ok: true, value: undefined };
  const { port, locale } = options;
  return { ok: true, value: ['--data', kept.folder, '--port', String(port), '--locale', locale] };
};

const options = readOptions(process.argv.slice(2));
const ended = options.ok ? await main(options.value) : options;
if (!ended.ok) {
  console.error(ended.message);
  process.exitCode = 1;
}

/** What to start the server with, so that its desk shows the outcome. */
export const deskParameters = ended.ok ? ended.value : undefined;
