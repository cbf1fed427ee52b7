// Reports from inside at their front doors: each stage a minute before and after its limit, who hears, what stays secret.
import { expect, test } from 'vitest';
import { whistleblowingCast } from './casts.ts';
import { type PlanDoor, planOpener, type Typed } from './plan-door.ts';
import { alertsHeard } from './seen.ts';
import {
  aroundLimit,
  minuteAfter,
  minuteBefore,
  type Timed,
  timely,
  toldOverdue,
} from './timed.ts';

const open = planOpener('Safety reports from inside', whistleblowingCast);

const report = {
  category: 'equipment',
  description: 'The press has no guard.',
  reporter: { name: 'Iris Moss', phone: '13655500100', email: 'iris@example.org' },
};
const timed = (duty: string, due: string, done: string): Timed => ({ duty, due, done });
const on = (day: string, ...columns: string[]): Typed[] =>
  columns.map((column) => [column, `2026-${day}`]);

const verified = on('11-20 12:00', 'verified');
const investigating = [
  ...verified,
  ...on('11-20 14:00', 'investigate'),
  ...on('11-20 15:00', 'protection'),
];
const investigated = [...investigating, ...on('11-27 10:00', 'investigated')];
const proposed = [...investigated, ...on('11-30 10:00', 'proposed')];
const decided = [...proposed, ...on('12-02 10:00', 'decision')];
const recorded = [...decided, ...on('12-02 15:00', 'resultRecorded')];
const dismissed = [...verified, ...on('11-20 14:00', 'dismissed')];

type Limit = readonly [
  string,
  string,
  readonly Typed[],
  Timed,
  doer: string,
  told: string[],
  why: string,
];

// biome-ignore format: a requirement a line reads as the table it is.
const limits: readonly Limit[] = [
  ['P3-2', 'verified within 24 hours', [], timed('Verify the report', '2026-11-21 09:00', 'verified'), 'Safety', ['Safety'], 'Received Fri 20 Nov 09:00 + 24 hours → Sat 21 Nov 09:00; P3-2'],
  ['P3-2', 'decided to investigate within 24 hours', verified, timed('Decide whether to investigate', '2026-11-21 09:00', 'investigate'), 'Safety', ['Safety'], 'Received Fri 20 Nov 09:00 + 24 hours → Sat 21 Nov 09:00; P3-2'],
  ['P3-2', 'or not to, within 24 hours', verified, timed('Decide whether to investigate', '2026-11-21 09:00', 'dismissed'), 'Safety', ['Safety'], 'Received Fri 20 Nov 09:00 + 24 hours → Sat 21 Nov 09:00; P3-2'],
  ['P3-2', 'investigated within 20 working days', investigating, timed('Investigate', '2026-12-18 14:00', 'investigated'), 'Safety', ['Safety'], 'To be investigated Fri 20 Nov 14:00 + 20 working days → Fri 18 Dec 14:00; P3-2'],
  ['P3-2', 'proposals within 5 working days', investigated, timed('Propose what to do', '2026-12-04 10:00', 'proposed'), 'Safety', ['Safety'], 'Investigation ended Fri 27 Nov 10:00 + 5 working days → Fri 4 Dec 10:00; P3-2'],
  ['P3-2', 'the leaders decide within 5 working days', proposed, timed('Decide on the proposals', '2026-12-07 10:00', 'decision'), 'Company leader', ['Leader'], 'Proposals to the leaders Mon 30 Nov 10:00 + 5 working days → Mon 7 Dec 10:00; P3-2'],
  ['P3-2', 'the result recorded within 1 working day', decided, timed('Record the result', '2026-12-03 10:00', 'resultRecorded'), 'Safety', ['Safety'], 'Outcome Wed 2 Dec 10:00 + 1 working day → Thu 3 Dec 10:00; P3-2'],
  ['P3-3', 'the reporter told in writing within 3 working days', recorded, timed('Tell the reporter in writing', '2026-12-07 10:00', 'told'), 'Safety', ['Safety'], 'Outcome Wed 2 Dec 10:00 + 3 working days → Mon 7 Dec 10:00; P3-3'],
  ['P3-3', 'also that nothing is investigated', [...dismissed, ...on('11-20 15:00', 'resultRecorded')], timed('Tell the reporter in writing', '2026-11-25 14:00', 'told'), 'Safety', ['Safety'], 'Outcome Fri 20 Nov 14:00 + 3 working days → Wed 25 Nov 14:00; P3-3'],
];

test.each(limits)('%s: %s', (_requirement, _says, before, limit, doer, told, why) => {
  expect(aroundLimit(open(), report, before, limit)).toEqual(timely(limit, doer, told, why));
});

type Look = (door: PlanDoor) => unknown;
type Row = readonly [requirement: string, says: string, look: Look, expected: unknown];

const cell =
  (column: string, changes: Parameters<PlanDoor['comes']>[0] = {}): Look =>
  (door) =>
    door.row(door.comes({ ...report, ...changes }))[column];

