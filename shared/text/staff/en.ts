// What the add-on says to staff: explanations, mails, menus, reports; in English.
export const en = {
  received: 'Received',
  close: 'Close the complaint',
  levelBecause: ({ level, reasons }: { level: string; reasons: string }) => `${level}: ${reasons}`,
  levelReason: ({ reason, source }: { reason: string; source: string }) => `${reason} (${source})`,
  levelOtherwise: ({ level }: { level: string }) => `${level}: no rule asks for a higher one`,
  list: (items: { items: readonly string[] }) => items.items.join('; '),
  nextStep: ({ duty, owner }: { duty: string; owner: string }) => `${duty} – ${owner}`,
  why: (facts: {
    start: string;
    moment: string;
    within: string;
    notable: string;
    due: string;
    source: string;
  }) =>
    `${facts.start} ${facts.moment} + ${facts.within}${facts.notable} → ${facts.due}; ${facts.source}`,
  notable: ({ days }: { days: readonly string[] }) => ` (${days.join(', ')})`,
  countedFrom: ({ moment }: { moment: string }) => `counted from ${moment}`,
  holiday: ({ day, name }: { day: string; name: string }) => `${day} is ${name}`,
  makeUpDay: ({ day }: { day: string }) => `${day} is a make-up workday`,
  nothingOpen: 'Nothing is due. Type the date of closing when it has ended.',
  closedOn: ({ moment }: { moment: string }) => `Closed ${moment}`,
  checkEarly: ({ milestone }: { milestone: string }) =>
    `“${milestone}” lies before the complaint was received`,
  checkFuture: ({ milestone }: { milestone: string }) => `“${milestone}” lies in the future`,
  checkUnreadable: ({ column, found }: { column: string; found: string }) =>
    `“${column}” cannot be read: ${found}`,
  checkStep: 'Correct the cell named under Why',
  noticeDueSoon: ({ duty, due, left }: { duty: string; due: string; left: string }) =>
    `${duty} is due ${due}, in ${left}`,
  noticeDueNow: ({ duty, due }: { duty: string; due: string }) => `${duty} is due now (${due})`,
  noticeOverdue: ({ duty, due, late }: { duty: string; due: string; late: string }) =>
    `${duty} was due ${due} and is ${late} overdue`,
  noticeAlert: ({ alert, source }: { alert: string; source: string }) => `${alert} (${source})`,
  noticeAs: ({ role }: { role: string }) => `told as ${role}`,
  noticeFor: ({ name }: { name: string }) => `for ${name}, who is away`,
  noticeSkipped: ({ roles }: { roles: readonly string[] }) =>
    `nobody could be reached as ${roles.join(', ')}`,
  noticeRepeat: ({ repeat }: { repeat: number }) => `reminder ${repeat}`,
  owner: 'owner',
  problemNobody: ({ number, duty }: { number: string; duty: string }) =>
    `${number}: nobody can be reached for “${duty}”. Add people with an e-mail address and a present deputy in the People tab.`,
  problemRole: ({ role, region }: { role: string; region: string }) =>
    `Nobody is present as ${role} (${region}). Their rung would be skipped.`,
  everyRegion: 'every region',
  problemPerson: ({ row, name }: { row: number; name: string }) =>
    `People, row ${row} (${name}): the role or the e-mail address is missing or unknown.`,
  problemMail: ({ email, error }: { email: string; error: string }) =>
    `The mail to ${email} could not be sent and will be tried again: ${error}`,
  problemHeld: ({ emails }: { emails: readonly string[] }) =>
    `Mail to ${emails.join(', ')} could not be sent. It is tried again every hour; please call them.`,
  problemMark: ({ email, error }: { email: string; error: string }) =>
    `The mail to ${email} went out, but could not be marked as sent and may go out again: ${error}`,
  sendingLate: ({ waiting }: { waiting: number }) =>
    `This check took long: ${waiting} notices are sent by the next one.`,
  mailFrom: 'Redress',
  mailParts: ({ parts }: { parts: readonly string[] }) => parts.join(' · '),
  mailListed: ({ items }: { items: readonly string[] }) => items.join(', '),
  mailListedOf: ({ items, count }: { items: readonly string[]; count: number }) =>
    `${items.join(', ')} … (${count})`,
  mailShortened: ({ beginning }: { beginning: string }) => `${beginning}…`,
  mailFact: ({ label, value }: { label: string; value: string }) => `${label}: ${value}`,
  mailLevelMeans: ({ level, meaning }: { level: string; meaning: string }) =>
    `${level} – ${meaning}`,
  mailSubjectOne: ({ number, what }: { number: string; what: string }) => `${number}: ${what}`,
  mailSubjectMany: ({ count, worst }: { count: number; worst: string }) =>
    `${count} complaints need you: ${worst}`,
  mailGreeting: ({ name }: { name: string }) => `${name},`,
  mailPossibleRepeat: 'You may have had this before: an earlier sending was interrupted.',
  mailWhat: 'What happened',
  mailProduct: 'Product',
  mailWho: 'Complainant',
  mailLevel: 'Level',
  mailOwner: 'Owner',
  mailReceived: 'Received',
  mailWhy: 'Deadline',
  mailNext: 'What happens next',
  mailNextRung: ({ role, moment }: { role: string; moment: string }) =>
    `If nothing is recorded, ${role} is told from ${moment}.`,
  mailNextNone: 'This is the last rung of the ladder.',
  mailNextRecord:
    'Type the date and time into the sheet as soon as it is done; the reminders then stop.',
  mailOpen: 'Open in the sheet',
  mailMore: ({ count }: { count: number }) =>
    `… and ${count} more. They stand in the sheet, in the Outbox tab.`,
  mailFooter: ({ workbook }: { workbook: string }) =>
    `Sent by Redress from the workbook “${workbook}”. You are told because of your role there.`,
  menu: 'Redress',
  menuSidebar: 'Selected complaint',
  menuSweep: 'Check deadlines now',
  menuReport: 'Build the monthly report',
  menuSetUp: 'Set up or repair',
  setUpDone: ({ repaired, worst }: { repaired: number; worst: string }) =>
    `Redress is set up. Repaired or created: ${repaired}. Deadlines are checked about every 5 minutes. A mail usually goes out within ${worst} of its time; Google gives no guarantee.`,
  setUpOtherInstaller: ({ installer }: { installer: string }) =>
    `The 5-minute check runs as ${installer}, who set Redress up. Take over? It and all mails then run as you.`,
  setUpKept: ({ installer }: { installer: string }) =>
    `Tabs and columns were repaired. The 5-minute check still runs as ${installer}.`,
  needsSetUp:
    'Redress is not set up in this workbook. Choose “Set up or repair” from the Redress menu.',
  needsColumn: ({ tab, columns }: { tab: string; columns: string }) =>
    `The tab “${tab}” lacks ${columns}. Choose “Set up or repair” from the Redress menu.`,
  needsTab: ({ tab }: { tab: string }) =>
    `The tab “${tab}” is missing. Choose “Set up or repair” from the Redress menu.`,
  sweepDone: ({ open, overdue, mails }: { open: number; overdue: number; mails: number }) =>
    `${open} open, ${overdue} overdue, ${mails} mails sent.`,
  sweepBusy: 'Another check is running right now. Please try again in a minute.',
  watchLast: 'Last check',
  watchOpen: 'Open complaints',
  watchOverdue: 'of these overdue',
  watchQuota: 'Mails left today',
  watchWaiting: 'Notices waiting to be sent',
  watchCalendar: 'Calendar known until',
  watchRunsAs: 'Runs as',
  watchProblems: 'Problems',
  watchNoProblems: 'None',
  watchMore: ({ count }: { count: number }) => `and ${count} more`,
  quotaShort: ({ waiting }: { waiting: number }) =>
    `Mail is short today: ${waiting} notices wait and are sent first tomorrow. Please call the people in the Outbox.`,
  calendarEnds: ({ date }: { date: string }) =>
    `The calendar of holidays ends on ${date}. Update Redress before then.`,
  watchStopped: ({ moment, installer }: { moment: string; installer: string }) =>
    `Deadlines have not been checked since ${moment}, and no reminders go out. The check runs as ${installer}. Open the workbook and choose “Set up or repair” from the Redress menu.`,
  problemZone: ({ workbook, script }: { workbook: string; script: string }) =>
    `The time zone of this spreadsheet is ${workbook}, but Redress reckons in ${script}: every time in the sheet has moved. Choose “Set up or repair” from the Redress menu.`,
  problemNumberless: ({ tab, rows }: { tab: string; rows: readonly number[] }) =>
    `${tab}: without a number that can be read, nothing watches row ${rows.join(', ')}.`,
  problemTwice: ({ tab, number, rows }: { tab: string; number: string; rows: readonly number[] }) =>
    `${tab}: ${number} stands in rows ${rows.join(', ')}. Only the first is watched; delete the others.`,
  problemDeputy: ({ row, name, deputy }: { row: number; name: string; deputy: string }) =>
    `People, row ${row} (${name}): the deputy “${deputy}” is not in the People tab.`,
  problemAway: ({ row, name, found }: { row: number; name: string; found: string }) =>
    `People, row ${row} (${name}): “${found}” is no date, so ${name} counts as present.`,
  checkNoTime: ({ column }: { column: string }) =>
    `“${column}” lacks the time of day. Type both, for example 2026-11-22 10:30`,
  checkNoDate: ({ column }: { column: string }) =>
    `“${column}” lacks the date. Type both, for example 2026-11-22 10:30`,
  sweepLeft: ({ open, overdue, installer }: { open: number; overdue: number; installer: string }) =>
    `${open} open, ${overdue} overdue. Mails go out with the next check, which runs as ${installer}.`,
  sidebarTitle: 'Complaint',
  reportTitle: ({ month }: { month: string }) => `Report ${month}`,
  reportTab: ({ month }: { month: string }) => `Report ${month}`,
  reportSubject: ({ month, received, late }: { month: string; received: number; late: number }) =>
    `Complaints in ${month}: ${received} received, ${late} deadlines missed`,
  reportIntro: ({ month, plan }: { month: string; plan: string }) =>
    `Monthly report for ${month}, plan “${plan}”.`,
  reportBuilt: ({ month }: { month: string }) => `The report for ${month} is built and sent.`,
  reportBuiltOnly: ({ month }: { month: string }) => `The report for ${month} is built.`,
  reportNobody: ({ month }: { month: string }) =>
    `The report for ${month} is built. Nobody in the People tab has a role that receives it.`,
  reportUnsent: ({ month, problems }: { month: string; problems: string }) =>
    `The report for ${month} is built, but did not reach everybody. ${problems}`,
  reportAskMonth: ({ month }: { month: string }) =>
    `Which month? Leave it empty for ${month}, or type another one in the same way.`,
  reportMonthUnreadable: ({ typed, month }: { typed: string; month: string }) =>
    `“${typed}” is no month up to now. Type it like ${month}.`,
  reportAskMail: ({ month, people }: { month: string; people: string }) =>
    `Mail the report for ${month} to ${people}, from your own account? “No” builds the tab alone.`,
  problemReport: ({ month, error }: { month: string; error: string }) =>
    `The report for ${month} could not be built and will be tried again: ${error}`,
  figures: 'In figures',
  factReceived: 'Complaints received',
  factClosed: 'of these closed',
  factOpen: 'still open',
  factDue: 'Deadlines in the month',
  factInTime: 'met in time',
  factLate: 'missed',
  factVoid: 'not needed',
  factPending: 'not yet due',
  factPrevious: 'Received the month before',
  factRate: ({ percent, part, whole }: { percent: string; part: number; whole: number }) =>
    `${percent} % (${part} of ${whole})`,
  factNone: '–',
  factNamed: ({ name, source }: { name: string; source: string }) => `${name} (${source})`,
  target: 'Target',
  targetVerdict: ({ percent, verdict }: { percent: number; verdict: string }) =>
    `at least ${percent} %: ${verdict}`,
  targetMet: 'met',
  targetMissed: 'missed',
  targetUnknown: 'nobody asked yet',
  targetNothing: 'no complaints',
  dutyLines: 'Deadlines by duty',
  pivotLevelRegion: 'Complaints by region and level',
  pivotDuties: 'Duties that ended, by outcome',
  pivotTrend: 'Complaints by month',
  pivotCount: 'Complaints',
  pivotDutyCount: 'Duties',
  chartTitle: ({ month }: { month: string }) => `Complaints by level, ${month}`,
};
