// Whom would the ladder miss? Rungs without anybody now, and duties that would reach nobody in the next 14 days.
import { day } from '../calendar/duration.ts';
import type { Person } from '../model/person.ts';
import type { LocalizedText } from '../model/text.ts';
import { conditionKeys } from '../plan/condition-keys.ts';
import {
  type DutyRule,
  ownerRole,
  type Plan,
  type Procedure,
  situationProcedure,
} from '../plan/schema.ts';
import { formatMoment } from '../text/dates.ts';
import { rulesText } from '../text/rules/rules.ts';
import { staffText } from '../text/staff/staff.ts';
import { type Directory, directoryOf, ladderOf } from './ladder.ts';
import type { WatchInput } from './watch.ts';

/** How far the check looks ahead. */
export const coverageSpan = 14 * day;

const regionsOf = (people: readonly Person[]): readonly string[] => {
  const regions = [...new Set(people.map(({ region }) => region))];
  return regions.length > 0 ? regions : [''];
};

/** Every moment from now on at which somebody comes or goes. */
const changesOf = (people: readonly Person[], now: number): readonly number[] =>
  [now, ...people.flatMap(({ awayFrom, awayTo }) => [awayFrom ?? now, awayTo ?? now])]
    .filter((moment) => moment >= now && moment < now + coverageSpan)
    .sort((one, other) => one - other)
    .filter((moment, index, all) => moment !== all[index - 1]);

type Audience = { readonly name: LocalizedText; readonly roles: readonly string[] };

/** Roles that hear of each duty, lowest first; the owner is whoever has one of these roles. */
const audiences = (
  procedure: Procedure,
  duties: readonly DutyRule[],
  owners: readonly string[],
): readonly Audience[] =>
  duties.flatMap((rule) =>
    procedure.ladders.map(({ minimumRank }) => {
      const rungs = ladderOf(rule, procedure, minimumRank)?.rungs ?? [];
      const roles = rungs.flatMap(({ role }) => (role === ownerRole ? owners : [role]));
      return { name: rule.name, roles };
    }),
  );

/** A situation is owned by the role of its rule, and has the duties that do not ask for another rule. */
const situationAudiences = (plan: Plan): readonly Audience[] =>
  plan.situations.rules.flatMap(({ key, role }) => {
    const duties = plan.situations.duties.filter(({ when }) => {
      const asked = when ? conditionKeys(when).filter(({ kind }) => kind === 'situation') : [];
      return asked.length === 0 || asked.some((each) => each.key === key);
    });
    return audiences(situationProcedure(plan), duties, [role]);
  });

export type Gap = {
  readonly region: string;
  readonly from: number;
  readonly duties: readonly LocalizedText[];
};

/** Duties that would reach nobody, by region, from the first moment on when they would not. */
export const coverageGaps = (
  plan: Plan,
  people: readonly Person[],
  now: number,
): readonly Gap[] => {
  const heard = [...audiences(plan, plan.duties, plan.firstReceivers), ...situationAudiences(plan)];
  const moments = changesOf(people, now).map((moment) => ({
    moment,
    directory: directoryOf(people, moment),
  }));
  return regionsOf(people).flatMap((region): Gap[] => {
    const missed = new Map<LocalizedText, number>();
    for (const { moment, directory } of moments) {
      for (const { name, roles } of heard) {
        const isHeard = roles.some(
          (role) => directory.reach(role, { owner: '', region }).length > 0,
        );
        if (!isHeard && !missed.has(name)) missed.set(name, moment);
      }
    }
    const starts = [...new Set(missed.values())];
    return starts.map((from) => ({
      region,
      from,
      duties: [...missed].filter(([, moment]) => moment === from).map(([name]) => name),
    }));
  });
};

/** Rungs that would be skipped if they were needed now, one sentence each. */
const emptyRungs = ({ plan, people, locale }: WatchInput, directory: Directory): string[] => {
  const text = staffText(locale);
  const ladders = [...plan.ladders, ...plan.situations.ladders];
  const roles = new Set([
    ...plan.firstReceivers.slice(0, 1),
    ...ladders.flatMap(({ rungs }) => rungs.map(({ role }) => role)),
  ]);
  roles.delete(ownerRole);
  const regions = regionsOf(people);
  return [...roles].flatMap((role) => {
    const missing = regions.filter(
      (region) => directory.reach(role, { owner: '', region }).length === 0,
    );
    const name = plan.roles.find(({ key }) => key === role)?.name[locale] ?? role;
    if (missing.length === regions.length) {
      return [text.problemRole({ role: name, region: text.everyRegion })];
    }
    return missing
      .filter((region) => region !== '')
      .map((region) => text.problemRole({ role: name, region }));
  });
};

/** Owners that stand in no row of the People tab: nobody could tell them anything. */
const unknownOwners = ({ complaints, people, locale }: WatchInput): string[] => {
  const known = new Set(people.map(({ name }) => name));
  const unknown = complaints.filter(({ owner }) => !known.has(owner));
  const owners = [...new Set(unknown.map(({ owner }) => owner))];
  return owners.map((owner) => {
    const numbers = unknown.filter((each) => each.owner === owner).map(({ number }) => number);
    return owner === ''
      ? rulesText(locale).problemNoOwner({ numbers: numbers.slice(0, 5), count: numbers.length })
      : rulesText(locale).problemOwner({
          owner,
          numbers: numbers.slice(0, 5),
          count: numbers.length,
        });
  });
};

/** Two people of one name: it would be chance who is meant by it. */
const namesakes = ({ people, locale }: WatchInput): string[] => {
  const names = people.map(({ name, email }) => ({ name, email }));
  const twice = names.filter(({ name, email }) =>
    names.some((other) => other.name === name && other.email !== email),
  );
  return [...new Set(twice.map(({ name }) => name))].map((name) =>
    rulesText(locale).problemNamesakes({ name }),
  );
};

/** All that keeps notices from reaching whom the plan means, in the workbook's language. */
export const problemsOf = (input: WatchInput): readonly string[] => {
  const { plan, people, now, zone, locale } = input;
  const directory = directoryOf(people, now);
  const text = staffText(locale);
  const gaps = coverageGaps(plan, people, now).map(({ region, from, duties }) =>
    rulesText(locale).problemGap({
      region: region === '' ? text.everyRegion : region,
      duties: duties.map((name) => name[locale]),
      from: formatMoment(from, zone, locale),
    }),
  );
  return [...gaps, ...emptyRungs(input, directory), ...unknownOwners(input), ...namesakes(input)];
};
