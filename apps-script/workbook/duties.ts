// The Duties tab: one row for each duty that ended, the history behind the pivots.
import { day } from '../../shared/calendar/duration.ts';
import { type Plan, situationProcedure } from '../../shared/plan/schema.ts';
import type { DutyOutcome } from '../../shared/rules/duties.ts';
import { explainDeadline } from '../../shared/rules/explain.ts';
import type { SettledDuty } from '../../shared/rules/settled.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { appendRows, writeRecords } from './append.ts';
import { asText, type Cell, readText, writeMoment } from './cells.ts';
import { columnOf, countRows, firstDataRow, openTable, type Table } from './table.ts';
import { wordOf } from './words.ts';
import type { Workbook } from './workbook.ts';

export const outcomes: readonly DutyOutcome[] = ['inTime', 'late', 'void', 'open', 'paused'];

const cellsOf = (settled: SettledDuty, workbook: Workbook): Readonly<Record<string, Cell>> => {
  const { locale, zone } = workbook;
  const { duty, number } = settled;
  const procedure = number.startsWith('S') ? situationProcedure(workbook.plan) : workbook.plan;
  const late = duty.ended === null ? 0 : Math.max(0, duty.ended - duty.due);
  return {
    key: asText(settled.key),
    number: asText(number),
    month: asText(settled.month),
    duty: asText(duty.rule.name[locale]),
    outcome: workbookText(locale)[`outcome.${duty.outcome}`],
    due: writeMoment(duty.due),
    ended: writeMoment(duty.ended),
    minutesLate: duty.outcome === 'late' ? Math.ceil(late / 60_000) : 0,
    owner: asText(settled.owner),
    region: asText(settled.region),
    level: asText(wordOf(procedure.levels, settled.level, locale)),
    start: writeMoment(duty.start),
    why: asText(explainDeadline(duty, procedure, { locale, zone, later: true })),
    source: asText(duty.rule.source),
    planVersion: asText(settled.planVersion),
  };
};

/** Rows at the end that an interrupted run may have written without its memo in the complaint's row. */
const recentRows = 300;

/** A duty that ended longer ago than this may have been written, and its memo lost since. */
const surelyRecent = day;

/** Row numbers by key: of all rows where one of the duties may stand further up, else of the last ones. */
const standingRows = (
  table: Table,
  settled: readonly SettledDuty[],
  now: number,
): ReadonlyMap<string, number> => {
  const count = countRows(table);
  const all = settled.some(
    ({ corrected, duty }) => corrected || (duty.ended ?? now) < now - surelyRecent,
  );
  const skipped = all ? 0 : Math.max(0, count - settled.length - recentRows);
  if (count === 0) return new Map();
  const first = firstDataRow + skipped;
  const keys: Cell[][] = table.sheet
    .getRange(first, columnOf(table, 'key'), count - skipped, 1)
    .getValues();
  return new Map(keys.map(([key], index) => [readText(key), first + index]));
};

/**
 * Writes what ended. A duty written before is corrected in its row, so an interrupted run that is
 * repeated, or a milestone that a person corrects, leaves one row for each duty. Under the lock.
 */
export const writeSettled = (
  settled: readonly SettledDuty[],
  now: number,
  workbook: Workbook,
): void => {
  if (settled.length === 0) return;
  const table = openTable(workbook, 'duties');
  const rowOf = standingRows(table, settled, now);
  const fresh = settled.filter(({ key }) => !rowOf.has(key));
  for (const each of settled) {
    const row = rowOf.get(each.key);
    if (row === undefined) continue;
    const cells = cellsOf(each, workbook);
    writeRecords(table, row, [cells], Object.keys(cells));
  }
  if (fresh.length === 0) return;
  appendRows(
    table,
    fresh.map((each) => cellsOf(each, workbook)),
  );
};

export const dutyKeyOf = (plan: Plan, word: string): string =>
  plan.duties.find(({ name }) => Object.values(name).includes(word))?.key ?? word;
