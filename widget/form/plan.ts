// The plan's public part: read from the page or asked of the web app, and believed only if it has the right shape.
import type { Choice, Locale, PublicPlan } from '../../shared/model/submission.ts';
import { exchange } from '../delivery/exchange.ts';
import type { Surroundings } from '../delivery/surroundings.ts';

/** After this many milliseconds the form does without the plan's choices. */
const patience = 20_000;

const isChoice = (found: unknown): found is Choice =>
  typeof found === 'object' &&
  found !== null &&
  'key' in found &&
  'name' in found &&
  typeof found.key === 'string' &&
  typeof found.name === 'string';

const lists = ['categories', 'symptoms', 'signals', 'regions', 'urgencies'] as const;

const isPlan = (found: object): found is PublicPlan => {
  const parts = new Map<string, unknown>(Object.entries(found));
  return (
    typeof parts.get('locale') === 'string' &&
    lists.every((name) => {
      const list = parts.get(name);
      return Array.isArray(list) && list.every(isChoice);
    })
  );
};

/** The plan, if this is one. */
export const readPlan = (found: unknown): PublicPlan | undefined =>
  typeof found === 'object' && found !== null && isPlan(found) ? found : undefined;

/** Asks the web app for the plan in a language. */
export const fetchPlan = async (
  surroundings: Surroundings,
  endpoint: string,
  locale: Locale,
): Promise<PublicPlan | undefined> => {
  const joint = endpoint.includes('?') ? '&' : '?';
  const url = `${endpoint}${joint}view=plan&locale=${locale}`;
  const answer = await exchange(surroundings, url, { method: 'GET' }, patience);
  return typeof answer === 'object' && answer !== null && 'plan' in answer
    ? readPlan(answer.plan)
    : undefined;
};
