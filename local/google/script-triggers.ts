// The triggers of one script, kept in the journal.
import { firstDue } from '../run/trigger-schedule.ts';
import type { TriggerBoard } from '../services/trigger-board.ts';
import type { Journal } from './journal.ts';
import { nextRandom } from './random.ts';
import type { BookStore } from './spreadsheet-host.ts';
import type { Schedule, StoredTrigger } from './trigger.ts';

export type ScriptTriggersOptions = {
  readonly journal: Journal;
  readonly books: BookStore;
  readonly scriptId: string;
  readonly timeZone: string;
  readonly jitter: boolean;
};

export class ScriptTriggers implements TriggerBoard {
  constructor(private readonly options: ScriptTriggersOptions) {}

  get books(): BookStore {
    return this.options.books;
  }
  get timeZone(): string {
    return this.options.timeZone;
  }

  all(): readonly StoredTrigger[] {
    const { journal, scriptId } = this.options;
    return [...journal.state.triggers.values()].filter((trigger) => trigger.scriptId === scriptId);
  }

  ofUser(user: string): readonly StoredTrigger[] {
    return this.all().filter((trigger) => trigger.creator === user);
  }

  addClock(functionName: string, creator: string, schedule: Schedule): StoredTrigger {
    const { journal, jitter } = this.options;
    const uniqueId = this.#newId();
    const place = firstDue(schedule, journal.state.now, { uniqueId, jitter });
    const source = { event: 'CLOCK' as const, schedule, ...place };
    return this.#add({ uniqueId, functionName, creator, source });
  }

  addSpreadsheet(
    functionName: string,
    creator: string,
    event: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE',
    fileId: string,
  ): StoredTrigger {
    const uniqueId = this.#newId();
    return this.#add({ uniqueId, functionName, creator, source: { event, fileId } });
  }

  remove(uniqueId: string): void {
    this.options.journal.record({ kind: 'trigger-deleted', uniqueId });
  }

  #add(trigger: Omit<StoredTrigger, 'scriptId'>): StoredTrigger {
    const stored = { ...trigger, scriptId: this.options.scriptId };
    this.options.journal.record({ kind: 'trigger', trigger: stored });
    return stored;
  }

  /** Google's are numbers of up to 19 digits. */
  #newId(): string {
    const { state } = this.options.journal;
    return Array.from({ length: 19 }, () => Math.ceil(nextRandom(state) * 9)).join('');
  }
}
