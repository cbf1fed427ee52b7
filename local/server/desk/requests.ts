// What the desk's calls about tabs must carry.
import * as v from 'valibot';

const content = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const column = v.union([position, v.string()]);

export const cellsSchema = v.union([
  v.strictObject({ a1: v.string(), value: content }),
  v.strictObject({ a1: v.string(), values: v.array(v.array(content)) }),
]);
export const sortSchema = v.strictObject({ column, ascending: v.boolean() });
export const moveColumnSchema = v.strictObject({ from: column, to: position });
export const renameColumnSchema = v.strictObject({ column, title: v.string() });
export const rowsSchema = v.strictObject({ row: position, count: position });
export const noteSchema = v.strictObject({ a1: v.string(), note: v.string() });
export const selectSchema = v.strictObject({ tab: v.string(), a1: v.string() });
