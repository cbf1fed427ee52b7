// Sizes and visibility of a tab's rows, or of its columns.
import { type Shift, shiftEntries } from './lines.ts';

export type AxisSnapshot = {
  readonly sizes: readonly (readonly [position: number, pixels: number])[];
  readonly hidden: readonly number[];
  /** Rows the filter hides. */
  readonly filtered: readonly number[];
};

export class Axis {
  private readonly sizes: (number | null)[] = [];
  private readonly hiddenByUser: boolean[] = [];
  private readonly hiddenByFilter: boolean[] = [];

  constructor(private readonly defaultSize: number) {}

  /** In pixels. */
  size(position: number): number {
    return this.sizes[position - 1] ?? this.defaultSize;
  }

  isHidden(position: number): boolean {
    return this.hiddenByUser[position - 1] ?? false;
  }

  isFiltered(position: number): boolean {
    return this.hiddenByFilter[position - 1] ?? false;
  }

  setSize(at: number, count: number, pixels: number | null): void {
    setEntries(this.sizes, at, count, pixels, null);
  }

  setHidden(at: number, count: number, hidden: boolean): void {
    setEntries(this.hiddenByUser, at, count, hidden, false);
  }

  setFiltered(positions: readonly number[]): void {
    this.hiddenByFilter.length = 0;
    for (const position of positions) setEntries(this.hiddenByFilter, position, 1, true, false);
  }

  shift(shift: Shift): void {
    shiftEntries<number | null>(this.sizes, shift, null);
    shiftEntries(this.hiddenByUser, shift, false);
    shiftEntries(this.hiddenByFilter, shift, false);
  }

  toJSON(): AxisSnapshot {
    const positions = (flags: readonly boolean[]) =>
      flags.flatMap((flag, index) => (flag ? [index + 1] : []));
    return {
      sizes: this.sizes.flatMap((size, index) => (size === null ? [] : [[index + 1, size]])),
      hidden: positions(this.hiddenByUser),
      filtered: positions(this.hiddenByFilter),
    };
  }

  restore({ sizes, hidden, filtered }: AxisSnapshot): void {
    for (const [position, pixels] of sizes) this.setSize(position, 1, pixels);
    for (const position of hidden) this.setHidden(position, 1, true);
    this.setFiltered(filtered);
  }
}

function setEntries<T>(entries: T[], at: number, count: number, value: T, empty: T): void {
  while (entries.length < at - 1) entries.push(empty);
  for (let offset = 0; offset < count; offset++) entries[at - 1 + offset] = value;
}
