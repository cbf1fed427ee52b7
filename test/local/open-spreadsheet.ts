// A spreadsheet opened by an execution, without the machinery that runs scripts.
import { Book } from '../../local/book/book.ts';
import type { Execution, ExecutionContext } from '../../local/google/execution.ts';
import type {
  BookStore,
  EditorWindow,
  Menu,
  Panel,
  Question,
  Selection,
} from '../../local/google/spreadsheet-host.ts';
import { tableMaker } from '../../local/run/realm-table.ts';
import type { Spreadsheet } from '../../local/services/spreadsheet/spreadsheet.ts';
import { SpreadsheetApp } from '../../local/services/spreadsheet/spreadsheet-app.ts';

export const moment = Date.UTC(2026, 2, 16, 4, 0, 0);
export const environment = { now: () => moment };

export const newBook = (id = 'book', locale = 'en_US', zone = 'Asia/Shanghai'): Book =>
  Book.create({ id, name: 'Test', locale, zone }, environment);

class Books implements BookStore {
  readonly #books = new Map<string, Book>();
  constructor(...books: readonly Book[]) {
    for (const book of books) this.#books.set(book.id, book);
  }
  get(fileId: string): Book | undefined {
    return this.#books.get(fileId);
  }
  ids(): readonly string[] {
    return [...this.#books.keys()];
  }
  create(name: string): Book {
    const id = `book-${this.#books.size + 1}`;
    const book = Book.create({ id, name, locale: 'en_US', zone: 'Etc/GMT' }, environment);
    this.#books.set(id, book);
    return book;
  }
}

/** An editor window that writes down what it is shown and answers with the button it was told. */
export class RecordingWindow implements EditorWindow {
  readonly menus: Menu[] = [];
  readonly panels: Panel[] = [];
  readonly questions: Question[] = [];
  readonly toasts: string[] = [];
  selected: Selection | undefined;

  addMenu(menu: Menu): void {
    this.menus.push(menu);
  }
  alert(question: Question): 'OK' {
    this.questions.push(question);
    return 'OK';
  }
  prompt(question: Question): { button: 'OK'; text: string } {
    this.questions.push(question);
    return { button: 'OK', text: 'answer' };
  }
  show(panel: Panel): void {
    this.panels.push(panel);
  }
  toast(message: string): void {
    this.toasts.push(message);
  }
  selection(): Selection | undefined {
    return this.selected;
  }
  select(selection: Selection): void {
    this.selected = selection;
  }
}

const execution = (context: ExecutionContext): Execution => ({
  id: 'execution',
  entry: 'test',
  context,
  realm: { Date, Error, Array, Object, table: tableMaker.runInThisContext()(Date) },
  now: () => moment,
  effectiveUser: 'owner@example.org',
  activeUser: 'owner@example.org',
  boundFileId: 'book',
  countCells: () => {},
  atEnd: () => {},
});

export type Opened = {
  readonly app: SpreadsheetApp;
  readonly book: Book;
  readonly spreadsheet: Spreadsheet;
  readonly window: RecordingWindow;
};

/** `SpreadsheetApp` of a script bound to this book, with its window open. */
export function openSpreadsheet(book: Book = newBook()): Opened {
  const window = new RecordingWindow();
  const host = { books: new Books(book), editor: window, activeFileId: book.id };
  const app = new SpreadsheetApp(execution('menu'), host);
  const spreadsheet = app.getActive();
  if (!spreadsheet) throw new Error('The bound file is active.');
  return { app, book, spreadsheet, window };
}

/** `SpreadsheetApp` in a web app: no window, and no file is active. */
export const openWebApp = (book: Book): SpreadsheetApp =>
  new SpreadsheetApp(execution('web-app'), {
    books: new Books(book),
    editor: undefined,
    activeFileId: undefined,
  });
