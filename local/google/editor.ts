// A person with the spreadsheet open: what they do, and the simple and installable triggers it fires.
import type { Book } from '../book/book.ts';
import type { BookChange } from '../book/change.ts';
import { type EditFacts, editAsPerson } from '../book/person.ts';
import type { Session } from '../run/runner.ts';
import { authModes } from '../services/script-app.ts';
import { User } from '../services/session.ts';
import { OpenBook } from '../services/spreadsheet/open-book.ts';
import { LocalEditorWindow, type PreparedAnswer } from './editor-window.ts';
import type { ExecutionContext } from './execution.ts';
import type {
  ActOutcome,
  CellBlock,
  ChangeType,
  Editor,
  ExecutionRecord,
  ExecutionResult,
  ScriptRunAnswer,
  Shown,
} from './google.ts';
import type { Caller, LocalProject } from './project.ts';
import { type EnumValue, Service } from './service.ts';
import type { Menu, Selection } from './spreadsheet-host.ts';
import type { Works } from './works.ts';

/** Fields of an event beside those all events have; services become handles. */
type EventFields = (open: OpenBook) => Readonly<Record<string, unknown>>;

export class LocalEditor implements Editor {
  readonly #window = new LocalEditorWindow();

  constructor(
    private readonly works: Works,
    private readonly book: Book,
    readonly user: string,
    /** The script bound to the file, if one is installed by now. */
    private readonly boundProject: () => LocalProject | undefined,
  ) {}

  get fileId(): string {
    return this.book.id;
  }

  /** The page has loaded: `onOpen` and the triggers for opening. */
  opened(): void {
    this.#fire('onOpen', 'ON_OPEN', () => ({}));
  }

  type(topLeft: CellBlock, values: readonly (readonly string[])[]): ActOutcome {
    const { sheetId, row, column } = topLeft;
    const outcome = editAsPerson(this.book, { tab: sheetId, row, column }, values);
    if (!outcome.ok) return outcome;
    const { edit, warnings } = outcome;
    this.select({ sheetId, ...edit.area });
    this.works.journal.commit();
    const executions = [
      ...this.#fire('onEdit', 'ON_EDIT', editFields(edit)),
      ...this.#fireChange('EDIT'),
    ];
    return { ok: true, executions, warnings };
  }

  change(changes: readonly BookChange[], changeType: ChangeType): ActOutcome {
    try {
      for (const change of changes) this.book.apply(change);
    } catch (error) {
      return { ok: false, message: error instanceof Error ? error.message : String(error) };
    } finally {
      this.works.journal.commit();
    }
    return { ok: true, executions: this.#fireChange(changeType), warnings: [] };
  }

  select(selection: Selection): void {
    this.#window.select(selection);
  }
  menus(): readonly Menu[] {
    return this.#window.menus();
  }

  runMenuItem(functionName: string): ExecutionResult {
    const project = this.boundProject();
    if (!project) throw new Error(`No script is bound to ${this.fileId}.`);
    return project.runFromEditor(functionName, this.#window, this.user);
  }

  scriptRun(functionName: string, args: readonly unknown[]): ScriptRunAnswer {
    const project = this.boundProject();
    if (!project) throw new Error(`No script is bound to ${this.fileId}.`);
    return project.scriptRunAs(functionName, args, this.#caller('script-run', this.user));
  }

  onShown(listener: (shown: Shown) => void): () => void {
    return this.#window.onShown(listener);
  }
  answerNext(answer: PreparedAnswer): void {
    this.#window.answerNext(answer);
  }
  close(): void {
    this.#window.close();
  }

  #fireChange(changeType: ChangeType): readonly ExecutionRecord[] {
    return this.#fire(undefined, 'ON_CHANGE', () => ({ changeType }));
  }

  /** The simple trigger as the person without consent, then each installed one as its creator. */
  #fire(
    simple: 'onOpen' | 'onEdit' | undefined,
    event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE',
    fields: EventFields,
  ): readonly ExecutionRecord[] {
    const project = this.boundProject();
    if (!project) return [];
    const records: ExecutionRecord[] = [];
    const run = (entry: string, caller: Caller, authMode: EnumValue, fixed: EventFields) => {
      const args = (session: Session) => [this.#event(session, authMode, fixed)];
      records.push(project.perform(caller, { entry, args, read: () => undefined }).record);
    };
    if (simple && project.declares(simple)) {
      // Who is at the keyboard is mostly hidden from a simple trigger (facts 4.1).
      const caller = { ...this.#caller('simple-trigger', this.user), activeUser: '' };
      run(simple, caller, authModes.LIMITED, fields);
    }
    for (const { source, functionName, creator, uniqueId } of project.storedTriggers()) {
      if (source.event !== event || source.fileId !== this.fileId) continue;
      const caller = this.#caller('edit-trigger', creator);
      run(functionName, caller, authModes.FULL, (open) => ({
        ...fields(open),
        triggerUid: uniqueId,
      }));
    }
    return records;
  }

  #caller(context: ExecutionContext, effectiveUser: string): Caller {
    return { context, effectiveUser, activeUser: this.user, editor: this.#window };
  }

  #event(session: Session, authMode: EnumValue, fields: EventFields): unknown {
    const { execution, membrane, spreadsheets } = session;
    const open = new OpenBook(execution, spreadsheets, this.book);
    const parts = {
      authMode,
      source: open.spreadsheet(),
      user: new User(execution, execution.activeUser),
      ...fields(open),
    };
    const event = new execution.realm.Object() as Record<string, unknown>;
    for (const [name, part] of Object.entries(parts)) {
      event[name] = part instanceof Service ? membrane.wrap(part) : part;
    }
    return event;
  }
}

const editFields =
  ({ tab, area, value, oldValue }: EditFacts): EventFields =>
  (open) => ({
    range: open.rangeAt({ tab, ...area }),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  });
