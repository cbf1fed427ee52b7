// What the desk's calls about tabs must carry.
import * as v from 'valibot';
import type {
  CellsRequest,
  MoveColumnRequest,
  NoteRequest,
  RenameColumnRequest,
  ResizeColumnsRequest,
  RowsRequest,
  SelectRequest,
  SortRequest,
} from '../api-types.ts';

/** A schema whose result is what the contract says. */
type Schema<Output> = v.GenericSchema<unknown, Output>;

const content = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const column = v.union([position, v.string()]);

export const cellsSchema: Schema<CellsRequest> = v.union([
  v.strictObject({ a1: v.string(), value: content }),
  v.strictObject({ a1: v.string(), values: v.array(v.array(content)) }),
]);
export const sortSchema: Schema<SortRequest> = v.strictObject({ column, ascending: v.boolean() });
export const moveColumnSchema: Schema<MoveColumnRequest> = v.strictObject({
  from: column,
  to: position,
});
export const renameColumnSchema: Schema<RenameColumnRequest> = v.strictObject({
  column,
  title: v.string(),
});
export const resizeColumnsSchema: Schema<ResizeColumnsRequest> = v.strictObject({
  column,
  count: position,
  width: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(2000)),
});
export const rowsSchema: Schema<RowsRequest> = v.strictObject({ row: position, count: position });
export const noteSchema: Schema<NoteRequest> = v.strictObject({ a1: v.string(), note: v.string() });
export const selectSchema: Schema<SelectRequest> = v.strictObject({
  tab: v.string(),
  a1: v.string(),
});
