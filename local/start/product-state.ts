// What the product says of itself for the desk: which plan is in force, and when its watch last ran.
import * as v from 'valibot';
import type { Google, Project } from '../google/google.ts';

/** Kept by set-up in the script's properties. */
const installationProperty = 'installation';
const sweepFunction = 'sweep';

const installationSchema = v.pipe(v.string(), v.parseJson(), v.object({ plan: v.string() }));

/** Id of the plan that set-up has installed, or null before. */
export const installedPlan = (project: Project): string | null => {
  const stored = v.safeParse(installationSchema, project.scriptProperties()[installationProperty]);
  return stored.success ? stored.output.plan : null;
};

/** Epoch milliseconds of the last sweep that came to its end, among the runs still kept. */
export const lastSweep = (google: Google): number | null => {
  const runs = google.executions.filter(
    ({ entry, error }) => entry === sweepFunction && error === undefined,
  );
  return runs.at(-1)?.startedAt ?? null;
};
