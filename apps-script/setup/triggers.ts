// The clock triggers: two, of one recorded installer, who they run as and whose mail they send.
import { triggerHour } from '../report/due.ts';
import { sweepEvery } from '../watch/look.ts';

type Trigger = GoogleAppsScript.Script.Trigger;

const builders: Readonly<Record<string, () => Trigger>> = {
  sweep: () => ScriptApp.newTrigger('sweep').timeBased().everyMinutes(sweepEvery).create(),
  monthlyReport: () =>
    ScriptApp.newTrigger('monthlyReport').timeBased().onMonthDay(1).atHour(triggerHour).create(),
};

/** Leaves exactly one trigger for each function, and answers their unique ids. */
export const ensureTriggers = (
  recorded: Readonly<Record<string, string>>,
): { readonly triggers: Record<string, string>; readonly made: number } => {
  const standing = ScriptApp.getProjectTriggers();
  const triggers: Record<string, string> = {};
  let made = 0;
  for (const [handler, build] of Object.entries(builders)) {
    const own = standing.filter((trigger) => trigger.getHandlerFunction() === handler);
    const kept = own.find((trigger) => trigger.getUniqueId() === recorded[handler]);
    for (const trigger of own) if (trigger !== kept) ScriptApp.deleteTrigger(trigger);
    if (!kept) made += 1;
    triggers[handler] = (kept ?? build()).getUniqueId();
  }
  return { triggers, made };
};

/** A trigger that is not the recorded one, left behind by an earlier installer, removes itself. */
export const removeTrigger = (uniqueId: string): void => {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getUniqueId() === uniqueId) ScriptApp.deleteTrigger(trigger);
  }
};
