// Rows or columns inserted, deleted or moved: the grid, and all that points into it.
import { forgetRendered } from './derive-pivots.ts';
import { followShift } from './follow.ts';
import type { Shift } from './lines.ts';
import { shiftPosition } from './shift.ts';
import type { BookState } from './state.ts';
import type { Tab } from './tab.ts';

export function shiftLines(state: BookState, tab: Tab, shift: Shift): void {
  for (const { id } of tab.pivots) forgetRendered(tab, id);
  tab.grid.shift(shift);
  (shift.dimension === 'rows' ? tab.rowAxis : tab.columnAxis).shift(shift);
  if (shift.kind === 'delete') shrinkFrozen(tab, shift);
  followShift(state, tab, shift);
}

function shrinkFrozen(tab: Tab, shift: Shift): void {
  const property = shift.dimension === 'rows' ? 'frozenRows' : 'frozenColumns';
  const frozen = Array.from({ length: tab.properties[property] }, (_, index) => index + 1);
  const left = frozen.filter((position) => shiftPosition(position, shift) !== null).length;
  tab.properties = { ...tab.properties, [property]: left };
}
