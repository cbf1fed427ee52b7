// What complaints and situations have in common in their rows: number, level, owner, milestones, figures.
import { minute } from '../../shared/calendar/duration.ts';
import { wallTime } from '../../shared/calendar/zone.ts';
import { tidyCode } from '../../shared/model/normalise.ts';
import { readNumber } from '../../shared/model/number.ts';
import type { Subject, Unreadable } from '../../shared/model/subject.ts';
import { type Milestone, type Procedure, receivedMilestone } from '../../shared/plan/schema.ts';
import { readLevelMemo } from '../../shared/rules/level-memo.ts';
import { type Cell, readMoment, readText, splitList } from './cells.ts';
import { withoutOverMark } from './over-mark.ts';
import type { Table } from './table.ts';
import { isKnown, keyOf } from './words.ts';

export type RowCells = {
  readonly text: (key: string) => string;
  readonly list: (key: string) => readonly string[];
  /** Epoch milliseconds; what else stands there is noted as unreadable. */
  readonly moment: (key: string) => number | null;
  /** A number, typed in whatever width; what else stands there is noted as unreadable. */
  readonly figure: (key: string) => number | null;
  readonly unreadable: Unreadable[];
  readonly zone: string;
};

/** A row by key; a column that was deleted reads as empty. */
export const readCells = (row: readonly Cell[], { columns, zone }: Table): RowCells => {
  const unreadable: Unreadable[] = [];
  const cell = (key: string): Cell => {
    const column = columns.get(key);
    return column === undefined ? '' : (row[column - 1] ?? '');
  };
  const text = (key: string): string => readText(cell(key));
  return {
    text,
    list: (key) => splitList(cell(key)),
    moment: (field) => {
      const value = readMoment(cell(field));
      if (value === null && text(field) !== '') unreadable.push({ field, found: text(field) });
      return value;
    },
    figure: (field) => {
      const typed = text(field);
      if (typed === '') return null;
      const value = Number(tidyCode(typed).replace(/,/g, ''));
      if (Number.isFinite(value)) return value;
      unreadable.push({ field, found: typed });
      return null;
    },
    unreadable,
    zone,
  };
};

/** A time without a date is one of this day, from which Sheets counts; nothing was handled before this year. */
const firstYear = Date.UTC(1950, 0, 1);
/** Zones differ by multiples of this, so a midnight anywhere is one too. */
const zoneStep = 15 * minute;

const isMidnight = (moment: number, zone: string): boolean => {
  if (moment % zoneStep !== 0) return false;
  const wall = wallTime(moment, zone);
  return wall.hour === 0 && wall.minute === 0;
};

/**
 * What is missing of a moment that a person typed: a date alone reads as its midnight and would count
 * hours too early. A planned day has no time, and what the watch writes is whole.
 */
const lackOf = (
  moment: number,
  { planned, found }: Milestone,
  zone: string,
): Unreadable['lacks'] => {
  if (moment < firstYear) return 'date';
  return !planned && !found && isMidnight(moment, zone) ? 'time' : undefined;
};

/** 1 to 5; null where nobody was asked. */
export const readScore = ({ figure, unreadable, text }: RowCells): number | null => {
  const score = figure('satisfaction');
  if (score === null || (score >= 1 && score <= 5)) return score;
  unreadable.push({ field: 'satisfaction', found: text('satisfaction') });
  return null;
};

type Common = Omit<
  Subject,
  | 'situation'
  | 'lowerable'
  | 'members'
  | 'channel'
  | 'category'
  | 'description'
  | 'symptoms'
  | 'signals'
  | 'wish'
  | 'urgency'
>;

/** Without a beginning that can be read, no clock runs (the rules see to that). */
export const readSubject = (cells: RowCells, procedure: Procedure): Common => {
  const { text, moment, figure, unreadable } = cells;
  const level = keyOf(procedure.levels, text('level'));
  if (level !== '' && !isKnown(procedure.levels, level)) {
    unreadable.push({ field: 'level', found: level });
  }
  const received = moment(receivedMilestone);
  if (received === null && text(receivedMilestone) === '') {
    unreadable.push({ field: receivedMilestone, found: '' });
  }
  const milestones: Record<string, number> = {};
  for (const milestone of procedure.milestones) {
    const { key, onlyImplied } = milestone;
    const reached = onlyImplied ? null : moment(key);
    if (reached === null) continue;
    const lacks = lackOf(reached, milestone, cells.zone);
    if (lacks) unreadable.push({ field: key, found: '', lacks });
    else milestones[key] = reached;
  }
  const figures: Record<string, number> = {};
  for (const { key } of procedure.figures) {
    const value = figure(key);
    if (value !== null) figures[key] = value;
  }
  const levelMemo = readLevelMemo(text('levelMemo'));
  return {
    number: readNumber(text('number')) ?? '',
    received: received ?? 0,
    level,
    levelSince: levelMemo?.since ?? received ?? 0,
    levelMemo,
    owner: text('owner'),
    region: text('region'),
    milestones,
    figures,
    settled: withoutOverMark(text('settled')),
    unreadable,
  };
};
