// Reads the tabs that complaints and situations share: the rows of one of them, told apart by the column For.
import { type Plan, type Procedure, situationProcedure } from '../schema.ts';
import type { PlanColumn } from './columns.ts';
import type { About, PlanTab } from './layout.ts';
import { readNames } from './lists.ts';
import { type Scope, wordList } from './names.ts';
import { rungColumns, rungRowsOf } from './other-tabs.ts';
import {
  alertColumns,
  dutyColumns,
  levelColumns,
  levelRuleColumns,
  milestoneColumns,
} from './procedure-tabs.ts';
import { reading } from './reading.ts';
import { type Findings, type Item, noteOrigin, readRow, type TableRow } from './rows.ts';

export const abouts = wordList({ complaints: 'for.complaints', situations: 'for.situations' });

/** Whose a row is; complaints’ where nothing or nothing known stands there. */
export const aboutOf = (
  { cell }: TableRow,
  scope: Scope,
): { readonly about: About; readonly problem: string | null } => {
  const found = reading(() => readNames(cell('for'), abouts, scope)[0]);
  const about: About = found.ok && found.value === 'situations' ? 'situations' : 'complaints';
  return { about, problem: found.ok ? null : found.problem };
};

type Lists = (tab: PlanTab) => readonly TableRow[];

/** Rungs that follow each other from the same level on are one ladder. */
const laddersOf = (
  rungs: readonly { readonly row: number; readonly item: Item }[],
  list: string,
  { origins }: Findings,
): readonly Item[] => {
  const ladders: { minimumRank: unknown; rungs: Item[] }[] = [];
  for (const { row, item } of rungs) {
    const { minimumRank, ...rung } = item;
    const last = ladders[ladders.length - 1];
    const same = last !== undefined && last.minimumRank === minimumRank;
    const ladder = same ? last : { minimumRank, rungs: [] };
    if (!same) ladders.push(ladder);
    const at = `${list}.${ladders.length - 1}`;
    const places = [`${at}.rungs.${ladder.rungs.length}`];
    if (!same) places.push(at, `${list}.${String(minimumRank)}`);
    ladder.rungs.push(rung);
    const columns = new Map(rungColumns.map((column) => [column.field, column.key]));
    origins.push({ places, list, key: '', tab: 'planLadders', row, columns });
  }
  return ladders;
};

/** All of a procedure but its figures, which stand among the lists of choices. */
export const readProcedure = (
  about: About,
  rowsOf: Lists,
  base: Plan,
  scope: Scope,
  findings: Findings,
): Readonly<Record<string, readonly Item[]>> => {
  const before: Procedure = about === 'situations' ? situationProcedure(base) : base;
  const at = about === 'situations' ? 'situations.' : '';
  const ours = (tab: PlanTab): readonly TableRow[] =>
    rowsOf(tab).filter((row) => {
      const whose = aboutOf(row, scope);
      if (whose.problem !== null) {
        findings.mistakes.push({ tab, row: row.row, column: 'for', problem: whose.problem });
      }
      return whose.about === about;
    });
  const list = <Known>(
    tab: PlanTab,
    name: string,
    columns: readonly PlanColumn<Known>[],
    known: readonly Known[],
  ): readonly Item[] =>
    ours(tab).map((row, index) => {
      noteOrigin(tab, row.row, `${at}${name}`, index, row.cell('key'), columns, findings);
      return readRow(tab, row, columns, scope, known, index, findings);
    });
  const rungs = before.ladders.flatMap(rungRowsOf);
  return {
    levels: list('planLevels', 'levels', levelColumns, before.levels),
    levelRules: list('planRules', 'levelRules', levelRuleColumns, before.levelRules),
    milestones: list('planMilestones', 'milestones', milestoneColumns, before.milestones),
    duties: list('planDuties', 'duties', dutyColumns, before.duties),
    alerts: list('planAlerts', 'alerts', alertColumns, before.alerts),
    ladders: laddersOf(
      ours('planLadders').map((row, index) => ({
        row: row.row,
        item: readRow('planLadders', row, rungColumns, scope, rungs, index, findings),
      })),
      `${at}ladders`,
      findings,
    ),
  };
};
