// DeveloperMetadataFinder: entries by key, value, id, visibility and place.
import type { MetadataLocation, MetadataSpec, Rect } from '../../book/types.ts';
import { Service } from '../../google/service.ts';
import { enumName, integers, text } from './arguments.ts';
import { DeveloperMetadata } from './developer-metadata.ts';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './enums.ts';
import type { Provides } from './google-types.ts';
import type { OpenBook } from './open-book.ts';

/** Where to look: the whole spreadsheet, a sheet, or a range of it. */
export type FinderScope = { readonly tab: number } | (Rect & { readonly tab: number }) | null;

export class DeveloperMetadataFinder
  extends Service
  implements
    Provides<
      GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder,
      keyof GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
    >
{
  readonly serviceName = 'DeveloperMetadataFinder';
  readonly #conditions: ((spec: MetadataSpec) => boolean)[] = [];
  #intersecting = false;

  constructor(
    private readonly open: OpenBook,
    private readonly scope: FinderScope,
  ) {
    super(open.execution);
  }

  withId(id?: unknown): this {
    const [wanted] = integers('DeveloperMetadataFinder.withId', [id], 1);
    this.#conditions.push((spec) => spec.id === wanted);
    return this;
  }
  withKey(key?: unknown): this {
    const wanted = text('DeveloperMetadataFinder.withKey', key);
    this.#conditions.push((spec) => spec.key === wanted);
    return this;
  }
  withValue(value?: unknown): this {
    const wanted = text('DeveloperMetadataFinder.withValue', value);
    this.#conditions.push((spec) => spec.value === wanted);
    return this;
  }
  withLocationType(locationType?: unknown): this {
    const method = 'DeveloperMetadataFinder.withLocationType';
    const wanted = enumName(method, DeveloperMetadataLocationType, locationType);
    this.#conditions.push((spec) => spec.location.type === wanted);
    return this;
  }
  withVisibility(visibility?: unknown): this {
    const method = 'DeveloperMetadataFinder.withVisibility';
    const wanted = enumName(method, DeveloperMetadataVisibility, visibility);
    this.#conditions.push((spec) => spec.visibility === wanted);
    return this;
  }
  /** Also what lies around the place searched: the sheet of a range, rows and columns crossing it. */
  onIntersectingLocations(): this {
    this.#intersecting = true;
    return this;
  }

  find(): DeveloperMetadata[] {
    return this.open.book.metadata
      .filter((spec) => this.#isInScope(spec.location))
      .filter((spec) => this.#conditions.every((holds) => holds(spec)))
      .map(({ id }) => new DeveloperMetadata(this.open, id));
  }

  #isInScope(location: MetadataLocation): boolean {
    const { scope } = this;
    if (scope === null) return true;
    if (location.type === 'SPREADSHEET') return this.#intersecting;
    if (location.tab !== scope.tab) return false;
    if (!('row' in scope)) return true;
    if (location.type === 'SHEET') return this.#intersecting;
    const tab = this.open.tab(scope.tab);
    const rect = tab.resolve(scope);
    const byColumn = location.type === 'COLUMN';
    const start = byColumn ? rect.column : rect.row;
    const count = byColumn ? rect.columns : rect.rows;
    const whole = byColumn ? rect.rows === tab.maxRows : rect.columns === tab.maxColumns;
    const within = location.index >= start && location.index < start + count;
    return within && (whole || this.#intersecting);
  }
}
