// How far back the complaints are needed in which a plan's situations are found.
import type { Plan } from '../plan/schema.ts';
import type { Trigger } from '../plan/situation-schema.ts';

/** Days that a trigger looks back. */
const lookBack = (trigger: Trigger): number => {
  switch (trigger.kind) {
    case 'cluster':
      return 'days' in trigger.within ? trigger.within.days : trigger.within.hours / 24;
    case 'surge':
      return trigger.baselineDays + 1;
    case 'unusual':
      return trigger.baselineDays + 2 * Math.max(...trigger.windows) + 7;
    case 'occurs':
      return trigger.days;
    case 'calm':
      return (2 * trigger.hours) / 24;
    case 'always':
      return 0;
  }
};

/** Days of complaints that the wanted triggers of the plan's situations need. */
export const daysNeeded = (
  { situations }: Plan,
  isWanted: (trigger: Trigger) => boolean = () => true,
): number =>
  1 +
  Math.max(
    0,
    ...situations.rules.flatMap(({ opens, finds }) =>
      [...opens, ...finds].filter(({ when }) => isWanted(when)).map(({ when }) => lookBack(when)),
    ),
  );
