// What `npm run plan` says on the terminal when it checks, explains and compares plans, in English.
import type { Messages } from '../../../shared/text/catalogue.ts';

export const en = {
  usage: `Usage: npm run plan -- COMMAND …
  check PLAN                 names every mistake of a plan
  explain PLAN               the whole course of a complaint, in words
    --level 2                of this level; without it, of the lowest
    --region NAME            where it comes in: its working calendar
    --received 2026-11-20T09:00
  compare PLAN PLAN          what differs
  backtest PLAN FILE         past complaints (.csv, .csv.gz) under a plan
    --with PLAN              and under another one beside it
    --year 2007, --from DATE, --to DATE
    --mapping FILE           what the columns mean (local/replay/caers.json)
    --early-warning product  early warnings count by product, batch or symptom
    --receivers 4            people who receive complaints first
    --seed 1                 decides everything that is left to chance
  --locale en                en, zh-CN or zh-TW
PLAN is P1 … P9, the id of a plan that comes with Redress, or a file of JSON.`,
  optionWrong: ({ option }: { option: string }) => `${option} was not understood.`,
  planMissing: ({ name, presets }: { name: string; presets: string }) =>
    `“${name}” is no file and no plan that comes with Redress. Those are: ${presets}.`,
  planNoJson: ({ name, reason }: { name: string; reason: string }) =>
    `${name} is not JSON: ${reason}`,
  planWrong: ({ name, count }: { name: string; count: number }) =>
    `${name} has ${count === 1 ? 'a mistake' : `${count} mistakes`}. “npm run plan -- check ${name}” names ${count === 1 ? 'it' : 'them'}.`,
  planTitle: ({ label, name }: { label: string; name: string }) => `${label}: ${name}`,
  fine: ({ plan, duties, situations }: { plan: string; duties: number; situations: number }) =>
    `${plan} is without mistakes (${duties} duties, ${situations} situations).`,
  mistakes: ({ name, count }: { name: string; count: number }) =>
    `${name}: ${count === 1 ? '1 mistake' : `${count} mistakes`}`,
  mistake: ({ where, problem }: { where: string; problem: string }) => `${where}: ${problem}`,
  wholePlan: 'The plan as a whole',
  placeItem: ({ list, item }: { list: string; item: string }) => `${list} ${item}`,
  placeParts: ({ parts }: { parts: readonly string[] }) => parts.join(', '),
  twice: ({ found }: { found: string }) =>
    `“${found}” stands here twice. Give one of them another key, or take it out.`,
  'place.situations': 'Situations',
  'place.rules': 'Rule',
  'place.levels': 'Level',
  'place.levelRules': 'Level rule',
  'place.milestones': 'Milestone',
  'place.duties': 'Duty',
  'place.alerts': 'Alert',
  'place.ladders': 'Ladder',
  'place.rungs': 'Rung',
  'place.roles': 'Role',
  'place.channels': 'Channel',
  'place.categories': 'Category',
  'place.symptoms': 'Symptom',
  'place.signals': 'Signal',
  'place.urgencies': 'Urgency',
  'place.facts': 'Further column',
  'place.figures': 'Figure',
  'place.calendars': 'Calendar',
  'place.targets': 'Target',
  'place.readings': 'Reading',
  'place.opens': 'Opens',
  'place.finds': 'Finds',
  'place.occurs': 'A single complaint',
  'place.calm': 'Calm again',
  'place.firstReceivers': 'First receivers',
  'place.reportTo': 'Monthly report to',
  'place.repeats': 'Pauses between reminders',
  'place.id': 'Id',
  'place.version': 'Version',
  'place.ownDays': 'Own day',
  shapeAbsent: ({ what }: { what: string }) => `“${what}” is missing. Add it.`,
  shapeMissing: ({ what, should }: { what: string; should: string }) =>
    `“${what}” is missing. Add it: ${should}.`,
  shapeTooMuch: ({ what }: { what: string }) =>
    `A plan has no “${what}” here. Take it out, or correct how it is written.`,
  shapeWrong: ({ found, should }: { found: string; should: string }) =>
    `“${found}” does not fit. Write ${should}.`,
  shapeOther: ({ found }: { found: string }) => `This does not fit (${found}). Correct it.`,
  'shape.no time of day': 'This is no time of day. Write it like 08:30.',
  'shape.no such day': 'There is no such day. Write it like 2026-10-10.',
  'shape.no such time zone': 'There is no such time zone. Write it like Asia/Shanghai.',
  'shape.hours out of order':
    'These hours are out of order. Each ends after it begins and before the next begins.',
  'shape.no working day is left': 'No working day is left. Take a day out of the weekend.',
  'shape.exactly one calendar is for all other regions':
    'Exactly one calendar is for all other regions. Leave the regions of one calendar empty, and of no other.',
  'shape.a region stands twice': 'A region stands in two calendars. Take it out of one.',
  'shape.a key stands twice': 'Two calendars have the same key. Change one.',
  aText: 'a text in quotation marks',
  aNumber: 'a number without quotation marks',
  aList: 'a list in [ ]',
  anObject: 'an object in { }',
  yesOrNo: 'true or false',
  aKey: 'a key: Latin letters, digits and hyphens, beginning with a small letter',
  aLength:
    'a length of time such as {"minutes": 30}, {"hours": 4} or, where it is a duty’s time, {"workingDays": 2}',
  aCondition: 'a condition such as {"signal": "media"} or {"all": [ … ]}',
  levelUnknown: ({ level, levels }: { level: string; levels: readonly string[] }) =>
    `The plan has no level “${level}”. Its levels are: ${levels.join(', ')}.`,
  complaintOf: (facts: { level: string; received: string; region: string; zone: string }) =>
    `A complaint of ${facts.level}, received ${facts.received} (${facts.region === '' ? '' : `${facts.region}, `}${facts.zone})`,
  and: ({ items }: { items: readonly string[] }) => items.join(', '),
  sourced: ({ text, source }: { text: string; source: string }) => `${text} (${source})`,
  onlyIf: ({ condition }: { condition: string }) => ` [only if ${condition}]`,
  levelTitle: 'LEVEL: what makes it so',
  levelMeans: ({ level, meaning }: { level: string; meaning: string }) => `${level}: ${meaning}`,
  alertsTitle: 'TOLD AT ONCE',
  dutiesTitle: 'DUTIES: what must be done, by whom, until when',
  dutiesNote:
    'A step that follows another is reckoned as if that were done at its last moment. One that begins with something that may never happen is shown as an example.',
  dutyTitle: ({ duty, role }: { duty: string; role: string }) => `${duty} – ${role}`,
  example: ({ sentence }: { sentence: string }) => `for example: ${sentence}`,
  warned: 'warned',
  overdue: 'overdue, told',
  andAgain: ({ role }: { role: string }) => `${role}, and again and again`,
  doneBy: 'done at',
  pausedBetween: 'clock stands still',
  recurring: 'recurs',
  recurs: 'starts anew each time it is done',
  promised: 'promised',
  hourTitle: 'HOUR BY HOUR, if nothing is typed',
  soon: ({ duty }: { duty: string }) => `“${duty}” is due soon`,
  late: ({ duty }: { duty: string }) => `“${duty}” is overdue`,
  repeatsTitle: 'REMINDERS while something is overdue',
  repeats: ({ pauses, last }: { pauses: readonly string[]; last: string }) =>
    pauses.length === 0 ? `every ${last}` : `after ${pauses.join(', then ')}, then every ${last}`,
  noRepeats: 'none after the first',
  requirementsTitle: 'MILESTONES that hang together',
  onlyAfter: 'counts only after',
  alsoReaches: 'also counts as',
  situationsTitle: 'SITUATIONS: what many complaints mean together',
  opensWhen: 'opened by',
  byPerson: 'a person alone',
  opens: ({ level, trigger, source }: { level: string; trigger: string; source: string }) =>
    `${trigger} → ${level} (${source})`,
  counts: 'counting only',
  ownedBy: 'owned by',
  toldAtOnce: 'told at once',
  alert: ({ alert, roles, source }: { alert: string; roles: string; source: string }) =>
    `${alert}: ${roles} (${source})`,
  toDo: 'to do',
  situationDuty: (facts: {
    duty: string;
    role: string;
    start: string;
    within: string;
    source: string;
    ladder: string;
    more: string;
  }) =>
    `${facts.duty} – ${facts.role}: ${facts.start} + ${facts.within} (${facts.source})${facts.more}; overdue: ${facts.ladder}`,
  share: ({ percent }: { percent: number }) => `, for ${percent} % of its complaints`,
  foundByWatch: 'found by the watch',
  finds: ({ milestone, trigger }: { milestone: string; trigger: string }) =>
    `${milestone}: ${trigger}`,
  endsAfter: 'ends only after',
  also: 'also',
  single: 'one at a time, whatever opened it',
  silences: 'the reminders of its complaints rest while it is open',
  mayBeLowered: ({ levels }: { levels: readonly string[] }) =>
    `a person may lower it from ${levels.join(', ')}`,
  rungAtOnce: ({ role }: { role: string }) => `${role} at once`,
  rungAfter: ({ role, pause }: { role: string; pause: string }) => `${role} after ${pause}`,
  cluster: ({ count, by, within }: { count: number; by: string; within: string }) =>
    `${count} or more people with the same ${by} within ${within}`,
  surgeIncluded: (facts: { percent: number; baseline: string; floor: number }) =>
    `at least ${facts.percent} % of the daily mean of the ${facts.baseline} before in 24 hours, and at least ${facts.floor}`,
  surgeAbove: (facts: { percent: number; baseline: string; floor: number }) =>
    `more than ${facts.percent} % of the daily mean of the ${facts.baseline} before in 24 hours, and at least ${facts.floor}`,
  unusual: (facts: {
    by: string;
    windows: readonly string[];
    baseline: string;
    alarms: number;
    least: number;
  }) =>
    `more people with one ${facts.by} in ${facts.windows.join(' or ')} than chance explains by the ${facts.baseline} before, at least ${facts.least}; ${facts.alarms} false alarms a year are accepted`,
  unusualVolume: (facts: {
    windows: readonly string[];
    baseline: string;
    alarms: number;
    least: number;
  }) =>
    `more complaints in ${facts.windows.join(' or ')} than chance explains by the ${facts.baseline} before, at least ${facts.least}; ${facts.alarms} false alarms a year are accepted`,
  occurs: ({ condition, within }: { condition: string; within: string }) =>
    `a single complaint within ${within} with ${condition}`,
  calmNoMore: ({ within }: { within: string }) =>
    `no more complaints in ${within} than in the same time before`,
  calmDown: ({ within, percent }: { within: string; percent: number }) =>
    `${percent} % fewer complaints in ${within} than in the busiest such time`,
  calmWithout: ({ condition }: { condition: string }) => `, and none with ${condition}`,
  always: 'it stands always',
  readingsTitle: 'HOW THE DOCUMENT IS READ where it is silent or ambiguous',
  rowTitle: ({ parts }: { parts: readonly string[] }) => parts.join(' · '),
  cells: ({ cells }: { cells: readonly { title: string; text: string }[] }) =>
    cells.map(({ title, text }) => `${title}: ${text}`).join('; '),
  there: 'there',
  same: 'They say the same.',
} satisfies Messages;
