// Keeps the cell in view that the arrow keys move to: beside frozen columns, Univer 0.25.1 stops a column short.
import { ICommandService, type IRange, type Univer } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SetScrollRelativeCommand, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { WORKBOOK } from './snapshot.ts';

/** A stretch along one axis, pixels. */
type Span = { readonly start: number; readonly end: number };

/** How far to scroll so that a cell lies inside the window; its start counts if it is larger. */
export const scrollNeeded = (cell: Span, window: Span): number => {
  if (cell.start < window.start) return cell.start - window.start;
  if (cell.end <= window.end) return 0;
  return Math.min(cell.end - window.end, cell.start - window.start);
};

/** Scrolls to the active end of a selection if it lies outside; frozen cells are always in view. */
export const reveal = (univer: Univer, { endRow, endColumn }: IRange): void => {
  const injector = univer.__getInjector();
  const render = injector.get(IRenderManagerService).getRenderById(WORKBOOK);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!viewport || !skeleton || Number.isNaN(endRow + endColumn)) return;
  const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
  const cell = skeleton.getNoMergeCellWithCoordByIndex(endRow, endColumn);
  const across = {
    start: viewport.left + viewport.viewportScrollX,
    end: viewport.left + viewport.viewportScrollX + (viewport.width ?? 0),
  };
  const down = {
    start: viewport.top + viewport.viewportScrollY,
    end: viewport.top + viewport.viewportScrollY + (viewport.height ?? 0),
  };
  const offsetX =
    endColumn < xSplit ? 0 : scrollNeeded({ start: cell.startX, end: cell.endX }, across);
  const offsetY = endRow < ySplit ? 0 : scrollNeeded({ start: cell.startY, end: cell.endY }, down);
  if (offsetX === 0 && offsetY === 0) return;
  void injector
    .get(ICommandService)
    .executeCommand(SetScrollRelativeCommand.id, { offsetX, offsetY });
};
