// The kinds of columns a plan's tabs are made of: how each writes a value as text, and reads it again.
import type { Duration, ElapsedDuration } from '../../calendar/duration.ts';
import type { LocalizedText } from '../../model/text.ts';
import { planText } from '../../text/plan/plan.ts';
import type { Condition } from '../condition-schema.ts';
import { readCondition, writeCondition } from './conditions.ts';
import { readDuration, readElapsed, writeDuration } from './durations.ts';
import { readNames, writeNames } from './lists.ts';
import { type Named, nameOf, type Scope, sameInAll, wordList } from './names.ts';
import { Unreadable } from './reading.ts';

/** Where a value is read: its row, the names that hold there, and what stood in the plan before. */
export type RowContext<Item> = {
  readonly scope: Scope;
  /** The item of the same key or place first, then the others of its list. */
  readonly before: readonly Item[];
  readonly cell: (column: string) => string;
};

export type PlanColumn<Item> = {
  readonly key: string;
  /** What the value is called in the plan, where that is not the column's key. */
  readonly field: string;
  readonly write: (item: Item, scope: Scope) => string;
  /** Undefined is left out of the plan; throws Unreadable. */
  readonly read: (cell: string, row: RowContext<Item>) => unknown;
};

const column = <Item>(
  key: string,
  write: PlanColumn<Item>['write'],
  read: PlanColumn<Item>['read'],
): PlanColumn<Item> => ({ key, field: key, write, read });

export const empty = ({ locale }: Scope): Unreadable =>
  new Unreadable(planText(locale).problemEmpty);

/** `read`, where an empty cell means that there is none. */
export const orNone = <Item>(column: PlanColumn<Item>): PlanColumn<Item> => ({
  ...column,
  read: (cell, row) => (cell === '' ? undefined : column.read(cell, row)),
});

/** `read`, where something must stand. */
const needed =
  <Item>(read: PlanColumn<Item>['read']): PlanColumn<Item>['read'] =>
  (cell, row) => {
    if (cell === '') throw empty(row.scope);
    return read(cell, row);
  };

/**
 * A text in the workbook's language. Where it is one that the plan had, its other languages stay;
 * a new text serves them all.
 */
export const localized = <Item>(
  key: string,
  of: (item: Item) => LocalizedText | undefined,
): PlanColumn<Item> =>
  column(
    key,
    (item, { locale }) => of(item)?.[locale] ?? '',
    (cell, { scope, before }) => {
      const same = before.map(of).find((text) => text?.[scope.locale].trim() === cell);
      if (same) return same;
      if (cell === '') throw empty(scope);
      return sameInAll(cell);
    },
  );

export const plain = <Item>(key: string, of: (item: Item) => string): PlanColumn<Item> =>
  column(key, of, (cell) => cell);

const keyPattern = /^[a-z][A-Za-z0-9-]*$/;

export const keyColumn = <Item extends { readonly key: string }>(): PlanColumn<Item> =>
  column(
    'key',
    ({ key }) => key,
    needed((cell, { scope }) => {
      if (keyPattern.test(cell)) return cell;
      throw new Unreadable(planText(scope.locale).problemKey({ found: cell }));
    }),
  );

type ListName = Exclude<keyof Scope, 'locale' | 'ofComplaints'>;

/** One name out of a list. */
export const named = <Item>(
  key: string,
  list: ListName | readonly Named[],
  of: (item: Item) => string | undefined,
): PlanColumn<Item> => {
  const listIn = (scope: Scope): readonly Named[] =>
    typeof list === 'string' ? scope[list] : list;
  return column(
    key,
    (item, scope) => nameOf(listIn(scope), of(item) ?? '', scope.locale),
    needed((cell, { scope }) => {
      const [first, ...others] = readNames(cell, listIn(scope), scope);
      if (first !== undefined && others.length === 0) return first;
      throw new Unreadable(planText(scope.locale).problemRest({ found: cell }));
    }),
  );
};

