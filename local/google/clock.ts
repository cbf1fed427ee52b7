// The virtual clock: stands still until moved, and on its way fires the clock triggers that fall due.
import { DateTime, Duration } from 'luxon';
import { nextDue } from '../run/trigger-schedule.ts';
import type { AdvanceOptions, Clock, ExecutionRecord, FiredTrigger } from './google.ts';
import type { StoredTrigger } from './trigger.ts';
import type { Works } from './works.ts';

type ClockTrigger = StoredTrigger & { readonly source: { readonly event: 'CLOCK' } };
type DueTrigger = { readonly trigger: ClockTrigger; readonly due: number };

/** A move shorter than this is not worth a journal entry of its own; the next entry carries it. */
const worthStoring = 60_000;

export type ClockOptions = {
  readonly works: Works;
  /** Zone in which "P1M" is counted. */
  readonly timeZone: string;
  /** Runs a trigger's function; undefined while its script is not installed. */
  readonly run: (trigger: StoredTrigger) => (() => ExecutionRecord) | undefined;
};

export class VirtualClock implements Clock {
  readonly #works: Works;

  constructor(private readonly options: ClockOptions) {
    this.#works = options.works;
  }

  now(): number {
    return this.#works.journal.state.now;
  }

  advance(duration: number | string, options?: AdvanceOptions): readonly FiredTrigger[] {
    if (typeof duration === 'number') return this.advanceTo(this.now() + duration, options);
    const length = Duration.fromISO(duration);
    if (!length.isValid) throw new RangeError(`"${duration}" is no ISO 8601 duration like PT4H.`);
    const start = DateTime.fromMillis(this.now(), { zone: this.options.timeZone });
    return this.advanceTo(start.plus(length).toMillis(), options);
  }

  advanceTo(moment: number | string, options: AdvanceOptions = {}): readonly FiredTrigger[] {
    const target = typeof moment === 'number' ? moment : Date.parse(moment);
    if (Number.isNaN(target)) throw new RangeError(`"${moment}" is no moment.`);
    const { journal } = this.#works;
    const before = this.now();
    const fired: FiredTrigger[] = [];
    for (let next = this.#next(target); next; next = this.#next(target)) {
      journal.state.now = Math.max(this.now(), next.due);
      for (const each of this.#fire(next.trigger)) {
        fired.push(each);
        options.onFired?.(each);
      }
    }
    journal.state.now = Math.max(this.now(), target);
    if (this.now() - before >= worthStoring) journal.commit();
    return fired;
  }

  /** The earliest trigger due by then whose script is there; among equals the older one. */
  #next(target: number): DueTrigger | undefined {
    let earliest: DueTrigger | undefined;
    for (const trigger of this.#works.journal.state.triggers.values()) {
      if (!isClockTrigger(trigger) || trigger.source.due === undefined) continue;
      const { due } = trigger.source;
      if (due > target || (earliest && due >= earliest.due)) continue;
      if (this.options.run(trigger)) earliest = { trigger, due };
    }
    return earliest;
  }

  #fire(trigger: ClockTrigger): readonly FiredTrigger[] {
    const { faults } = this.#works;
    const { functionName } = trigger;
    const late = faults.take('trigger-delay', functionName);
    if (late) {
      this.#place(trigger, trigger.source.slot, this.now() + late.milliseconds);
      return [];
    }
    this.#reschedule(trigger);
    if (faults.take('trigger-skip', functionName)) return [];
    const times = faults.take('trigger-double', functionName) ? 2 : 1;
    return Array.from({ length: times }, () => this.#run(trigger)).flat();
  }

  /** Before it runs: the function may delete its trigger. Slots that passed meanwhile are lost. */
  #reschedule(trigger: ClockTrigger): void {
    const nature = { uniqueId: trigger.uniqueId, jitter: this.#works.jitter };
    const after = Math.max(trigger.source.slot, this.now());
    const next = nextDue(trigger.source.schedule, after, nature);
    this.#place(trigger, next?.slot ?? trigger.source.slot, next?.due);
  }

  #place(trigger: ClockTrigger, slot: number, due: number | undefined): void {
    const { schedule } = trigger.source;
    const source = {
      event: 'CLOCK' as const,
      schedule,
      slot,
      ...(due === undefined ? {} : { due }),
    };
    this.#works.journal.record({ kind: 'trigger', trigger: { ...trigger, source } });
  }

  #run(trigger: ClockTrigger): readonly FiredTrigger[] {
    const at = this.now();
    const record = this.options.run(trigger)?.();
    if (!record) return [];
    const { functionName, uniqueId: triggerUid } = trigger;
    const error = record.error === undefined ? {} : { error: record.error };
    return [{ functionName, at, triggerUid, executionId: record.id, ...error }];
  }
}

const isClockTrigger = (trigger: StoredTrigger): trigger is ClockTrigger =>
  trigger.source.event === 'CLOCK';
