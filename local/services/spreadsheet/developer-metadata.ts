// DeveloperMetadata and its location: facts a script hangs on a spreadsheet, sheet, row or column.
import type { MetadataLocation, MetadataSpec, Rect } from '../../book/types.ts';
import { type EnumValue, Service, ServiceException } from '../../google/service.ts';
import { enumName, instance, mismatch, text, trimmed } from './arguments.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums.ts';
import type { Provides } from './google-types.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';
import { RangeGeometry } from './range-geometry.ts';
import { type RangePlace, tabOf } from './range-place.ts';
import { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export class DeveloperMetadata
  extends Service
  implements
    Provides<
      GoogleAppsScript.Spreadsheet.DeveloperMetadata,
      keyof GoogleAppsScript.Spreadsheet.DeveloperMetadata
    >
{
  readonly serviceName = 'DeveloperMetadata';

  constructor(
    private readonly open: OpenBook,
    private readonly id: number,
  ) {
    super(open.execution);
  }

  getId(): number {
    return this.id;
  }
  getKey(): string {
    return this.#spec().key;
  }
  getValue(): string | null {
    return this.#spec().value;
  }
  getVisibility(): EnumValue {
    return DeveloperMetadataVisibility[this.#spec().visibility];
  }
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.open, this.#spec().location);
  }
  setKey(key?: unknown): this {
    this.#change({ key: text('DeveloperMetadata.setKey', key) });
    return this;
  }
  setValue(value?: unknown): this {
    this.#change({ value: text('DeveloperMetadata.setValue', value) });
    return this;
  }
  setVisibility(visibility?: unknown): this {
    const method = 'DeveloperMetadata.setVisibility';
    this.#change({ visibility: enumName(method, DeveloperMetadataVisibility, visibility) });
    return this;
  }
  moveToColumn(column?: unknown): this {
    const { place } = instance('DeveloperMetadata.moveToColumn', RangeGeometry, column);
    this.#change({ location: lineLocation(place, 'COLUMN') });
    return this;
  }
  moveToRow(row?: unknown): this {
    const { place } = instance('DeveloperMetadata.moveToRow', RangeGeometry, row);
    this.#change({ location: lineLocation(place, 'ROW') });
    return this;
  }
  moveToSheet(sheet?: unknown): this {
    const tab = instance('DeveloperMetadata.moveToSheet', Sheet, sheet).getSheetId();
    this.#change({ location: { type: 'SHEET', tab } });
    return this;
  }
  moveToSpreadsheet(): this {
    this.#change({ location: { type: 'SPREADSHEET' } });
    return this;
  }
  remove(): void {
    this.#spec();
    this.open.apply({ kind: 'metadata-remove', id: this.id });
  }

  #spec(): MetadataSpec {
    const spec = this.open.book.metadata.find(({ id }) => id === this.id);
    if (!spec) throw new ServiceException('The developer metadata no longer exists.');
    return spec;
  }

  #change(part: Partial<MetadataSpec>): void {
    this.open.apply({ kind: 'metadata', metadata: { ...this.#spec(), ...part } });
  }
}

export class DeveloperMetadataLocation
  extends Service
  implements
    Provides<
      GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation,
      keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation
    >
{
  readonly serviceName = 'DeveloperMetadataLocation';

  constructor(
    private readonly open: OpenBook,
    private readonly location: MetadataLocation,
  ) {
    super(open.execution);
  }

  getLocationType(): EnumValue {
    return DeveloperMetadataLocationType[this.location.type];
  }
  getSpreadsheet(): Spreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? this.open.spreadsheet() : null;
  }
  getSheet(): Sheet | null {
    const { location } = this;
    return location.type === 'SHEET' ? this.open.sheet(this.open.tab(location.tab)) : null;
  }
  getRow(): Range | null {
    const { location } = this;
    if (location.type !== 'ROW') return null;
    const columns = this.open.tab(location.tab).maxColumns;
    const line = { row: location.index, column: 1, rows: 1, columns, openColumns: true } as const;
    return this.open.rangeAt({ ...line, tab: location.tab });
  }
  getColumn(): Range | null {
    const { location } = this;
    if (location.type !== 'COLUMN') return null;
    const rows = this.open.tab(location.tab).maxRows;
    const line = { row: 1, column: location.index, rows, columns: 1, openRows: true } as const;
    return this.open.rangeAt({ ...line, tab: location.tab });
  }
}

/** Adds an entry from the arguments of `addDeveloperMetadata(key, value?, visibility?)`. */
export function addMetadata(
  className: 'Range' | 'Sheet' | 'Spreadsheet',
  open: OpenBook,
  location: MetadataLocation,
  args: readonly unknown[],
): void {
  const given = trimmed(args);
  const method = `${className}.addDeveloperMetadata`;
  const [key, second, third] = given;
  if (typeof key !== 'string' || given.length > 3) throw mismatch(method, given);
  const hasValue = typeof second === 'string';
  const visibility = hasValue ? third : second;
  if (!hasValue && third !== undefined) throw mismatch(method, given);
  open.apply({
    kind: 'metadata',
    metadata: {
      id: open.book.nextId(),
      key,
      value: hasValue ? second : null,
      visibility:
        visibility === undefined
          ? 'DOCUMENT'
          : enumName(method, DeveloperMetadataVisibility, visibility),
      location,
    },
  });
}

/** The one entire row or column a range is; Google hangs metadata on nothing else (facts 6.9). */
export function rangeLocation(place: RangePlace): MetadataLocation {
  const tab = tabOf(place);
  const rect = tab.resolve(place.area);
  const isColumn = rect.columns === 1 && rect.row === 1 && rect.rows === tab.maxRows;
  const isRow = rect.rows === 1 && rect.column === 1 && rect.columns === tab.maxColumns;
  if (isColumn) return { type: 'COLUMN', tab: tab.id, index: rect.column };
  if (isRow) return { type: 'ROW', tab: tab.id, index: rect.row };
  throw new ServiceException(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

function lineLocation(place: RangePlace, type: 'ROW' | 'COLUMN'): MetadataLocation {
  const location = rangeLocation(place);
  if (location.type === type) return location;
  throw new ServiceException(`The range must be an entire ${type.toLowerCase()}.`);
}

/** Entries on the spreadsheet itself, or on one sheet itself. */
export function metadataAt(open: OpenBook, place: 'SPREADSHEET' | number): DeveloperMetadata[] {
  return open.book.metadata
    .filter(({ location }) =>
      place === 'SPREADSHEET'
        ? location.type === 'SPREADSHEET'
        : location.type === 'SHEET' && location.tab === place,
    )
    .map(({ id }) => new DeveloperMetadata(open, id));
}

/** Entries on rows or columns that are wholly within the range. */
export function metadataOfRange(place: RangePlace): DeveloperMetadata[] {
  const tab = tabOf(place);
  const rect = tab.resolve(place.area);
  return place.open.book.metadata
    .filter(({ location }) => lineWithin(location, tab.id, rect, tab))
    .map(({ id }) => new DeveloperMetadata(place.open, id));
}

function lineWithin(
  location: MetadataLocation,
  tab: number,
  rect: Rect,
  grid: { readonly maxRows: number; readonly maxColumns: number },
): boolean {
  if (!('index' in location) || location.tab !== tab) return false;
  const { index } = location;
  return location.type === 'COLUMN'
    ? rect.rows === grid.maxRows && index >= rect.column && index < rect.column + rect.columns
    : rect.columns === grid.maxColumns && index >= rect.row && index < rect.row + rect.rows;
}
