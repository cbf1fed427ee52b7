// Mails that Google refuses, mails that are too many, and runs that take too long: nobody goes without, nothing is a secret.
import { describe, expect, it } from 'vitest';
import { openRedress, type Redress, receiptOf, staff } from './redress.ts';

const statuses = (redress: Redress): unknown[] => [
  ...new Set(redress.rows('outbox').map(({ status }) => status)),
];
const watchSays = (redress: Redress): string => JSON.stringify(redress.rows('watch'));
const mailsTo = (redress: Redress, email: string) =>
  redress.google.mailbox.sent().filter(({ to }) => to.includes(email));

describe('a mail that Google does not take', () => {
  it('is never written: whatever strangers fill in, it stays below what Google takes (facts 3)', () => {
    const redress = openRedress();
    const symptoms = Array.from({ length: 40 }, (_none, index) => `${'"'.repeat(55)}${index}`);
    for (let count = 0; count < 20; count += 1) {
      receiptOf(
        redress.post({ description: '药'.repeat(4000), symptoms, product: '&'.repeat(200) }),
      );
    }
    redress.advance('PT5M');
    expect(statuses(redress)).toEqual(['Sent']);
    const mails = redress.google.mailbox.sent();
    expect(mails.length).toBeGreaterThan(1);
    const bytes = mails.map(({ text, html }) => Buffer.byteLength(text + (html ?? '')));
    expect(Math.max(...bytes)).toBeLessThan(200_000);
  });

  it('is said to have failed, tried again after an hour and then marked as a possible repeat', () => {
    const redress = openRedress();
    const firstTold = () =>
      mailsTo(redress, 'ming@example.org').filter(({ text }) => text.includes('New complaint'));
    receiptOf(redress.post({}));
    redress.google.faults.add({
      kind: 'throw',
      call: 'MailApp.sendEmail',
      at: 1,
      message: 'Refused',
    });
    redress.advance('PT5M');
    expect(redress.rows('outbox').map(({ person, status }) => [person, status])).toEqual([
      ['Ming', 'Could not be sent'],
      ['Manager', 'Sent'],
    ]);
    expect(watchSays(redress)).toContain('Refused');
    redress.advance('PT40M');
    expect(firstTold()).toHaveLength(0);
    expect(watchSays(redress)).toContain('Mail to ming@example.org could not be sent');
    redress.advance('PT20M');
    const [mail] = firstTold();
    expect(mail?.at).toBe(Date.parse('2026-11-20T10:05:00+08:00'));
    expect(mail?.text).toContain('You may have had this before');
    expect(statuses(redress)).toEqual(['Sent']);
    expect(watchSays(redress)).not.toContain('could not be sent');
  });

  it('keeps no other waiting when it went out and could not be marked, and says so', () => {
    const beside = `function removeOutbox() {
      const spreadsheet = SpreadsheetApp.getActive();
      spreadsheet.deleteSheet(spreadsheet.getSheetByName('Outbox'));
    }`;
    const redress = openRedress({}, staff, beside);
    receiptOf(redress.post({}));
    redress.google.faults.add({
      kind: 'overlap',
      entry: 'sweep',
      call: 'MailApp.sendEmail',
      at: 1,
      run: 'removeOutbox',
    });
    redress.advance('PT5M');
    expect(redress.google.mailbox.sent().map(({ to }) => to.join())).toEqual([
      'ming@example.org',
      'manager@example.org',
    ]);
    expect(watchSays(redress)).toContain('could not be marked as sent');
  });
});

describe('a stranger who sends one grave complaint after the other', () => {
  it('is told of at once for a while, then by the sweep, five mails a person at most and one for the rest', () => {
    const redress = openRedress();
    for (let count = 0; count < 25; count += 1) receiptOf(redress.post({ signals: ['media'] }));
    expect(mailsTo(redress, 'leader@example.org')).toHaveLength(6);
    redress.advance('PT5M');
    const sent = mailsTo(redress, 'leader@example.org').slice(6);
    expect(sent).toHaveLength(6);
    expect(sent.at(-1)?.subject).toMatch(/^14 complaints need you/);
    redress.advance('PT1H');
    expect(statuses(redress)).toEqual(['Sent']);
    const before = redress.google.mailbox.sent().length;
    receiptOf(redress.post({ signals: ['media'] }));
    expect(redress.google.mailbox.sent().length).toBe(before + 5);
  });

  it('cannot claim what the form does not ask, by key or by word', () => {
    const redress = openRedress();
    for (const signal of ['fierceReaction', 'Fierce reaction of the guardian', '家长反应激烈']) {
      const { level } = receiptOf(
        redress.post({ category: 'unwell', symptoms: ['rash'], signals: [signal] }),
      );
      expect(level).toBe('Level 2');
    }
    expect(redress.rows('complaints').map(({ signals }) => signals)).toEqual(['', '', '']);
  });
});

it('a run that takes long stops sending in time; the next one goes on', () => {
  const slow = 'function slow() { Utilities.sleep(250000); }';
  const redress = openRedress({}, staff, slow);
  receiptOf(redress.post({}));
  redress.google.faults.add({
    kind: 'overlap',
    entry: 'sweep',
    call: 'MailApp.sendEmail',
    at: 1,
    run: 'slow',
  });
  redress.advance('PT5M');
  expect(redress.rows('outbox').map(({ person, status }) => [person, status])).toEqual([
    ['Ming', 'Sent'],
    ['Manager', 'Waiting to be sent'],
  ]);
  expect(watchSays(redress)).toContain('1 notices are sent by the next one');
  redress.advance('PT5M');
  expect(statuses(redress)).toEqual(['Sent']);
  expect(redress.google.mailbox.sent()).toHaveLength(2);
});

it('the lines that a complainant broke stay lines', () => {
  const redress = openRedress();
  receiptOf(redress.post({ description: 'First.\nSecond.' }));
  redress.advance('PT5M');
  const [mail] = redress.google.mailbox.sent();
  expect(mail?.html).toContain('First.<br>Second.');
  expect(mail?.text).toContain('First.\nSecond.');
});
