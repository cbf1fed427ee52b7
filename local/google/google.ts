// The whole local Google as its users (server, replay, tests) see it; `createGoogle` makes one.
import type { Book } from '../book/book.ts';
import type { BookChange } from '../book/change.ts';
import type { Storage } from '../storage/storage.ts';
import type { ExecutionContext } from './execution.ts';
import type { Fault, FaultList } from './fault.ts';
import type { Mailbox } from './mail.ts';
import type { BookStore, Menu, Panel, Question, Selection } from './spreadsheet-host.ts';

export type { Fault, FaultList };

export type GoogleOptions = {
  /** Where the virtual clock starts; ignored when the storage already holds a later moment. */
  readonly now?: string | number;
  /** Zone and locale of new spreadsheets. */
  readonly timeZone?: string;
  readonly locale?: string;
  /** Decides the mail quota: 100 or 1,500 recipients a day (facts 3). */
  readonly account?: 'consumer' | 'workspace';
  /** The person who owns the files and deploys the web app. */
  readonly user?: string;
  /** Makes ids, trigger phases and `Utilities.getUuid()` repeatable. */
  readonly seed?: number;
  /** false: clock triggers fire on the dot. */
  readonly jitter?: boolean;
  /**
   * 'fresh' (the default): each execution has a world of its own, as on Google. 'kept': it finds the
   * world of the one before, so the engine's compiled code stays warm; several times faster in long
   * replays, wrong for scripts that keep state in their globals, and a script that never ends is not
   * stopped.
   */
  readonly worlds?: 'fresh' | 'kept';
  /** Keeps everything across restarts; without it all is in memory. */
  readonly storage?: Storage;
};

export type CreateBookOptions = { readonly timeZone?: string; readonly locale?: string };

export interface Google {
  readonly clock: Clock;
  readonly books: BookStore;
  readonly mailbox: Mailbox;
  readonly faults: FaultList;
  /** Newest last; the latest few hundred are kept. */
  readonly executions: readonly ExecutionRecord[];
  /** The owner of the files; deploys the web app. */
  readonly user: string;
  createBook(name: string, options?: CreateBookOptions): Book;
  /** Puts a script into a spreadsheet and deploys its web app; again replaces the code. */
  install(script: ScriptFiles, boundFileId: string): Project;
  projects(): readonly Project[];
  /** A person opens the spreadsheet in the browser: `onOpen` runs and may build menus. */
  openEditor(fileId: string, options?: { readonly user?: string }): Editor;
  /** Called after every finished execution and every person's act, once it is durable. */
  onCommit(listener: () => void): () => void;
  /** Writes a snapshot and releases the storage. Nothing may be called afterwards. */
  stop(): void;
}

export interface Clock {
  /** The virtual moment in epoch milliseconds. */
  now(): number;
  /** Moves the clock forward; triggers due on the way fire in order, each at its own moment. */
  advanceTo(moment: number | string, options?: AdvanceOptions): readonly FiredTrigger[];
  /** By milliseconds or an ISO 8601 duration ("PT4H", "P1M" in the script's zone). */
  advance(duration: number | string, options?: AdvanceOptions): readonly FiredTrigger[];
}

export type AdvanceOptions = {
  /** Called after each; for progress bars. */
  readonly onFired?: (fired: FiredTrigger) => void;
};

export type FiredTrigger = {
  readonly functionName: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly triggerUid: string;
  readonly executionId: string;
  readonly error?: string;
};

export type ScriptFiles = {
  readonly code: string;
  /** Content of appsscript.json, parsed or as text. */
  readonly manifest: unknown;
  /** HTML files by name without ".html". */
  readonly files: Readonly<Record<string, string>>;
};

export type RunOptions = {
  readonly context: ExecutionContext;
  /** The account whose rights the script uses; by default the owner. */
  readonly effectiveUser?: string;
  /** The account at the keyboard, '' when Google hides it. */
  readonly activeUser?: string;
};

/** One script with its deployment. */
export interface Project {
  readonly scriptId: string;
  readonly boundFileId: string;
  readonly timeZone: string;
  /** What `ScriptApp.getService().getUrl()` answers; set by whoever serves it. */
  webAppUrl: string;
  /** Runs a function as from the script editor or a test. Arguments are copied into the script's world. */
  run(entry: string, args: readonly unknown[], options: RunOptions): ExecutionResult;
  /** A request to `/exec`; it runs as the deployer for an unknown visitor. */
  get(request: GetRequest): WebAnswer;
  post(request: PostRequest): WebAnswer;
  /** `google.script.run` from a page the web app serves; from a sidebar, use the editor's. */
  scriptRun(functionName: string, args: readonly unknown[]): ScriptRunAnswer;
  triggers(): readonly InstalledTrigger[];
  /** Copy of the script properties, as the project settings page shows them. */
  scriptProperties(): Readonly<Record<string, string>>;
}

