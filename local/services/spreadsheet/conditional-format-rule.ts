// Conditional format rules: what a rule asks and paints, and the builder that makes one (facts 6.7).
import type {
  Area,
  BooleanConditionSpec,
  ConditionalFormatSpec,
  GradientPoint,
  RuleStyle,
} from '../../book/specs.ts';
import type { Execution } from '../../google/execution.ts';
import { Service, ServiceException } from '../../google/service.ts';
import { enumName, mismatch, text } from './arguments.ts';
import { readColour } from './colours.ts';
import { BooleanCondition, GradientCondition } from './condition.ts';
import { ConditionBuilder } from './condition-builder.ts';
import type { Provides } from './google-types.ts';
import type { Range } from './range.ts';
import { areasOf, type RangeAt } from './range-like.ts';
import { InterpolationType } from './rule-enums.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** What a builder has been told so far. */
type Draft = {
  readonly areas: readonly Area[];
  readonly condition?: BooleanConditionSpec;
  readonly style: RuleStyle;
  readonly points: { readonly [Place in 'minimum' | 'middle' | 'maximum']?: GradientPoint };
};

const draftOf = (spec: ConditionalFormatSpec): Draft =>
  spec.kind === 'boolean'
    ? { areas: spec.areas, condition: spec.condition, style: spec.style, points: {} }
    : { areas: spec.areas, style: {}, points: spec.gradient };

export class ConditionalFormatRule extends Service implements Provides<Rule, keyof Rule> {
  readonly serviceName = 'ConditionalFormatRule';

  constructor(
    execution: Execution,
    readonly spec: ConditionalFormatSpec,
    private readonly rangeAt: RangeAt,
  ) {
    super(execution);
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.rangeAt, draftOf(this.spec));
  }
  getRanges(): Range[] {
    return this.spec.areas.map(this.rangeAt);
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.spec.kind === 'boolean'
      ? new BooleanCondition(this.execution, this.spec, this.rangeAt)
      : null;
  }
  getGradientCondition(): GradientCondition | null {
    return this.spec.kind === 'gradient'
      ? new GradientCondition(this.execution, this.spec.gradient)
      : null;
  }
}

