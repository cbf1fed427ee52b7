// A workbook as one execution has it open: makes the service objects, checks that things still exist.
import type { Book } from '../../book/book.ts';
import type { BookChange } from '../../book/change.ts';
import type { Tab } from '../../book/tab.ts';
import type { Area } from '../../book/types.ts';
import type { Execution } from '../../google/execution.ts';
import { ServiceException } from '../../google/service.ts';
import type {
  EditorWindow,
  Selection as Selected,
  SpreadsheetHost,
} from '../../google/spreadsheet-host.ts';
import { Range } from './range.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';

export class OpenBook {
  /** What the script selected where no window is open. */
  #selected: Selected | undefined;

  constructor(
    readonly execution: Execution,
    readonly host: SpreadsheetHost,
    readonly book: Book,
  ) {}

  spreadsheet(): Spreadsheet {
    return new Spreadsheet(this);
  }

  sheet(tab: Tab): Sheet {
    return new Sheet(this, tab.id);
  }

  /** The Range of an area that lies within its tab. */
  readonly rangeAt = (area: Area): Range => new Range(this, area);

  /** The tab, as long as nobody deleted it. */
  tab(id: number): Tab {
    const tab = this.book.tab(id);
    if (!tab) throw new ServiceException(`Sheet ${id} not found`);
    return tab;
  }

  apply(change: BookChange): void {
    this.book.apply(change);
  }

  selection(): Selected | undefined {
    return this.#editor ? this.#editor.selection() : this.#selected;
  }

  select(selection: Selected): void {
    this.#selected = selection;
    this.#editor?.select(selection);
  }

  /** The window shows the file the script is bound to. */
  get #editor(): EditorWindow | undefined {
    return this.book.id === this.host.activeFileId ? this.host.editor : undefined;
  }
}