export type ExecutionRecord = {
  readonly id: string;
  readonly entry: string;
  readonly context: ExecutionContext;
  /** Virtual epoch milliseconds. */
  readonly startedAt: number;
  /** Service calls by "Class.method". */
  readonly calls: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Real milliseconds it took here. */
  readonly ms: number;
  /** Virtual milliseconds spent sleeping and waiting for locks. */
  readonly waitedMs: number;
  readonly error?: string;
  readonly log: readonly LogLine[];
  /** Methods the script asked for that this Google lacks, as "Range.foo". */
  readonly notProvided: readonly string[];
};

export type LogLine = { readonly level: 'log' | 'info' | 'warn' | 'error'; readonly text: string };

export type ExecutionResult = { readonly record: ExecutionRecord } & (
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: ScriptError }
);

export type ScriptError = {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
};

export type GetRequest = {
  /** Raw, without "?". */
  readonly queryString: string;
  /** What follows "/exec/", if anything. */
  readonly pathInfo?: string;
};

export type PostRequest = GetRequest & {
  readonly contents: string;
  /** Content type of the request, as sent. */
  readonly type: string;
};

/** Thrown errors, nothing returned and missing handlers become an HTML page, status 200 (facts 2.2). */
export type WebAnswer = { readonly record?: ExecutionRecord } & (
  | {
      readonly kind: 'text';
      readonly mimeType: string;
      readonly body: string;
      readonly fileName?: string;
    }
  | {
      readonly kind: 'html';
      readonly html: string;
      readonly title: string;
      readonly metaTags: readonly { readonly name: string; readonly content: string }[];
      readonly faviconUrl?: string;
      /** Whether other sites may frame it. */
      readonly frame: 'ALLOWALL' | 'DEFAULT';
    }
  | { readonly kind: 'error'; readonly html: string; readonly message: string }
);

export type ScriptRunAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly name: string; readonly message: string };

export type InstalledTrigger = {
  readonly uniqueId: string;
  readonly scriptId: string;
  readonly functionName: string;
  readonly creator: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  /** Next moment a clock trigger is due, epoch milliseconds; absent once a one-shot has fired. */
  readonly due?: number;
};

/** The kinds of change Google reports to an installable `onChange` (facts 4.4). */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

export type CellBlock = { readonly sheetId: number; readonly row: number; readonly column: number };

/** What became of a person's act: done, with the runs it started, or refused in the editor's words. */
export type ActOutcome =
  | {
      readonly ok: true;
      readonly executions: readonly ExecutionRecord[];
      /** What the editor would ask or mark first: warning protections, lenient validations. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

export type Shown =
  | { readonly kind: 'panel'; readonly panel: Panel }
  | { readonly kind: 'question'; readonly question: Question }
  | {
      readonly kind: 'toast';
      readonly message: string;
      readonly title: string;
      readonly seconds: number;
    };

/** One browser window in which a person has the spreadsheet open. */
export interface Editor {
  readonly fileId: string;
  readonly user: string;
  /** Types (one value) or pastes (several) from a top-left cell; fires edit triggers as Google does. */
  type(topLeft: CellBlock, values: readonly (readonly string[])[]): ActOutcome;
  /** Any other act of a person, as changes of the book; fires `onChange` alone (facts 4.1). */
  change(changes: readonly BookChange[], changeType: ChangeType): ActOutcome;
  select(selection: Selection): void;
  menus(): readonly Menu[];
  runMenuItem(functionName: string): ExecutionResult;
  /** `google.script.run` from this window's sidebar or dialog, as the person. */
  scriptRun(functionName: string, args: readonly unknown[]): ScriptRunAnswer;
  /** Sidebars, dialogs, alerts and toasts as they come; answers a function that ends the listening. */
  onShown(listener: (shown: Shown) => void): () => void;
  /** Prepares what the person will answer to the next alert or prompt. */
  answerNext(answer: {
    readonly button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
    readonly text?: string;
  }): void;
  close(): void;
}
