// What the sidebar shows of the selected complaint: where it stands, every deadline and why, who was told.

import type { SidebarView } from '../../shared/model/sidebar.ts';
import { isDueSoon, isOverdue } from '../../shared/rules/duties.ts';
import { explainDeadline } from '../../shared/rules/explain.ts';
import { judge } from '../../shared/rules/judge.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { lookAhead } from '../watch/look.ts';
import { readMoment, readText } from '../workbook/cells.ts';
import { readComplaint } from '../workbook/complaints.ts';
import {
  columnOf,
  countRows,
  firstDataRow,
  openTable,
  readColumn,
  readRows,
} from '../workbook/table.ts';
import { wordOf } from '../workbook/words.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** Row of the selection in the Complaints tab; null where something else is selected. */
const selectedRow = ({ spreadsheet, installation }: Workbook): number | null => {
  const range = spreadsheet.getActiveRange();
  if (!range || range.getSheet().getSheetId() !== installation.tabs.complaints) return null;
  return range.getRow() >= firstDataRow ? range.getRow() : null;
};

/** Two reads, however many notices there are: where they stand, and the rows from the first to the last of them. */
const toldAbout = (number: string, workbook: Workbook): SidebarView['told'] => {
  const { zone, locale } = workbook;
  const table = openTable(workbook, 'outbox');
  const subjects = readColumn(table, 'subject', countRows(table)).map(readText);
  const first = subjects.indexOf(number);
  if (first < 0) return [];
  const count = subjects.lastIndexOf(number) - first + 1;
  return readRows(table, firstDataRow + first, count).flatMap((row) => {
    const cell = (key: string) => row[columnOf(table, key) - 1];
    if (readText(cell('subject')) !== number) return [];
    const sent = readMoment(cell('sent'));
    return [
      {
        person: readText(cell('person')),
        reason: readText(cell('reason')),
        when: sent === null ? readText(cell('status')) : formatMoment(sent, zone, locale),
      },
    ];
  });
};

export const viewSelected = (now: number, workbook: Workbook): SidebarView | null => {
  const row = selectedRow(workbook);
  if (row === null) return null;
  const { plan, calendarOf, zone, locale } = workbook;
  const table = openTable(workbook, 'complaints');
  const [cells = []] = readRows(table, row, 1);
  const complaint = readComplaint(cells, table, plan);
  if (complaint.number === '') return null;
  const words = workbookText(locale);
  const { duties } = judge(complaint, plan, calendarOf(complaint.region), now);
  return {
    number: complaint.number,
    state: readText(cells[columnOf(table, 'state') - 1]),
    level: wordOf(plan.levels, complaint.level, locale),
    levelWhy: readText(cells[columnOf(table, 'levelWhy') - 1]),
    owner: complaint.owner,
    description: complaint.description,
    duties: duties.map((duty) => {
      const overdue = isOverdue(duty, now);
      const look = overdue ? 'overdue' : isDueSoon(duty, now, lookAhead) ? 'dueSoon' : 'onTrack';
      return {
        name: duty.rule.name[locale],
        look: duty.outcome === 'open' ? look : duty.outcome,
        word: duty.outcome === 'open' ? words[`state.${look}`] : words[`outcome.${duty.outcome}`],
        due: formatMoment(duty.due, zone, locale),
        why: explainDeadline(duty, plan, { locale, zone }),
      };
    }),
    told: toldAbout(complaint.number, workbook),
  };
};
