// Univer as the window onto the workbook: it draws what it is given and asks before it changes anything.
import {
  BooleanNumber,
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IRange,
  IUniverInstanceService,
  LocaleService,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { DocSelectionRenderService } from '@univerjs/docs-ui';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  BEFORE_CELL_EDIT,
  SetFrozenMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Block, CellContent, TabSummary } from '../../server/api-types.ts';
import type { Language } from '../text/language.ts';
import {
  DEFAULT_STYLE,
  emptySheet,
  StylePool,
  toColumns,
  toFreeze,
  toRange,
  toRow,
  toRowSizes,
  WORKBOOK,
} from './snapshot.ts';
import type { TabStore } from './tab-store.ts';
import { ChartLayer } from './univer-charts.ts';
import { drawDecorations } from './univer-decorations.ts';
import { loadLanguagePack, univerLocale } from './univer-locale.ts';
import { assembleUniver } from './univer-plugins.ts';
import { reveal } from './univer-reveal.ts';
import { alignTabs, keepFromTabs, type Run } from './univer-tabs.ts';

/** What the view asks of whoever keeps it in step with the server. */
export type ViewListener = {
  /** Called before each command; false stops it. */
  readonly mayRun: (command: ICommandInfo) => boolean;
  /** The text to edit in a cell of the active tab, counted from 1. */
  readonly editText: (row: number, column: number) => string;
  readonly activated: (tab: number) => void;
  readonly selected: () => void;
};

type ServerOptions = IExecutionOptions & { readonly fromServer: true };
const FROM_SERVER: ServerOptions = { onlyLocal: true, fromServer: true };

const isFromServer = (options: IExecutionOptions | undefined) =>
  options !== undefined && 'fromServer' in options;

const PENDING_STYLE = { ...DEFAULT_STYLE, cl: { rgb: '#9aa0a6' }, it: BooleanNumber.TRUE };

/** Everything in `target` gives way to `source`, and the object stays the same one. */
const refill = <Item>(target: Record<number, Item>, source: Record<number, Item>) => {
  for (const key of Object.keys(target)) delete target[Number(key)];
  Object.assign(target, source);
};

/** Draws tabs; rows and columns are counted from 1 here, from 0 by Univer. */
export class UniverView {
  readonly #univer: Univer;
  readonly #commands: ICommandService;
  readonly #workbook: Workbook;
  readonly #styles: StylePool;
  readonly #charts: ChartLayer;
  #isByKeyboard = false;

