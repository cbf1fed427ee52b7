// Situations between rows of their tab and the records that the rules read.
import type { Situation } from '../../shared/model/situation.ts';
import type { Member } from '../../shared/model/subject.ts';
import { type Plan, situationProcedure } from '../../shared/plan/schema.ts';
import type { LevelReason } from '../../shared/rules/level.ts';
import type { Cell } from './cells.ts';
import { readCells, readSubject } from './subjects.ts';
import type { Table } from './table.ts';
import { keyOf } from './words.ts';

/** Reads one row; its members' progress and the levels asked for come from elsewhere. */
export const readSituation = (
  row: readonly Cell[],
  table: Table,
  plan: Plan,
  membersOf: (numbers: readonly string[]) => readonly Member[],
  asked: (number: string) => readonly LevelReason[],
): Situation => {
  const cells = readCells(row, table);
  const subject = readSubject(cells, situationProcedure(plan));
  const situation = keyOf(plan.situations.rules, cells.text('kind'));
  const rule = plan.situations.rules.find(({ key }) => key === situation);
  return {
    ...subject,
    situation,
    lowerable: rule?.mayBeLowered ?? [],
    members: membersOf(cells.list('members')),
    channel: '',
    category: '',
    description: '',
    symptoms: [],
    signals: [],
    wish: '',
    urgency: '',
    group: cells.text('group'),
    label: cells.text('about'),
    evidence: cells.text('evidence'),
    asked: asked(subject.number),
    unreadable: cells.unreadable,
  };
};
