// The plain data behind rules, validations, pivots and charts: what the book stores and replays as JSON.

/** What a cell holds. `null` is empty; a date is a serial day number, told apart by its number format. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells. Rows and columns count from 1; `tab` is the sheet id. */
export type Area = {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** An open end reaches the end of the grid, whatever its size (`C:C`, `A2:Z`). */
  readonly openRows?: true;
  readonly openColumns?: true;
};

export type RelativeDateName =
  | 'TODAY'
  | 'TOMORROW'
  | 'YESTERDAY'
  | 'PAST_WEEK'
  | 'PAST_MONTH'
  | 'PAST_YEAR';

/** One argument of a condition: plain, a moment (epoch milliseconds), a relative date, cells or a list. */
export type CriteriaValue =
  | string
  | number
  | boolean
  | { readonly moment: number }
  | { readonly relative: RelativeDateName }
  | { readonly area: Area }
  | { readonly list: readonly string[] };

/** Names of SpreadsheetApp.BooleanCriteria, in Google's order. */
export const booleanCriteria = [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
] as const;
export type BooleanCriteriaName = (typeof booleanCriteria)[number];

export type BooleanConditionSpec = {
  readonly criteria: BooleanCriteriaName;
  readonly values: readonly CriteriaValue[];
};

/** What a matching rule paints; an absent key leaves the cell's own format. Colours are #rrggbb. */
export type RuleStyle = {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
};

export const interpolationTypes = ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'] as const;
export type InterpolationTypeName = (typeof interpolationTypes)[number];

export type GradientPoint = {
  readonly color: string;
  readonly type: InterpolationTypeName;
  readonly value: string;
};

export type GradientSpec = {
  readonly minimum: GradientPoint;
  readonly middle?: GradientPoint;
  readonly maximum: GradientPoint;
};

/** A conditional format rule; the order of rules in a tab is their priority (facts 6.7). */
export type ConditionalFormatSpec =
  | {
      readonly kind: 'boolean';
      readonly areas: readonly Area[];
      readonly condition: BooleanConditionSpec;
      readonly style: RuleStyle;
    }
  | { readonly kind: 'gradient'; readonly areas: readonly Area[]; readonly gradient: GradientSpec };

/** Names of SpreadsheetApp.DataValidationCriteria, in Google's order. */
export const validationCriteria = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
] as const;
export type ValidationCriteriaName = (typeof validationCriteria)[number];

/** `VALUE_IN_LIST` holds [list, showDropdown], `VALUE_IN_RANGE` [area, showDropdown]. */
export type ValidationSpec = {
  readonly criteria: ValidationCriteriaName;
  readonly values: readonly CriteriaValue[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
};

/** What a filter shows: values listed as visible or hidden, and a condition besides. */
export type FilterSpec = {
  readonly visibleValues?: readonly string[];
  readonly hiddenValues?: readonly string[];
  readonly condition?: BooleanConditionSpec;
};
