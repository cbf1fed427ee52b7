// Puts a Google together: state and journal, clock, mail, files, and the scripts that run on them.
import { FaultBook } from '../run/fault-plan.ts';
import { compileScript } from '../run/installed-script.ts';
import { Runner } from '../run/runner.ts';
import { LockTable } from '../services/lock-service.ts';
import { JournalledBooks } from './book-store.ts';
import { VirtualClock } from './clock.ts';
import { LocalEditor } from './editor.ts';
import type { Google, GoogleOptions, Project, ScriptFiles } from './google.ts';
import { Journal } from './journal.ts';
import { LocalPostOffice } from './post-office.ts';
import { LocalProject } from './project.ts';
import { nextRandom } from './random.ts';
import { State } from './state.ts';
import type { Works } from './works.ts';

export function createGoogle(options: GoogleOptions = {}): Google {
  const { storage, seed, timeZone = 'Etc/GMT', locale = 'en_US' } = options;
  const user = options.user ?? 'owner@example.com';
  const state = new State();
  state.random = seed ?? Math.floor(Math.random() * 2 ** 32);
  const stored = storage?.load();
  if (stored) state.restore(stored.snapshot, stored.entries);
  state.now = Math.max(state.now, readMoment(options.now ?? (state.now || Date.now())));

  const journal = new Journal(state, storage);
  const faults = new FaultBook();
  const books = new JournalledBooks(journal, { timeZone, locale });
  /** By script id. */
  const projects = new Map<string, LocalProject>();

  const runner = new Runner({
    time: {
      now: () => state.now,
      pass: (milliseconds) => {
        state.now += milliseconds;
      },
    },
    books,
    faults,
    keepWorlds: options.worlds === 'kept',
    nextExecutionId: () => `execution-${state.nextId++}`,
    overlap: ({ scriptId }, functionName) => {
      projects.get(scriptId)?.runByClock(functionName);
    },
    finished: (record) => {
      journal.record({ kind: 'execution', record });
      journal.commit();
    },
  });

  const works: Works = {
    journal,
    books,
    runner,
    faults,
    postOffice: new LocalPostOffice(journal, faults, options.account ?? 'consumer'),
    locks: new LockTable(),
    caches: new Map(),
    user,
    userLocale: locale,
    jitter: options.jitter ?? true,
    random: seed === undefined ? undefined : () => nextRandom(state),
  };

  const scriptIdOf = (fileId: string) => `script-${fileId}`;
  const bookOf = (fileId: string) => {
    const book = books.get(fileId);
    if (!book) throw new Error(`There is no spreadsheet ${fileId}.`);
    return book;
  };

  return {
    clock: new VirtualClock({
      works,
      timeZone,
      run: (trigger) => {
        const project = projects.get(trigger.scriptId);
        return project && (() => project.runClockTrigger(trigger));
      },
    }),
    books,
    mailbox: works.postOffice,
    faults,
    executions: state.executions,
    user,
    createBook(name, bookOptions) {
      const book = books.create(name, bookOptions);
      journal.commit();
      return book;
    },
    install(files: ScriptFiles, boundFileId: string): Project {
      const scriptId = scriptIdOf(bookOf(boundFileId).id);
      const script = compileScript(files, { scriptId, boundFileId });
      const existing = projects.get(scriptId);
      existing?.replace(script);
      const project = existing ?? new LocalProject(works, script);
      projects.set(scriptId, project);
      return project;
    },
    projects: () => [...projects.values()],
    openEditor(fileId, { user: person = user } = {}) {
      const editor = new LocalEditor(works, bookOf(fileId), person, () =>
        projects.get(scriptIdOf(fileId)),
      );
      editor.opened();
      return editor;
    },
    onCommit: (listener) => journal.onCommit(listener),
    stop: () => journal.close(),
  };
}

function readMoment(moment: string | number): number {
  const at = typeof moment === 'number' ? moment : Date.parse(moment);
  if (Number.isNaN(at)) throw new RangeError(`"${moment}" is no moment.`);
  return at;
}
