// The watch: rows say where they stand, people on the ladder are told, and nothing is told twice.
import { describe, expect, it } from 'vitest';
import { openRedress, type Redress, receiptOf, staff } from './redress.ts';

/** Recipient and reason of each notice in the outbox, in the order it was written. */
const told = (redress: Redress): string[] =>
  redress.rows('outbox').map(({ person, reason }) => `${person}: ${reason}`);

const recipients = (redress: Redress): string[] =>
  redress.google.mailbox.sent().map(({ to }) => to.join());

const row = (redress: Redress, number: string) => {
  const found = redress.rows('complaints').find((each) => each.number === number);
  if (!found) throw new RangeError(`No complaint ${number}.`);
  return found;
};

describe('a row says where its complaint stands', () => {
  it('on track, then due soon, then overdue, and why (P1-6)', () => {
    const redress = openRedress({ now: '2026-11-20T09:00:00+08:00' });
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT5M');
    expect(row(redress, number)).toMatchObject({
      state: 'On track',
      nextStep: 'First answer – Ming',
      due: new Date('2026-11-20T10:00:00+08:00'),
      why: expect.stringContaining('P1-6'),
    });
    redress.advance('PT45M');
    expect(row(redress, number).state).toBe('Due soon');
    redress.advance('PT15M');
    expect(row(redress, number).state).toBe('Overdue');
  });

  it('changes the moment a coordinator types the milestone', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT1H10M');
    redress.type(number, 'firstAnswer', redress.typedNow());
    expect(row(redress, number)).toMatchObject({ state: 'On track', nextStep: 'Answer – Ming' });
  });

  it('says in words what cannot be meant', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.type(number, 'firstAnswer', 'yes, this morning');
    expect(row(redress, number)).toMatchObject({
      state: 'Please check',
      why: '“First answer” cannot be read: yes, this morning',
    });
    redress.type(number, 'firstAnswer', '2027-01-01 10:00');
    expect(row(redress, number).why).toBe('“First answer” lies in the future');
  });

  it('follows columns that people moved, renamed and inserted, and rows they sorted', () => {
    const redress = openRedress();
    const first = receiptOf(redress.post({ description: 'zebra' })).number;
    redress.advance('PT30M');
    const second = receiptOf(redress.post({ description: 'apple' })).number;
    const tab = redress.tab('complaints');
    const at = (key: string) => redress.column('complaints', key);
    redress.editor.change(
      [
        { kind: 'insert', tab: tab.id, dimension: 'columns', at: 1, count: 1 },
        {
          kind: 'move',
          tab: tab.id,
          dimension: 'columns',
          at: at('state') + 1,
          count: 1,
          to: at('note') + 1,
        },
        {
          kind: 'reorder',
          tab: tab.id,
          area: { row: 2, column: 1, rows: 2, columns: tab.maxColumns + 1 },
          order: [1, 0],
        },
      ],
      'OTHER',
    );
    redress.editor.type({ sheetId: tab.id, row: 1, column: at('due') }, [['Until']]);
    redress.advance('PT36M');
    expect(row(redress, first)).toMatchObject({ state: 'Overdue', description: 'zebra' });
    expect(row(redress, second)).toMatchObject({ state: 'Due soon', description: 'apple' });
    expect(row(redress, first).due).toEqual(new Date('2026-11-20T10:00:00+08:00'));
  });
});

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
    const { number } = receiptOf(redress.post({}));
    redress.type(number, 'answer', '');
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
      'Director: New complaint (P1-1, P1-15); told as City service manager; nobody could be reached as City service manager',
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
    expect(row(redress, closed).state).toBe('Closed');
  });

  it('nothing twice when the sweep runs twice, overlaps itself or is started by hand', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    redress.google.faults.add({ kind: 'trigger-double', entry: 'sweep', times: 20 });
    redress.advance('PT1H5M');
    redress.google.faults.add({ kind: 'overlap', entry: 'sweep', at: 12, run: 'sweep', times: 3 });
    redress.advance('PT1H');
    redress.editor.runMenuItem('menuSweepNow');
    const keys = redress.rows('outbox').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const mails = redress.google.mailbox.sent().map(({ to, text }) => `${to.join()} ${text}`);
    expect(new Set(mails).size).toBe(mails.length);
  });

  it('later, gravest first, where the mail quota is used up, and the sheet says so', () => {
    const redress = openRedress();
    redress.google.faults.add({ kind: 'mail-quota', remaining: 10 });
    receiptOf(redress.post({}));
    redress.advance('PT5M');
    expect(redress.rows('outbox').map(({ status }) => status)).toEqual([
      'Waiting for quota',
      'Waiting for quota',
    ]);
    expect(JSON.stringify(redress.rows('watch'))).toContain('Mail quota is used up');
    redress.google.faults.clear();
    redress.advance('PT5M');
    expect(redress.rows('outbox').map(({ status }) => status)).toEqual(['Sent', 'Sent']);
    expect(recipients(redress)).toEqual(['ming@example.org', 'manager@example.org']);
  });

  it('each mail says exactly what the outbox says', () => {
    const redress = openRedress();
    receiptOf(redress.post({ description: 'The <b>box</b> & the seal' }));
    redress.advance('PT2H');
    for (const mail of redress.google.mailbox.sent()) {
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
    const redress = openRedress({}, [staff[0] ?? ['', '', '']]);
    redress.advance('PT5M');
    expect(JSON.stringify(redress.rows('watch'))).toContain(
      'Nobody is present as City service manager (every region)',
    );
  });
});

describe('what ended is kept', () => {
  it('in time or late, with its deadline and reason, once (P1-6, P1-7)', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT30M');
    redress.type(number, 'firstAnswer', redress.typedNow());
    redress.advance('PT4H');
    redress.type(number, 'answer', redress.typedNow());
    redress.advance('PT5M');
    redress.advance('PT1H');
    expect(
      redress.rows('duties').map(({ duty, outcome, minutesLate }) => [duty, outcome, minutesLate]),
    ).toEqual([
      ['First answer', 'In time', 0],
      ['Answer', 'Late', 30],
    ]);
  });

  it('also when the complaint was closed at once, and when a closed one is corrected', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT30M');
    redress.type(number, 'closed', redress.typedNow());
    expect(row(redress, number).state).toBe('Closed');
    redress.advance('PT5M');
    const outcomes = () => redress.rows('duties').map(({ duty, outcome }) => [duty, outcome]);
    expect(outcomes()).toEqual([
      ['First answer', 'In time'],
      ['Answer', 'In time'],
      ['Record at HQ', 'Void'],
    ]);
    redress.type(number, 'recordSent', '2026-11-20 09:20');
    redress.advance('PT5M');
    expect(outcomes()[2]).toEqual(['Record at HQ', 'In time']);
  });

  it('is corrected in its row when a coordinator corrects the milestone', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT2H');
    redress.type(number, 'firstAnswer', redress.typedNow());
    redress.advance('PT5M');
    redress.type(number, 'firstAnswer', '2026-11-20 09:40');
    redress.advance('PT5M');
    expect(redress.rows('duties').map(({ duty, outcome }) => [duty, outcome])).toEqual([
      ['First answer', 'In time'],
    ]);
  });
});
