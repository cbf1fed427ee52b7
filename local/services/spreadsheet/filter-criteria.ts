// Filter criteria: the values and the condition a filter shows, and the builder that makes them.
import type { BooleanConditionSpec, FilterSpec } from '../../book/specs.ts';
import type { Execution } from '../../google/execution.ts';
import { type EnumValue, Service } from '../../google/service.ts';
import { mismatch } from './arguments.ts';
import { ConditionBuilder } from './condition-builder.ts';
import { fromCriteriaValue } from './criteria-values.ts';
import type { Provides } from './google-types.ts';
import type { RangeAt } from './range-like.ts';
import { BooleanCriteria } from './rule-enums.ts';

// Google answers null where the types promise a value: until it is set there is none.
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type CriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export class FilterCriteria
  extends Service
  implements Provides<Criteria, Exclude<keyof Criteria, 'getCriteriaType'>>
{
  readonly serviceName = 'FilterCriteria';

  constructor(
    execution: Execution,
    readonly spec: FilterSpec,
    private readonly rangeAt: RangeAt,
  ) {
    super(execution);
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.execution, this.rangeAt, this.spec);
  }
  getCriteriaType(): EnumValue | null {
    const { condition } = this.spec;
    return condition ? BooleanCriteria[condition.criteria] : null;
  }
  getCriteriaValues(): unknown[] {
    const values = this.spec.condition?.values ?? [];
    return values.map((value) => fromCriteriaValue(value, this.execution, this.rangeAt));
  }
  getHiddenValues(): string[] {
    return [...(this.spec.hiddenValues ?? [])];
  }
  getVisibleValues(): string[] {
    return [...(this.spec.visibleValues ?? [])];
  }
}

export class FilterCriteriaBuilder
  extends ConditionBuilder
  implements Provides<CriteriaBuilder, Exclude<keyof CriteriaBuilder, 'getCriteriaType'>>
{
  readonly serviceName = 'FilterCriteriaBuilder';

  constructor(
    execution: Execution,
    private readonly rangeAt: RangeAt,
    private spec: FilterSpec = {},
  ) {
    super(execution);
  }

  protected override when(condition: BooleanConditionSpec): this {
    this.spec = { ...this.spec, condition };
    return this;
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.execution, this.spec, this.rangeAt);
  }
  copy(): FilterCriteriaBuilder {
    return this.build().copy();
  }
  getCriteriaType(): EnumValue | null {
    return this.build().getCriteriaType();
  }
  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }
  getHiddenValues(): string[] {
    return this.build().getHiddenValues();
  }
  getVisibleValues(): string[] {
    return this.build().getVisibleValues();
  }
  setHiddenValues(values: unknown): this {
    this.spec = { ...this.spec, hiddenValues: texts('setHiddenValues', values) };
    return this;
  }
  setVisibleValues(values: unknown): this {
    this.spec = { ...this.spec, visibleValues: texts('setVisibleValues', values) };
    return this;
  }
}

const texts = (method: string, values: unknown): readonly string[] => {
  if (!Array.isArray(values)) throw mismatch(`FilterCriteriaBuilder.${method}`, [values]);
  return values.map(String);
};
