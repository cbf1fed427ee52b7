// What somebody typed, out of Univer's cell data: the text that the server parses.
import { CellValueType, type ICellData, type IRange } from '@univerjs/core';
import type { Block, CellContent } from '../../server/api-types.ts';
import type { TabStore } from './tab-store.ts';

/** Parameters of `sheet.command.set-range-values`. */
export type SetRangeValues = {
  readonly range?: IRange;
  readonly value: ICellData | ICellData[][] | Record<number, Record<number, ICellData>>;
};

/** Univer has taken the apostrophe off, and put a text of several lines into a document. */
const typedText = (cell: ICellData | null | undefined): string => {
  if (!cell) return '';
  if (cell.f) return cell.f;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (cell.v === null || cell.v === undefined) return '';
  if (typeof cell.v === 'boolean') return cell.v ? 'TRUE' : 'FALSE';
  return cell.t === CellValueType.FORCE_STRING ? `'${cell.v}` : String(cell.v);
};

/** A ticked box arrives as 1; the server wants the rule's own word. */
const entered = (store: TabStore, row: number, column: number, text: string): CellContent => {
  if (text === '') return null;
  const rule = store.validation(row, column)?.rule;
  if (rule?.kind !== 'checkbox') return text;
  if (text === '1') return rule.checked;
  return text === '0' ? rule.unchecked : text;
};

const isOneCell = (value: SetRangeValues['value']): value is ICellData =>
  !Array.isArray(value) && ['v', 'f', 'p', 't', 's'].some((key) => key in value);

/** One cell for a whole block, a table counted from the block, or cells counted from the sheet. */
export const typedValues = (
  value: SetRangeValues['value'],
  block: Block,
  store: TabStore,
): readonly (readonly CellContent[])[] => {
  const cellAt = (down: number, right: number) => {
    if (isOneCell(value)) return value;
    if (Array.isArray(value)) return value[down]?.[right];
    return value[block.firstRow - 1 + down]?.[block.firstColumn - 1 + right];
  };
  return store
    .editTexts(block)
    .map((row, down) =>
      row.map((_old, right) =>
        entered(
          store,
          block.firstRow + down,
          block.firstColumn + right,
          typedText(cellAt(down, right)),
        ),
      ),
    );
};
