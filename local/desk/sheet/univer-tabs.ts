// The row of tabs: kept as the server has it, and kept from Univer's own ideas about it.
import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { TabSummary } from '../../server/api-types.ts';
import { emptySheet } from './snapshot.ts';

/** Carries out a mutation that the server has asked for. */
export type Run = (mutation: string, params: object) => void;

/** Brings the row of tabs in line with the server's. */
export const alignTabs = (workbook: Workbook, run: Run, tabs: readonly TabSummary[]): void => {
  const wanted = new Set(tabs.map(({ id }) => String(id)));
  tabs.forEach((tab, index) => {
    const sheet = workbook.getSheetBySheetId(String(tab.id));
    if (sheet) alignTab(workbook, run, sheet, tab, index);
    else {
      const data = mergeWorksheetSnapshotWithDefault(emptySheet(tab));
      run(InsertSheetMutation.id, { index, sheet: data });
    }
  });
  for (const sheet of workbook.getSheets()) {
    const subUnitId = sheet.getSheetId();
    if (wanted.has(subUnitId)) continue;
    if (sheet === workbook.getActiveSheet() && tabs[0]) {
      run(SetWorksheetActiveOperation.id, { subUnitId: String(tabs[0].id) });
    }
    run(RemoveSheetMutation.id, { subUnitId, subUnitName: sheet.getName() });
  }
};

const alignTab = (
  workbook: Workbook,
  run: Run,
  sheet: Worksheet,
  tab: TabSummary,
  index: number,
) => {
  const subUnitId = sheet.getSheetId();
  const hidden = tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  const color = tab.colour ?? '';
  const at = workbook.getSheetIndex(sheet);
  if (sheet.getName() !== tab.title) {
    run(SetWorksheetNameMutation.id, { subUnitId, name: tab.title });
  }
  if ((sheet.getConfig().tabColor ?? '') !== color) {
    run(SetTabColorMutation.id, { subUnitId, color });
  }
  if (sheet.isSheetHidden() !== hidden) run(SetWorksheetHideMutation.id, { subUnitId, hidden });
  if (at !== index) {
    run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder: at, toOrder: index });
  }
};

/** Univer's menu of a tab would be empty here, and its renaming in vain. */
export const keepFromTabs = (container: HTMLElement): void => {
  for (const kind of ['contextmenu', 'dblclick']) {
    container.addEventListener(
      kind,
      (event) => {
        if (!(event.target instanceof Element)) return;
        if (!event.target.closest('[data-u-comp="slide-tab-bar"]')) return;
        event.preventDefault();
        event.stopPropagation();
      },
      true,
    );
  }
};
