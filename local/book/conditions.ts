// Whether a value meets a condition of a colour rule or a filter, formulas aside.

import { displayValue } from './number-format.ts';
import { serialOfDay, serialParts, toSerial } from './serial-date.ts';
import type { BooleanConditionSpec, CellValue, CriteriaValue, RelativeDateName } from './specs.ts';

/** What conditions need to know besides the value. */
export type ConditionContext = {
  /** The current moment as serial, and the book's zone and locale. */
  readonly now: number;
  readonly zone: string;
  readonly locale: string;
};

/** First and last day a relative date means; the past week, month and year end today. */
const relativeDays = (name: RelativeDateName, now: number): readonly [number, number] => {
  const today = Math.floor(now);
  const { year, month, day } = serialParts(today);
  const spans: Readonly<Record<RelativeDateName, readonly [number, number]>> = {
    TODAY: [today, today],
    TOMORROW: [today + 1, today + 1],
    YESTERDAY: [today - 1, today - 1],
    PAST_WEEK: [today - 6, today],
    PAST_MONTH: [serialOfDay(year, month - 1, day + 1), today],
    PAST_YEAR: [serialOfDay(year - 1, month, day + 1), today],
  };
  return spans[name];
};

const daysOf = (
  argument: CriteriaValue | undefined,
  { now, zone }: ConditionContext,
): readonly [number, number] | undefined => {
  if (typeof argument === 'number') return [Math.floor(argument), Math.floor(argument)];
  if (typeof argument !== 'object') return undefined;
  if ('relative' in argument) return relativeDays(argument.relative, now);
  if (!('moment' in argument)) return undefined;
  const day = Math.floor(toSerial(argument.moment, zone));
  return [day, day];
};

const numberOf = (argument: CriteriaValue | undefined): number =>
  typeof argument === 'object' ? Number.NaN : Number(argument ?? Number.NaN);

/** Whether a value meets a condition. CUSTOM_FORMULA never does here: formulas need a place. */
export const meets = (
  { criteria, values }: BooleanConditionSpec,
  value: CellValue,
  context: ConditionContext,
): boolean => {
  if (criteria === 'CELL_EMPTY') return value === null || value === '';
  if (criteria === 'CELL_NOT_EMPTY') return value !== null && value !== '';
  if (criteria.startsWith('TEXT_')) {
    // Sheets compares texts without regard to case (assumed for "is exactly" too).
    const text = displayValue(value, '', context.locale).toLowerCase();
    const wanted = String(values[0] ?? '').toLowerCase();
    if (criteria === 'TEXT_CONTAINS') return text.includes(wanted);
    if (criteria === 'TEXT_DOES_NOT_CONTAIN') return !text.includes(wanted);
    if (criteria === 'TEXT_STARTS_WITH') return text.startsWith(wanted);
    return criteria === 'TEXT_ENDS_WITH' ? text.endsWith(wanted) : text === wanted;
  }
  if (typeof value !== 'number') return false;
  if (criteria.startsWith('DATE_')) {
    const days = daysOf(values[0], context);
    if (!days) return false;
    const day = Math.floor(value);
    if (criteria.startsWith('DATE_AFTER')) return day > days[1];
    return criteria.startsWith('DATE_BEFORE') ? day < days[0] : day >= days[0] && day <= days[1];
  }
  const [first, second] = [numberOf(values[0]), numberOf(values[1])];
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= first && value <= second;
    case 'NUMBER_NOT_BETWEEN':
      return value < first || value > second;
    case 'NUMBER_EQUAL_TO':
      return value === first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    default:
      return false;
  }
};
