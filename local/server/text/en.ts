// What the server says, in English: in the terminal and in its refusals. The other languages follow this table.
export const en = {
  usage: (values: { readonly plans: string; readonly locales: string }) =>
    `npm start -- [options]

  --port N        first of four ports (default 8800): desk, web app, its content, partner site
  --data DIR      folder that keeps everything (default .data)
  --locale L      language of the workbook: ${values.locales} (default en)
  --plan P        plan of the workbook: ${values.plans} (default P1)
  --now ISO       where the clock starts, for example 2026-03-02T09:00+08:00
  --fresh         empty the data folder first
  --empty         open an empty workbook, without set-up and demo people
  --smtp URL      send mails for real as well, for example smtp://user:password@mail.example.org:587
  --help          show this`,
  unknownOption: (values: { readonly reason: string }) =>
    `${values.reason}\nSee npm start -- --help for what there is.`,
  badPort: (values: { readonly given: string }) =>
    `--port ${values.given}: give a whole number from 1024 to 65532; three ports above it are used too.`,
  badChoice: (values: {
    readonly option: string;
    readonly given: string;
    readonly choices: string;
  }) => `--${values.option} ${values.given}: choose one of ${values.choices}.`,
  badNow: (values: { readonly given: string }) =>
    `--now ${values.given}: give a moment with its offset, for example 2026-03-02T09:00+08:00.`,
  badSmtp: (values: { readonly given: string }) =>
    `--smtp ${values.given}: give a URL that starts with smtp:// or smtps://.`,
  portTaken: (values: { readonly port: number }) =>
    `Port ${values.port} is in use by another program. Choose other ports with npm start -- --port N; N to N+3 must be free.`,
  portRefused: (values: { readonly port: number }) =>
    `Port ${values.port} may not be opened by this account. Choose other ports with npm start -- --port N.`,
  notBuilt: (values: { readonly folder: string }) =>
    `${values.folder} is missing. Run npm run build, then start again.`,
  folderInUse: (values: { readonly folder: string; readonly pid: number }) =>
    `The data folder ${values.folder} is open in process ${values.pid}. Stop that one first, or choose another folder with --data DIR.`,
  journalDamaged: (values: {
    readonly folder: string;
    readonly file: string;
    readonly line: number;
  }) =>
    `Line ${values.line} of ${values.file} in ${values.folder} was changed by something else, so the workbook cannot be read to its end. Put back a copy of the folder, choose another with --data DIR, or start anew with --fresh.`,
  snapshotDamaged: (values: { readonly folder: string; readonly file: string }) =>
    `${values.file} in ${values.folder} is missing or was changed by something else, so the workbook cannot be read. Put back a copy of the folder, choose another with --data DIR, or start anew with --fresh.`,
  setUpFailed: (values: { readonly reason: string }) =>
    `The workbook could not be set up: ${values.reason}`,
  clockNotBack: (values: { readonly now: string }) =>
    `The clock of this data folder already stands at ${values.now} and cannot go back; --fresh starts anew.`,
  settingUp: 'Setting up the workbook …',
  ready: (values: {
    readonly desk: string;
    readonly webApp: string;
    readonly content: string;
    readonly partner: string;
  }) => `Ready. Stop with Ctrl+C.
  Desk          ${values.desk}
  Web app       ${values.webApp}
  Its content   ${values.content}
  Partner site  ${values.partner}`,
  stopped: 'Stopped; everything is kept.',
  mailNotSent: (values: { readonly subject: string; readonly reason: string }) =>
    `Mail “${values.subject}” could not be sent by SMTP: ${values.reason}`,
  mailUnderWay: (values: { readonly subject: string }) =>
    `Mail “${values.subject}” was still being sent by SMTP at the stop; it may not have arrived.`,

  noSuchPage: 'There is no page at this address.',
  noSuchCall: (values: { readonly path: string }) => `There is no call ${values.path}.`,
  wrongMethod: (values: { readonly allowed: string }) => `This call takes ${values.allowed}.`,
  crossOrigin: 'Only the desk page itself and programs on this machine may call this.',
  onlyFromPage: 'Only a page that the web app has served may call its functions.',
  contentGone: 'This content was fetched before or has expired. Send the request again.',
  bodyTooLong: (values: { readonly megabytes: number }) =>
    `The request is longer than ${values.megabytes} MB.`,
  notJson: 'The request body is not JSON.',
  badRequest: (values: { readonly path: string; readonly problem: string }) =>
    values.path === '' ? values.problem : `${values.path}: ${values.problem}`,
  noSuchTab: (values: { readonly name: string; readonly names: string }) =>
    `There is no tab “${values.name}”. There are: ${values.names}.`,
  noSuchColumn: (values: { readonly name: string }) => `There is no column “${values.name}”.`,
  badRange: (values: { readonly a1: string }) =>
    `“${values.a1}” is no range of this tab. Write it like B2 or B2:C4.`,
  badRows: (values: { readonly last: number }) =>
    `These rows are not all within 1 to ${values.last}.`,
  badColumns: (values: { readonly last: number }) =>
    `These columns are not all within 1 to ${values.last}.`,
  rowsRange: 'Give rows=FIRST-LAST, for example rows=2-40.',
  notRectangular: 'All rows of values must be equally long, and there must be at least one value.',
  noSuchMail: (values: { readonly index: string }) => `There is no mail ${values.index}.`,
  noSuchItem: (values: { readonly item: string; readonly items: string }) =>
    `The menu has no item ${values.item}. It has: ${values.items}.`,
  noPanel: 'Nothing is open beside the sheet.',
  noSuchChart: 'There is no such chart.',
  badMoment: 'Give advance as an ISO 8601 duration such as PT4H or P1D, or to as a moment.',
  clockBack: (values: { readonly now: string }) =>
    `The clock stands at ${values.now} and only goes forward.`,
  clockTooFar: (values: { readonly days: number; readonly last: string }) =>
    `The clock goes at most ${values.days} days ahead at once: to ${values.last}. It has not moved.`,
};

/** The same messages with the same values in another language. */
export type Messages = typeof en;
