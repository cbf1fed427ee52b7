// What lies over the cells: notes, drop-downs and boxes, the filter's funnels.
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
  type Univer,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import { serializeListOptions } from '@univerjs/sheets';
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from '@univerjs/sheets-filter';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { ValidationView } from '../../server/api-types.ts';
import { toRange, WORKBOOK } from './snapshot.ts';
import type { TabStore } from './tab-store.ts';
import type { Run } from './univer-tabs.ts';

/** Draws what belongs to a tab beside its cells; what is there already stays as it is. */
export const drawDecorations = (univer: Univer, run: Run, store: TabStore): void => {
  const tab = String(store.view.id);
  drawNotes(univer, tab, store);
  drawValidations(univer, run, tab, store);
  drawFilter(univer, run, tab, store);
};

/** Pixels of the box in which a note opens. */
const NOTE_SIZE = { width: 220, height: 96 };

const drawNotes = (univer: Univer, tab: string, store: TabStore) => {
  const model = univer.__getInjector().get(SheetsNoteModel);
  for (const { row, col } of [...(model.getSheetNotes(WORKBOOK, tab)?.values() ?? [])]) {
    if (store.note(row + 1, col + 1) === undefined) {
      model.removeNote(WORKBOOK, tab, { row, col });
    }
  }
  for (const { row, column, text } of store.notes()) {
    const place = { row: row - 1, col: column - 1 };
    if (model.getNote(WORKBOOK, tab, place)?.note === text) continue;
    model.updateNote(WORKBOOK, tab, place.row, place.col, { ...place, ...NOTE_SIZE, note: text });
  }
};

/** The rule in Univer's words; only what has something to draw becomes one. */
const toRule = (view: ValidationView, uid: string): ISheetDataValidationRule | undefined => {
  const base = {
    uid,
    ranges: view.ranges.map(toRange),
    allowBlank: true,
    showErrorMessage: false,
    errorStyle: DataValidationErrorStyle.WARNING,
    ...(view.help && { showInputMessage: true, prompt: view.help }),
  };
  if (view.rule.kind === 'list') {
    return {
      ...base,
      type: DataValidationType.LIST,
      formula1: serializeListOptions([...view.rule.values]),
      showDropDown: view.rule.dropdown,
      renderMode: view.rule.dropdown
        ? DataValidationRenderMode.ARROW
        : DataValidationRenderMode.TEXT,
    };
  }
  return view.rule.kind === 'checkbox' ? { ...base, type: DataValidationType.CHECKBOX } : undefined;
};

const drawValidations = (univer: Univer, run: Run, tab: string, store: TabStore) => {
  const model = univer.__getInjector().get(DataValidationModel);
  const wanted = store.view.validations.flatMap((view) => {
    const rule = toRule(view, JSON.stringify(view));
    return rule ? [rule] : [];
  });
  const known = model.getRules(WORKBOOK, tab).map(({ uid }) => uid);
  if (known.join() === wanted.map(({ uid }) => uid).join()) return;
  if (known.length > 0) run(RemoveDataValidationMutation.id, { subUnitId: tab, ruleId: known });
  if (wanted.length > 0) run(AddDataValidationMutation.id, { subUnitId: tab, rule: wanted });
};

const drawFilter = (univer: Univer, run: Run, tab: string, store: TabStore) => {
  const service = univer.__getInjector().get(SheetsFilterService);
  const known = service.getFilterModel(WORKBOOK, tab)?.getRange();
  const wanted = store.view.filter && toRange(store.view.filter);
  if (JSON.stringify(known ?? null) === JSON.stringify(wanted)) return;
  if (wanted) run(SetSheetsFilterRangeMutation.id, { subUnitId: tab, range: wanted });
  else run(RemoveSheetsFilterMutation.id, { subUnitId: tab });
};
