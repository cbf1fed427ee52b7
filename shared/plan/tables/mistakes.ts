// From a mistake of a whole plan, which names a place in the data, to the tab and cell where it stands.
import type { Locale } from '../../model/submission.ts';
import { planText } from '../../text/plan/plan.ts';
import type { PlanMistake } from '../check-plan.ts';
import { closedMilestone } from '../schema.ts';
import type { CellMistake } from './layout.ts';
import type { Origin } from './rows.ts';

const say = ({ problem, found }: PlanMistake, locale: Locale): string => {
  const text = planText(locale);
  switch (problem) {
    case 'unknown':
      return found === closedMilestone
        ? text.problemClosed({ key: closedMilestone })
        : text.problemName({ found, known: [] });
    case 'twice':
      return text.problemTwice({ found });
    case 'unheard':
      return text.problemUnheard({ found });
    case 'never':
      return text.problemNever({ found });
    case 'shape':
      return text.problemShape({ found });
  }
};

/** `duties.answer.within.hours` under `duties.answer` → `within`, `hours`; null where it lies elsewhere. */
const below = (place: string, origin: string): readonly string[] | null => {
  if (place === origin) return [];
  return place.startsWith(`${origin}.`) ? place.slice(origin.length + 1).split('.') : null;
};

type Found = { readonly origin: Origin; readonly path: readonly string[]; readonly depth: number };

const closest = (place: string, origins: readonly Origin[]): Found | null => {
  let best: Found | null = null;
  for (const origin of origins) {
    for (const at of origin.places) {
      const path = below(place, at);
      if (path && at.length > (best?.depth ?? 0)) best = { origin, path, depth: at.length };
    }
  }
  return best;
};

/** The cell, or the row's last column where the place names none; without an origin, the first tab. */
export const cellMistake = (
  mistake: PlanMistake,
  origins: readonly Origin[],
  locale: Locale,
): CellMistake => {
  const problem = say(mistake, locale);
  if (mistake.problem === 'twice') {
    const same = origins.filter(({ list, key }) => list === mistake.place && key === mistake.found);
    const last = same[same.length - 1];
    if (last) return { tab: last.tab, row: last.row, column: 'key', problem };
  }
  const found = closest(mistake.place, origins);
  if (!found) {
    const tab = mistake.place.endsWith('milestones') ? 'planMilestones' : 'planSettings';
    return { tab, row: null, column: null, problem };
  }
  const { origin, path } = found;
  const columns = path.flatMap((part) => origin.columns.get(part) ?? []);
  const column = columns[columns.length - 1] ?? [...origin.columns.values()][0] ?? null;
  return { tab: origin.tab, row: origin.row, column, problem };
};
