// Every command of the grid, judged: let pass, sent to the server in its words, or refused. No Univer service is touched.
import { CommandType, type IRange } from '@univerjs/core';
import type { Block, CellContent } from '../../server/api-types.ts';
import { toA1 } from './a1.ts';
import { usedPart } from './block.ts';
import type { DeskCall } from './desk-call.ts';
import { toBlock } from './snapshot.ts';
import type { TabStore } from './tab-store.ts';
import {
  type MoveParams,
  moveColumn,
  type RowsParams,
  resizeColumns,
  rows,
  type SortParams,
  sort,
  sortSelected,
  type WidthParams,
} from './translate-lines.ts';
import { type SetRangeValues, typedValues } from './typed-values.ts';
import { type OwnDeed, type Place, REFUSE, send, type Verdict } from './verdict.ts';

/** What Univer reports before it carries a command out. */
export type Command = {
  readonly id: string;
  readonly type?: CommandType | undefined;
  readonly params?: object | undefined;
};

const PASS: Verdict = { kind: 'pass' };
const DROP: Verdict = { kind: 'drop' };
const NOTHING: Verdict = { kind: 'send', calls: [] };

const own = (deed: OwnDeed, text: string | null = null): Verdict => ({ kind: 'own', deed, text });

const setValues = ({ range, value }: SetRangeValues, { store, selections }: Place): Verdict => {
  const place = range ?? selections[0];
  if (!place) return REFUSE;
  const block = toBlock(place, store.view);
  return sendChanged(store, block, typedValues(value, block, store));
};

/** Opening a cell and leaving it as it was is no edit: it must fire no trigger. */
const sendChanged = (
  store: TabStore,
  block: Block,
  values: readonly (readonly CellContent[])[],
): Verdict => {
  const old = store.editTexts(block);
  const same = values.every((row, down) =>
    row.every((value, right) => (value ?? '') === old[down]?.[right]),
  );
  return same ? NOTHING : send({ route: 'cells', block, values });
};

/** Empties a block, no further down than there is anything to empty. */
export const clearing = (store: TabStore, block: Block): DeskCall => {
  const used = usedPart(store, block);
  return {
    route: 'cells',
    block: used,
    values: store.editTexts(used).map((row) => row.map(() => null)),
  };
};

const clear = ({ store, selections }: Place): Verdict =>
  send(...selections.map((range) => clearing(store, toBlock(range, store.view))));

type FillParams = { readonly sourceRange: IRange; readonly targetRange: IRange };

/** The handle below a selection repeats it. */
const fill = ({ sourceRange, targetRange }: FillParams, { store }: Place): Verdict => {
  const source = toBlock(sourceRange, store.view);
  const target = toBlock(targetRange, store.view);
  const texts = store.editTexts(source);
  const height = texts.length;
  const width = texts[0]?.length ?? 1;
  const wrapped = (distance: number, size: number) => ((distance % size) + size) % size;
  const values = store
    .editTexts(target)
    .map((row, down) =>
      row.map(
        (_old, right) =>
          texts[wrapped(target.firstRow + down - source.firstRow, height)]?.[
            wrapped(target.firstColumn + right - source.firstColumn, width)
          ] ?? null,
      ),
    );
  return sendChanged(store, target, values);
};

type NoteParams = {
  readonly row?: number;
  readonly col?: number;
  readonly note?: { readonly note: string };
};

const note = (params: NoteParams, { selections }: Place): Verdict => {
  const row = params.row ?? selections[0]?.startRow;
  const column = params.col ?? selections[0]?.startColumn;
  if (row === undefined || column === undefined) return REFUSE;
  const cell = {
    firstRow: row + 1,
    lastRow: row + 1,
    firstColumn: column + 1,
    lastColumn: column + 1,
  };
  return send({ route: 'notes', a1: toA1(cell), note: params.note?.note ?? '' });
};

/** What one command comes to. Univer's own types of the parameters stand beside each handler. */
const judgeByName = (command: Command, place: Place): Verdict | undefined => {
  const params = command.params ?? {};
  switch (command.id) {
    case 'sheet.command.set-range-values':
      return setValues(params as SetRangeValues, place);
    case 'sheet.command.clear-selection-content':
    case 'sheet.command.auto-clear-content':
    case 'sheet.command.clear-selection-all':
      return clear(place);
    case 'sheet.command.insert-row-by-range':
      return rows('insert-rows')(params as RowsParams, place);
    case 'sheet.command.remove-row':
    case 'sheet.command.remove-row-by-range':
      return rows('delete-rows')(params as RowsParams, place);
    case 'sheet.command.sort-range':
      return sort(params as SortParams);
    case 'sheet.command.sort-range-asc-ctx':
      return sortSelected(true, place);
    case 'sheet.command.sort-range-desc-ctx':
      return sortSelected(false, place);
    case 'sheet.command.move-cols':
      return moveColumn(params as MoveParams);
    case 'sheet.mutation.set-worksheet-col-width':
      return resizeColumns(params as WidthParams, place);
    case 'sheet.command.auto-fill':
      return fill(params as FillParams, place);
    case 'sheet.command.update-note':
      return note(params as NoteParams, place);
    case 'sheet.command.delete-note':
      return note({}, place);
    case 'univer.command.copy':
      return own('copy');
    case 'univer.command.cut':
      return own('cut');
    case 'univer.command.paste':
      return own('paste');
    case 'sheet.command.paste-by-short-key':
      return own('paste', (params as { readonly textContent?: string }).textContent ?? '');
    case 'univer.command.undo':
      return own('undo');
    case 'univer.command.redo':
      return own('redo');
    default:
      return undefined;
  }
};

/** Changes of this window's look alone: a filter of one's own, a note that stays open. */
const VIEW_MUTATIONS = new Set([
  'sheet.mutation.set-filter-criteria',
  'sheet.mutation.re-calc-filter',
  'sheet.mutation.mark-dirty-filter-change',
  'sheet.mutation.toggle-note-popup',
  'sheet.mutation.update-note-position',
]);

/** Univer's own measure of wrapped text, which stops at a thousand rows: the page measures itself. */
const AUTO_HEIGHT = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
]);

/**
 * Judges a command before Univer carries it out. Nothing that would change the workbook passes: it
 * is sent to the server, and what the server makes of it comes back as an event.
 */
export const judge = (command: Command, workbook: string, place: Place | null): Verdict => {
  if (place) {
    const verdict = judgeByName(command, place);
    if (verdict) return verdict;
  }
  if (AUTO_HEIGHT.has(command.id)) return DROP;
  if (command.type !== CommandType.MUTATION || VIEW_MUTATIONS.has(command.id)) return PASS;
  const unit = (command.params as { readonly unitId?: string } | undefined)?.unitId;
  return unit === workbook ? REFUSE : PASS;
};
