// A pivot table as its service objects share it: read, changed part by part, gone when removed.
import { lastColumnOf } from '../../book/area.ts';
import type {
  PivotFilterSpec,
  PivotGroupSpec,
  PivotSpec,
  PivotValueSpec,
} from '../../book/pivot-spec.ts';
import type { Area } from '../../book/specs.ts';
import { ServiceException } from '../../google/service.ts';
import { mismatch } from './arguments.ts';
import type { RangeAt } from './range-like.ts';

/** Where a pivot table is kept: handed in by the spreadsheet that holds it. */
export interface PivotHost {
  /** Null when the pivot table is gone. */
  read(): PivotSpec | null;
  save(spec: PivotSpec): void;
  remove(): void;
  readonly rangeAt: RangeAt;
}

type Parts = {
  readonly rowGroups: PivotGroupSpec;
  readonly columnGroups: PivotGroupSpec;
  readonly values: PivotValueSpec;
  readonly filters: PivotFilterSpec;
};
export type PartList = keyof Parts;

/** Reads and changes the lists of a pivot's parts; parts are found by their id, wherever they move. */
export class PivotPlace {
  constructor(readonly host: PivotHost) {}

  spec(): PivotSpec {
    const spec = this.host.read();
    if (!spec) throw new ServiceException('The pivot table has been deleted.');
    return spec;
  }

  list<List extends PartList>(list: List): readonly Parts[List][] {
    const lists: { readonly [L in PartList]: readonly Parts[L][] } = this.spec();
    return lists[list];
  }

  replace<List extends PartList>(list: List, parts: readonly Parts[List][]): void {
    this.host.save({ ...this.spec(), [list]: parts });
  }

  part<List extends PartList>(list: List, id: string): Parts[List] {
    const part = this.list(list).find((candidate) => candidate.id === id);
    if (!part) throw new ServiceException('This part of the pivot table has been deleted.');
    return part;
  }

  add<List extends PartList>(list: List, part: Parts[List]): void {
    this.replace(list, [...this.list(list), part]);
  }

  change<List extends PartList>(
    list: List,
    id: string,
    change: (part: Parts[List]) => Parts[List],
  ): void {
    this.part(list, id);
    this.replace(
      list,
      this.list(list).map((part) => (part.id === id ? change(part) : part)),
    );
  }

  remove(list: PartList, id: string): void {
    this.part(list, id);
    this.replace(
      list,
      this.list(list).filter((part) => part.id !== id),
    );
  }

  /** An id no part of this pivot has. */
  freshId(kind: string): string {
    const taken = new Set(
      (['rowGroups', 'columnGroups', 'values', 'filters'] as const).flatMap((list) =>
        this.list(list).map(({ id }) => id),
      ),
    );
    let number = 1;
    while (taken.has(`${kind}-${number}`)) number += 1;
    return `${kind}-${number}`;
  }
}

/** A column of the sheet that lies in the source (A = 1, as the reference says, facts 6.10). */
export const sourceColumn = (method: string, source: Area, column: unknown): number => {
  if (typeof column !== 'number' || !Number.isInteger(column)) throw mismatch(method, [column]);
  if (column < source.column || column > lastColumnOf(source)) {
    throw new ServiceException(`The source data column ${column} is not in the source data range.`);
  }
  return column;
};
