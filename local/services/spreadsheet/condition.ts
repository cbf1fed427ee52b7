// The two kinds of condition a conditional format rule can have, as a script reads them.

import type { ConditionalFormatSpec, GradientPoint, GradientSpec } from '../../book/specs.ts';
import type { Execution } from '../../google/execution.ts';
import { type EnumValue, Service } from '../../google/service.ts';
import { fromCriteriaValue } from './criteria-values.ts';
import type { Provides } from './google-types.ts';
import type { RangeAt } from './range-like.ts';
import { BooleanCriteria, InterpolationType } from './rule-enums.ts';

type GoogleBoolean = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type BooleanRule = Extract<ConditionalFormatSpec, { kind: 'boolean' }>;

export class BooleanCondition
  extends Service
  implements Provides<GoogleBoolean, keyof GoogleBoolean>
{
  readonly serviceName = 'BooleanCondition';

  constructor(
    execution: Execution,
    private readonly rule: BooleanRule,
    private readonly rangeAt: RangeAt,
  ) {
    super(execution);
  }

  getCriteriaType(): EnumValue {
    return BooleanCriteria[this.rule.condition.criteria];
  }
  getCriteriaValues(): unknown[] {
    return this.rule.condition.values.map((value) =>
      fromCriteriaValue(value, this.execution, this.rangeAt),
    );
  }
  getBackground(): string | null {
    return this.rule.style.background ?? null;
  }
  getFontColor(): string | null {
    return this.rule.style.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.rule.style.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.rule.style.italic ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.rule.style.strikethrough ?? null;
  }
  getUnderline(): boolean | null {
    return this.rule.style.underline ?? null;
  }
}

/** MIN and MAX are no types of Google's: a point without value answers null there. */
const typeOf = (point: GradientPoint | undefined): EnumValue | null =>
  point && point.value !== '' ? InterpolationType[point.type] : null;

export class GradientCondition
  extends Service
  implements Provides<GoogleGradient, keyof GoogleGradient>
{
  readonly serviceName = 'GradientCondition';

  constructor(
    execution: Execution,
    private readonly gradient: GradientSpec,
  ) {
    super(execution);
  }

  getMaxColor(): string {
    return this.gradient.maximum.color;
  }
  getMaxType(): EnumValue | null {
    return typeOf(this.gradient.maximum);
  }
  getMaxValue(): string {
    return this.gradient.maximum.value;
  }
  getMidColor(): string {
    return this.gradient.middle?.color ?? '';
  }
  getMidType(): EnumValue | null {
    return typeOf(this.gradient.middle);
  }
  getMidValue(): string {
    return this.gradient.middle?.value ?? '';
  }
  getMinColor(): string {
    return this.gradient.minimum.color;
  }
  getMinType(): EnumValue | null {
    return typeOf(this.gradient.minimum);
  }
  getMinValue(): string {
    return this.gradient.minimum.value;
  }
}
