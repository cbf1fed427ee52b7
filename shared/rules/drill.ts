// A drill: everybody on the ladders is told as if it were needed, and nobody outside them (P2-12).
import { type Notice, noticeKey } from '../model/notice.ts';
import type { Person } from '../model/person.ts';
import { ownerRole, type Plan } from '../plan/schema.ts';
import { rulesText } from '../text/rules/rules.ts';
import { directoryOf } from './ladder.ts';

type Place = { readonly role: string; readonly region: string };

/** Every rung of every ladder in every region; the owner is whoever may receive first. */
const placesOf = (plan: Plan, people: readonly Person[]): readonly Place[] => {
  const roles = [...plan.ladders, ...plan.situations.ladders].flatMap(({ rungs }) =>
    rungs.flatMap(({ role }) => (role === ownerRole ? plan.firstReceivers : [role])),
  );
  const regions = [...new Set(people.map(({ region }) => region)), ''];
  return [...new Set(roles)].flatMap((role) =>
    [...new Set(regions)].map((region): Place => ({ role, region })),
  );
};

export type Drill = {
  /** One for each person who was reached. */
  readonly notices: readonly Notice[];
  /** Keys of roles that reach nobody in any region. */
  readonly unreached: readonly string[];
};

/** `subject` tells this drill from others: `Drill Sun 22 Nov 09:00`. */
export const drillOf = (
  plan: Plan,
  people: readonly Person[],
  subject: string,
  now: number,
): Drill => {
  const directory = directoryOf(people, now);
  const notices = new Map<string, Notice>();
  const reached = new Set<string>();
  const asked = new Set<string>();
  for (const { role, region } of placesOf(plan, people)) {
    asked.add(role);
    for (const { person, standsInFor } of directory.reach(role, { owner: '', region })) {
      reached.add(role);
      const { email, locale } = person;
      const text = rulesText(locale);
      const name = plan.roles.find(({ key }) => key === role)?.name[locale] ?? role;
      const key = noticeKey({
        subject,
        about: 'drill',
        occurrence: 1,
        step: 'drill',
        email,
        repeat: 0,
      });
      if (notices.has(key)) continue;
      notices.set(key, {
        key,
        kind: 'drill',
        subject,
        rank: 0,
        gravest: false,
        about: 'drill',
        rung: null,
        repeat: 0,
        person: person.name,
        email,
        due: null,
        reason: standsInFor
          ? text.drillFor({ role: name, name: standsInFor.name })
          : text.drill({ role: name }),
        possibleRepeat: false,
      });
    }
  }
  return {
    notices: [...notices.values()],
    unreached: [...asked].filter((role) => !reached.has(role)),
  };
};
