// The machinery that projects, editors and the clock of one Google share.

import type { FaultBook } from '../run/fault-plan.ts';
import type { InstalledScript } from '../run/installed-script.ts';
import type { Runner } from '../run/runner.ts';
import type { Backstage } from '../run/services.ts';
import type { CacheShelf } from '../services/cache-service.ts';
import type { LockTable } from '../services/lock-service.ts';
import type { JournalledBooks } from './book-store.ts';
import type { Journal } from './journal.ts';
import type { LocalPostOffice } from './post-office.ts';
import { JournalledProperties } from './property-stores.ts';
import { ScriptTriggers } from './script-triggers.ts';

export type Works = {
  readonly journal: Journal;
  readonly books: JournalledBooks;
  readonly runner: Runner;
  readonly faults: FaultBook;
  readonly postOffice: LocalPostOffice;
  readonly locks: LockTable;
  readonly caches: CacheShelf;
  /** Owner of the files and deployer of the web apps. */
  readonly user: string;
  /** Language of everybody's account, as Google writes it. */
  readonly userLocale: string;
  readonly jitter: boolean;
  readonly random: (() => number) | undefined;
};

/** What the services of one script work on. */
export function backstageOf(
  works: Works,
  script: InstalledScript,
  webAppUrl: () => string,
): Backstage {
  const { journal, books, faults, jitter } = works;
  return {
    properties: new JournalledProperties(journal),
    caches: works.caches,
    locks: works.locks,
    postOffice: works.postOffice,
    triggers: new ScriptTriggers({
      journal,
      books,
      scriptId: script.scriptId,
      timeZone: script.manifest.timeZone,
      jitter,
    }),
    webAppUrl,
    userLocale: works.userLocale,
    random: works.random,
    lockHeldElsewhere: (entry, scope) =>
      faults.take('lock-held', entry, (fault) => fault.scope === scope)?.milliseconds,
  };
}
