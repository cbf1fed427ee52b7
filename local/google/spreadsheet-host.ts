// What SpreadsheetApp needs from the world around it: the files, and the editor window if one is open.
import type { Book } from '../book/book.ts';

/** All spreadsheet files of this Google, by file id. */
export interface BookStore {
  get(fileId: string): Book | undefined;
  /** File ids in the order of creation. */
  ids(): readonly string[];
  /** As `SpreadsheetApp.create`: a new file with one empty tab, in Google's default zone and locale. */
  create(name: string): Book;
}

export type MenuItem =
  | { readonly kind: 'item'; readonly title: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: Menu };

export type Menu = { readonly title: string; readonly items: readonly MenuItem[] };

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export type Question = {
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSetName;
};

/** A page shown beside or over the spreadsheet; `html` is the content the script made. */
export type Panel = {
  readonly kind: 'sidebar' | 'dialog' | 'modeless-dialog';
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
};

/** What a person has marked in the editor; rows and columns count from 1. */
export type Selection = {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** The browser window with the spreadsheet in it, as a script reaches it through `getUi()`. */
export interface EditorWindow {
  /** A menu of the same title is replaced (facts 7.3). */
  addMenu(menu: Menu): void;
  /** Nobody can be waited for: the answer is the one prepared, by default the affirmative button. */
  alert(question: Question): ButtonName;
  prompt(question: Question): { readonly button: ButtonName; readonly text: string };
  show(panel: Panel): void;
  toast(message: string, title: string, seconds: number): void;
  selection(): Selection | undefined;
  select(selection: Selection): void;
}

/** Handed to SpreadsheetApp together with the execution. */
export interface SpreadsheetHost {
  readonly books: BookStore;
  /** undefined in web apps and clock triggers: `getUi()` then throws (facts 2.4). */
  readonly editor: EditorWindow | undefined;
  /** File behind `getActive()`; undefined makes it null, the default in a web app (facts 2.4). */
  readonly activeFileId: string | undefined;
}
