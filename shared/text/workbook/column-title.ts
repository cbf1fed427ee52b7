// The title of a column: a word of the workbook, or the plan's name for a milestone.
import type { Locale } from '../../model/locale.ts';
import type { Plan } from '../../plan/schema.ts';
import { workbookText } from './workbook.ts';

/** A key that nobody named stands for itself. */
export const columnTitle = (key: string, plan: Plan, locale: Locale): string => {
  const words: Readonly<Record<string, unknown>> = workbookText(locale);
  const word =
    plan.milestones.find((milestone) => milestone.key === key)?.name[locale] ??
    words[`column.${key}`];
  return typeof word === 'string' ? word : key;
};
