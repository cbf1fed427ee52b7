// What the rules make of one record at one moment: its level, what it has reached, and its duties.
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Subject } from '../model/subject.ts';
import type { Procedure } from '../plan/schema.ts';
import { type Duty, dutiesOf } from './duties.ts';
import { type LevelNow, type LevelReason, levelNow, suggestLevel } from './level.ts';
import { type Progress, progressOf } from './milestones.ts';

export type Judged<S extends Subject = Subject> = {
  /** With the level that holds now. */
  readonly subject: S;
  readonly level: LevelNow;
  readonly progress: Progress;
  readonly duties: readonly Duty[];
};

/** `found`: levels that the stream of complaints asks for, for a situation. */
export const judge = <S extends Subject>(
  record: S,
  procedure: Procedure,
  calendar: WorkingCalendar,
  now: number,
  found: readonly LevelReason[] = [],
): Judged<S> => {
  const before = progressOf(record, procedure, now);
  const suggestion = suggestLevel(procedure, record, before.reached, found);
  const level = levelNow(record, suggestion, procedure, now);
  const { key } = level.level;
  const { since } = level.memo;
  const isSame = key === record.level && since === record.levelSince;
  const subject = isSame ? record : { ...record, level: key, levelSince: since };
  const progress = isSame ? before : progressOf(subject, procedure, now);
  const duties = dutiesOf(subject, progress.reached, procedure, calendar);
  return { subject, level, progress, duties };
};
