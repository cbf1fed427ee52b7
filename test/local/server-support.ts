// A server for tests: real HTTP on free ports, over a Google with one small script in it.

import type { Google } from '../../local/google/google.ts';
import { createGoogle } from '../../local/index.ts';
import type { Host } from '../../local/server/host.ts';
import { createQueue } from '../../local/server/queue.ts';
import { createRunningClock } from '../../local/server/running-clock.ts';
import { openSites, type Sites, serve } from '../../local/server/serve.ts';
import { messagesFor } from '../../local/server/text/messages.ts';
import type { Storage } from '../../local/storage/storage.ts';
import { script } from './server-script.ts';

export const startMoment = '2026-03-02T09:00:00+08:00';
export const zone = 'Asia/Shanghai';

export type TestServer = {
  readonly google: Google;
  readonly host: Host;
  readonly sites: Sites;
  /** Moves the real time that the server believes in, in milliseconds. */
  passRealTime(milliseconds: number): void;
  get(path: string): Promise<Response>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  stop(): Promise<void>;
};

const refuse = (error: unknown): never => {
  throw error;
};

/**
 * Opens four free ports and serves a workbook on which the script's `setUp` has run; the desk has a
 * page only where `deskFolder` names one.
 */
export const startServer = async (
  storage?: Storage,
  deskFolder = '/nowhere',
): Promise<TestServer> => {
  const opened = await openSites(0, refuse);
  if (!opened.ok) throw new Error(`No free port: ${opened.port}`);
  const { sites } = opened;
  const google = createGoogle({
    now: startMoment,
    timeZone: zone,
    locale: 'en_US',
    user: 'coordinator@example.org',
    jitter: false,
    seed: 1,
    ...(storage ? { storage } : {}),
  });
  const [known] = google.books.ids();
  const book =
    (known === undefined ? undefined : google.books.get(known)) ?? google.createBook('Test');
  const project = google.install(script, book.id);
  project.webAppUrl = sites.addresses.webApp;
  const editor = google.openEditor(book.id);
  if (known === undefined) {
    const outcome = editor.runMenuItem('setUp');
    if (!outcome.ok) throw new Error(outcome.error.message);
  }
  let real = 0;
  const queue = createQueue();
  const host: Host = {
    google,
    project,
    book,
    editor,
    queue,
    clock: createRunningClock(google.clock, queue, { now: () => real }, refuse),
    metadataKeys: { tab: 'test-tab', column: 'test-column' },
    text: messagesFor('en'),
    locale: 'en',
    describe: () => ({ plan: 'P1', lastSweep: null }),
  };
  serve(
    sites,
    host,
    deskFolder,
    () => ({ status: 200, headers: {}, body: '' }),
    () => real,
  );
  // Tests move the clock themselves.
  host.clock.stop();
  const address = (path: string) => new URL(path, sites.addresses.desk);
  return {
    google,
    host,
    sites,
    passRealTime: (milliseconds) => {
      real += milliseconds;
    },
    get: (path) => fetch(address(path)),
    post: (path, body, headers = {}) =>
      fetch(address(path), { method: 'POST', body: JSON.stringify(body), headers }),
    stop: async () => {
      await sites.close();
      google.stop();
    },
  };
};
