// The situations of a plan in words: what opens them, who is told, what must be done, and how they may end.

import { closedMilestone, type Plan } from '../../shared/plan/schema.ts';
import type { SituationRule } from '../../shared/plan/situation-schema.ts';
import { writeCondition } from '../../shared/plan/tables/conditions.ts';
import { writeRequirements } from '../../shared/plan/tables/lists.ts';
import { nameOf, scopeOf } from '../../shared/plan/tables/names.ts';
import { milestoneName } from '../../shared/rules/explain.ts';
import { formatDuration } from '../../shared/text/dates.ts';
import { inColumns } from '../terminal/columns.ts';
import { applying, decide } from './decide.ts';
import { sayTrigger } from './say-trigger.ts';
import type { Telling } from './telling.ts';

/** The gravest level at which a rule opens it; a person's own, where none does. */
const gravestOf = ({ opens }: SituationRule, { situations }: Plan): number => {
  const levels = situations.levels.filter(({ key }) => opens.some(({ level }) => level === key));
  const ranks = (levels.length > 0 ? levels : situations.levels).map(({ rank }) => rank);
  return Math.max(...ranks);
};

const ruleRows = (rule: SituationRule, telling: Telling): readonly (readonly string[])[] => {
  const { plan, procedure, words, locale, scope, role } = telling;
  const complaints = scopeOf(plan, 'complaints', locale);
  const rank = gravestOf(rule, plan);
  const known = { rank, situation: rule.key };
  const level = (key: string): string => nameOf(scope.level, key, locale);
  const trigger = (when: SituationRule['opens'][number]['when']): string =>
    sayTrigger(when, plan, locale);
  const duties = applying(procedure.duties, known).map(({ rule: duty, sure }) => {
    const start = milestoneName(duty.startsAt, procedure, locale);
    const within = formatDuration(duty.within, locale);
    const ladder = words.and({ items: telling.ladder(duty, rank).map(({ said }) => said) });
    return words.situationDuty({
      duty: duty.name[locale],
      role: role(duty.role),
      start,
      within,
      source: duty.source,
      ladder,
      more: `${duty.share === undefined ? '' : words.share({ percent: duty.share })}${duty.recurs ? `; ${words.recurs}` : ''}${telling.onlyIf(duty.when, sure)}`,
    });
  });
  const alerts = applying(procedure.alerts, known).map(({ rule: alert, sure }) =>
    words.alert({
      alert: `${alert.name[locale]}${telling.onlyIf(alert.when, sure)}`,
      roles: telling.roles(alert.roles),
      source: alert.source,
    }),
  );
  const closing = procedure.milestones.find(({ key }) => key === closedMilestone);
  const needed = (closing?.requires ?? []).filter(
    ({ when }) => !when || decide(when, known) !== false,
  );
  const yes = (holds: boolean, said: string): readonly string[] => (holds ? [said] : []);
  const others = [
    ...yes(rule.single, words.single),
    ...yes(rule.silencesReminders, words.silences),
    ...yes(
      rule.mayBeLowered.length > 0,
      words.mayBeLowered({ levels: rule.mayBeLowered.map(level) }),
    ),
  ];
  const rows: (readonly [string, readonly string[]])[] = [
    [
      words.opensWhen,
      rule.opens.length === 0
        ? [words.byPerson]
        : rule.opens.map(({ when, level: at, source }) =>
            words.opens({ level: level(at), trigger: trigger(when), source }),
          ),
    ],
    [words.counts, rule.counts ? [writeCondition(rule.counts, complaints)] : []],
    [words.ownedBy, [role(rule.role)]],
    [words.toldAtOnce, alerts],
    [words.toDo, duties],
    [
      words.foundByWatch,
      rule.finds.map(({ milestone, when }) =>
        words.finds({
          milestone: milestoneName(milestone, procedure, locale),
          trigger: trigger(when),
        }),
      ),
    ],
    [words.endsAfter, needed.length > 0 ? [writeRequirements(needed, scope)] : []],
    [words.also, others],
  ];
  return rows.flatMap(([title, lines]) =>
    lines.map((line, index) => [index === 0 ? title : '', line]),
  );
};

export const explainSituations = (telling: Telling, width: number): readonly string[] =>
  telling.plan.situations.rules.flatMap((rule) => [
    `  ${telling.words.sourced({ text: rule.name[telling.locale], source: rule.source })}`,
    ...inColumns(ruleRows(rule, telling), [20, width - 28], '      '),
    '',
  ]);
