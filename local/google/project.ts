// One script with its deployment: run by hand, by visitors of its web app, by its triggers.
import type { InstalledScript } from '../run/installed-script.ts';
import { intoRealm, outOfRealm } from '../run/into-realm.ts';
import type { RunOutcome, RunRequest, Session } from '../run/runner.ts';
import {
  isCallable,
  notAFunction,
  refuseArguments,
  toBrowser,
  toScriptRunAnswer,
} from '../run/script-run.ts';
import type { Backstage } from '../run/services.ts';
import { clockEvent } from '../run/trigger-event.ts';
import {
  errorPage,
  getEvent,
  postEvent,
  readAnswer,
  reservedParameter,
  toWebAnswer,
} from '../run/web-app.ts';
import type {
  ExecutionRecord,
  ExecutionResult,
  GetRequest,
  InstalledTrigger,
  PostRequest,
  Project,
  RunOptions,
  ScriptRunAnswer,
  WebAnswer,
} from './google.ts';
import type { EditorWindow } from './spreadsheet-host.ts';
import type { StoredTrigger } from './trigger.ts';
import { backstageOf, type Works } from './works.ts';

export type Caller = {
  readonly context: RunOptions['context'];
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly editor?: EditorWindow;
};

type Call<Result> = Pick<RunRequest<Result>, 'entry' | 'args' | 'read'>;

export class LocalProject implements Project {
  webAppUrl = '';
  readonly #works: Works;
  #script: InstalledScript;
  #backstage: Backstage;

  constructor(works: Works, script: InstalledScript) {
    this.#works = works;
    this.#script = script;
    this.#backstage = backstageOf(works, script, () => this.webAppUrl);
  }

  /** New code for the same script. */
  replace(script: InstalledScript): void {
    this.#script = script;
    this.#backstage = backstageOf(this.#works, script, () => this.webAppUrl);
  }

  get scriptId(): string {
    return this.#script.scriptId;
  }
  get boundFileId(): string {
    return this.#script.boundFileId;
  }
  get timeZone(): string {
    return this.#script.manifest.timeZone;
  }

  /** Whether the source declares this function; Google reads names from the source (facts 1.3). */
  declares(functionName: string): boolean {
    return this.#script.declares(functionName);
  }

  run(entry: string, args: readonly unknown[], options: RunOptions): ExecutionResult {
    const { user } = this.#works;
    const { context, effectiveUser = user, activeUser = effectiveUser } = options;
    return this.#runPlain(entry, args, { context, effectiveUser, activeUser });
  }

  runFromEditor(entry: string, editor: EditorWindow, user: string): ExecutionResult {
    const caller = { context: 'menu' as const, effectiveUser: user, activeUser: user, editor };
    return this.#runPlain(entry, [], caller);
  }

  get(request: GetRequest): WebAnswer {
    return this.#answer('doGet', request.queryString, getEvent(request));
  }

  post(request: PostRequest): WebAnswer {
    return this.#answer('doPost', request.queryString, postEvent(request));
  }

  scriptRun(functionName: string, args: readonly unknown[]): ScriptRunAnswer {
    const effectiveUser = this.#works.user;
    return this.scriptRunAs(functionName, args, {
      context: 'script-run',
      effectiveUser,
      activeUser: '',
    });
  }

  scriptRunAs(functionName: string, args: readonly unknown[], caller: Caller): ScriptRunAnswer {
    if (!isCallable(functionName) || !this.declares(functionName)) {
      return notAFunction(functionName);
    }
    const refused = refuseArguments(args);
    if (refused) return { ok: false, name: 'TypeError', message: refused };
    const outcome = this.perform(caller, {
      entry: functionName,
      args: copied(args),
      read: toBrowser,
    });
    return toScriptRunAnswer(functionName, outcome);
  }

  /** Runs a clock trigger's function as its creator. */
  runClockTrigger(trigger: StoredTrigger): ExecutionRecord {
    const { now } = this.#works.journal.state;
    const event = clockEvent(now, trigger.uniqueId);
    const caller = { context: 'clock-trigger' as const, effectiveUser: trigger.creator };
    const call = { entry: trigger.functionName, args: copied([event]), read: () => undefined };
    return this.perform({ ...caller, activeUser: trigger.creator }, call).record;
  }

  /** Runs a function as by its clock trigger, event included, where it has one (fault "overlap"). */
  runByClock(functionName: string): void {
    const trigger = this.storedTriggers().find(
      (stored) => stored.source.event === 'CLOCK' && stored.functionName === functionName,
    );
    if (trigger) this.runClockTrigger(trigger);
    else this.run(functionName, [], { context: 'clock-trigger' });
  }

  triggers(): readonly InstalledTrigger[] {
    return this.storedTriggers().map(({ uniqueId, scriptId, functionName, creator, source }) => ({
      uniqueId,
      scriptId,
      functionName,
      creator,
      event: source.event,
      ...(source.event === 'CLOCK' && source.due !== undefined ? { due: source.due } : {}),
    }));
  }

  storedTriggers(): readonly StoredTrigger[] {
    return this.#backstage.triggers.all();
  }

  scriptProperties(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#backstage.properties.entries(`script/${this.scriptId}`));
  }

  perform<Result>(caller: Caller, call: Call<Result>): RunOutcome<Result> {
    const { boundFileId } = this.#script;
    return this.#works.runner.run({
      ...call,
      ...caller,
      script: this.#script,
      backstage: this.#backstage,
      editor: caller.editor,
      boundFileId,
      activeFileId: isInWebApp(caller) ? undefined : boundFileId,
    });
  }

  #runPlain(entry: string, args: readonly unknown[], caller: Caller): ExecutionResult {
    const outcome = this.perform(caller, {
      entry,
      args: copied(args),
      read: (value) => outOfRealm(value),
    });
    const { record } = outcome;
    return outcome.kind === 'returned'
      ? { ok: true, value: outcome.value, record }
      : { ok: false, error: outcome.error, record };
  }

  #answer(
    entry: 'doGet' | 'doPost',
    queryString: string,
    event: Readonly<Record<string, unknown>>,
  ): WebAnswer {
    const reserved = reservedParameter(queryString);
    if (reserved) return errorPage(`HTTP 405: the parameter "${reserved}" is reserved.`);
    const caller = { context: 'web-app' as const, effectiveUser: this.#works.user, activeUser: '' };
    return toWebAnswer(this.perform(caller, { entry, args: copied([event]), read: readAnswer }));
  }
}

/** No document is active in a web app (facts 2.4), nor on the pages it serves. */
const isInWebApp = ({ context, editor }: Caller) =>
  context === 'web-app' || (context === 'script-run' && !editor);

const copied =
  (args: readonly unknown[]) =>
  ({ execution }: Session): readonly unknown[] =>
    args.map((argument) => intoRealm(argument, execution.realm));
