// A sheet given to a method as a Sheet or by its id.
import type { Tab } from '../../book/tab.ts';
import { mismatch } from './arguments.ts';
import type { OpenBook } from './open-book.ts';
import { Sheet } from './sheet.ts';

export function sheetArgument(open: OpenBook, method: string, sheet: unknown): Tab {
  if (sheet instanceof Sheet) return open.tab(sheet.getSheetId());
  if (typeof sheet === 'number') return open.tab(sheet);
  throw mismatch(method, [sheet]);
}
