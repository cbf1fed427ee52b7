// The replay itself: complaints come in, a coordinator works them, time passes, all at virtual moments.
import { DateTime } from 'luxon';
import * as v from 'valibot';
import type { Editor, Google, Project } from '../google/google.ts';
import type { Arrival } from './arrival.ts';
import { type Step, workOn } from './coordinator.ts';
import { Tally } from './tally.ts';
import type { WorkbookTab } from './workbook-tab.ts';

export type Play = {
  readonly google: Google;
  readonly project: Project;
  readonly editor: Editor;
  readonly complaints: WorkbookTab;
  readonly arrivals: readonly Arrival[];
  readonly seed: number;
  /** Of so many firings of the add-on's own trigger, one takes place. */
  readonly sweepOneIn: number;
  /** Called after everything that happened. */
  readonly onStep: (now: number, tally: Tally) => void;
};

/** The add-on's function that is its sweep. */
const sweep = 'sweep';
/** Attempts at a submission that the web app asks to send again. */
const mostAttempts = 20;
/** After the last thing that was typed, time goes on so long that a monthly report follows it. */
const aftermath = { months: 1 } as const;

const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), number: v.string(), level: v.string() }),
  v.object({ ok: v.literal(false), code: v.string(), retry: v.optional(v.number()) }),
]);

/** Plays everything in the order of time; answers what it counted. */
export const play = (given: Play): Tally => {
  const { google, project, editor, complaints, onStep } = given;
  const tally = new Tally();
  const zone = project.timeZone;
  const numbers = new Map<string, string>();

  const skip = (): void => {
    const times = given.sweepOneIn - 1;
    if (times > 0) google.faults.add({ kind: 'trigger-skip', entry: sweep, times });
  };
  const passTo = (moment: number): void => {
    if (moment <= google.clock.now()) return;
    google.clock.advanceTo(moment, {
      onFired: (fired) => {
        tally.fired(fired, google.executions);
        if (fired.functionName === sweep) skip();
        onStep(fired.at, tally);
      },
    });
  };

  const submit = ({ id, submission }: Arrival): void => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const sent = project.post({
        queryString: '',
        contents: JSON.stringify(submission),
        type: 'text/plain;charset=utf-8',
      });
      if (sent.record) tally.execution(sent.record);
      const answer =
        sent.kind === 'text'
          ? v.parse(answerSchema, JSON.parse(sent.body))
          : { ok: false as const, code: sent.kind, retry: undefined };
      if (answer.ok) {
        numbers.set(id, answer.number);
        tally.levels.add(answer.level);
        return;
      }
      if (answer.retry === undefined || attempt === mostAttempts) {
        tally.refusals.add(answer.code);
        return;
      }
      tally.resent += 1;
      passTo(google.clock.now() + answer.retry * 1000);
    }
  };

  const type = (number: string, column: string, text: string): void => {
    const row = complaints.rowOf('number', number);
    if (row === undefined) return;
    const cell = { sheetId: complaints.sheetId, row, column: complaints.column(column) };
    const outcome = editor.type(cell, [[text]]);
    if (!outcome.ok) throw new Error(outcome.message);
    for (const record of outcome.executions) tally.execution(record);
  };
  const reach = (id: string, { at, milestone }: Step, satisfied: boolean): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    type(number, milestone, DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd HH:mm'));
    if (milestone === 'closed') type(number, 'satisfaction', satisfied ? '5' : '2');
  };

  const tasks = given.arrivals.flatMap((arrival) => {
    const work = workOn(arrival.id, arrival.at, given.seed);
    return [
      { at: arrival.at, run: () => submit(arrival) },
      ...work.steps.map((step) => ({
        at: step.at,
        run: () => reach(arrival.id, step, work.satisfied),
      })),
    ];
  });
  tasks.sort((one, other) => one.at - other.at);

  skip();
  for (const { at, run } of tasks) {
    passTo(at);
    run();
    onStep(google.clock.now(), tally);
  }
  const end = DateTime.fromMillis(google.clock.now(), { zone }).plus(aftermath).startOf('month');
  passTo(end.plus({ days: 1 }).toMillis());
  google.faults.clear();
  return tally;
};
