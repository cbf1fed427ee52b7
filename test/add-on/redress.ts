// Redress in a workbook of the local Google, driven as people and Google drive it: requests, menus, typing, time.
import { readFileSync } from 'node:fs';
import { columnMark, tabMark } from '../../apps-script/workbook/layout.ts';
import type { Book } from '../../local/book/book.ts';
import { fromSerial } from '../../local/book/serial-date.ts';
import type { Tab } from '../../local/book/tab.ts';
import {
  createGoogle,
  type Editor,
  type Google,
  type GoogleOptions,
  type Project,
} from '../../local/index.ts';
import { columnKeys } from '../../local/server/tabs/tab-names.ts';
import type { Answer, SubmissionInput } from '../../shared/model/submission.ts';

export const zone = 'Asia/Shanghai';
export const installer = 'coordinator@example.org';

const built = (name: string): string =>
  readFileSync(new URL(`../../dist/apps-script/${name}`, import.meta.url), 'utf8');

/** People of a small organisation: name, address, role, region, deputy, away from, back on. */
export type TypedPerson = readonly [string, string, string, string?, string?, string?, string?];

export const staff: readonly TypedPerson[] = [
  ['Ming', 'ming@example.org', 'Service specialist', 'Ganzhou', 'Hui'],
  ['Hui', 'hui@example.org', 'Service specialist', 'Jian'],
  ['Manager', 'manager@example.org', 'City service manager'],
  ['Director', 'director@example.org', 'Service director'],
  ['Leader', 'leader@example.org', 'Programme leading group'],
  ['Service', 'service@example.org', 'HQ service department'],
];

export type Row = Readonly<Record<string, string | number | boolean | Date>>;

export type Redress = {
  readonly google: Google;
  readonly project: Project;
  readonly editor: Editor;
  readonly book: Book;
  tab(key: string): Tab;
  /** Column number of a key in a tab. */
  column(tab: string, key: string): number;
  /** Rows of data by column key; dates as Date, empty cells as ''. */
  rows(tab: string): Row[];
  post(submission: Partial<SubmissionInput>): Answer;
  /** Types into the cell of a column, in the row of a complaint. */
  type(number: string, column: string, value: string): void;
  /** Clock and time as a coordinator would type them now. */
  typedNow(): string;
  advance(duration: string): void;
};

export const submission = (changes: Partial<SubmissionInput> = {}): SubmissionInput => ({
  kind: 'complaint',
  requestId: '00000000-0000-4000-8000-000000000001',
  site: 'sunrise',
  locale: 'en',
  region: 'Ganzhou',
  category: 'packaging',
  description: 'The box was torn.',
  reporter: { name: 'Mrs Example', phone: '13800138000' },
  consent: true,
  ...changes,
});

const markedTab = (book: Book, key: string): Tab => {
  const tab = book.tabs.find(({ id }) =>
    book.metadata.some(
      ({ key: mark, value, location }) =>
        mark === tabMark && value === key && location.type === 'SHEET' && location.tab === id,
    ),
  );
  if (!tab) throw new RangeError(`No tab is marked ${key}.`);
  return tab;
};

const readRows = (book: Book, tab: Tab): Row[] => {
  const keys = [...columnKeys(book, columnMark, tab)];
  const rows: Row[] = [];
  for (let row = 2; row <= tab.lastRow; row += 1) {
    const record: Record<string, string | number | boolean | Date> = {};
    for (const [column, key] of keys) {
      const value = tab.value(row, column);
      record[key] =
        typeof value === 'number' && tab.isDate(row, column)
          ? new Date(fromSerial(value, book.zone))
          : (value ?? '');
    }
    rows.push(record);
  }
  return rows;
};

/** A Friday morning in China, repeatable, its sweeps on the dot. */
export const usual: GoogleOptions = {
  now: '2026-11-20T09:00:00+08:00',
  timeZone: zone,
  locale: 'en_US',
  user: installer,
  seed: 1,
  jitter: false,
};

