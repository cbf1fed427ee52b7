// `GET /api/tabs/:name/view`: a tab as the desk draws it, kept small by naming each style once.
import type { Tab } from '../../book/tab.ts';
import type { Rect } from '../../book/types.ts';
import type { Block, CellContent, RowSpan, RowView, StyleView, TabView } from '../api-types.ts';
import type { Host } from '../host.ts';
import { chartViews } from './tab-charts.ts';
import { tabKey } from './tab-names.ts';
import { tabPaint } from './tab-paint.ts';
import { displayOf } from './tab-reading.ts';
import { tabValidations } from './tab-validations.ts';

export const blockOf = (tab: Tab, rect: Rect): Block => {
  const { row, column, rows, columns } = tab.resolve(rect);
  return {
    firstRow: row,
    lastRow: row + rows - 1,
    firstColumn: column,
    lastColumn: column + columns - 1,
  };
};

/** Numbers the styles in the order they are met; looks are told apart by their object first, which is quick. */
const createPalette = () => {
  const byLook = new Map<StyleView, Map<string, number>>();
  const byName = new Map<string, number>();
  const styles: StyleView[] = [];
  const add = (look: StyleView, numberFormat: string): number => {
    const style = numberFormat === '' ? look : { ...look, numberFormat };
    const name = JSON.stringify(style);
    const index = byName.get(name) ?? styles.push(style) - 1;
    byName.set(name, index);
    return index;
  };
  return {
    styles,
    indexOf: (look: StyleView, numberFormat: string): number => {
      const known = byLook.get(look)?.get(numberFormat);
      if (known !== undefined) return known;
      const index = add(look, numberFormat);
      const formats = byLook.get(look) ?? new Map<string, number>();
      byLook.set(look, formats.set(numberFormat, index));
      return index;
    },
  };
};

/** What a text shows is what it is; everything else is told apart when its text differs. */
const shownApart = (value: CellContent, shown: string): string | null =>
  shown === (value === null ? '' : String(value)) ? null : shown;

const readRows = (host: Host, tab: Tab, span: RowSpan) => {
  const palette = createPalette();
  // Index 0 is the look of an untouched cell, so that a row of them can be left out.
  const untouched = palette.indexOf({}, '');
  const paint = tabPaint(host, tab, span);
  const rows: RowView[] = [];
  const notes: TabView['notes'][number][] = [];
  const formulas: TabView['formulas'][number][] = [];
  for (let row = span.first; row <= span.last; row += 1) {
    const values: CellContent[] = [];
    const display: (string | null)[] = [];
    const styles: number[] = [];
    let used = 0;
    for (let column = 1; column <= tab.maxColumns; column += 1) {
      const value = tab.grid.value(row, column);
      const style = palette.indexOf(paint(row, column), tab.numberFormat(row, column));
      const note = tab.grid.layer('note', row, column);
      const formula = tab.grid.formula(row, column);
      values.push(value);
      display.push(value === null ? null : shownApart(value, displayOf(host, tab, row, column)));
      styles.push(style);
      if (note) notes.push({ row, column, text: note });
      if (formula !== null) formulas.push({ row, column, formula });
      if (value !== null || style !== untouched) used = column;
    }
    if (used > 0) {
      const cut = <Item>(items: readonly Item[]) => items.slice(0, used);
      rows.push({ row, values: cut(values), display: cut(display), styles: cut(styles) });
    }
  }
  return { rows, notes, formulas, styles: palette.styles };
};

/** The whole tab, or only some of its rows. */
export const viewTab = (host: Host, tab: Tab, asked: RowSpan | null): TabView => {
  const positions = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  // Asked first: it brings pivot tables up to date, and these may lengthen the grid's use.
  const used = Math.max(tab.lastRow, tab.grid.usedRows);
  const span = asked
    ? { first: Math.max(1, asked.first), last: Math.min(asked.last, tab.maxRows) }
    : { first: 1, last: used };
  const { version } = host.book;
  return {
    id: tab.id,
    key: tabKey(host, tab),
    title: tab.name,
    version,
    rowCount: tab.maxRows,
    columnCount: tab.maxColumns,
    frozenRows: tab.properties.frozenRows,
    frozenColumns: tab.properties.frozenColumns,
    hidden: tab.properties.hidden,
    columns: positions(tab.maxColumns).map((column) => ({
      width: tab.columnAxis.size(column),
      hidden: tab.columnAxis.isHidden(column),
    })),
    rowHeights: tab.rowAxis.toJSON().sizes.map(([row, height]) => ({ row, height })),
    hiddenRows: positions(tab.maxRows).filter(
      (row) => tab.rowAxis.isHidden(row) || tab.rowAxis.isFiltered(row),
    ),
    merges: tab.merges.map((rect) => blockOf(tab, rect)),
    filter: tab.filter ? blockOf(tab, tab.filter.area) : null,
    ...readRows(host, tab, span),
    validations: tabValidations(host, tab, used),
    protections: tab.protections.map((protection) => ({
      range: blockOf(
        tab,
        protection.area ?? { row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns },
      ),
      description: protection.description,
      warningOnly: protection.warningOnly,
    })),
    charts: chartViews(tab, version),
  };
};
