// Rows or columns inserted, deleted or moved: the grid, and all that points into it.
import type { LayerName } from './change.ts';
import { forgetRendered } from './derive-pivots.ts';
import { followShift } from './follow.ts';
import type { Shift } from './lines.ts';
import { shiftPosition } from './shift.ts';
import type { BookState } from './state.ts';
import type { Tab } from './tab.ts';

export function shiftLines(
  state: BookState,
  tab: Tab,
  shift: Shift & { readonly inherit?: number },
): void {
  for (const { id } of tab.pivots) forgetRendered(tab, id);
  tab.grid.shift(shift);
  (shift.dimension === 'rows' ? tab.rowAxis : tab.columnAxis).shift(shift);
  if (shift.kind === 'delete') shrinkFrozen(tab, shift);
  if (shift.inherit !== undefined) inheritFrom(tab, shift, shift.inherit);
  followShift(state, tab, shift);
}

function shrinkFrozen(tab: Tab, shift: Shift): void {
  const property = shift.dimension === 'rows' ? 'frozenRows' : 'frozenColumns';
  const frozen = Array.from({ length: tab.properties[property] }, (_, index) => index + 1);
  const left = frozen.filter((position) => shiftPosition(position, shift) !== null).length;
  tab.properties = { ...tab.properties, [property]: left };
}

/** The new lines look and check like the one they were inserted beside. */
function inheritFrom({ grid }: Tab, shift: Shift, inherit: number): void {
  const source = shiftPosition(inherit, shift) ?? inherit;
  const rows = shift.dimension === 'rows';
  const across = rows ? grid.maxColumns : grid.usedRows;
  for (const layer of ['format', 'style', 'validation'] as const) {
    const copy = <L extends LayerName>(name: L) => {
      for (let other = 1; other <= across; other++) {
        const content = rows ? grid.layer(name, source, other) : grid.layer(name, other, source);
        if (content === null) continue;
        for (let at = shift.at; at < shift.at + shift.count; at++) {
          if (rows) grid.setLayer(name, at, other, content);
          else grid.setLayer(name, other, at, content);
        }
      }
    };
    copy(layer);
  }
}
