// Who is told by the sweep, how often and in which mail; and nothing is told twice.
import { describe, expect, it } from 'vitest';
import { openRedress, type Redress, receiptOf, rowOf, staff } from './redress.ts';

/** Recipient and reason of each notice in the outbox, in the order it was written. */
const told = (redress: Redress): string[] =>
  redress.rows('outbox').map(({ person, reason }) => `${person}: ${reason}`);

const recipients = (redress: Redress): string[] =>
  redress.google.mailbox.sent().map(({ to }) => to.join());

describe('people are told', () => {
  it('owner and superior of every complaint (P1-1, P1-15), once', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    redress.advance('PT5M');
    expect(told(redress)).toEqual([
      'Ming: New complaint (P1-1, P1-15); told as owner',
      'Manager: New complaint (P1-1, P1-15); told as City service manager',
    ]);
    redress.advance('PT20M');
    expect(redress.rows('outbox')).toHaveLength(2);
    expect(recipients(redress)).toEqual(['ming@example.org', 'manager@example.org']);
  });

  it('up the ladder: owner, city manager, director, leading group', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    redress.advance('PT26H');
    const climbed = redress
      .rows('outbox')
      .filter(({ kind, duty }) => kind === 'Overdue' && duty === 'First answer')
      .map(({ person, rung, reserved }) => [person, rung, reserved]);
    const at = (time: string) => new Date(`2026-11-20T${time}:00+08:00`);
    expect(climbed.filter(([, rung]) => rung !== 1)).toEqual([
      ['Manager', 2, at('11:05')],
      ['Director', 3, at('14:05')],
      ['Leader', 4, new Date('2026-11-21T10:05:00+08:00')],
    ]);
    expect(climbed.filter(([, rung]) => rung === 1).map(([, , when]) => when)).toEqual([
      at('10:05'),
      at('11:05'),
      at('15:05'),
    ]);
  });

  it('the deputy of who is away, and the next rung where nobody is there, with the reason', () => {
    const redress = openRedress({}, [
      ['Ming', 'ming@example.org', 'Service specialist', 'Ganzhou', 'Hui'],
      ['Hui', 'hui@example.org', 'Service specialist', 'Jian'],
      [
        'Manager',
        'manager@example.org',
        'City service manager',
        '',
        '',
        '2026-11-01',
        '2026-12-01',
      ],
      ['Director', 'director@example.org', 'Service director'],
      ['Leader', 'leader@example.org', 'Programme leading group'],
    ]);
    receiptOf(redress.post({}));
    const people = redress.tab('people');
    redress.editor.type(
      { sheetId: people.id, row: 2, column: redress.column('people', 'awayFrom') },
      [['2026-11-20', '2026-11-25']],
    );
    redress.advance('PT5M');
    expect(told(redress)).toEqual([
      'Hui: New complaint (P1-1, P1-15); told as owner; for Ming, who is away',
      'Director: New complaint (P1-1, P1-15); told as Service director; nobody could be reached as City service manager',
    ]);
  });

  it('at once and on its own of the gravest level (P1-11, P1-12, P1-13)', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({ signals: ['media'] }));
    const sent = redress.google.mailbox.sent();
    expect(sent.map(({ to }) => to.join()).sort()).toEqual([
      'director@example.org',
      'leader@example.org',
      'manager@example.org',
      'ming@example.org',
      'service@example.org',
    ]);
    expect(sent.every(({ subject }) => subject.includes(number))).toBe(true);
    expect(sent.every(({ at }) => at === Date.parse('2026-11-20T09:00:00+08:00'))).toBe(true);
  });

  it('in one mail a person and sweep, whatever the number of complaints', () => {
    const redress = openRedress();
    for (let count = 0; count < 5; count += 1) receiptOf(redress.post({}));
    redress.advance('PT5M');
    expect(recipients(redress)).toEqual(['ming@example.org', 'manager@example.org']);
    expect(redress.google.mailbox.sent()[0]?.subject).toMatch(/^5 complaints need you: C26-/);
  });

  it('of hundreds of complaints in a mail that Google takes, the first in full (facts 3)', () => {
    const redress = openRedress();
    for (let count = 0; count < 300; count += 1) {
      receiptOf(redress.post({ description: 'x'.repeat(2000) }));
    }
    redress.advance('PT5M');
    expect(recipients(redress)).toEqual(['ming@example.org', 'manager@example.org']);
    const [mail] = redress.google.mailbox.sent();
    expect(mail?.text).toContain('and 80 more');
    expect(mail?.html?.length).toBeLessThan(200_000);
    expect(redress.rows('outbox').every(({ status }) => status === 'Sent')).toBe(true);
  });

  it('never of what is answered, and never of what is closed', () => {
    const redress = openRedress();
    const answered = receiptOf(redress.post({})).number;
    const closed = receiptOf(redress.post({})).number;
    redress.advance('PT5M');
    const before = redress.rows('outbox').length;
    redress.type(answered, 'answer', redress.typedNow());
    redress.type(answered, 'recordSent', redress.typedNow());
    redress.type(closed, 'closed', redress.typedNow());
    redress.advance('PT15H');
    expect(redress.rows('outbox')).toHaveLength(before);
    expect(rowOf(redress, closed).state).toBe('Closed');
  });

  it('nothing twice when the sweep runs twice, overlaps itself or is started by hand', () => {
    const [calm, shaken] = [openRedress(), openRedress()];
    for (const redress of [calm, shaken]) receiptOf(redress.post({}));
    calm.advance('PT2H5M');
    shaken.google.faults.add({ kind: 'trigger-double', entry: 'sweep', times: 20 });
    shaken.advance('PT1H5M');
    shaken.google.faults.add({ kind: 'overlap', entry: 'sweep', at: 12, run: 'sweep', times: 3 });
    shaken.advance('PT1H');
    shaken.editor.runMenuItem('menuSweepNow');
    expect(told(shaken)).toEqual(told(calm));
    const mails = (redress: Redress) =>
      redress.google.mailbox.sent().map(({ to, subject }) => `${to.join()} ${subject}`);
    expect(mails(shaken)).toEqual(mails(calm));
  });

  it.each([1, 2])('nothing twice when another sweep comes in before lock %i is taken', (at) => {
    const redress = openRedress();
    const overlap = {
      kind: 'overlap',
      entry: 'sweep',
      call: 'Lock.tryLock',
      run: 'sweep',
    } as const;
    const inOrder = ['ming@example.org', 'manager@example.org'];
    receiptOf(redress.post({}));
    redress.google.faults.add({ ...overlap, at });
    redress.advance('PT5M');
    expect(recipients(redress)).toEqual(inOrder);
    // The same of notices that stand in the outbox already, and wait.
    redress.google.faults.add({ kind: 'mail-quota', remaining: 10 });
    receiptOf(redress.post({}));
    redress.advance('PT5M');
    redress.google.faults.clear();
    redress.google.faults.add({ ...overlap, at: 1 });
    redress.advance('PT5M');
    expect(recipients(redress)).toEqual([...inOrder, ...inOrder]);
    expect(redress.google.faults.list()).toEqual([]);
  });

  it('later where the mail quota is used up, and the sheet says so', () => {
    const redress = openRedress();
    redress.google.faults.add({ kind: 'mail-quota', remaining: 10 });
    receiptOf(redress.post({}));
    redress.advance('PT5M');
    expect(redress.rows('outbox').map(({ status }) => status)).toEqual([
      'Waiting to be sent',
      'Waiting to be sent',
    ]);
    expect(JSON.stringify(redress.rows('watch'))).toContain('Mail is short today');
    redress.google.faults.clear();
    redress.advance('PT5M');
    expect(redress.rows('outbox').map(({ status }) => status)).toEqual(['Sent', 'Sent']);
    expect(recipients(redress)).toEqual(['ming@example.org', 'manager@example.org']);
  });

  it('of the gravest level all the same, from the mails kept back for it', () => {
    const redress = openRedress();
    redress.google.faults.add({ kind: 'mail-quota', remaining: 10 });
    const ordinary = receiptOf(redress.post({})).number;
    const gravest = receiptOf(redress.post({ signals: ['media'] })).number;
    redress.advance('PT5M');
    const subjects = redress.google.mailbox.sent().map(({ subject }) => subject);
    expect(subjects).toHaveLength(5);
    expect(subjects.every((subject) => subject.includes(gravest))).toBe(true);
    const waiting = redress.rows('outbox').filter(({ status }) => status === 'Waiting to be sent');
    expect(waiting.map(({ subject }) => subject)).toEqual([ordinary, ordinary]);
  });

  it('each mail says exactly what the outbox says', () => {
    const redress = openRedress();
    receiptOf(redress.post({ description: 'The <b>box</b> & the seal' }));
    redress.advance('PT2H');
    const mails = redress.google.mailbox.sent();
    expect(mails.length).toBeGreaterThan(2);
    for (const mail of mails) {
      const reasons = redress
        .rows('outbox')
        .filter(({ email, sent }) => mail.to.includes(String(email)) && Number(sent) === mail.at);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { reason } of reasons) expect(mail.text).toContain(reason);
      expect(mail.html).not.toContain('<b>box</b>');
      expect(mail.html).toContain('The &lt;b&gt;box&lt;/b&gt; &amp; the seal');
    }
  });

  it('a ladder that reaches nobody is said on every sweep', () => {
    const redress = openRedress({}, staff.slice(0, 1));
    for (const _sweep of ['first', 'second']) {
      redress.advance('PT5M');
      expect(JSON.stringify(redress.rows('watch'))).toContain(
        'Nobody is present as City service manager (every region)',
      );
    }
  });
});