/** Several names, with commas. */
export const names = <Item>(
  key: string,
  list: ListName,
  of: (item: Item) => readonly string[],
): PlanColumn<Item> =>
  column(
    key,
    (item, scope) => writeNames(of(item), scope[list], scope.locale),
    (cell, { scope }) => readNames(cell, scope[list], scope),
  );

export const condition = <Item>(
  key: string,
  of: (item: Item) => Condition | undefined,
): PlanColumn<Item> =>
  column(
    key,
    (item, scope) => {
      const stated = of(item);
      return stated ? writeCondition(stated, scope) : '';
    },
    needed((cell, { scope }) => readCondition(cell, scope)),
  );

/** As `condition`, about complaints in whatever row. */
export const complaintCondition = <Item>(
  key: string,
  of: (item: Item) => Condition | undefined,
): PlanColumn<Item> => {
  const { write, read, ...rest } = condition(key, of);
  return {
    ...rest,
    write: (item, scope) => write(item, scope.ofComplaints()),
    read: (cell, row) => read(cell, { ...row, scope: row.scope.ofComplaints() }),
  };
};

export const duration = <Item>(key: string, of: (item: Item) => Duration): PlanColumn<Item> =>
  column(
    key,
    (item, scope) => writeDuration(of(item), scope),
    needed((cell, { scope }) => readDuration(cell, scope)),
  );

export const elapsed = <Item>(key: string, of: (item: Item) => ElapsedDuration): PlanColumn<Item> =>
  column(
    key,
    (item, scope) => writeDuration(of(item), scope),
    needed((cell, { scope }) => readElapsed(cell, scope)),
  );

export const readNumber = (cell: string, { locale }: Scope): number => {
  const number = Number(cell.normalize('NFKC').replace(/,/g, '').replace(/%$/, ''));
  if (cell !== '' && Number.isFinite(number)) return number;
  throw new Unreadable(planText(locale).problemNumber({ found: cell }));
};

export const number = <Item>(
  key: string,
  of: (item: Item) => number | undefined,
): PlanColumn<Item> =>
  column(
    key,
    (item) => String(of(item) ?? ''),
    needed((cell, { scope }) => readNumber(cell, scope)),
  );

/** A whole number, 1 or more. */
export const whole = <Item>(key: string, of: (item: Item) => number): PlanColumn<Item> =>
  column(
    key,
    (item) => String(of(item)),
    needed((cell, { scope }) => {
      const count = readNumber(cell, scope);
      if (Number.isInteger(count) && count > 0) return count;
      throw new Unreadable(planText(scope.locale).problemNumber({ found: cell }));
    }),
  );

const answers = wordList({ yes: 'word.yes', no: 'word.no' });

export const writeYes = (value: boolean | undefined, { locale }: Scope): string =>
  value ? planText(locale)['word.yes'] : '';

export const readYes = (cell: string, scope: Scope): boolean => {
  if (cell === '') return false;
  const plain = cell.toLowerCase();
  if (['true', 'y', '1', '\u2713'].includes(plain)) return true;
  if (['false', 'n', '0'].includes(plain)) return false;
  try {
    return readNames(cell, answers, scope)[0] === 'yes';
  } catch {
    throw new Unreadable(planText(scope.locale).problemYes({ found: cell }));
  }
};

/** Yes, or empty. */
export const yes = <Item>(key: string, of: (item: Item) => boolean | undefined): PlanColumn<Item> =>
  column(
    key,
    (item, scope) => writeYes(of(item), scope),
    (cell, { scope }) => readYes(cell, scope),
  );

/** Yes, or left out of the plan. */
export const onlyYes = <Item>(
  key: string,
  of: (item: Item) => true | undefined,
): PlanColumn<Item> =>
  column(
    key,
    (item, scope) => writeYes(of(item), scope),
    (cell, { scope }) => readYes(cell, scope) || undefined,
  );
