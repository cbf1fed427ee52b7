// A response and a pre-warning of the disclosure plan, opened by complaints as they would be.
import { disclosureCast } from './casts.ts';
import { type PlanDoor, planOpener, type Typed } from './plan-door.ts';
import { minutes, type Timed } from './timed.ts';

export const disclosurePlan = 'Public disclosure in a crisis';
export const openDisclosure = planOpener(disclosurePlan, disclosureCast);

export type ResponseLevel = 'I' | 'II' | 'III';

/** A complaint of each level; one of level III alone opens no response. */
export const complaintOf = {
  I: { category: 'safety', signals: ['death'] },
  II: { category: 'quality', signals: ['minorInjury'] },
  III: { category: 'quality' },
};
export const hazard = { category: 'safety', signals: ['safetyHazard'] };

export const day = (time: string): string => `2026-11-${time}`;
export const typed = (...cells: [column: string, time: string][]): Typed[] =>
  cells.map(([column, time]) => [column, day(time)]);
export const timed = (duty: string, due: string, done: string): Timed => ({
  duty,
  due: day(due),
  done,
});

/** Opens a response of this level at 09:05. */
export const respond = (door: PlanDoor, level: ResponseLevel): string => {
  door.comes(level === 'III' ? hazard : complaintOf[level]);
  door.sweepAt(day('20 09:05'));
  const { number, level: shown } = door.situation('Response') ?? {};
  if (shown !== `Level ${level}`) throw new Error(`The response is of ${shown}.`);
  return String(number);
};

/** Opens a pre-warning at 09:05: somebody fears that a level may be reached. */
export const forewarn = (door: PlanDoor): string => {
  const number = door.comes(complaintOf.III);
  door.type(number, 'signals', 'A response level may be reached');
  door.sweepAt(day('20 09:05'));
  return String(door.situation('Pre-warning')?.number);
};

/** Everything that is done in a response, in its order. */
const work = [
  'planSent',
  'meetingHeld',
  'announcedPublicly',
  'announcedInternally',
  'legalReviewed',
  'reportSigned',
  'authorityReported',
  'updateSent',
  'bulletinApproved',
  'bulletinPublished',
  'firstFacts',
  'factsComplete',
  'supplierList',
  'assessed',
];
/** What cannot be done without this being done as well. */
const doneWith: Readonly<Record<string, readonly string[]>> = {
  reportDrafted: ['legalReviewed', 'reportSigned', 'authorityReported'],
  firstFacts: ['factsComplete'],
};

/** Ten minutes before the limit all else is done, so that the row shows this duty alone. */
export const allElse = ({ due, done }: Timed): Typed[] =>
  work
    .filter((column) => column !== done && !doneWith[done]?.includes(column))
    .map((column) => [column, minutes(due, -10)]);

/** Every complaint has been called back. */
export const callBack = (door: PlanDoor): void => {
  for (const { number } of door.rows('complaints')) {
    door.type(String(number), 'calledBack', day('20 09:05'));
  }
};

/** Types these, each when it has come, and lets the sweep after the last see it. */
export const workOff = (door: PlanDoor, number: string, cells: readonly Typed[]): void => {
  door.typeWhen(number, cells);
  const last = cells[cells.length - 1];
  if (last) door.sweepAt(minutes(last[1], 5));
};
