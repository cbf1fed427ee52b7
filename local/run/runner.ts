// Runs one function of a script from start to end: a fresh world, the services, the record.
import type { ExecutionRecord, ScriptError } from '../google/google.ts';
import type { BookStore, EditorWindow, SpreadsheetHost } from '../google/spreadsheet-host.ts';
import type { FaultBook } from './fault-plan.ts';
import type { InstalledScript } from './installed-script.ts';
import { Membrane } from './membrane.ts';
import { permissionCheck } from './permissions.ts';
import { describeError } from './script-error.ts';
import { ScriptExecution, type Started, type Time } from './script-execution.ts';
import { type Backstage, servicesOf } from './services.ts';
import { inTimeZone } from './time-zone.ts';
import type { World } from './world.ts';
import { Worlds } from './worlds.ts';

/** What argument makers and result readers may use of a running execution. */
export type Session = {
  readonly execution: ScriptExecution;
  readonly membrane: Membrane;
  readonly spreadsheets: SpreadsheetHost;
};

export type RunRequest<Result> = Omit<Started, 'id'> & {
  readonly script: InstalledScript;
  readonly backstage: Backstage;
  readonly editor: EditorWindow | undefined;
  /** File behind `SpreadsheetApp.getActive()`. */
  readonly activeFileId: string | undefined;
  /** Makes the arguments in the script's world. */
  readonly args: (session: Session) => readonly unknown[];
  /** Reads what the function returned while its world still stands. */
  readonly read: (value: unknown, session: Session) => Result;
};

export type RunOutcome<Result> = { readonly record: ExecutionRecord } & (
  | { readonly kind: 'returned'; readonly value: Result }
  | { readonly kind: 'failed'; readonly error: ScriptError }
  | { readonly kind: 'missing'; readonly error: ScriptError }
);

export type RunnerOptions = {
  readonly time: Time;
  readonly books: BookStore;
  readonly faults: FaultBook;
  /** Lets an execution run in the world an earlier one left behind; see GoogleOptions.worlds. */
  readonly keepWorlds: boolean;
  readonly nextExecutionId: () => string;
  /** Runs a function of the same script in the middle of another execution (fault "overlap"). */
  readonly overlap: (script: InstalledScript, functionName: string) => void;
  readonly finished: (record: ExecutionRecord) => void;
};

export class Runner {
  readonly #worlds: Worlds;

  constructor(private readonly options: RunnerOptions) {
    this.#worlds = new Worlds(options.keepWorlds);
  }

  run<Result>(request: RunRequest<Result>): RunOutcome<Result> {
    const { script, editor, activeFileId } = request;
    const { books, faults, time } = this.options;
    const execution = new ScriptExecution({ ...request, id: this.options.nextExecutionId() }, time);
    const spreadsheets: SpreadsheetHost = { books, editor, activeFileId };
    const services = servicesOf(execution, script, request.backstage, spreadsheets, (source) =>
      world.evaluate(source),
    );
    const globals = [...services].map(
      ([name, make]) => [name, () => membrane.wrap(make())] as const,
    );
    const world = this.#worlds.take(script, {
      bridge: {
        now: () => execution.now(),
        random: request.backstage.random,
        log: (level, values) => execution.write(level, values),
      },
      services: new Map(globals),
    });
    execution.enter(world.realm);
    const membrane = new Membrane({
      realm: world.realm,
      faults: faults.arm(request.entry),
      permit: permissionCheck(request.context, script.manifest.oauthScopes),
      checkTime: () => execution.checkTime(),
      overlap: (functionName) => this.options.overlap(script, functionName),
      report: (error) => execution.write('error', [error.stack ?? error.message]),
    });
    const ended = inTimeZone(script.manifest.timeZone, () =>
      this.#perform(request, world, { execution, membrane, spreadsheets }),
    );
    membrane.close();
    if (ended.kind === 'returned') this.#worlds.giveBack(script, world);
    const error = ended.kind === 'returned' ? undefined : ended.error.message;
    const record = execution.record(membrane, error);
    this.options.finished(record);
    return { ...ended, record };
  }

  #perform<Result>(request: RunRequest<Result>, world: World, session: Session): Ended<Result> {
    const { execution, membrane } = session;
    try {
      return world.enter((): Ended<Result> => {
        world.load(request.script.code);
        const run = world.findFunction(request.entry);
        if (!run) return missing(request.entry);
        const value = request.read(run(...request.args(session)), session);
        if (membrane.stopped) throw membrane.stopped;
        return { kind: 'returned', value };
      });
    } catch (error) {
      return { kind: 'failed', error: describeError(membrane.stopped ?? error) };
    } finally {
      execution.end();
    }
  }
}

type Ended<Result> =
  | { readonly kind: 'returned'; readonly value: Result }
  | { readonly kind: 'failed' | 'missing'; readonly error: ScriptError };

const missing = (entry: string) => ({
  kind: 'missing' as const,
  error: { name: 'Error', message: `Script function not found: ${entry}` },
});