/** The workbook and its script, driven as people do. */
export const redressIn = (google: Google, book: Book, beside = ''): Redress => {
  const project = google.install(
    {
      code: `${built('Code.js')}\n${beside}`,
      manifest: JSON.parse(built('appsscript.json')),
      files: { sidebar: built('sidebar.html') },
    },
    book.id,
  );
  const editor = google.openEditor(book.id);
  const columnNumber = (tab: string, key: string): number => {
    for (const [column, found] of columnKeys(book, columnMark, markedTab(book, tab))) {
      if (found === key) return column;
    }
    throw new RangeError(`No column is marked ${key} in ${tab}.`);
  };
  let requests = 0;
  return {
    google,
    project,
    editor,
    book,
    tab: (key) => markedTab(book, key),
    column: columnNumber,
    rows: (tab) => readRows(book, markedTab(book, tab)),
    post: (changes) => {
      requests += 1;
      const requestId = `00000000-0000-4000-8000-${String(requests).padStart(12, '0')}`;
      const answer = project.post({
        queryString: '',
        contents: JSON.stringify(submission({ requestId, ...changes })),
        type: 'text/plain;charset=UTF-8',
      });
      if (answer.kind !== 'text') throw new Error(`The web app answered a page: ${answer.html}`);
      return JSON.parse(answer.body);
    },
    type: (number, column, value) => {
      const key = number.startsWith('S') ? 'situations' : 'complaints';
      const tab = markedTab(book, key);
      const numbers = tab.values(1, columnNumber(key, 'number'), tab.lastRow, 1);
      const row = numbers.findIndex(([cell]) => cell === number) + 1;
      if (row === 0) throw new RangeError(`No ${number} in the sheet.`);
      const outcome = editor.type({ sheetId: tab.id, row, column: columnNumber(key, column) }, [
        [value],
      ]);
      if (!outcome.ok) throw new Error(outcome.message);
    },
    typedNow: () => typed(google.clock.now()),
    advance: (duration) => {
      const failed = google.clock.advance(duration).filter(({ error }) => error !== undefined);
      if (failed[0]) throw new Error(`${failed[0].functionName}: ${failed[0].error}`);
    },
  };
};

/**
 * A Google with Redress in a workbook of its own, not yet set up. `beside`: functions of a person's that
 * a test lets run in the middle of an execution, put behind the bundle.
 */
export const installRedress = (options: GoogleOptions = {}, beside = ''): Redress => {
  const google = createGoogle({
    ...usual,
    ...options,
  });
  const book = google.createBook('Redress', { timeZone: zone, locale: options.locale ?? 'en_US' });
  return redressIn(google, book, beside);
};

const typed = (moment: number): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(moment);

export const typePeople = (redress: Redress, people: readonly TypedPerson[]): void => {
  const keys = ['name', 'email', 'role', 'region', 'deputy', 'awayFrom', 'awayTo'];
  const outcome = redress.editor.type(
    { sheetId: redress.tab('people').id, row: 2, column: redress.column('people', 'name') },
    people.map((person) => keys.map((_key, index) => person[index] ?? '')),
  );
  if (!outcome.ok) throw new Error(outcome.message);
};

/** Set up from the menu and peopled, ready for complaints. */
export const openRedress = (
  options: GoogleOptions = {},
  people: readonly TypedPerson[] = staff,
  beside = '',
): Redress => {
  const redress = installRedress(options, beside);
  const outcome = redress.editor.runMenuItem('menuSetUp');
  if (!outcome.ok) throw new Error(outcome.error.stack ?? outcome.error.message);
  typePeople(redress, people);
  return redress;
};

/** The receipt, or an error that says why there is none. */
export const receiptOf = (answer: Answer) => {
  if (!answer.ok)
    throw new Error(`${answer.code}: ${answer.message} ${JSON.stringify(answer.fields)}`);
  return answer;
};

/** The row of a complaint. */
export const rowOf = (redress: Redress, number: string): Row => {
  const found = redress.rows('complaints').find((row) => row.number === number);
  if (!found) throw new RangeError(`No complaint ${number}.`);
  return found;
};