  /** A change that the server has made: the only kind that reaches the workbook. */
  readonly #run: Run = (id, params) => {
    this.#commands.syncExecuteCommand(id, { unitId: WORKBOOK, ...params }, FROM_SERVER);
  };

  private constructor(univer: Univer, tabs: readonly TabSummary[]) {
    this.#univer = univer;
    this.#charts = new ChartLayer(univer);
    this.#commands = univer.__getInjector().get(ICommandService);
    this.#workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: WORKBOOK,
      sheetOrder: tabs.map(({ id }) => String(id)),
      sheets: Object.fromEntries(tabs.map((tab) => [String(tab.id), emptySheet(tab)])),
    });
    this.#styles = new StylePool(
      (style) => this.#workbook.getStyles().setValue(style) ?? undefined,
    );
  }

  static async create(
    container: HTMLElement,
    language: Language,
    tabs: readonly TabSummary[],
    listener: ViewListener,
  ): Promise<UniverView> {
    const pack = await loadLanguagePack(language);
    const univer = assembleUniver(container, univerLocale(language), pack);
    const view = new UniverView(univer, tabs);
    view.#listen(listener);
    keepFromTabs(container);
    view.#typeWhereClicked(container);
    return view;
  }

  async setLanguage(language: Language): Promise<void> {
    const service = this.#univer.__getInjector().get(LocaleService);
    service.load({ [univerLocale(language)]: await loadLanguagePack(language) });
    this.#univer.setLocale(univerLocale(language));
  }

  get activeTab(): number {
    return Number(this.#workbook.getActiveSheet().getSheetId());
  }

  activate(tab: number): void {
    this.#run(SetWorksheetActiveOperation.id, { subUnitId: String(tab) });
  }

  selections(): readonly IRange[] {
    const service = this.#univer.__getInjector().get(SheetsSelectionsService);
    return service.getCurrentSelections().map(({ range }) => range);
  }

  /** Brings the row of tabs in line with the server's. */
  setTabs(tabs: readonly TabSummary[]): void {
    alignTabs(this.#workbook, this.#run, tabs);
  }

  /** Draws a tab anew. */
  showTab(store: TabStore): void {
    const { view } = store;
    const sheet = this.#sheet(view.id);
    if (!sheet) return;
    const config = sheet.getConfig();
    config.columnCount = view.columnCount;
    config.rowCount = view.rowCount;
    sheet.getCellMatrix().reset();
    refill(sheet.getColumnManager().getColumnData(), toColumns(view));
    refill(sheet.getRowManager().getRowData(), {});
    sheet.getSpanModel().rebuild(view.merges.map(toRange));
    this.#fill(sheet, store, 1, store.lastRow());
    const freeze = toFreeze(view);
    if (JSON.stringify(freeze) !== JSON.stringify(config.freeze)) {
      this.#run(SetFrozenMutation.id, { subUnitId: String(view.id), ...freeze });
    }
    this.#redraw(sheet);
    this.#decorate(store);
  }

  /** Draws some rows of a tab anew. */
  showRows(store: TabStore, first: number, last: number): void {
    const sheet = this.#sheet(store.view.id);
    if (!sheet) return;
    sheet.getConfig().rowCount = store.view.rowCount;
    this.#fill(sheet, store, first, last);
    this.#redraw(sheet);
    this.#decorate(store);
  }

  /** The charts of the tab that has come to the front. */
  showCharts(store: TabStore | null): void {
    this.#charts.show(store);
  }

  /** Shows texts that are on their way to the server, greyed until the server has them. */
  showPending(tab: number, block: Block, values: readonly (readonly CellContent[])[]): void {
    const sheet = this.#sheet(tab);
    if (!sheet) return;
    const style = this.#workbook.getStyles().setValue(PENDING_STYLE) ?? null;
    const { startRow, startColumn } = toRange(block);
    values.forEach((row, down) => {
      row.forEach((value, right) => {
        const cell = { v: value === null ? '' : String(value), s: style };
        sheet.getCellMatrix().setValue(startRow + down, startColumn + right, cell);
      });
    });
    this.#redraw(sheet);
  }

  /** Puts the keyboard into the sheet. */
  focus(): void {
    const injector = this.#univer.__getInjector();
    injector.get(IUniverInstanceService).focusUnit(WORKBOOK);
    const editor = injector
      .get(IRenderManagerService)
      .getRenderById(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    editor?.with(DocSelectionRenderService).focus();
  }

  #listen({ mayRun, editText, activated, selected }: ViewListener) {
    const injector = this.#univer.__getInjector();
    for (const kind of ['keydown', 'pointerdown']) {
      const note = () => {
        this.#isByKeyboard = kind === 'keydown';
      };
      window.addEventListener(kind, note, true);
    }
    this.#commands.beforeCommandExecuted((command, options) => {
      if (!isFromServer(options) && !mayRun(command)) throw new CanceledError();
    });
    this.#commands.onCommandExecuted(({ id }) => {
      if (id === SetWorksheetActiveOperation.id) activated(this.activeTab);
      if (id !== SetSelectionsOperation.id) return;
      selected();
      if (this.#isByKeyboard) this.#revealSoon();
    });
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      handler: (cell, { row, col }, next) =>
        next({ ...cell, v: editText(row + 1, col + 1), p: null, f: null, t: null }),
    });
  }

  /**
   * Univer is told not to take the keyboard by itself, or it would do so when it starts: then it
   * does not follow a click either, and what is typed next would go nowhere.
   */
  #typeWhereClicked(container: HTMLElement) {
    container.addEventListener('pointerup', ({ target }) => {
      if (target instanceof HTMLCanvasElement && target === document.activeElement) this.focus();
    });
  }

  /** After Univer has scrolled by its own lights. */
  #revealSoon() {
    requestAnimationFrame(() => {
      const range = this.selections().at(-1);
      if (range) reveal(this.#univer, range);
    });
  }

  #decorate(store: TabStore) {
    drawDecorations(this.#univer, this.#run, store);
    if (store.view.id === this.activeTab) this.#charts.show(store);
  }

  #fill(sheet: Worksheet, store: TabStore, first: number, last: number) {
    const cells = sheet.getCellMatrix().getMatrix();
    const sizes = sheet.getRowManager().getRowData();
    const newSizes = toRowSizes(store, first, last);
    for (let row = first; row <= last; row++) {
      cells[row - 1] = toRow(store.row(row), this.#styles);
      const size = newSizes[row - 1];
      if (size) sizes[row - 1] = size;
      else delete sizes[row - 1];
    }
  }

  /** Setting the row count to what it is makes Univer measure and draw anew; the formula bar is told. */
  #redraw(sheet: Worksheet) {
    this.#run(SetWorksheetRowCountMutation.id, {
      subUnitId: sheet.getSheetId(),
      rowCount: sheet.getConfig().rowCount,
    });
    const editor = this.#univer.__getInjector().get(IEditorBridgeService);
    if (!editor.isVisible().visible) editor.refreshEditCellState();
  }

  #sheet(tab: number): Worksheet | undefined {
    return this.#workbook.getSheetBySheetId(String(tab)) ?? undefined;
  }
}
