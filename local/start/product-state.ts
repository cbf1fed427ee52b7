// What the product says of itself for the desk: which plan is in force, and when its watch last ran.
import * as v from 'valibot';
import type { Google, Project } from '../google/google.ts';

/** Kept by set-up in the script's properties. */
const installationProperty = 'installation';
const sweepFunctions: readonly string[] = ['sweep', 'menuSweepNow'];

const installationSchema = v.pipe(v.string(), v.parseJson(), v.object({ plan: v.string() }));

/** Id of the plan that set-up has installed, or null before. */
export const installedPlan = (project: Project): string | null => {
  const stored = v.safeParse(installationSchema, project.scriptProperties()[installationProperty]);
  return stored.success ? stored.output.plan : null;
};

/** Epoch milliseconds of the last sweep that came to its end, by clock or menu, among the runs still kept. */
export const lastSweep = (google: Google): number | null => {
  const runs = google.executions.filter(
    ({ entry, error }) => sweepFunctions.includes(entry) && error === undefined,
  );
  return runs.at(-1)?.startedAt ?? null;
};
