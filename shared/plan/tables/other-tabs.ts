// The tabs that are lists of their own shape: choices, ladders rung by rung, calendars, days, and the settings.

import type { ElapsedDuration } from '../../calendar/duration.ts';
import { minutesOf, timeOfDayPattern } from '../../calendar/time-of-day.ts';
import type { LocalizedText } from '../../model/text.ts';
import { planText } from '../../text/plan/plan.ts';
import type { CalendarPlan } from '../calendar-schema.ts';
import type { Ladder } from '../schema.ts';
import { keyColumn, localized, named, orNone, type PlanColumn, plain, yes } from './columns.ts';
import { readElapsed, writeDuration } from './durations.ts';
import { readFree, readNames, writeFree, writeNames } from './lists.ts';
import { nameOf, type Scope, wordList } from './names.ts';
import { Unreadable } from './reading.ts';

export const choiceLists = wordList({
  roles: 'list.roles',
  channels: 'list.channels',
  categories: 'list.categories',
  symptoms: 'list.symptoms',
  signals: 'list.signals',
  urgencies: 'list.urgencies',
  facts: 'list.facts',
  figures: 'list.figures',
  situationFacts: 'list.situationFacts',
  situationFigures: 'list.situationFigures',
});
export type ChoiceRow = {
  readonly list: string;
  readonly key: string;
  readonly name: LocalizedText;
  readonly asked?: boolean;
};

export const choiceColumns: readonly PlanColumn<ChoiceRow>[] = [
  named('list', choiceLists, ({ list }) => list),
  localized('name', ({ name }) => name),
  yes('asked', ({ asked }) => asked),
  keyColumn(),
];

export type RungRow = {
  readonly minimumRank: number;
  readonly role: string;
  readonly overdueBy: ElapsedDuration | null;
};
export const rungRowsOf = ({ minimumRank, rungs }: Ladder): readonly RungRow[] =>
  rungs.map((rung) => ({ minimumRank, ...rung }));

const atOnce = wordList({ atOnce: 'word.atOnce' });

export const rungColumns: readonly PlanColumn<RungRow>[] = [
  {
    key: 'fromLevel',
    field: 'minimumRank',
    write: ({ minimumRank }, { level, locale }) => {
      const found = level.find(({ rank }) => rank === minimumRank);
      return found ? nameOf(level, found.key, locale) : String(minimumRank);
    },
    read: (cell, { scope }) => {
      const [key] = readNames(cell, scope.level, scope);
      const found = scope.level.find((level) => level.key === key);
      if (found) return found.rank;
      throw new Unreadable(planText(scope.locale).problemEmpty);
    },
  },
  named('role', 'doer', ({ role }) => role),
  {
    key: 'overdueBy',
    field: 'overdueBy',
    write: ({ overdueBy }, scope) =>
      overdueBy ? writeDuration(overdueBy, scope) : nameOf(atOnce, 'atOnce', scope.locale),
    read: (cell, { scope }) => {
      if (cell === '') return null;
      try {
        if (readNames(cell, atOnce, scope).length > 0) return null;
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
      }
      return readElapsed(cell, scope);
    },
  },
];

export const weekdays = wordList({
  '1': 'weekday.1',
  '2': 'weekday.2',
  '3': 'weekday.3',
  '4': 'weekday.4',
  '5': 'weekday.5',
  '6': 'weekday.6',
  '7': 'weekday.7',
});
export const holidayNames = wordList({
  none: 'holidays.none',
  china: 'holidays.china',
  'us-federal': 'holidays.us-federal',
});

const readHours = (cell: string, { locale }: Scope): CalendarPlan['hours'] => {
  const spans = cell
    .normalize('NFKC')
    .split(/[,;\u3001]/)
    .map((each) => each.split(/[-~\u2013\u2014]/).map((time) => time.trim().padStart(5, '0')));
  let last = 0;
  return spans.map(([from = '', to = '', ...others]) => {
    const isTime = timeOfDayPattern.test(from) && timeOfDayPattern.test(to) && others.length === 0;
    if (!isTime || minutesOf(from) < last || minutesOf(to) <= minutesOf(from)) {
      throw new Unreadable(planText(locale).problemHours({ found: cell }));
    }
    last = minutesOf(to);
    return { from, to };
  });
};

export const calendarColumns: readonly PlanColumn<CalendarPlan>[] = [
  {
    key: 'regions',
    field: 'regions',
    write: ({ regions }) => writeFree(regions),
    read: (cell, { scope }) => readFree(cell, scope),
  },
  orNone(plain('zone', ({ zone = '' }) => zone)),
  {
    key: 'hours',
    field: 'hours',
    write: ({ hours }) => hours.map(({ from, to }) => `${from}\u2013${to}`).join(', '),
    read: (cell, { scope }) => readHours(cell, scope),
  },
  {
    key: 'weekend',
    field: 'weekend',
    write: ({ weekend }, { locale }) => writeNames(weekend.map(String), weekdays, locale),
    read: (cell, { scope }) => readNames(cell, weekdays, scope).map(Number),
  },
  named('holidays', holidayNames, ({ holidays }) => holidays),
  keyColumn(),
];

export type DayRow = CalendarPlan['ownDays'][number] & { readonly calendar: string };
export const dayKinds = wordList({ working: 'day.working', off: 'day.off' });

const nameIn = ({ name }: DayRow, { locale }: Scope): string =>
  typeof name === 'string' ? name : name[locale];

export const dayColumns: readonly PlanColumn<DayRow>[] = [
  named('calendar', 'calendar', ({ calendar }) => calendar),
  {
    key: 'date',
    field: 'date',
    write: ({ date }) => date,
    read: (cell, { scope }) => {
      const [, year, month = '', day = ''] =
        /^(\d{4})[-/.\u5e74](\d{1,2})[-/.\u6708](\d{1,2})\u65e5?$/.exec(cell.normalize('NFKC')) ??
        [];
      if (year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      throw new Unreadable(planText(scope.locale).problemDate({ found: cell }));
    },
  },
  {
    ...named<DayRow>('dayIs', dayKinds, ({ working }) => (working ? 'working' : 'off')),
    field: 'working',
    read: (cell, { scope }) => readNames(cell, dayKinds, scope)[0] === 'working',
  },
  {
    key: 'name',
    field: 'name',
    write: nameIn,
    // A day of one's own needs no other language: a new name stays plain text.
    read: (cell, { scope, before }) =>
      before.find((day) => nameIn(day, scope).trim() === cell)?.name ?? cell,
  },
];
