// Protection of a range or a sheet: who may edit, or only a warning (facts 6.8).
import type { Area, ProtectionSpec, Rect } from '../../book/types.ts';
import { type EnumValue, Service, ServiceException } from '../../google/service.ts';
import { User } from '../session.ts';
import { flag, instance, mismatch, text } from './arguments.ts';
import { ProtectionType } from './enums.ts';
import type { Provides } from './google-types.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';
import { RangeGeometry } from './range-geometry.ts';

export class Protection
  extends Service
  implements
    Provides<
      GoogleAppsScript.Spreadsheet.Protection,
      Exclude<keyof GoogleAppsScript.Spreadsheet.Protection, 'setNamedRange'>
    >
{
  readonly serviceName = 'Protection';

  constructor(
    private readonly open: OpenBook,
    private readonly tab: number,
    private readonly id: number,
  ) {
    super(open.execution);
  }

  /** Protects an area, or the whole tab. Its owner can edit from the start. */
  static create(open: OpenBook, place: Area | { readonly tab: number }): Protection {
    const id = open.book.nextId();
    const protection: ProtectionSpec = {
      id,
      type: 'row' in place ? 'RANGE' : 'SHEET',
      ...('row' in place ? { area: withoutTab(place) } : {}),
      description: '',
      warningOnly: false,
      editors: [open.execution.effectiveUser],
      domainEdit: false,
      unprotected: [],
    };
    open.apply({ kind: 'protection', tab: place.tab, protection });
    return new Protection(open, place.tab, id);
  }

  getProtectionType(): EnumValue {
    return ProtectionType[this.#spec().type];
  }
  getDescription(): string {
    return this.#spec().description;
  }
  setDescription(description?: unknown): this {
    return this.#change({ description: text('Protection.setDescription', description) });
  }
  isWarningOnly(): boolean {
    return this.#spec().warningOnly;
  }
  setWarningOnly(warningOnly?: unknown): this {
    return this.#change({ warningOnly: flag('Protection.setWarningOnly', warningOnly) });
  }

  getRange(): Range {
    const { area } = this.#spec();
    const tab = this.open.tab(this.tab);
    const whole: Rect = {
      row: 1,
      column: 1,
      rows: tab.maxRows,
      columns: tab.maxColumns,
      openRows: true,
      openColumns: true,
    };
    return this.open.rangeAt({ ...(area ?? whole), tab: this.tab });
  }
  setRange(range?: unknown): this {
    const { area } = instance('Protection.setRange', RangeGeometry, range).place;
    return this.#change({ area: withoutTab(area) });
  }
  getRangeName(): string | null {
    return this.#spec().rangeName ?? null;
  }
  setRangeName(rangeName?: unknown): this {
    const name = text('Protection.setRangeName', rangeName);
    const named = this.open.book.namedRanges.find((candidate) => candidate.name === name);
    if (!named) throw new ServiceException(`The named range "${name}" does not exist.`);
    return this.#change({ rangeName: name, area: withoutTab(named.area) });
  }
  getUnprotectedRanges(): Range[] {
    return this.#spec().unprotected.map((rect) => this.open.rangeAt({ ...rect, tab: this.tab }));
  }
  setUnprotectedRanges(ranges?: unknown): this {
    const method = 'Protection.setUnprotectedRanges';
    if (!Array.isArray(ranges)) throw mismatch(method, [ranges]);
    const unprotected = ranges.map((range: unknown) =>
      withoutTab(instance(method, RangeGeometry, range).place.area),
    );
    return this.#change({ unprotected });
  }

  canEdit(): boolean {
    const { warningOnly, editors } = this.#spec();
    return warningOnly || editors.includes(this.open.execution.effectiveUser);
  }
  canDomainEdit(): boolean {
    return this.#spec().domainEdit;
  }
  setDomainEdit(editable?: unknown): this {
    return this.#change({ domainEdit: flag('Protection.setDomainEdit', editable) });
  }
  getEditors(): User[] {
    return this.#spec().editors.map((email) => new User(this.open.execution, email));
  }
  addEditor(user?: unknown): this {
    return this.addEditors([user]);
  }
  addEditors(users?: unknown): this {
    const added = emails('Protection.addEditors', users);
    return this.#change({ editors: [...new Set([...this.#spec().editors, ...added])] });
  }
  removeEditor(user?: unknown): this {
    return this.removeEditors([user]);
  }
  /** Whoever runs the script stays, as does the owner (Protection reference). */
  removeEditors(users?: unknown): this {
    const removed = emails('Protection.removeEditors', users);
    const staying = this.open.execution.effectiveUser;
    const editors = this.#spec().editors.filter(
      (email) => email === staying || !removed.includes(email),
    );
    return this.#change({ editors });
  }

  remove(): void {
    this.#spec();
    this.open.apply({ kind: 'protection-remove', tab: this.tab, id: this.id });
  }

  #spec(): ProtectionSpec {
    const spec = this.open.tab(this.tab).protections.find(({ id }) => id === this.id);
    if (!spec) throw new ServiceException('The protection no longer exists.');
    return spec;
  }

  #change(part: Partial<ProtectionSpec>): this {
    const protection = { ...this.#spec(), ...part };
    this.open.apply({ kind: 'protection', tab: this.tab, protection });
    return this;
  }
}

const withoutTab = ({ tab: _tab, ...rect }: Area): Rect => rect;

function emails(method: string, users: unknown): string[] {
  if (!Array.isArray(users)) throw mismatch(method, [users]);
  return users.map((user: unknown) => {
    if (typeof user === 'string') return user;
    return instance(method, User, user).getEmail();
  });
}
