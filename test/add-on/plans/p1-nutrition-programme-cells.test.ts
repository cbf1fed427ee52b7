// The nutrition programme at its front doors: who receives, which level and why, who hears at once, what counts.
import { expect, test } from 'vitest';
import type { SubmissionInput } from '../../../shared/model/submission.ts';
import { nutritionCast } from './casts.ts';
import { type PlanDoor, planOpener } from './plan-door.ts';
import { alertsHeard } from './seen.ts';
import { toldOverdue } from './timed.ts';

const open = planOpener('Infant nutrition programme', nutritionCast);

type Complaint = Partial<SubmissionInput>;
type Look = (door: PlanDoor) => unknown;
type Row = readonly [requirement: string, says: string, look: Look, expected: unknown];

/** Level and reason as the row shows them, of a complaint that comes in and of what is typed then. */
const level =
  (complaint: Complaint, typed: Readonly<Record<string, string>> = {}): Look =>
  (door) => {
    const number = door.comes(complaint);
    for (const [column, value] of Object.entries(typed)) door.type(number, column, value);
    return door.row(number).levelWhy;
  };

/** A cell of a complaint's row. */
const cell =
  (column: string, complaint: Complaint = {}): Look =>
  (door) =>
    door.row(door.comes(complaint))[column];

/** Who has mail of what, the moment the complaint is in. */
const atOnce =
  (complaint: Complaint): Look =>
  (door) =>
    alertsHeard(door, door.comes(complaint));

/** The same with the next sweep. */
const withSweep =
  (complaint: Complaint): Look =>
  (door) => {
    const number = door.comes(complaint);
    door.sweepAt('2026-11-20 09:05');
    return alertsHeard(door, number);
  };

/** Who hears in the sweep after these were typed, and not before. */
const afterTyping =
  (complaint: Complaint, ...columns: string[]): Look =>
  (door) => {
    const number = door.comes(complaint);
    door.sweepAt('2026-11-20 09:05');
    door.heard(number);
    for (const column of columns) door.type(number, column, '2026-11-20 09:05');
    door.sweepAt('2026-11-20 09:10');
    return alertsHeard(door, number);
  };

/** State and why of the row after these were typed, one after the other. */
const typing =
  (complaint: Complaint, ...columns: string[]): Look =>
  (door) => {
    const number = door.comes(complaint);
    door.waitUntil('2026-11-20 09:20');
    for (const column of ['answer', 'recordSent', ...columns]) {
      door.type(number, column, '2026-11-20 09:20');
    }
    const { state, why } = door.row(number);
    return `${state}: ${why}`;
  };

const ill: Complaint = { category: 'unwell', symptoms: ['fever'] };

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P1-1', 'the specialist who receives it first owns it', cell('owner'), 'Specialist'],
  ['P1-2', 'a call on the 400 line', cell('channel', { channel: 'phone' }), '400 phone line'],
  ['P1-2', 'passed on by medical or women’s-federation staff', cell('channel', { channel: 'passed-on' }), 'Passed on by medical or women’s-federation staff'],
  ['P1-2', 'to a specialist directly', cell('channel', { channel: 'specialist' }), 'Specialist'],
  ['P1-2', 'the web form is one more', cell('channel'), 'Web form'],

  ['P1-3', 'damaged packaging is level 1', level({ category: 'packaging' }), 'Level 1: no rule asks for a higher one'],
  ['P1-3', 'so are too few in the box', level({ category: 'shortage' }), 'Level 1: no rule asks for a higher one'],
  ['P1-3', 'near expiry', level({ category: 'expiry' }), 'Level 1: no rule asks for a higher one'],
  ['P1-3', 'and a suspected fake', level({ category: 'counterfeit' }), 'Level 1: no rule asks for a higher one'],
  ['P1-4', 'symptoms during use are level 2', level(ill), 'Level 2: the child shows symptoms during use (P1-4)'],
  ['P1-4', 'words of symptoms too', level({ description: '孩子吃了以后一直拉肚子' }), 'Level 2: the text speaks of symptoms (P1-4)'],
  ['P1-5', 'symptoms and a fierce reaction are level 3', level(ill, { signals: 'Fierce reaction of the guardian' }), 'Level 3: symptoms and a fierce reaction of the guardian (P1-5)'],
  ['P1-5', 'a fierce reaction alone is not', level({}, { signals: 'Fierce reaction of the guardian' }), 'Level 1: no rule asks for a higher one'],
  ['P1-5', 'media and a government body are level 3, each with its reason', level({ signals: ['media', 'authority'] }), 'Level 3: the media are involved (P1-5); a government body is involved (P1-5)'],
  ['P1-5', 'so are wider effects feared', level({}, { signals: 'Wider effects feared' }), 'Level 3: wider effects are to be feared (P1-5)'],
  ['P1-5', 'and words of the media', level({ description: '電視台記者來過' }), 'Level 3: the text speaks of the media or an authority (P1-5)'],

  ['P1-8', 'no agreement: the superior at once', afterTyping(ill, 'noAgreement'), ['Manager: No agreement reached (P1-8)']],
  ['P1-8', 'nobody more at level 1', afterTyping({}, 'noAgreement'), []],
  ['P1-10', 'level 2 goes to the leading group', withSweep(ill), ['Leading: Symptoms reported (P1-10)', 'Manager: New complaint (P1-1, P1-15)', 'Specialist: New complaint (P1-1, P1-15)']],
  ['P1-10', 'a rejected result makes it level 3', level(ill, { resultRejected: '2026-11-20 09:00' }), 'Level 3: the guardian rejects the test result and the solution (P1-10)'],
  ['P1-10', 'and is told to the superiors', afterTyping(ill, 'resultRejected'), ['Director: Level 3: speak to the complainant yourself (P1-11, P1-12)', 'Director: Test result and solution rejected (P1-10)', 'Manager: Level 3: speak to the complainant yourself (P1-11, P1-12)', 'Manager: Test result and solution rejected (P1-10)']],
  ['P1-11', 'manager and director speak themselves', atOnce({ description: '記者來過' }), ['Director: Level 3: speak to the complainant yourself (P1-11, P1-12)', 'Leading: Symptoms reported (P1-10)', 'Manager: Level 3: speak to the complainant yourself (P1-11, P1-12)', 'Manager: New complaint (P1-1, P1-15)', 'Specialist: New complaint (P1-1, P1-15)']],
  ['P1-11', 'no laboratory without the director', typing({ signals: ['media'] }, 'managerAgrees', 'thirdPartyTest'), 'Please check: “Sent to a third-party laboratory” does not count before “Director agrees to the laboratory”'],
  ['P1-11', 'nor without the manager', typing({ signals: ['media'] }, 'directorAgrees', 'thirdPartyTest'), 'Please check: “Sent to a third-party laboratory” does not count before “Manager agrees to the laboratory”'],
  ['P1-11', 'with both it counts', typing({ signals: ['media'] }, 'managerAgrees', 'directorAgrees', 'thirdPartyTest'), 'On track: Nothing is due. Type the date of closing when it has ended.'],
  ['P1-12', 'government: manager, director, leading group at once', (door) => alertsHeard(door, door.comes({ signals: ['authority'] })).filter((line) => line.includes('government')), ['Director', 'Leading', 'Manager', 'Specialist'].map((name) => `${name}: A government body is involved: tell manager and director (P1-12)`)],
  ['P1-13', 'media: manager, service department, leading group at once', (door) => alertsHeard(door, door.comes({ signals: ['media'] })).filter((line) => line.includes('Media')), ['Leading', 'Manager', 'Service', 'Specialist'].map((name) => `${name}: Media involved: give no interview, pass it on (P1-13)`)],
  ['P1-15', 'every complaint is told to the superior', withSweep({}), ['Manager: New complaint (P1-1, P1-15)', 'Specialist: New complaint (P1-1, P1-15)']],
];

