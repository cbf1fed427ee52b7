// The tabs that say how records are handled: one row for each level, rule, milestone, duty and alert.

import type { AlertRule, DutyRule, Level, LevelRule, Milestone } from '../schema.ts';
import type { SituationRule } from '../situation-schema.ts';
import {
  complaintCondition,
  condition,
  duration,
  elapsed,
  empty,
  keyColumn,
  localized,
  named,
  names,
  number,
  onlyYes,
  orNone,
  type PlanColumn,
  plain,
  readNumber,
  whole,
  yes,
} from './columns.ts';
import {
  readNames,
  readRequirements,
  readSpans,
  writeNames,
  writeRequirements,
  writeSpans,
} from './lists.ts';
import { type Named, type Scope, wordList } from './names.ts';

export const levelColumns: readonly PlanColumn<Level>[] = [
  localized('name', ({ name }) => name),
  localized('meaning', ({ meaning }) => meaning),
  whole('rank', ({ rank }) => rank),
  {
    key: 'key',
    field: 'key',
    write: ({ key }) => key,
    // What the plan calls a level may begin with a digit or a capital.
    read: (cell, { scope }) => {
      if (cell === '') throw empty(scope);
      return cell;
    },
  },
];

export const levelRuleColumns: readonly PlanColumn<LevelRule>[] = [
  named('level', 'level', ({ level }) => level),
  condition('when', ({ when }) => when),
  localized('reason', ({ reason }) => reason),
  plain('source', ({ source }) => source),
];

export const natures = wordList({
  planned: 'nature.planned',
  found: 'nature.found',
  onlyImplied: 'nature.onlyImplied',
});

/** One cell for three marks: each is its own column of the plan, read from the same words. */
const nature = (mark: 'planned' | 'found' | 'onlyImplied'): PlanColumn<Milestone> => ({
  key: 'nature',
  field: mark,
  write: (milestone, { locale }) =>
    writeNames(
      natures.map(({ key }) => key).filter((key) => Reflect.get(milestone, key) === true),
      natures,
      locale,
    ),
  read: (cell, { scope }) => readNames(cell, natures, scope).includes(mark) || undefined,
});

export const milestoneColumns: readonly PlanColumn<Milestone>[] = [
  localized('name', ({ name }) => name),
  names('implies', 'milestone', ({ implies }) => implies),
  orNone({
    key: 'requires',
    field: 'requires',
    write: ({ requires = [] }, scope) => writeRequirements(requires, scope),
    read: (cell, { scope }) => readRequirements(cell, scope),
  }),
  nature('planned'),
  nature('found'),
  nature('onlyImplied'),
  keyColumn(),
];

/** Where a share is stated, the milestone is one of the members, which are complaints. */
const milestonesEnding = (ofMembers: boolean, scope: Scope): readonly Named[] =>
  ofMembers ? scope.ofComplaints().milestone : scope.moment;

const endsAt: PlanColumn<DutyRule> = {
  key: 'endsAt',
  field: 'endsAt',
  write: (duty, scope) =>
    writeNames([duty.endsAt], milestonesEnding(duty.share !== undefined, scope), scope.locale),
  read: (cell, { scope, cell: other }) => {
    const [key] = readNames(cell, milestonesEnding(other('share') !== '', scope), scope);
    if (key === undefined) throw empty(scope);
    return key;
  },
};

export const dutyColumns: readonly PlanColumn<DutyRule>[] = [
  localized('name', ({ name }) => name),
  named('role', 'doer', ({ role }) => role),
  orNone(condition('when', ({ when }) => when)),
  named('startsAt', 'moment', ({ startsAt }) => startsAt),
  duration('within', ({ within }) => within),
  endsAt,
  elapsed('warnBefore', ({ warnBefore }) => warnBefore),
  orNone({
    key: 'pauses',
    field: 'pauses',
    write: ({ pauses = [] }, scope) => writeSpans(pauses, scope),
    read: (cell, { scope }) => readSpans(cell, scope),
  }),
  onlyYes('recurs', ({ recurs }) => recurs),
  orNone({
    ...number<DutyRule>('share', ({ share }) => share),
    read: (cell, { scope }) => readNumber(cell, scope),
  }),
  orNone(localized('promise', ({ promise }) => promise)),
  plain('source', ({ source }) => source),
  keyColumn(),
];

export const alertColumns: readonly PlanColumn<AlertRule>[] = [
  localized('name', ({ name }) => name),
  orNone(condition('when', ({ when }) => when)),
  named('startsAt', 'moment', ({ startsAt }) => startsAt),
  names('roles', 'doer', ({ roles }) => roles),
  plain('source', ({ source }) => source),
  keyColumn(),
];

export const situationColumns: readonly PlanColumn<SituationRule>[] = [
  localized('name', ({ name }) => name),
  named('role', 'role', ({ role }) => role),
  orNone(complaintCondition('counts', ({ counts }) => counts)),
  yes('single', ({ single }) => single),
  names('mayBeLowered', 'level', ({ mayBeLowered }) => mayBeLowered),
  yes('silencesReminders', ({ silencesReminders }) => silencesReminders),
  plain('source', ({ source }) => source),
  keyColumn(),
];
