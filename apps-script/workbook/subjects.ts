// What complaints and situations have in common in their rows: number, level, owner, milestones, figures.
import { tidyCode } from '../../shared/model/normalise.ts';
import { readNumber } from '../../shared/model/number.ts';
import type { Subject } from '../../shared/model/subject.ts';
import { type Procedure, receivedMilestone } from '../../shared/plan/schema.ts';
import { readLevelMemo } from '../../shared/rules/level-memo.ts';
import { type Cell, readMoment, readText, splitList } from './cells.ts';
import { withoutOverMark } from './over-mark.ts';
import type { Table } from './table.ts';
import { isKnown, keyOf } from './words.ts';

type Unreadable = { field: string; found: string };

export type RowCells = {
  readonly text: (key: string) => string;
  readonly list: (key: string) => readonly string[];
  /** Epoch milliseconds; what else stands there is noted as unreadable. */
  readonly moment: (key: string) => number | null;
  /** A number, typed in whatever width; what else stands there is noted as unreadable. */
  readonly figure: (key: string) => number | null;
  readonly unreadable: Unreadable[];
};

/** A row by key; a column that was deleted reads as empty. */
export const readCells = (row: readonly Cell[], { columns }: Table): RowCells => {
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
  };
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
  for (const { key, onlyImplied } of procedure.milestones) {
    const reached = onlyImplied ? null : moment(key);
    if (reached !== null) milestones[key] = reached;
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
