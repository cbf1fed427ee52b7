// The Watch tab: when the last sweep ran, what it found, and what is wrong, in words where people look.
import { calendarEnds } from '../../shared/calendar/calendars.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { asText, type Cell } from '../workbook/cells.ts';
import { firstDataRow, openTable } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

export type Heartbeat = {
  readonly now: number;
  /** null where the sweep could not find out. */
  readonly open: number | null;
  readonly overdue: number | null;
  readonly waiting: number | null;
  readonly problems: readonly string[];
};

/** As many problems as one reads; the count of the others stands in the last line. */
const problemLines = 20;

/** Every calendar of the plan once: by the first region it is for. */
const calendarsIn = ({ plan, calendarOf }: Workbook) =>
  plan.calendars.map(({ regions }) => calendarOf(regions[0] ?? ''));

const calendarProblems = (workbook: Workbook, now: number): string[] =>
  calendarsIn(workbook).flatMap((calendar) => {
    const date = calendarEnds(calendar, now);
    return date === null ? [] : [staffText(workbook.locale).calendarEnds({ date })];
  });

/** Facts above the problems. */
const factLines = 7;

const linesOf = (beat: Heartbeat, workbook: Workbook): [string, Cell][] => {
  const { locale, zone, installation } = workbook;
  const known = calendarsIn(workbook).map(({ knownUntil }) => knownUntil ?? '–');
  const text = staffText(locale);
  const found = [...beat.problems, ...calendarProblems(workbook, beat.now)];
  const shown =
    found.length > problemLines
      ? [
          ...found.slice(0, problemLines - 1),
          text.watchMore({ count: found.length - problemLines + 1 }),
        ]
      : found;
  return [
    [text.watchLast, asText(formatMoment(beat.now, zone, locale))],
    [text.watchOpen, beat.open ?? text.factNone],
    [text.watchOverdue, beat.overdue ?? text.factNone],
    [text.watchQuota, MailApp.getRemainingDailyQuota()],
    [text.watchWaiting, beat.waiting ?? text.factNone],
    [text.watchRunsAs, asText(installation.installer)],
    [text.watchCalendar, asText(known.join(', '))],
    [text.watchProblems, shown.length === 0 ? text.watchNoProblems : asText(shown[0] ?? '')],
    ...shown.slice(1).map((problem): [string, Cell] => ['', asText(problem)]),
  ];
};

/** Writes both columns in full, blank below, so that nothing old stays. */
const write = (beat: Heartbeat, workbook: Workbook): void => {
  const height = factLines + problemLines;
  const lines = linesOf(beat, workbook);
  const { sheet, columns } = openTable(workbook, 'watch');
  const lacking = firstDataRow + height - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  (['fact', 'value'] as const).forEach((key, at) => {
    const column = columns.get(key);
    if (column === undefined) return;
    const cells = Array.from({ length: height }, (_none, row): Cell[] => [lines[row]?.[at] ?? '']);
    sheet.getRange(firstDataRow, column, height, 1).setValues(cells);
  });
};

/** Rows and mails are written by now: what keeps this tab from being written is logged, and fails no sweep. */
export const writeHeartbeat = (beat: Heartbeat, workbook: Workbook): void => {
  try {
    write(beat, workbook);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
};
