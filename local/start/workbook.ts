// The demo workbook: made and set up the first time, opened as it was left every other time.
import { DateTime } from 'luxon';
import { columnMark, tabMark } from '../../apps-script/workbook/layout.ts';
import { type Locale, locales } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import type { Book } from '../book/book.ts';
import type { Tab } from '../book/tab.ts';
import type { Editor, Google, Project, ScriptFiles } from '../google/google.ts';
import { columnKeys } from '../server/tabs/tab-names.ts';
import { demoPeopleFor, typedPerson } from './demo-people.ts';
import { installedPlan } from './product-state.ts';

export type WorkbookOptions = {
  readonly script: ScriptFiles;
  /** Where the web app will be served. */
  readonly webAppUrl: string;
  readonly locale: Locale;
  readonly plan: Plan;
  /** Leaves out set-up and people. */
  readonly empty: boolean;
};

export type OpenWorkbook = {
  readonly project: Project;
  readonly book: Book;
  readonly editor: Editor;
};

export type WorkbookOutcome =
  | { readonly ok: true; readonly workbook: OpenWorkbook }
  | { readonly ok: false; readonly reason: string };

export const workbookName = 'Redress';
export const workbookZone = 'Asia/Shanghai';
const setUpItem = 'menuSetUp';
const editItem = 'menuEditPlan';
const applyItem = 'menuApplyPlan';

/** Google's name of a language, as `getSpreadsheetLocale` answers it. */
export const sheetLocales: Readonly<Record<Locale, string>> = {
  en: 'en_US',
  'zh-CN': 'zh_CN',
  'zh-TW': 'zh_TW',
};

/** The language of a workbook that was made before, perhaps with another option. */
export const languageOf = (sheetLocale: string): Locale | undefined =>
  locales.find((language) => sheetLocales[language] === sheetLocale);

const markedTab = (book: Book, key: string): Tab | undefined =>
  book.tabs.find(({ id }) =>
    book.metadata.some(
      ({ key: mark, value, location }) =>
        mark === tabMark && value === key && location.type === 'SHEET' && location.tab === id,
    ),
  );

/** Pastes the demo people below the header of the people tab, as somebody would from another sheet. */
const pastePeople = (
  { book, editor }: OpenWorkbook,
  tab: Tab,
  { locale, plan }: WorkbookOptions,
): string | null => {
  const columns = [...columnKeys(book, columnMark, tab)].map(([column, key]) => ({ column, key }));
  const width = Math.max(...columns.map(({ column }) => column));
  const today = DateTime.fromMillis(book.now(), { zone: book.zone });
  const roleName = (key: string) =>
    plan.roles.find((role) => role.key === key)?.name[locale] ?? key;
  const dayFromNow = (days: number) => today.plus({ days }).toFormat('yyyy-MM-dd');
  const people = demoPeopleFor(plan);
  const lines = people.map((person) => {
    const typed = typedPerson(person, people, locale, roleName, dayFromNow);
    const line = Array<string>(width).fill('');
    for (const { column, key } of columns) line[column - 1] = typed[key] ?? '';
    return line;
  });
  const outcome = editor.type({ sheetId: tab.id, row: 2, column: 1 }, lines);
  return outcome.ok ? null : outcome.message;
};

/** What went wrong, or null. */
const runItem = ({ editor }: OpenWorkbook, item: string): string | null => {
  const outcome = editor.runMenuItem(item);
  return outcome.ok ? null : outcome.error.message;
};

/** Types the plan's name into the first of the plan's tabs and applies it, as a person would. */
const choosePlan = (workbook: OpenWorkbook, { plan, locale }: WorkbookOptions): string | null => {
  const { book, editor, project } = workbook;
  if (installedPlan(project) === plan.id) return null;
  const problem = runItem(workbook, editItem);
  const tab = markedTab(book, 'planSettings');
  if (problem !== null || !tab) return problem ?? `${editItem} made no tab for the plan`;
  const columns = new Map([...columnKeys(book, columnMark, tab)].map(([at, key]) => [key, at]));
  const [key = 0, value = 0] = [columns.get('key'), columns.get('value')];
  const row = tab.values(1, key, tab.lastRow, 1).findIndex(([cell]) => cell === 'preset') + 1;
  const typed = editor.type({ sheetId: tab.id, row, column: value }, [[plan.name[locale]]]);
  if (!typed.ok) return typed.message;
  const failed = runItem(workbook, applyItem);
  if (failed !== null || installedPlan(project) === plan.id) return failed;
  return `${applyItem} did not put ${plan.id} in force`;
};

/** What went wrong, or null. A set-up that was cut short is simply done again: it repairs. */
const setUp = (workbook: OpenWorkbook, options: WorkbookOptions): string | null => {
  if (!markedTab(workbook.book, 'people')) {
    const problem = runItem(workbook, setUpItem);
    if (problem !== null) return problem;
  }
  const people = markedTab(workbook.book, 'people');
  if (!people) return `${setUpItem} made no tab for people`;
  if (people.lastRow > 1) return null;
  return choosePlan(workbook, options) ?? pastePeople(workbook, people, options);
};

/** Opens the workbook of this Google, with the script as it was last built. */
export const openWorkbook = (google: Google, options: WorkbookOptions): WorkbookOutcome => {
  const [fileId] = google.books.ids();
  const book =
    (fileId === undefined ? undefined : google.books.get(fileId)) ??
    google.createBook(workbookName, {
      timeZone: workbookZone,
      locale: sheetLocales[options.locale],
    });
  const project = google.install(options.script, book.id);
  project.webAppUrl = options.webAppUrl;
  const workbook: OpenWorkbook = { project, book, editor: google.openEditor(book.id) };
  const reason = options.empty ? null : setUp(workbook, options);
  return reason === null ? { ok: true, workbook } : { ok: false, reason };
};