/** State and why after these were typed, all in that moment. */
const typing =
  (before: readonly Typed[], ...columns: string[]): Look =>
  (door) => {
    const number = door.comes(report);
    door.typeWhen(number, before);
    const now = door.typedNow();
    for (const column of columns) door.type(number, column, now);
    const { state, why } = door.row(number);
    return `${state}: ${why}`;
  };

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P3-1', 'orally', cell('channel', { channel: 'oral' }), 'Orally'],
  ['P3-1', 'in writing', cell('channel', { channel: 'written' }), 'In writing'],
  ['P3-1', 'by e-mail', cell('channel', { channel: 'email' }), 'E-mail'],
  ['P3-1', 'received by the safety department', cell('owner'), 'Safety'],
  ['P3-1', 'the kind of content stands in the record', cell('category', { category: 'concealed' }), 'An accident hidden, misreported or late'],
  ['P3-2', 'nothing is decided unverified', typing([], 'investigate'), 'Please check: “To be investigated” does not count before “Verified”'],
  ['P3-2', 'no investigation that was not decided on', typing(verified, 'protection', 'investigated'), 'Please check: “Investigation ended” does not count before “To be investigated”'],
  ['P3-2', 'no proposals before the investigation ended', typing(investigating, 'proposed'), 'Please check: “Proposals to the leaders” does not count before “Investigation ended”'],
  ['P3-2', 'no decision without proposals', typing(investigated, 'decision'), 'Please check: “Leaders’ decision” does not count before “Proposals to the leaders”'],
  ['P3-2', 'no result before the decision', typing(proposed, 'resultRecorded'), 'Please check: “Result recorded” does not count before “Outcome”'],
  ['P3-3', 'no investigation that did not protect the reporter', typing([...verified, ...on('11-20 14:00', 'investigate')], 'investigated'), 'Please check: “Investigation ended” does not count before “Reporter protected”'],
  ['P3-3', 'not closed before the reporter was told', typing(recorded, 'closed'), 'Please check: “Closed” does not count before “Reporter told in writing”'],
  ['P3-3', 'who cannot be reached need not be told', typing(recorded, 'noContact', 'closed'), 'Closed: Closed Wed 2 Dec 15:00'],
];

test.each(rows)('%s: %s', (_requirement, _says, look, expected) => {
  expect(look(open())).toEqual(expected);
});

test('P3-1: the safety department away, human resources receive', () => {
  const door = open();
  const people = door.tab('people');
  door.editor.type({ sheetId: people.id, row: 2, column: door.column('people', 'awayFrom') }, [
    ['2026-11-20', '2026-11-25'],
  ]);
  expect(door.row(door.comes(report)).owner).toBe('Personnel');
});

test('P3-2: the leaders are asked to decide', () => {
  const door = open();
  const number = door.comes(report);
  door.typeWhen(number, proposed);
  door.heard(number);
  door.sweepAt('2026-11-30 10:05');
  expect(alertsHeard(door, number)).toEqual(['Leader: Proposals to decide on (P3-2)']);
});

test('P3-3: a new report is told to its owner alone; retaliation to leaders and union at once', () => {
  const door = open();
  const number = door.comes(report);
  door.sweepAt('2026-11-20 09:05');
  expect(alertsHeard(door, number)).toEqual(['Safety: New report, confidential (P3-1, P3-3)']);
  door.type(number, 'retaliation', '2026-11-20 09:05');
  door.sweepAt('2026-11-20 09:10');
  expect(alertsHeard(door, number)).toEqual(
    ['Leader', 'Union'].map((name) => `${name}: Retaliation against a reporter (P3-3)`),
  );
});

test('P3-3: no mail names the reporter or their contact, nor repeats the report', () => {
  const door = open();
  const number = door.comes(report);
  door.sweepAt('2026-11-20 09:05');
  door.type(number, 'retaliation', '2026-11-20 09:05');
  door.sweepAt('2026-11-22 10:05');
  const mails = door.google.mailbox.sent();
  expect(mails.length).toBeGreaterThan(3);
  for (const { subject, text, html = '' } of mails) {
    for (const secret of ['Iris', 'Moss', '13655500100', 'iris@', 'no guard']) {
      expect(`${subject}\n${text}\n${html}`).not.toContain(secret);
    }
  }
});

test('P3 ladder: the safety department after 4 hours, the leaders after 24', () => {
  const door = open();
  const number = door.comes(report);
  door.type(number, 'owner', 'Personnel');
  const duty = 'Verify the report';
  const rungs: [string, string[]][] = [
    ['2026-11-21 09:00', ['Personnel']],
    ['2026-11-21 13:00', ['Safety']],
    ['2026-11-22 09:00', ['Leader']],
  ];
  for (const [moment, names] of rungs) {
    door.sweepAt(minuteBefore(moment));
    const early = toldOverdue(door, number, duty);
    door.sweepAt(minuteAfter(moment));
    const told = toldOverdue(door, number, duty);
    const newly = (heard: string[]) => heard.filter((name) => names.includes(name));
    expect([moment, newly(early), newly(told)]).toEqual([moment, [], names]);
  }
});
