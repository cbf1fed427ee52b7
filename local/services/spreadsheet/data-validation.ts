// Data validation: what a cell accepts, as a script reads it, and the builder that makes one.
import type { CriteriaValue, ValidationCriteriaName, ValidationSpec } from '../../book/specs.ts';
import type { Execution } from '../../google/execution.ts';
import { type EnumValue, Service, ServiceException } from '../../google/service.ts';
import { flag, text } from './arguments.ts';
import { fromCriteriaValue } from './criteria-values.ts';
import type { Provides } from './google-types.ts';
import type { RangeAt } from './range-like.ts';
import { RequirementBuilder } from './requirement-builder.ts';
import { DataValidationCriteria } from './rule-enums.ts';

// Google answers null where the types promise a value: until it is set there is none.
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export class DataValidation
  extends Service
  implements Provides<Validation, Exclude<keyof Validation, 'getHelpText'>>
{
  readonly serviceName = 'DataValidation';

  constructor(
    execution: Execution,
    readonly spec: ValidationSpec,
    private readonly rangeAt: RangeAt,
  ) {
    super(execution);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.rangeAt, this.spec);
  }
  getAllowInvalid(): boolean {
    return this.spec.allowInvalid;
  }
  getCriteriaType(): EnumValue {
    return DataValidationCriteria[this.spec.criteria];
  }
  getCriteriaValues(): unknown[] {
    return this.spec.values.map((value) => fromCriteriaValue(value, this.execution, this.rangeAt));
  }
  getHelpText(): string | null {
    return this.spec.helpText;
  }
}

type Draft = Omit<ValidationSpec, 'criteria'> & { readonly criteria?: ValidationCriteriaName };

export class DataValidationBuilder
  extends RequirementBuilder
  implements Provides<ValidationBuilder, Exclude<keyof ValidationBuilder, 'getCriteriaType'>>
{
  readonly serviceName = 'DataValidationBuilder';

  /** Invalid entries are allowed, with a warning, until told otherwise (reference). */
  constructor(
    execution: Execution,
    private readonly rangeAt: RangeAt,
    private draft: Draft = { values: [], allowInvalid: true, helpText: null },
  ) {
    super(execution);
  }

  build(): DataValidation {
    const { criteria } = this.draft;
    if (!criteria) throw new ServiceException('Data validation rule must have a criteria.');
    return new DataValidation(this.execution, { ...this.draft, criteria }, this.rangeAt);
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.rangeAt, this.draft);
  }

  getAllowInvalid(): boolean {
    return this.draft.allowInvalid;
  }
  getCriteriaType(): EnumValue | null {
    return this.draft.criteria ? DataValidationCriteria[this.draft.criteria] : null;
  }
  getCriteriaValues(): unknown[] {
    return this.draft.values.map((value) => fromCriteriaValue(value, this.execution, this.rangeAt));
  }
  getHelpText(): string | null {
    return this.draft.helpText;
  }
  setAllowInvalid(allowInvalid: unknown): this {
    this.draft = {
      ...this.draft,
      allowInvalid: flag('DataValidationBuilder.setAllowInvalid', allowInvalid),
    };
    return this;
  }
  setHelpText(helpText: unknown): this {
    this.draft = { ...this.draft, helpText: text('DataValidationBuilder.setHelpText', helpText) };
    return this;
  }

  protected override require(
    criteria: ValidationCriteriaName,
    values: readonly CriteriaValue[],
  ): this {
    this.draft = { ...this.draft, criteria, values };
    return this;
  }
}
