// Which plan a word of the command line means: one that comes with the product, or a file of JSON.
import { readFile } from 'node:fs/promises';
import { checkPlan, type PlanMistake } from '../../shared/plan/check-plan.ts';
import { presetById, presets } from '../../shared/plan/presets/presets.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { bad, good, type Outcome } from '../replay/outcome.ts';
import type { PlanWords } from './text/words.ts';

const numbered = /^P([1-9]\d*)$/i;

/** `P1` for the first plan that comes with the product. */
const numberOf = (plan: Plan): string => `P${presets.indexOf(plan) + 1}`;

const presetNamed = (name: string): Plan | undefined => {
  const [, number] = numbered.exec(name) ?? [];
  return number === undefined ? presetById(name) : presets[Number(number) - 1];
};

const presetList = (): string => presets.map((plan) => `${numberOf(plan)} ${plan.id}`).join(', ');

/** What a plan is called on the terminal: `P1`, or the file it stands in. */
export type Named<Value> = { readonly label: string; readonly value: Value };

/** The data of a plan, unchecked. */
export const readPlanData = async (
  name: string,
  words: PlanWords,
): Promise<Outcome<Named<unknown>>> => {
  const preset = presetNamed(name);
  if (preset) return good({ label: numberOf(preset), value: preset });
  let text: string;
  try {
    text = await readFile(name, 'utf8');
  } catch {
    return bad(words.planMissing({ name, presets: presetList() }));
  }
  try {
    return good({ label: name, value: JSON.parse(text) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return bad(words.planNoJson({ name, reason }));
  }
};

export type Checked = {
  readonly label: string;
  readonly data: unknown;
  readonly plan: Plan | undefined;
  readonly mistakes: readonly PlanMistake[];
};

export const readChecked = async (name: string, words: PlanWords): Promise<Outcome<Checked>> => {
  const read = await readPlanData(name, words);
  if (!read.ok) return read;
  const { label, value: data } = read.value;
  const checked = checkPlan(data);
  return good(
    checked.ok
      ? { label, data, plan: checked.plan, mistakes: [] }
      : { label, data, plan: undefined, mistakes: checked.mistakes },
  );
};

/** A plan without mistakes. */
export const findPlan = async (name: string, words: PlanWords): Promise<Outcome<Named<Plan>>> => {
  const read = await readChecked(name, words);
  if (!read.ok) return read;
  const { label, plan, mistakes } = read.value;
  return plan
    ? good({ label, value: plan })
    : bad(words.planWrong({ name, count: mistakes.length }));
};
