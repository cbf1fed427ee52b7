// What a replay says on the terminal, in English.
import type { Messages } from '../../../shared/text/catalogue.ts';

export const en = {
  usage: `Usage: npm run replay -- FILE [options]
  FILE                 complaints as .csv or .csv.gz
  --map FILE           what the columns mean (local/replay/caers.json)
  --year 2007          only complaints of this year
  --from, --to DATE    only complaints of these days
  --limit N            only the first N complaints
  --sweep-every PT1H   time between sweeps; PT5M is the add-on's own trigger
  --seed 1             decides everything that is left to chance
  --locale en          en, zh-CN or zh-TW
  --data DIR           keep the outcome in this folder
  --port 8800          port of the desk that shows the outcome
  --no-desk            end with the summary`,
  optionWrong: ({ option }: { option: string }) => `${option} was not understood.`,
  mappingUnreadable: ({ path, reason }: { path: string; reason: string }) =>
    `The mapping ${path} cannot be read: ${reason}`,
  mappingWrong: ({ path, place, reason }: { path: string; place: string; reason: string }) =>
    `The mapping ${path} is wrong at "${place}": ${reason}`,
  mappingKeysUnknown: ({ path, keys }: { path: string; keys: string }) =>
    `The mapping ${path} names keys that the plan does not have: ${keys}`,
  fileUnreadable: ({ path, reason }: { path: string; reason: string }) =>
    `${path} cannot be read: ${reason}`,
  columnMissing: ({ path, column }: { path: string; column: string }) =>
    `${path} has no column "${column}", which the mapping reads.`,
  dateUnreadable: ({ path, id, date }: { path: string; id: string; date: string }) =>
    `${path}: the date "${date}" of report ${id} is not in the mapping's format.`,
  nothingToReplay: ({ path }: { path: string }) =>
    `${path} has no complaint in the period asked for.`,
  folderTaken: 'The folder given with --data already holds a workbook; name an empty one.',
  setUpFailed: ({ reason }: { reason: string }) => `The workbook could not be set up: ${reason}`,
  tabMissing: ({ tab }: { tab: string }) => `The workbook has no tab "${tab}".`,
  columnLost: ({ tab, column }: { tab: string; column: string }) =>
    `The tab "${tab}" has no column "${column}".`,
  reading: ({ complaints, from, to }: { complaints: number; from: string; to: string }) =>
    `${complaints} complaints, ${from} to ${to}`,
  rule: ({
    prompt,
    late,
    noAgreement,
    test,
    asked,
    satisfied,
    seed,
  }: {
    prompt: number;
    late: number;
    noAgreement: number;
    test: number;
    asked: number;
    satisfied: number;
    seed: number;
  }) =>
    `Simulated coordinator (seed ${seed}): ${prompt} % of the answers and of the record sheets come in time, ${late} % late, the rest very late; ` +
    `${noAgreement} % find no agreement and are visited, ${test} % are tested; all are closed within days; ${asked} % of the complainants are asked, ${satisfied} % of them are satisfied.`,
  sweepsEvery: ({ duration }: { duration: string }) =>
    `Sweeps every ${duration} in place of the add-on's 5-minute trigger.`,
  sweepsByTrigger: "Sweeps by the add-on's own 5-minute trigger.",
  progress: ({
    moment,
    complaints,
    mails,
  }: {
    moment: string;
    complaints: number;
    mails: number;
  }) => `${moment}  ${complaints} complaints, ${mails} mails`,
  complaints: 'Complaints',
  refused: ({ code }: { code: string }) => `refused: ${code}`,
  resent: 'sent again after a refusal',
  duties: 'Duties',
  dutyCounts: ({ met, missed, other }: { met: number; missed: number; other: number }) =>
    `${met} met, ${missed} missed${other > 0 ? `, ${other} void` : ''}`,
  mails: 'Mails',
  notices: ({ kind }: { kind: string }) => `notices, ${kind}`,
  rung: ({ kind, rung }: { kind: string; rung: string }) => `${kind}, rung ${rung}`,
  reports: 'Monthly reports',
  executions: 'Executions',
  executionCounts: ({
    count,
    mean,
    slowest,
    failed,
  }: {
    count: number;
    mean: string;
    slowest: string;
    failed: number;
  }) => `${count}, ${mean} ms each, slowest ${slowest} ms${failed > 0 ? `, ${failed} failed` : ''}`,
  wallTime: 'Wall time',
  seconds: ({ seconds }: { seconds: string }) => `${seconds} s`,
  firstError: ({ entry, message }: { entry: string; message: string }) =>
    `First failure, in ${entry}: ${message}`,
} satisfies Messages;
