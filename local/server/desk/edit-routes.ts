// `POST /api/tabs/:name/…`: a person's acts on a tab. Typing fires edit triggers; the rest only change triggers.
import type * as v from 'valibot';
import type { BookChange } from '../../book/change.ts';
import { sortChange } from '../../book/sort.ts';
import type { Tab } from '../../book/tab.ts';
import type { Rect } from '../../book/types.ts';
import type { ActOutcome, ChangeType } from '../../google/google.ts';
import type { ChangeAnswer } from '../api-types.ts';
import { type Host, inTurn } from '../host.ts';
import { readJson } from '../http/json-body.ts';
import { type Answer, json, problem } from '../http/message.ts';
import type { Route } from '../http/routes.ts';
import { findColumn, findTab } from '../tabs/tab-names.ts';
import { blockOf } from '../tabs/tab-view.ts';
import { rangeOf, typedBlock } from '../tabs/typed-cells.ts';
import {
  cellsSchema,
  moveColumnSchema,
  noteSchema,
  renameColumnSchema,
  resizeColumnsSchema,
  rowsSchema,
  sortSchema,
} from './requests.ts';

/** What a person does: the block it touches, and the doing; or why it cannot be done. */
type Act = { readonly range: Rect; readonly perform: () => ActOutcome } | Answer;

const isRefused = (act: Act): act is Answer => !('perform' in act);

/** A route for one kind of act; `plan` runs in turn, so what it finds still holds when it is done. */
const actRoute = <Schema extends v.GenericSchema>(
  host: Host,
  name: string,
  schema: Schema,
  plan: (tab: Tab, asked: v.InferOutput<Schema>) => Act,
): Route => ({
  method: 'POST',
  path: `/api/tabs/:name/${name}`,
  handle: async (request, parameters) => {
    const asked = await readJson(request, schema, host.text);
    if (!asked.ok) return asked.answer;
    return inTurn(host, () => {
      const tab = findTab(host, parameters.name ?? '');
      if (!tab.ok) return tab.answer;
      const act = plan(tab.value, asked.value);
      if (isRefused(act)) return act;
      const outcome = act.perform();
      if (!outcome.ok) return problem(422, 'refused', outcome.message);
      return json({
        range: blockOf(tab.value, act.range),
        version: host.book.version,
        warnings: outcome.warnings,
      } satisfies ChangeAnswer);
    });
  },
});

const wholeRows = (tab: Tab, row: number, rows: number): Rect => ({
  row,
  column: 1,
  rows,
  columns: tab.maxColumns,
});

export const editRoutes = (host: Host): readonly Route[] => {
  const { editor, text, book } = host;
  const refused = (message: string): Answer => problem(400, 'invalid', message);
  const change =
    (changes: readonly BookChange[], changeType: ChangeType): (() => ActOutcome) =>
    () =>
      editor.change(changes, changeType);
  const type = (tab: Tab, range: Rect, values: readonly (readonly string[])[]): Act => ({
    range,
    perform: () => editor.type({ sheetId: tab.id, row: range.row, column: range.column }, values),
  });

  return [
    actRoute(host, 'cells', cellsSchema, (tab, asked) => {
      const range = rangeOf(tab, asked.a1);
      if (!range) return refused(text.badRange(asked));
      const values = typedBlock(asked, range, book.zone);
      if (!values) return refused(text.notRectangular);
      const columns = values[0]?.length ?? 0;
      return type(tab, { ...range, rows: values.length, columns }, values);
    }),
    actRoute(host, 'notes', noteSchema, (tab, { a1, note }) => {
      const area = rangeOf(tab, a1);
      if (!area) return refused(text.badRange({ a1 }));
      const value = note === '' ? null : note;
      const changes: BookChange[] = [{ kind: 'layer', tab: tab.id, layer: 'note', area, value }];
      return { range: area, perform: change(changes, 'OTHER') };
    }),
    actRoute(host, 'sort', sortSchema, (tab, { column: named, ascending }) => {
      const column = findColumn(host, tab, named);
      if (!column.ok) return column.answer;
      // As "Sort sheet": frozen rows stay, and a sheet without any keeps its header.
      const first = Math.max(1, tab.properties.frozenRows) + 1;
      const range = wholeRows(tab, first, Math.max(1, tab.lastRow - first + 1));
      const sorted = sortChange(tab, range, [{ column: column.value, ascending }]);
      return { range, perform: change([sorted], 'OTHER') };
    }),
    actRoute(host, 'move-column', moveColumnSchema, (tab, asked) => {
      const from = findColumn(host, tab, asked.from);
      if (!from.ok) return from.answer;
      const to = findColumn(host, tab, asked.to);
      if (!to.ok) return to.answer;
      const move: BookChange = {
        kind: 'move',
        tab: tab.id,
        dimension: 'columns',
        at: from.value,
        count: 1,
        // `to` is where it stands afterwards; the change counts before it has left its place.
        to: to.value > from.value ? to.value + 1 : to.value,
      };
      const range = wholeRows(tab, 1, tab.maxRows);
      return { range, perform: change(from.value === to.value ? [] : [move], 'OTHER') };
    }),
    actRoute(host, 'rename-column', renameColumnSchema, (tab, { column: named, title }) => {
      const column = findColumn(host, tab, named);
      if (!column.ok) return column.answer;
      return type(tab, { row: 1, column: column.value, rows: 1, columns: 1 }, [[title]]);
    }),
    actRoute(
      host,
      'resize-columns',
      resizeColumnsSchema,
      (tab, { column: named, count, width }) => {
        const column = findColumn(host, tab, named);
        if (!column.ok) return column.answer;
        const at = column.value;
        if (at + count - 1 > tab.maxColumns) {
          return refused(text.badColumns({ last: tab.maxColumns }));
        }
        const size = { tab: tab.id, dimension: 'columns', at, count, pixels: width } as const;
        return {
          range: { row: 1, column: at, rows: tab.maxRows, columns: count },
          perform: change([{ kind: 'size', ...size }], 'FORMAT'),
        };
      },
    ),
    actRoute(host, 'delete-rows', rowsSchema, (tab, { row, count }) => {
      if (row + count - 1 > tab.maxRows) return refused(text.badRows({ last: tab.maxRows }));
      const at = { tab: tab.id, dimension: 'rows', at: row, count } as const;
      return {
        range: wholeRows(tab, row, count),
        perform: change([{ kind: 'delete', ...at }], 'REMOVE_ROW'),
      };
    }),
    actRoute(host, 'insert-rows', rowsSchema, (tab, { row, count }) => {
      if (row > tab.maxRows + 1) return refused(text.badRows({ last: tab.maxRows + 1 }));
      const at = { tab: tab.id, dimension: 'rows', at: row, count } as const;
      return {
        range: wholeRows(tab, row, count),
        perform: change([{ kind: 'insert', ...at }], 'INSERT_ROW'),
      };
    }),
  ];
};
