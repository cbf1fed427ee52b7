// `npm start`: reads the options, opens the four sites, and serves a workbook that is set up and peopled.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { columnMark, tabMark } from '../apps-script/workbook/layout.ts';
import { presetById } from '../shared/plan/presets/presets.ts';
import type { Plan } from '../shared/plan/schema.ts';
import { createGoogle } from './index.ts';
import { partnerSite } from './partner/partner-site.ts';
import type { Host } from './server/host.ts';
import { type RealMail, sendForReal } from './server/mail/smtp.ts';
import { readOptions, type StartOptions } from './server/options.ts';
import { createQueue } from './server/queue.ts';
import { createRunningClock, isoWithOffset } from './server/running-clock.ts';
import { openSites, type Sites, serve } from './server/serve.ts';
import { type Messages, messagesFor } from './server/text/messages.ts';
import { root } from './start/checkout.ts';
import { openDataFolder } from './start/data-folder.ts';
import { installedPlan, lastSweep } from './start/product-state.ts';
import { readScriptFiles } from './start/script-files.ts';
import { languageOf, openWorkbook, sheetLocales, workbookZone } from './start/workbook.ts';

const built = {
  script: join(root, 'dist/apps-script'),
  desk: join(root, 'dist/desk'),
  widget: join(root, 'dist/widget'),
};
const partnerFolder = join(root, 'local/partner/site');

/** Plans by their name on the command line, with the id of their preset. */
const plans: Readonly<Record<string, string>> = {
  P1: 'nutrition-programme',
  P2: 'public-disclosure',
  P3: 'whistleblowing',
  P4: 'service-complaints',
  P5: 'sudden-incidents',
  P6: 'customer-procedure',
  P7: 'investigation-and-hearing',
  P8: 'product-quality',
  P9: 'emergency-plan',
};
const planName = (id: string | null): string | null =>
  Object.keys(plans).find((name) => plans[name] === id) ?? id;

const coordinator = 'coordinator@example.org';

/** Why the start ends here, said without a stack. */
class Refusal extends Error {}

const planOf = (options: StartOptions): Plan => {
  const plan = presetById(plans[options.plan] ?? '');
  if (!plan) throw new RangeError(`No preset for plan ${options.plan}.`);
  return plan;
};

const checkBuilt = (text: Messages): void => {
  const missing = Object.values(built).find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new Refusal(text.notBuilt({ folder: missing }));
};

const showFault = (error: unknown): void => console.error(error);

const openFourSites = async (options: StartOptions, text: Messages): Promise<Sites> => {
  const outcome = await openSites(options.port, showFault);
  if (outcome.ok) return outcome.sites;
  const { code, port } = outcome;
  throw new Refusal(code === 'port-taken' ? text.portTaken({ port }) : text.portRefused({ port }));
};

const openHost = (options: StartOptions, sites: Sites, text: Messages): Host => {
  const data = openDataFolder(options.dataFolder, options.fresh, text);
  if (!data.ok) throw new Refusal(data.message);
  // Scripts run in this zone: with the process in it too, no run has to change it and back.
  process.env.TZ = workbookZone;
  const google = createGoogle({
    // Left out, time goes on from where the folder left it.
    ...(options.now === null ? {} : { now: options.now }),
    timeZone: workbookZone,
    locale: sheetLocales[options.locale],
    user: coordinator,
    storage: data.storage,
  });
  const shownMoment = isoWithOffset(google.clock.now(), workbookZone);
  if (options.now !== null && google.clock.now() > options.now) {
    console.log(text.clockNotBack({ now: shownMoment }));
  }
  if (google.books.ids().length === 0 && !options.empty) console.log(text.settingUp);
  const outcome = openWorkbook(google, {
    script: readScriptFiles(built.script),
    webAppUrl: sites.addresses.webApp,
    locale: options.locale,
    plan: planOf(options),
    empty: options.empty,
  });
  if (!outcome.ok) {
    google.stop();
    throw new Refusal(text.setUpFailed({ reason: outcome.reason }));
  }
  const { project, book, editor } = outcome.workbook;
  const queue = createQueue();
  return {
    google,
    project,
    book,
    editor,
    queue,
    clock: createRunningClock(google.clock, queue, { now: Date.now }, showFault),
    metadataKeys: { tab: tabMark, column: columnMark },
    text,
    locale: languageOf(book.locale) ?? options.locale,
    describe: () => {
      const swept = lastSweep(google);
      return {
        plan: planName(installedPlan(project)),
        lastSweep: swept === null ? null : isoWithOffset(swept, book.zone),
      };
    },
  };
};

/** How long a stop waits for mails under way: a mail server answers within seconds or is down. */
const mailPatienceMs = 10_000;

/** Ends what runs, keeps the rest of the host's state, and lets the process end by itself. */
const stopOnSignal = (host: Host, sites: Sites, realMail: RealMail | undefined): void => {
  const stop = () => {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    host.clock.stop();
    const stopped = host.queue.run(async () => {
      await sites.close();
      host.google.stop();
      const unsent = (await realMail?.finish(after(mailPatienceMs))) ?? [];
      for (const { subject } of unsent) console.error(host.text.mailUnderWay({ subject }));
    });
    stopped.then(() => {
      console.log(host.text.stopped);
      process.exit(0);
    }, fail);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
};

/** What a person can put right is said in a sentence; anything else is a fault of ours, with its stack. */
const fail = (error: unknown): never => {
  console.error(error instanceof Refusal ? error.message : error);
  process.exit(1);
};

const start = async (options: StartOptions): Promise<void> => {
  const text = messagesFor(options.locale);
  checkBuilt(text);
  const sites = await openFourSites(options, text);
  const host = openHost(options, sites, text);
  const realMail =
    options.smtp === null
      ? undefined
      : sendForReal(host.google.mailbox, options.smtp, ({ subject }, reason) =>
          console.error(text.mailNotSent({ subject, reason })),
        );
  const partner = partnerSite({
    endpoint: sites.addresses.webApp,
    contentOrigin: sites.content.origin,
    siteFolder: partnerFolder,
    widgetFolder: built.widget,
  });
  serve(sites, host, built.desk, partner, Date.now);
  stopOnSignal(host, sites, realMail);
  console.log(text.ready(sites.addresses));
};

const outcome = readOptions(process.argv.slice(2), {
  dataFolder: join(root, '.data'),
  plans: Object.keys(plans),
});
if (outcome.kind === 'help') {
  console.log(outcome.text);
} else if (outcome.kind === 'refused') {
  console.error(outcome.message);
  process.exitCode = 1;
} else {
  const { dataFolder } = outcome.options;
  await start({ ...outcome.options, dataFolder: resolve(dataFolder) }).catch(fail);
}
