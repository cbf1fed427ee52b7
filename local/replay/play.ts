// The replay itself: complaints come in, a coordinator works them, time passes, all at virtual moments.
import { DateTime } from 'luxon';
import type { Editor, Google, Project } from '../google/google.ts';
import type { Arrival } from './arrival.ts';
import { submit } from './complainant.ts';
import { workOn } from './coordinator.ts';
import { Tally } from './tally.ts';
import { typeAct } from './typist.ts';
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

/** Plays everything in the order of time; answers what it counted. */
export const play = (given: Play): Tally => {
  const { google, project, editor, complaints, onStep } = given;
  const tally = new Tally();
  const zone = project.timeZone;

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
  const wait = (milliseconds: number): void => passTo(google.clock.now() + milliseconds);

  const numbers = new Map<string, string>();
  const tasks = given.arrivals.flatMap((arrival) => {
    const receive = () => {
      const number = submit(project, arrival, tally, wait);
      if (number !== undefined) numbers.set(arrival.id, number);
    };
    const acts = workOn(arrival.id, arrival.at, given.seed).map((act) => ({
      at: act.at,
      run: () => {
        const number = numbers.get(arrival.id);
        if (number !== undefined) typeAct(act, number, complaints, editor, zone, tally);
      },
    }));
    return [{ at: arrival.at, run: receive }, ...acts];
  });
  tasks.sort((one, other) => one.at - other.at);

  skip();
  for (const { at, run } of tasks) {
    passTo(at);
    run();
    onStep(google.clock.now(), tally);
  }
  // On to the first of the next month, so that the last month is reported as well.
  const reported = DateTime.fromMillis(google.clock.now(), { zone })
    .plus({ months: 1 })
    .startOf('month')
    .plus({ days: 1 });
  passTo(reported.toMillis());
  google.faults.clear();
  return tally;
};
