// Keeps the outcome of a replay: written once at the end, not after every change on the way.
import { resolve } from 'node:path';
import { messagesFor } from '../server/text/messages.ts';
import { openDataFolder } from '../start/data-folder.ts';
import type { Storage } from '../storage/storage.ts';
import type { ReplayOptions } from './options.ts';
import { bad, good, type Outcome } from './outcome.ts';
import { wordsIn } from './text/words.ts';

/**
 * For a work that can simply be done again. Durability on the way would cost a disk write for each
 * of tens of thousands of executions.
 */
const onlyOutcome = (storage: Storage): Storage => ({
  load: () => storage.load(),
  append: () => undefined,
  wantsSnapshot: () => false,
  writeSnapshot: (snapshot) => storage.writeSnapshot(snapshot),
  close: () => storage.close(),
});

/** Where an outcome is kept. */
export type Place = { readonly folder: string; readonly storage: Storage };

/**
 * Opens the folder that the person named, which is never emptied, or our own, which is each time.
 * Answers undefined where the outcome is to be kept nowhere.
 */
export const openPlace = (
  { dataFolder, port, locale }: Pick<ReplayOptions, 'dataFolder' | 'port' | 'locale'>,
  own: string,
): Outcome<Place | undefined> => {
  if (dataFolder === undefined && port === undefined) return good(undefined);
  const folder = dataFolder === undefined ? own : resolve(dataFolder);
  const opened = openDataFolder(folder, dataFolder === undefined, messagesFor(locale));
  if (opened.ok) return good({ folder, storage: onlyOutcome(opened.storage) });
  // Whatever state it is in: it is not empty.
  return bad(opened.code === 'damaged' ? wordsIn(locale).folderTaken : opened.message);
};
