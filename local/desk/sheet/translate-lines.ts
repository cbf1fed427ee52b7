// Commands on whole rows and columns, in the server's words.
import type { IRange } from '@univerjs/core';
import type { DeskCall } from './desk-call.ts';
import { toBlock } from './snapshot.ts';
import { type Place, REFUSE, send, type Verdict } from './verdict.ts';

export type RowsParams = { readonly range?: IRange };

export const rows =
  (route: 'insert-rows' | 'delete-rows') =>
  (params: RowsParams, { store, selections }: Place): Verdict => {
    const range = params.range ?? selections[0];
    if (!range) return REFUSE;
    const { firstRow, lastRow } = toBlock(range, store.view);
    return send({ route, row: firstRow, count: lastRow - firstRow + 1 });
  };

export type SortParams = {
  readonly orderRules: readonly { readonly type: string; readonly colIndex: number }[];
};

/** Sorts by one column as the server does: the whole tab below its header. */
export const sort = ({ orderRules }: SortParams): Verdict => {
  const rule = orderRules[0];
  if (!rule || orderRules.length > 1) return REFUSE;
  return send({
    route: 'sort',
    column: rule.colIndex + 1,
    ascending: rule.type === 'asc',
  });
};

/** "Sort A to Z" of a cell's menu: by that cell's column. */
export const sortSelected = (ascending: boolean, { selections }: Place): Verdict => {
  const column = selections[0]?.startColumn;
  return column === undefined ? REFUSE : send({ route: 'sort', column: column + 1, ascending });
};

export type MoveParams = { readonly fromRange: IRange; readonly toRange: IRange };

/** Univer names the column before which the moved one is put; the server, the place it takes. */
export const moveColumn = ({ fromRange, toRange }: MoveParams): Verdict => {
  if (fromRange.startColumn !== fromRange.endColumn) return REFUSE;
  const from = fromRange.startColumn + 1;
  const before = toRange.startColumn + 1;
  return send({ route: 'move-column', from, to: before > from ? before - 1 : before });
};

export type WidthParams = {
  readonly ranges: readonly IRange[];
  /** Pixels, for all columns of the ranges or by the column counted from 0. */
  readonly colWidth: number | Readonly<Record<number, number>>;
};

/** Univer has reckoned how wide the columns become; the server keeps it. */
export const resizeColumns = ({ ranges, colWidth }: WidthParams, { store }: Place): Verdict => {
  const resize = (column: number, count: number, width: number): DeskCall => ({
    route: 'resize-columns',
    column,
    count,
    width: Math.round(width),
  });
  if (typeof colWidth !== 'number') {
    return send(...Object.entries(colWidth).map(([at, width]) => resize(Number(at) + 1, 1, width)));
  }
  return send(
    ...ranges.map((range) => {
      const { firstColumn, lastColumn } = toBlock(range, store.view);
      return resize(firstColumn, lastColumn - firstColumn + 1, colWidth);
    }),
  );
};
