// Keeps the outcome of a replay: written once at the end, not after every change on the way.
import type { Storage } from '../storage/storage.ts';

/**
 * For a work that can simply be done again. Durability on the way would cost a disk write for each
 * of tens of thousands of executions.
 */
export const onlyOutcome = (storage: Storage): Storage => ({
  load: () => storage.load(),
  append: () => undefined,
  wantsSnapshot: () => false,
  writeSnapshot: (snapshot) => storage.writeSnapshot(snapshot),
  close: () => storage.close(),
});
