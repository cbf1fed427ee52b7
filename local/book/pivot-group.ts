// Which group of a pivot a value falls into: its label, and where the group stands in order.
import { displayValue } from './number-format.ts';
import type { DateGroupingName, GroupingRule, PivotGroupSpec } from './pivot-spec.ts';
import { serialOfDay, serialParts } from './serial-date.ts';
import { sheetLocale } from './sheet-locale.ts';
import type { CellValue } from './specs.ts';

export type Group = {
  /** The same for all values of a group. */
  readonly key: string;
  readonly label: CellValue;
  /** What groups are ordered by, where that is not the label. */
  readonly order: CellValue;
};

const plainGroup = (value: CellValue): Group => {
  const label = value === '' ? null : value;
  return { key: `${typeof label}:${label}`, label, order: label };
};

type DateRule = Exclude<DateGroupingName, 'UNSUPPORTED'>;
type DateLabel = { readonly order: number; readonly label: number | { readonly pattern: string } };

/** DateTimeGroupingRuleType reference: `2008-Nov`, `22-Nov`, `7:45 PM`; whole numbers stay numbers. */
const dateLabel = (serial: number, by: DateRule): DateLabel => {
  const { year, month, day, hour, minute, second, weekday } = serialParts(serial);
  const quarter = Math.ceil(month / 3);
  const number = (value: number): DateLabel => ({ order: value, label: value });
  const shown = (order: number, pattern: string): DateLabel => ({ order, label: { pattern } });
  switch (by) {
    case 'SECOND':
      return number(second);
    case 'MINUTE':
      return number(minute);
    case 'HOUR':
      return number(hour);
    case 'HOUR_MINUTE':
      return shown(hour * 60 + minute, 'hh:mm');
    case 'HOUR_MINUTE_AMPM':
      return shown(hour * 60 + minute, 'h:mm am/pm');
    case 'DAY_OF_WEEK':
      return shown(weekday, 'dddd');
    case 'DAY_OF_YEAR':
      return number(Math.floor(serial) - serialOfDay(year, 1, 1) + 1);
    case 'DAY_OF_MONTH':
      return number(day);
    case 'DAY_MONTH':
      return shown(month * 100 + day, 'd-mmm');
    case 'MONTH':
      return shown(month, 'mmm');
    case 'QUARTER':
      return shown(quarter, `"Q${quarter}"`);
    case 'YEAR':
      return number(year);
    case 'YEAR_MONTH':
      return shown(year * 100 + month, 'yyyy-mmm');
    case 'YEAR_QUARTER':
      return shown(year * 100 + quarter, `yyyy "Q${quarter}"`);
    case 'YEAR_MONTH_DAY':
      return shown(Math.floor(serial), 'yyyy-mm-dd');
  }
};

const ruledGroup = (value: CellValue, rule: GroupingRule, locale: string): Group => {
  if (rule.kind === 'manual') {
    const group = rule.groups.find(({ members }) => members.includes(value));
    return plainGroup(group ? group.name : value);
  }
  if (typeof value !== 'number') return plainGroup(value);
  if (rule.kind === 'date') {
    const { order, label } = dateLabel(value, rule.by);
    const written = typeof label === 'number' ? label : displayValue(value, label.pattern, locale);
    return { key: `date:${order}`, label: written, order };
  }
  const { minimum, maximum, size } = rule;
  if (value < minimum) return { key: 'below', label: `< ${minimum}`, order: minimum - 1 };
  if (value >= maximum) return { key: 'above', label: `> ${maximum}`, order: maximum };
  // The wording of an interval is assumed.
  const start = minimum + Math.floor((value - minimum) / size) * size;
  const end = Math.min(start + size, maximum);
  return { key: `from:${start}`, label: `${start} - ${end}`, order: start };
};

/** The group of a value under a row or column group's rule. */
export const groupOf = (value: CellValue, { rule }: PivotGroupSpec, locale: string): Group =>
  rule ? ruledGroup(value, rule, locale) : plainGroup(value);

const rank = (value: CellValue): number =>
  value === null ? 0 : ['number', 'string', 'boolean'].indexOf(typeof value) + 1;

/** Ascending order of groups: blank, numbers, texts in the order of the language, booleans. */
export const groupOrder = (locale: string): ((a: Group, b: Group) => number) => {
  const collator = new Intl.Collator(sheetLocale(locale).tag, { numeric: true });
  return ({ order: a }, { order: b }) => {
    if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
    return rank(a) - rank(b) || Number(a) - Number(b);
  };
};
