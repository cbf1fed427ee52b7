// PivotGroup: what rows or columns of a pivot table are grouped by, their order and totals.
import type { GroupingRule, PivotGroupSpec } from '../../book/pivot-spec.ts';
import type { CellValue } from '../../book/specs.ts';
import type { Execution } from '../../google/execution.ts';
import { type EnumValue, Service, ServiceException } from '../../google/service.ts';
import { enumName, flag, instance, integers, mismatch, text } from './arguments.ts';
import { Dimension } from './enums.ts';
import type { Provides } from './google-types.ts';
import { DateTimeGroupingRuleType } from './pivot-enums.ts';
import type { PivotPlace } from './pivot-place.ts';
import { PivotValue } from './pivot-value.ts';

type Google = GoogleAppsScript.Spreadsheet.PivotGroup;
type Where = { readonly axis: 'rowGroups' | 'columnGroups'; readonly id: string };

export class PivotGroup<Table extends Service = Service>
  extends Service
  implements Provides<Google, keyof Google>
{
  readonly serviceName = 'PivotGroup';

  constructor(
    execution: Execution,
    private readonly place: PivotPlace,
    private readonly table: Table,
    private readonly where: Where,
  ) {
    super(execution);
  }

  getPivotTable(): Table {
    return this.table;
  }
  getDimension(): EnumValue {
    return this.where.axis === 'rowGroups' ? Dimension.ROWS : Dimension.COLUMNS;
  }
  getSourceDataColumn(): number {
    return this.#spec().column;
  }
  /** Position among the groups of its axis, from 0 (assumed: the reference does not say). */
  getIndex(): number {
    return this.place.list(this.where.axis).findIndex(({ id }) => id === this.where.id);
  }
  moveToIndex(index: unknown): this {
    const [to = 0] = integers('PivotGroup.moveToIndex', [index], 1);
    const moved = this.#spec();
    const others = this.place.list(this.where.axis).filter(({ id }) => id !== moved.id);
    this.place.replace(this.where.axis, [...others.slice(0, to), moved, ...others.slice(to)]);
    return this;
  }
  remove(): void {
    this.place.remove(this.where.axis, this.where.id);
  }

  setDisplayName(name: unknown): this {
    const displayName = text('PivotGroup.setDisplayName', name);
    return this.#change((group) => ({ ...group, displayName }));
  }
  resetDisplayName(): this {
    return this.#change(({ displayName: _name, ...group }) => group);
  }

  showTotals(showTotals: unknown): this {
    const shown = flag('PivotGroup.showTotals', showTotals);
    return this.#change((group) => ({ ...group, showTotals: shown }));
  }
  totalsAreShown(): boolean {
    return this.#spec().showTotals;
  }
  showRepeatedLabels(): this {
    return this.#change((group) => ({ ...group, repeatLabels: true }));
  }
  hideRepeatedLabels(): this {
    return this.#change((group) => ({ ...group, repeatLabels: false }));
  }
  areLabelsRepeated(): boolean {
    return this.#spec().repeatLabels;
  }

  sortAscending(): this {
    return this.#change((group) => ({ ...group, ascending: true }));
  }
  sortDescending(): this {
    return this.#change((group) => ({ ...group, ascending: false }));
  }
  isSortAscending(): boolean {
    return this.#spec().ascending;
  }
  /** By a value, read where the opposite groups have these values; none of them: in the total. */
  sortBy(value: unknown, oppositeGroupValues: unknown): this {
    const method = 'PivotGroup.sortBy';
    const { id } = instance(method, PivotValue, value);
    if (!Array.isArray(oppositeGroupValues)) throw mismatch(method, [value, oppositeGroupValues]);
    const opposite = oppositeGroupValues.map((one: unknown) => cellValue(method, one));
    return this.#change((group) => ({ ...group, sortBy: { value: id, opposite } }));
  }
  clearSort(): this {
    return this.#change(({ sortBy: _sortBy, ...group }) => ({ ...group, ascending: true }));
  }

  setDateTimeGroupingRule(type: unknown): this {
    const method = 'PivotGroup.setDateTimeGroupingRule';
    const by = enumName(method, DateTimeGroupingRuleType, type);
    if (by === 'UNSUPPORTED') {
      throw new ServiceException('The date-time grouping rule type is not supported.');
    }
    return this.#rule({ kind: 'date', by });
  }
  getGroupingRule(): DateTimeGroupingRule | null {
    const { rule } = this.#spec();
    return rule?.kind === 'date' ? new DateTimeGroupingRule(this.execution, rule.by) : null;
  }
  setHistogramGroupingRule(minValue: unknown, maxValue: unknown, intervalSize: unknown): this {
    const [minimum, maximum, size] = [minValue, maxValue, intervalSize].map(Number);
    if (!(minimum !== undefined && maximum !== undefined && size && size > 0)) {
      throw mismatch('PivotGroup.setHistogramGroupingRule', [minValue, maxValue, intervalSize]);
    }
    return this.#rule({ kind: 'histogram', minimum, maximum, size });
  }
  addManualGroupingRule(groupName: unknown, groupMembers: unknown): this {
    const method = 'PivotGroup.addManualGroupingRule';
    if (!Array.isArray(groupMembers)) throw mismatch(method, [groupName, groupMembers]);
    const name = text(method, groupName);
    const members = groupMembers.map((member: unknown) => cellValue(method, member));
    const others = this.#manualGroups().filter((group) => group.name !== name);
    return this.#rule({ kind: 'manual', groups: [...others, { name, members }] });
  }
  removeManualGroupingRule(groupName: unknown): this {
    const groups = this.#manualGroups().filter(({ name }) => name !== groupName);
    return groups.length === 0 ? this.clearGroupingRule() : this.#rule({ kind: 'manual', groups });
  }
  clearGroupingRule(): this {
    return this.#change(({ rule: _rule, ...group }) => group);
  }

  #spec(): PivotGroupSpec {
    return this.place.part(this.where.axis, this.where.id);
  }

  #manualGroups() {
    const { rule } = this.#spec();
    return rule?.kind === 'manual' ? rule.groups : [];
  }

  #rule(rule: GroupingRule): this {
    return this.#change((group) => ({ ...group, rule }));
  }

  #change(change: (group: PivotGroupSpec) => PivotGroupSpec): this {
    this.place.change(this.where.axis, this.where.id, change);
    return this;
  }
}

export class DateTimeGroupingRule extends Service {
  readonly serviceName = 'DateTimeGroupingRule';

  constructor(
    execution: Execution,
    private readonly by: keyof typeof DateTimeGroupingRuleType,
  ) {
    super(execution);
  }

  getRuleType(): EnumValue {
    return DateTimeGroupingRuleType[this.by];
  }
}

const cellValue = (method: string, value: unknown): CellValue => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw mismatch(method, [value]);
};
