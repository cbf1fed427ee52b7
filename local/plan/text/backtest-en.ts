// What a backtest says on the terminal, in English.
import type { Messages } from '../../../shared/text/catalogue.ts';

export const en = {
  'by.product': 'product',
  'by.batch': 'batch',
  'by.symptom': 'symptom',
  warningVariant: ({ by }: { by: string }) =>
    `Changed for this trial: early warnings count by ${by}, whatever the plan says.`,
  countedBy: ({ name, by }: { name: string; by: string }) => `${name} [by ${by}]`,
  backtested: (facts: { complaints: number; from: string; to: string; began: string }) =>
    `${facts.complaints} complaints, ${facts.from} to ${facts.to}; records from ${facts.began} on say what is usual.`,
  asRecorded: 'What was done when is taken from the records.',
  answering: ({ seed, prompt, late }: { seed: number; prompt: number; late: number }) =>
    `Simulated people (seed ${seed}): ${prompt} % of the steps are done promptly, ${late} % late, the rest very late.`,
  answeringHours: 'The hours are those of the replay.',
  answeringShares:
    'Promptly means 10 to 95 % of the time the plan allows, late 1.2 to 3.5 times, very late 4 to 10 times; for the nutrition programme’s milestones the hours are those of the replay. All complaints are closed in the end.',
  samePeople:
    'Under the second plan the same people do at the same moments what both plans ask for.',
  mailsRest: ({ receivers }: { receivers: number }) =>
    `Mails: ${receivers} people receive complaints in turn, one person has every other role; sent on the 5-minute trigger, one a person and one for each complaint of the gravest level. Mails of situations are not counted, and none rest because of one.`,
  looksRest:
    'Situations are looked for at the end of every day; an alarm counts once until its group was quiet for 7 days.',
  keysLeftOut: ({ label, keys }: { label: string; keys: readonly string[] }) =>
    `${label} does not know these and goes without them: ${keys.join(', ')}.`,
  none: '–',
  complaintsTitle: 'COMPLAINTS by level',
  deadlinesTitle: 'DEADLINES met',
  allDuties: 'all',
  dutyCounts: (facts: { percent: string; met: number; missed: number; other: number }) =>
    `${facts.percent} (${facts.met} met, ${facts.missed} missed${facts.other > 0 ? `, ${facts.other} not needed` : ''})`,
  mailsTitle: 'MAILS a day and person',
  everybody: 'everybody',
  mailCounts: (facts: { people: number; median: number; most: number; total: number }) =>
    `median ${facts.median}, most ${facts.most}; ${facts.total} in all${facts.people > 1 ? `, ${facts.people} people` : ''}`,
  openedTitle: 'SITUATIONS opened, and a year outside the events below',
  plainRule: 'plain rule: 5 with one product in 7 days',
  alarmCounts: ({ count, outside }: { count: number; outside: string }) =>
    `${count}, ${outside} a year outside`,
  eventsTitle: 'EVENTS found on',
  notFound: 'not found',
  alarmsOf: ({ label }: { label: string }) => `OPENED under ${label}`,
  members: ({ count }: { count: number }) => (count === 1 ? '1 complaint' : `${count} members`),
  alarmWhy: (facts: { why: string; outcomes: readonly string[]; event: string }) =>
    [facts.why, facts.outcomes.join(', '), facts.event === '' ? '' : `EVENT ${facts.event}`]
      .filter((part) => part !== '')
      .join(' | '),
  more: ({ count }: { count: number }) => `… and ${count} more`,
} satisfies Messages;
