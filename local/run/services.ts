// The services a script finds in its world, by their global names; each made when first named.
import { Script } from 'node:vm';
import type { ScriptTriggers } from '../google/script-triggers.ts';
import type { Service } from '../google/service.ts';
import type { SpreadsheetHost } from '../google/spreadsheet-host.ts';
import { CacheService, type CacheShelf } from '../services/cache-service.ts';
import { Charts } from '../services/charts/charts.ts';
import { ContentService } from '../services/content-service.ts';
import { HtmlService } from '../services/html-service.ts';
import { type LockScope, LockService, type LockTable } from '../services/lock-service.ts';
import { Logger } from '../services/logger.ts';
import { MailApp, type PostOffice } from '../services/mail-app.ts';
import { PropertiesService, type PropertyStores } from '../services/properties-service.ts';
import { ScriptApp } from '../services/script-app.ts';
import { Session } from '../services/session.ts';
import { SpreadsheetApp } from '../services/spreadsheet/spreadsheet-app.ts';
import { Utilities } from '../services/utilities.ts';
import { fieldsOf } from './handle.ts';
import type { InstalledScript } from './installed-script.ts';
import { checkScopes } from './permissions.ts';
import type { ScriptExecution } from './script-execution.ts';

/** What the services of one script work on; shared by its executions. */
export type Backstage = {
  readonly properties: PropertyStores;
  readonly caches: CacheShelf;
  readonly locks: LockTable;
  readonly postOffice: PostOffice;
  readonly triggers: ScriptTriggers;
  readonly webAppUrl: () => string;
  readonly userLocale: string;
  readonly random: (() => number) | undefined;
  readonly lockHeldElsewhere: (entry: string, scope: LockScope) => number | undefined;
};

export function servicesOf(
  execution: ScriptExecution,
  script: InstalledScript,
  backstage: Backstage,
  spreadsheets: SpreadsheetHost,
  evaluate: (script: Script) => unknown,
): ReadonlyMap<string, () => Service> {
  const { scriptId, manifest, files } = script;
  const wait = (milliseconds: number) => execution.wait(milliseconds);
  return new Map<string, () => Service>([
    ['SpreadsheetApp', () => new SpreadsheetApp(execution, spreadsheets)],
    ['Charts', () => new Charts(execution)],
    ['Utilities', () => new Utilities(execution, { wait, random: backstage.random })],
    ['PropertiesService', () => new PropertiesService(execution, backstage.properties, scriptId)],
    ['CacheService', () => new CacheService(execution, backstage.caches, scriptId)],
    [
      'LockService',
      () =>
        new LockService(execution, {
          table: backstage.locks,
          scriptId,
          wait,
          heldElsewhere: (scope) => backstage.lockHeldElsewhere(execution.entry, scope),
        }),
    ],
    ['MailApp', () => new MailApp(execution, backstage.postOffice)],
    [
      'ScriptApp',
      () =>
        new ScriptApp(execution, {
          board: backstage.triggers,
          scriptId,
          webAppUrl: backstage.webAppUrl,
          requireScopes: (scopes) => checkScopes(scopes, manifest.oauthScopes),
        }),
    ],
    [
      'HtmlService',
      () =>
        new HtmlService(execution, {
          files,
          world: {
            evaluate: (source) => evaluate(new Script(source, { filename: 'template' })),
            fieldsOf,
          },
        }),
    ],
    ['ContentService', () => new ContentService(execution)],
    [
      'Session',
      () =>
        new Session(execution, {
          timeZone: manifest.timeZone,
          userLocale: backstage.userLocale,
        }),
    ],
    ['Logger', () => new Logger(execution, (text) => execution.write('log', [text]))],
  ]);
}
