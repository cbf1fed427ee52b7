// A plan at its front doors: chosen and peopled once a file, then for each row a workbook of its own from there.
import { createGoogle } from '../../../local/index.ts';
import type { SubmissionInput } from '../../../shared/model/submission.ts';
import { planDesk } from '../plan-desk.ts';
import {
  openRedress,
  type Redress,
  type Row,
  receiptOf,
  redressIn,
  type TypedPerson,
  typePeople,
  usual,
} from '../redress.ts';

/** 'Quality' is a person of that name in that role, whose address is quality@example.org. */
export type Cast = Readonly<Record<string, string>>;

/**
 * When something is typed into which column: ['firstAnswer', '2026-11-20 09:30']. A planned day lies
 * ahead of the moment it is typed, and an amount is none: ['carryOutBy', '2026-11-25', '2026-11-20 10:00'].
 */
export type Typed = readonly [column: string, value: string, when?: string];

export type PlanDoor = Redress & {
  /** Posts a complaint; its number. */
  comes(changes: Partial<SubmissionInput>): string;
  /** The row of a complaint or situation. */
  row(number: string): Row;
  /** The open situation of a kind, by the name of its rule. */
  situation(kind: string): Row | undefined;
  /** Time passes and no sweep takes place, as if Google had been late with it. */
  waitUntil(moment: string): void;
  /** Time passes and the sweep, late, takes place at its end. */
  sweepAt(moment: string): void;
  /** Types moments into a row, each when it has come; what is past already at once. */
  typeWhen(number: string, typed: readonly Typed[]): void;
  /** 'Quality: First answer was due …' for each mail about this number since this was asked last. */
  heard(number: string): string[];
};

const momentOf = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
export const at = (text: string): Date => new Date(momentOf(text));

const addressOf = (name: string): string => `${name.toLowerCase().replace(/\W/g, '-')}@example.org`;

const peopleOf = (cast: Cast): readonly TypedPerson[] =>
  Object.entries(cast).map(([name, role]) => [name, addressOf(name), role]);

/** Keeps a Google as the text a folder would hold. */
const kept = (content = '') => {
  let snapshot = content;
  return {
    content: () => snapshot,
    storage: {
      load: () => ({ snapshot: snapshot === '' ? undefined : JSON.parse(snapshot), entries: [] }),
      append: () => {},
      wantsSnapshot: () => false,
      writeSnapshot: (written: unknown) => {
        snapshot = JSON.stringify(written);
      },
      close: () => {},
    },
  };
};

const prepare = (plan: string, cast: Cast, now: string): string => {
  const { storage, content } = kept();
  const redress = openRedress({ storage, now: momentOf(now) }, []);
  const desk = planDesk(redress);
  desk.edit();
  desk.type('planSettings', { key: 'preset' }, 'value', plan);
  desk.apply('YES');
  typePeople(redress, peopleOf(cast));
  redress.google.stop();
  return content();
};

const sweepEvery = 5 * 60_000;

const doorOf = (redress: Redress, cast: Cast): PlanDoor => {
  const { clock, faults, mailbox } = redress.google;
  const nameOf = new Map(Object.keys(cast).map((name) => [addressOf(name), name]));
  const tabOf = (number: string) => (number.startsWith('S') ? 'situations' : 'complaints');
  const advanceTo = (moment: number): void => {
    const [failed] = clock.advanceTo(moment).filter(({ error }) => error !== undefined);
    if (failed) throw new Error(`${failed.functionName}: ${failed.error}`);
  };
  /** Makes the next sweep late, until this moment. */
  const delay = (moment: number): void => {
    const due = redress.project
      .triggers()
      .find(({ functionName }) => functionName === 'sweep')?.due;
    if (due === undefined) throw new Error('There is no sweep to come.');
    if (due >= moment) return;
    faults.add({ kind: 'trigger-delay', entry: 'sweep', milliseconds: moment - due });
  };
  const waitUntil = (text: string): void => {
    const moment = momentOf(text);
    delay((Math.floor(moment / sweepEvery) + 1) * sweepEvery);
    advanceTo(moment);
  };
  const read = new Map<string, number>();
  let posted = 0;
  return {
    ...redress,
    comes: (changes) => {
      posted += 1;
      const requestId = `request-${clock.now()}-${posted}`;
      return receiptOf(redress.post({ requestId, ...changes })).number;
    },
    row: (number) => {
      const found = redress.rows(tabOf(number)).find((row) => row.number === number);
      if (!found) throw new RangeError(`No ${number}.`);
      return found;
    },
    situation: (kind) => redress.rows('situations').find((row) => row.kind === kind),
    waitUntil,
    sweepAt: (text) => {
      delay(momentOf(text));
      advanceTo(momentOf(text));
    },
    typeWhen: (number, typed) => {
      for (const [column, value, when = value] of typed) {
        if (momentOf(when) > clock.now()) waitUntil(when);
        redress.type(number, column, value);
      }
    },
    heard: (number) => {
      const sent = mailbox.sent().slice(read.get(number));
      read.set(number, mailbox.sent().length);
      return sent.flatMap(({ to, text }) =>
        text
          .split('\n')
          .filter((line) => line.startsWith(`${number}  `))
          .map((line) => `${nameOf.get(to.join()) ?? to.join()}: ${line.slice(number.length + 2)}`),
      );
    },
  };
};

type Kept = ReturnType<typeof kept>;

/** Kept worlds are faster, and the bundle keeps nothing in its globals between runs. */
const reopen = ({ storage }: Kept, cast: Cast, now: string): PlanDoor => {
  const google = createGoogle({ ...usual, now: momentOf(now), worlds: 'kept', storage });
  const [id = ''] = google.books.ids();
  const book = google.books.get(id);
  if (!book) throw new Error('The workbook is gone.');
  return doorOf(redressIn(google, book), cast);
};

/**
 * Chooses the plan as a person would, and lets happen what happened before, once; each call opens what
 * that left, at that moment.
 */
export const planOpener = (
  plan: string,
  cast: Cast,
  now = '2026-11-20 09:00',
  before?: (door: PlanDoor) => void,
): (() => PlanDoor) => {
  let content = '';
  return () => {
    if (content === '') {
      const start = kept(prepare(plan, cast, now));
      const door = before && reopen(start, cast, now);
      if (door) before(door);
      door?.google.stop();
      content = start.content();
    }
    return reopen(kept(content), cast, now);
  };
};