export class ConditionalFormatRuleBuilder
  extends ConditionBuilder
  implements Provides<RuleBuilder, keyof RuleBuilder>
{
  readonly serviceName = 'ConditionalFormatRuleBuilder';

  constructor(
    execution: Execution,
    private readonly rangeAt: RangeAt,
    private draft: Draft = { areas: [], style: {}, points: {} },
  ) {
    super(execution);
  }

  protected override when(condition: BooleanConditionSpec): this {
    this.draft = { ...this.draft, condition, points: {} };
    return this;
  }

  setRanges(ranges: unknown): this {
    const areas = areasOf('ConditionalFormatRuleBuilder.setRanges', ranges);
    this.draft = { ...this.draft, areas };
    return this;
  }
  getRanges(): Range[] {
    return this.draft.areas.map(this.rangeAt);
  }

  setBackground(color: unknown): this {
    return this.#paint('background', this.#color('setBackground', color));
  }
  setFontColor(color: unknown): this {
    return this.#paint('fontColor', this.#color('setFontColor', color));
  }
  setBold(bold: unknown): this {
    return this.#paint('bold', this.#flag('setBold', bold));
  }
  setItalic(italic: unknown): this {
    return this.#paint('italic', this.#flag('setItalic', italic));
  }
  setStrikethrough(strikethrough: unknown): this {
    return this.#paint('strikethrough', this.#flag('setStrikethrough', strikethrough));
  }
  setUnderline(underline: unknown): this {
    return this.#paint('underline', this.#flag('setUnderline', underline));
  }

  setGradientMaxpoint(color: unknown): this {
    return this.#point('maximum', 'setGradientMaxpoint', color, InterpolationType.MAX, '');
  }
  setGradientMinpoint(color: unknown): this {
    return this.#point('minimum', 'setGradientMinpoint', color, InterpolationType.MIN, '');
  }
  setGradientMaxpointWithValue(color: unknown, type: unknown, value: unknown): this {
    return this.#point('maximum', 'setGradientMaxpointWithValue', color, type, value);
  }
  setGradientMidpointWithValue(color: unknown, type: unknown, value: unknown): this {
    return this.#point('middle', 'setGradientMidpointWithValue', color, type, value);
  }
  setGradientMinpointWithValue(color: unknown, type: unknown, value: unknown): this {
    return this.#point('minimum', 'setGradientMinpointWithValue', color, type, value);
  }

  getBooleanCondition(): BooleanCondition | null {
    const { condition, areas, style } = this.draft;
    const spec = condition && { kind: 'boolean' as const, areas, condition, style };
    return spec ? new BooleanCondition(this.execution, spec, this.rangeAt) : null;
  }
  getGradientCondition(): GradientCondition | null {
    const { minimum, maximum, middle } = this.draft.points;
    if (!minimum || !maximum) return null;
    const spec = { minimum, maximum, ...(middle && { middle }) };
    return new GradientCondition(this.execution, spec);
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.execution, this.rangeAt, this.draft);
  }

  build(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.execution, this.#spec(), this.rangeAt);
  }

  /** A rule needs a range and either a condition or both ends of a gradient (facts 6.7). */
  #spec(): ConditionalFormatSpec {
    const { areas, condition, style, points } = this.draft;
    if (areas.length === 0) {
      throw new ServiceException('Conditional format rule cannot have no ranges.');
    }
    if (condition) return { kind: 'boolean', areas, condition, style };
    const { minimum, middle, maximum } = points;
    if (!minimum || !maximum) {
      throw new ServiceException('Conditional format rule must have a condition.');
    }
    return { kind: 'gradient', areas, gradient: { minimum, maximum, ...(middle && { middle }) } };
  }

  #paint<Key extends keyof RuleStyle>(key: Key, value: RuleStyle[Key] | undefined): this {
    const { [key]: _before, ...rest } = this.draft.style;
    this.draft = {
      ...this.draft,
      style: value === undefined ? rest : { ...rest, [key]: value },
    };
    return this;
  }

  /** Null takes the setting back; a colour Google cannot read is passed over (facts 6.4). */
  #color(method: string, color: unknown): string | undefined {
    if (color === null || color === undefined) return undefined;
    const written = text(`ConditionalFormatRuleBuilder.${method}`, color);
    return readColour(written) ?? undefined;
  }

  #flag(method: string, value: unknown): boolean | undefined {
    if (value === null || value === undefined) return undefined;
    if (typeof value !== 'boolean') {
      throw mismatch(`ConditionalFormatRuleBuilder.${method}`, [value]);
    }
    return value;
  }

  #point(
    place: keyof Draft['points'],
    method: string,
    color: unknown,
    type: unknown,
    value: unknown,
  ): this {
    const named = `ConditionalFormatRuleBuilder.${method}`;
    const point: GradientPoint = {
      color: readColour(text(named, color)) ?? '#ffffff',
      type: enumName(named, InterpolationType, type),
      value: text(named, value),
    };
    const { condition: _condition, ...rest } = this.draft;
    this.draft = { ...rest, points: { ...rest.points, [place]: point } };
    return this;
  }
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export const newConditionalFormatRule = (
  execution: Execution,
  rangeAt: RangeAt,
): ConditionalFormatRuleBuilder => new ConditionalFormatRuleBuilder(execution, rangeAt);

/** A rule of a tab as a script reads it. */
export const conditionalFormatRule = (
  execution: Execution,
  spec: ConditionalFormatSpec,
  rangeAt: RangeAt,
): ConditionalFormatRule => new ConditionalFormatRule(execution, spec, rangeAt);
