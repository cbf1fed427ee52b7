// NamedRange: a name for a range, following its cells.
import type { NamedRangeSpec } from '../../book/types.ts';
import { Service, ServiceException } from '../../google/service.ts';
import { instance, text } from './arguments.ts';
import type { Provides } from './google-types.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';
import { RangeGeometry } from './range-geometry.ts';

export class NamedRange
  extends Service
  implements
    Provides<GoogleAppsScript.Spreadsheet.NamedRange, keyof GoogleAppsScript.Spreadsheet.NamedRange>
{
  readonly serviceName = 'NamedRange';
  #name: string;

  constructor(
    private readonly open: OpenBook,
    name: string,
  ) {
    super(open.execution);
    this.#name = name;
  }

  getName(): string {
    return this.#spec().name;
  }
  getRange(): Range {
    return this.open.rangeAt(this.#spec().area);
  }
  setName(name?: unknown): this {
    const { area } = this.#spec();
    const wanted = checkedName('NamedRange.setName', name);
    this.remove();
    this.open.apply({ kind: 'named-range', named: { name: wanted, area } });
    this.#name = wanted;
    return this;
  }
  setRange(range?: unknown): this {
    const { area } = instance('NamedRange.setRange', RangeGeometry, range).place;
    this.open.apply({ kind: 'named-range', named: { ...this.#spec(), area } });
    return this;
  }
  remove(): void {
    this.open.apply({ kind: 'named-range-remove', name: this.#spec().name });
  }

  #spec(): NamedRangeSpec {
    const spec = this.open.book.namedRanges.find(({ name }) => name === this.#name);
    if (!spec) throw new ServiceException(`The named range "${this.#name}" does not exist.`);
    return spec;
  }
}

/** Letters, digits and underscores, and nothing that reads as a cell (Sheets help, "Name a range"). */
export function checkedName(method: string, name: unknown): string {
  const wanted = text(method, name);
  if (/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(wanted) && !/^[A-Za-z]{1,3}\d+$/.test(wanted)) {
    return wanted;
  }
  throw new ServiceException(`The name "${wanted}" is not valid for a named range.`);
}
