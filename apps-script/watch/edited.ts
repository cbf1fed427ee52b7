// A person edited cells: the rows they touched say at once what follows from it.

import type { Complaint } from '../../shared/model/complaint.ts';
import { watch } from '../../shared/rules/watch.ts';
import { readComplaint } from '../workbook/complaints.ts';
import { readPeople } from '../workbook/people.ts';
import { firstDataRow, openTable, readRows, type Table } from '../workbook/table.ts';
import { openWorkbook, type Workbook, WorkbookProblem } from '../workbook/workbook.ts';
import { watchInput } from './look.ts';
import { type OpenRow, wasOver } from './open-rows.ts';
import { readFromTheStart } from './recent-outbox.ts';
import { noteEdit } from './situations.ts';
import { isOfStream } from './stream.ts';
import { changedRows, writeRows } from './write-rows.ts';

/** Only some columns decide which situations are found. */
const changesStream = (
  range: GoogleAppsScript.Spreadsheet.Range,
  { columns }: Table,
  { plan }: Workbook,
): boolean => {
  const left = range.getColumn();
  const right = range.getLastColumn();
  return [...columns].some(
    ([key, column]) => column >= left && column <= right && isOfStream(key, plan),
  );
};

/** Pasting more rows than this leaves them to the next sweep: a simple trigger has 30 seconds. */
const rowsAtOnce = 50;

/**
 * Recomputes State, Next step, Due and Why. It sends nothing and writes no history: the sweep does,
 * and finds by itself whatever an edit event leaves out (facts 4.1).
 */
const edited = (
  range: GoogleAppsScript.Spreadsheet.Range,
  now: number,
  workbook: Workbook,
): void => {
  if (range.getSheet().getSheetId() !== workbook.installation.tabs.complaints) return;
  const first = Math.max(firstDataRow, range.getRow());
  const count = Math.min(range.getLastRow() - first + 1, rowsAtOnce);
  if (count < 1) return;
  const table = openTable(workbook, 'complaints');
  const open = readRows(table, first, count)
    .map((cells, index): OpenRow<Complaint> => {
      return { row: first + index, cells, record: readComplaint(cells, table, workbook.plan) };
    })
    .filter(({ record }) => record.number !== '');
  if (open.length === 0) return;
  if (changesStream(range, table, workbook)) noteEdit();
  if (open.some((row) => wasOver(row, table))) readFromTheStart();
  const scene = { complaints: { table, open }, situations: null };
  const { complaints } = watch(watchInput(scene, readPeople(workbook), new Map(), now, workbook));
  const memos = new Map(open.map(({ record }) => [record.number, record.settled]));
  const unsettled = complaints.rows.map((row) => {
    return { ...row, settled: memos.get(row.number) ?? '' };
  });
  writeRows(changedRows(open, unsettled, workbook.plan, null, table, workbook), table);
};

type EditEvent = { readonly range: GoogleAppsScript.Spreadsheet.Range };

/** A forged event, sent by a visitor of a page, is plain data and has no range with methods. */
const isEdit = (event: unknown): event is EditEvent => {
  const range: unknown = typeof event === 'object' && event !== null && Reflect.get(event, 'range');
  return (
    typeof range === 'object' &&
    range !== null &&
    typeof Reflect.get(range, 'getSheet') === 'function'
  );
};

/** What the simple trigger runs. A deleted tab or column is the menu's and the sweep's to report. */
export const personEdited = (event: unknown, now: number): void => {
  if (!isEdit(event)) return;
  const workbook = openWorkbook();
  if (!workbook) return;
  try {
    edited(event.range, now, workbook);
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error;
  }
};
