// Keys for rows that people added without one: from the name where it is Latin, else the list's name and a number.
import type { PlanTab, PlanTable } from './layout.ts';

const stems: Readonly<Partial<Record<PlanTab, string>>> = {
  planLevels: 'level',
  planChoices: 'choice',
  planMilestones: 'milestone',
  planDuties: 'duty',
  planAlerts: 'alert',
  planSituations: 'situation',
  planCalendar: 'calendar',
};

/** `Sent to the mayor` → `sentToTheMayor`; null for what holds no Latin words. */
const keyFrom = (name: string): string | null => {
  const words = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 5);
  const [first = '', ...others] = words;
  const key =
    first.toLowerCase() +
    others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[a-z][A-Za-z0-9]+$/.test(key) ? key : null;
};

const isFree = (key: string, taken: ReadonlySet<string>): boolean => !taken.has(key);

const freeKey = (stem: string, taken: ReadonlySet<string>): string => {
  for (let number = 2; ; number += 1) {
    if (isFree(`${stem}${number}`, taken)) return `${stem}${number}`;
  }
};

/** The same table with a key in every row that has a name. */
export const fillKeys = (table: PlanTable): PlanTable => {
  const stem = stems[table.tab];
  const at = table.columns.indexOf('key');
  const nameAt = table.columns.indexOf(table.tab === 'planCalendar' ? 'regions' : 'name');
  if (stem === undefined || at < 0) return table;
  const taken = new Set(table.rows.map((row) => (row[at] ?? '').trim()));
  const rows = table.rows.map((row) => {
    const isBlank = row.every((cell) => cell.trim() === '');
    if (isBlank || (row[at] ?? '').trim() !== '') return row;
    const wanted = keyFrom(row[nameAt] ?? '') ?? stem;
    const key = isFree(wanted, taken) ? wanted : freeKey(wanted, taken);
    taken.add(key);
    return row.map((cell, index) => (index === at ? key : cell));
  });
  return { ...table, rows };
};
