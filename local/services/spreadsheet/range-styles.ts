// The styles of a range's cells, read and set property by property.
import type { StylePatch, TabChange } from '../../book/change.ts';
import type { CellStyle } from '../../book/types.ts';
import { block } from './arguments.ts';
import { styleDefaults, styleReaders } from './cell-style.ts';
import { mapCells, type RangePlace, rectOf, tabOf } from './range-place.ts';

type Property = keyof typeof styleReaders;

type Content<P extends Property> = NonNullable<CellStyle[P]> | (typeof styleDefaults)[P];

export function styles<P extends Property>(place: RangePlace, property: P): Content<P>[][] {
  const { grid } = tabOf(place);
  return mapCells(
    rectOf(place),
    (row, column) => grid.layer('style', row, column)?.[property] ?? styleDefaults[property],
  );
}

export function firstStyle<P extends Property>(place: RangePlace, property: P): Content<P> {
  return styles({ ...place, area: firstCell(place) }, property)[0]?.[0] ?? styleDefaults[property];
}

const firstCell = ({ area: { tab, row, column } }: RangePlace) => ({
  tab,
  row,
  column,
  rows: 1,
  columns: 1,
});

export function setStyle(
  place: RangePlace,
  method: string,
  property: Property,
  value: unknown,
): void {
  const patch: StylePatch = { [property]: styleReaders[property](method, value) };
  place.open.apply({ kind: 'style', tab: place.area.tab, area: rectOf(place), patch });
}

export function setStyles<P extends Property>(
  place: RangePlace,
  method: string,
  property: P,
  values: unknown,
): void {
  const area = rectOf(place);
  const read = block(method, values, area).map((line) =>
    line.map((value) => styleReaders[property](method, value)),
  );
  place.open.apply({
    kind: 'style-each',
    tab: place.area.tab,
    area,
    property,
    values: read,
  } as Extract<TabChange, { kind: 'style-each' }>);
}