test.each(rows)('%s: %s', (_requirement, _says, look, expected) => {
  expect(look(open())).toEqual(expected);
});

test('P1-1: reassigned in its cell, the new owner is told what is overdue, the old one no more', () => {
  const door = open();
  const number = door.comes({});
  door.sweepAt('2026-11-20 09:05');
  door.type(number, 'owner', 'Adviser');
  expect(door.row(number).nextStep).toBe('First answer – Adviser');
  door.heard(number);
  door.sweepAt('2026-11-20 10:01');
  expect(door.heard(number)).toEqual([
    expect.stringMatching(/^Adviser: First answer was due .*; told as owner$/),
    expect.stringMatching(/^Adviser: New complaint/),
  ]);
});

test('P1-11: sent without the director, the week runs out all the same', () => {
  const door = open();
  const number = door.comes({ signals: ['media'] });
  door.waitUntil('2026-11-20 10:00');
  for (const column of [
    'answer',
    'recordSent',
    'factoryReportOnly',
    'managerAgrees',
    'thirdPartyTest',
  ]) {
    door.type(number, column, '2026-11-20 10:00');
  }
  door.sweepAt('2026-11-27 10:01');
  const { state, why } = door.row(number);
  expect([state, why]).toEqual([
    'Overdue',
    '“Sent to a third-party laboratory” does not count before “Director agrees to the laboratory”; Negotiated without agreement Fri 20 Nov 10:00 + 7 days → Fri 27 Nov 10:00; P1-11',
  ]);
  expect(toldOverdue(door, number, 'Agreement, or a third-party test')).toEqual(['Manager']);
});

test('P1-13, P1-15: organisation, mobile, questions, general or special stand in the record', () => {
  const door = open();
  const number = door.comes({ signals: ['media'] });
  const record = {
    mediaContact: 'Evening Post, Ms Reed, 13900139000',
    mediaQuestions: 'How many children?',
    generalOrSpecial: 'special',
  };
  for (const [column, value] of Object.entries(record)) door.type(number, column, value);
  door.sweepAt('2026-11-20 09:05');
  expect(door.row(number)).toMatchObject(record);
});

test('P1-14: told at once to director, manager, quality department and leading group', () => {
  const door = open();
  for (const child of [1, 2, 3, 4, 5]) door.comes({ ...ill, affected: `Child ${child}` });
  door.sweepAt('2026-11-20 09:05');
  const number = String(door.situation('Same reaction in several children')?.number);
  expect(alertsHeard(door, number)).toEqual(
    ['Director', 'Leading', 'Manager', 'Quality'].map(
      (name) => `${name}: Suspected food-safety event (P1-14)`,
    ),
  );
});

test('P1-16: handled and satisfied stand against their targets in the month’s report', () => {
  const door = open();
  const number = door.comes({});
  door.comes({});
  door.type(number, 'closed', '2026-11-20 09:00');
  door.type(number, 'satisfaction', '4');
  door.sweepAt('2026-11-20 09:05');
  door.editor.answerNext({ button: 'OK', text: '2026-11' });
  door.editor.answerNext({ button: 'NO' });
  expect(door.editor.runMenuItem('menuMonthlyReport').ok).toBe(true);
  const tab = door.tab('report-2026-11');
  const lines = tab.values(1, 1, tab.lastRow, 3).map((cells) => cells.join(': '));
  expect(lines).toEqual(
    expect.arrayContaining([
      'Complaints handled (P1-16): 50.0 % (1 of 2): at least 100 %: missed',
      'Satisfied with the outcome (P1-16): 100.0 % (1 of 1): at least 90 %: met',
    ]),
  );
});
