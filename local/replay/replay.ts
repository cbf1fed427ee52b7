// One replay from its options to its figures: read, set up, play, sum up.
import { DateTime, Duration } from 'luxon';
import * as v from 'valibot';
import { nutritionProgramme } from '../../shared/plan/presets/nutrition-programme.ts';
import type { Project, ScriptFiles } from '../google/google.ts';
import { createGoogle } from '../index.ts';
import { openWorkbook, sheetLocales, workbookZone } from '../start/workbook.ts';
import type { Storage } from '../storage/storage.ts';
import { toArrival } from './arrival.ts';
import { rule } from './coordinator.ts';
import { keysUnknownTo, readMapping } from './mapping.ts';
import { ownInterval, type ReplayOptions } from './options.ts';
import { bad, good, type Outcome } from './outcome.ts';
import { play } from './play.ts';
import type { Progress } from './progress.ts';
import { readReports } from './reports.ts';
import type { Outturn } from './summary.ts';
import type { Words } from './text/words.ts';
import { openTab } from './workbook-tab.ts';

export type Surroundings = {
  readonly script: ScriptFiles;
  readonly storage: Storage | undefined;
  readonly progress: Progress;
  readonly say: (line: string) => void;
  /** The machine's clock in milliseconds. */
  readonly realNow: () => number;
};

const user = 'coordinator@example.org';

const choices = v.array(v.object({ key: v.string(), name: v.string() }));
const planAnswerSchema = v.object({
  plan: v.object({ categories: choices, symptoms: choices, signals: choices, regions: choices }),
});

/** What the web app tells any form about the plan. */
const askForPlan = (project: Project, locale: string) => {
  const answer = project.get({ queryString: `view=plan&locale=${locale}` });
  if (answer.kind !== 'text') throw new Error(answer.kind === 'error' ? answer.message : '');
  return v.parse(planAnswerSchema, JSON.parse(answer.body)).plan;
};

/** Replays what the options name. The workbook and all it sent are in the storage in the end. */
export const replay = async (
  options: ReplayOptions,
  words: Words,
  { script, storage, progress, say, realNow }: Surroundings,
): Promise<Outcome<Outturn>> => {
  const { locale, seed, sweepEvery } = options;
  const mapping = await readMapping(options.mapFile, words);
  if (!mapping.ok) return mapping;
  const read = await readReports(options.file, mapping.value, options.period, words);
  if (!read.ok) return read;
  const reports = read.value.slice(0, options.limit);
  const [first] = reports;
  if (!first) return bad(words.nothingToReplay({ path: options.file }));
  say(
    words.reading({
      complaints: reports.length,
      from: first.day,
      to: reports.at(-1)?.day ?? first.day,
    }),
  );
  say(words.rule({ ...rule, seed }));
  say(
    sweepEvery === ownInterval
      ? words.sweepsByTrigger
      : words.sweepsEvery({ duration: Duration.fromMillis(sweepEvery).rescale().toISO() }),
  );

  // Scripts run in this zone: with the process in it too, no run has to change it and back.
  process.env.TZ = workbookZone;
  const began = realNow();
  const google = createGoogle({
    now: DateTime.fromISO(first.day, { zone: workbookZone }).toMillis(),
    timeZone: workbookZone,
    locale: sheetLocales[locale],
    account: 'workspace',
    user,
    seed,
    // Tens of thousands of runs: one warm world for all of them, since our script keeps no state in globals.
    worlds: 'kept',
    ...(storage ? { storage } : {}),
  });
  if (google.books.ids().length > 0) {
    google.stop();
    return bad(words.folderTaken);
  }
  const opened = openWorkbook(google, {
    script,
    webAppUrl: '',
    locale,
    plan: nutritionProgramme,
    empty: false,
  });
  if (!opened.ok) return bad(words.setUpFailed({ reason: opened.reason }));
  const { project, book, editor } = opened.workbook;

  const plan = askForPlan(project, locale);
  const unknown = keysUnknownTo(mapping.value, plan);
  if (unknown.length > 0) {
    return bad(words.mappingKeysUnknown({ path: options.mapFile, keys: unknown.join(', ') }));
  }
  const regions = plan.regions.map(({ key }) => key);
  const arrivals = reports.map((report) =>
    toArrival(report, mapping.value, { seed, zone: workbookZone, locale, regions }),
  );
  const start = google.clock.now();
  const span = Math.max(1, (arrivals.at(-1)?.at ?? start) - start);
  const tally = play({
    google,
    project,
    editor,
    complaints: openTab(book, 'complaints', words),
    arrivals,
    seed,
    sweepOneIn: sweepEvery / ownInterval,
    onStep: (now, { levels }) =>
      progress.show(Math.min(1, (now - start) / span), () =>
        words.progress({
          moment: DateTime.fromMillis(now, { zone: workbookZone }).toFormat('yyyy-MM-dd HH:mm'),
          complaints: levels.total,
          mails: google.mailbox.sent().length,
        }),
      ),
  });
  progress.end();
  const mails = google.mailbox.sent().length;
  google.stop();
  return good({ book, locale, tally, mails, wallMs: realNow() - began });
};
