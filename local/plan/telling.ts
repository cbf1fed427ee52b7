// Words that every part of an explanation needs: names of roles, conditions, and when a rung of the ladder hears.
import { elapsedMilliseconds } from '../../shared/calendar/duration.ts';
import type { Locale } from '../../shared/model/submission.ts';
import type { Condition } from '../../shared/plan/condition-schema.ts';
import {
  type DutyRule,
  type Plan,
  type Procedure,
  situationProcedure,
} from '../../shared/plan/schema.ts';
import { writeCondition } from '../../shared/plan/tables/conditions.ts';
import type { About } from '../../shared/plan/tables/layout.ts';
import { nameOf, scopeOf } from '../../shared/plan/tables/names.ts';
import { ladderOf } from '../../shared/rules/ladder.ts';
import { formatDuration } from '../../shared/text/dates.ts';
import { type PlanWords, planWordsIn } from './text/words.ts';

export type Rung = {
  readonly role: string /** Milliseconds. */;
  readonly overdueBy: number;
  readonly said: string;
};

export type Telling = {
  readonly plan: Plan;
  readonly procedure: Procedure;
  readonly locale: Locale;
  readonly words: PlanWords;
  readonly scope: ReturnType<typeof scopeOf>;
  readonly role: (key: string) => string;
  readonly roles: (keys: readonly string[]) => string;
  /** ` [only if …]`, or nothing where it applies always. */
  readonly onlyIf: (condition: Condition | undefined, isSure: boolean) => string;
  readonly ladder: (rule: DutyRule, rank: number) => readonly Rung[];
};

export const tellingOf = (plan: Plan, about: About, locale: Locale): Telling => {
  const words = planWordsIn(locale);
  const scope = scopeOf(plan, about, locale);
  const procedure: Procedure = about === 'situations' ? situationProcedure(plan) : plan;
  const role = (key: string): string => nameOf(scope.doer, key, locale);
  return {
    plan,
    procedure,
    locale,
    words,
    scope,
    role,
    roles: (keys) => words.and({ items: keys.map(role) }),
    onlyIf: (condition, isSure) =>
      condition && !isSure ? words.onlyIf({ condition: writeCondition(condition, scope) }) : '',
    ladder: (rule, rank) =>
      (ladderOf(rule, procedure, rank)?.rungs ?? []).map(({ role: told, overdueBy }) => ({
        role: role(told),
        overdueBy: overdueBy ? elapsedMilliseconds(overdueBy) : 0,
        said: overdueBy
          ? words.rungAfter({ role: role(told), pause: formatDuration(overdueBy, locale) })
          : words.rungAtOnce({ role: role(told) }),
      })),
  };
};
