// The monthly report: its tab, pivots, chart and mail, from the trigger and from the menu.
import { describe, expect, it } from 'vitest';
import { openRedress, type Redress, receiptOf, staff, type TypedPerson } from './redress.ts';

/** Two complaints in November: one answered in time and closed, one left alone; two regions. */
const november = (): Redress => {
  const redress = openRedress({ now: '2026-11-30T08:00:00+08:00' });
  const { number } = receiptOf(redress.post({}));
  receiptOf(redress.post({ region: 'Jian', category: 'unwell', symptoms: ['cough'] }));
  redress.advance('PT30M');
  for (const column of ['answer', 'recordSent', 'agreement', 'closed']) {
    redress.type(number, column, redress.typedNow());
  }
  redress.type(number, 'satisfaction', '5');
  return redress;
};

const cells = (redress: Redress, tab: string): (string | number | boolean | null)[][] => {
  const found = redress.tab(tab);
  return found.values(1, 1, found.lastRow, found.lastColumn);
};

const factOf = (redress: Redress, label: string): unknown[] | undefined =>
  cells(redress, 'report-2026-11')
    .find(([first]) => first === label)
    ?.slice(1, 3)
    .map((cell) => cell ?? '');

/** The report's trigger runs between six and seven on the first. */
const toDecember = 'PT23H30M';

const reportMails = (redress: Redress) =>
  redress.google.mailbox.sent().filter(({ subject }) => subject.startsWith('Complaints in'));

const reportStatuses = (redress: Redress): unknown[] =>
  redress
    .rows('outbox')
    .filter(({ kind }) => kind === 'Report')
    .map(({ status }) => status);

const leadership = ['director@example.org', 'leader@example.org', 'service@example.org'];
const recipients = (redress: Redress): string[] =>
  reportMails(redress)
    .map(({ to }) => to.join())
    .sort();

/** From the menu: the month that is typed, and the button pressed when asked about mails. */
const fromMenu = (redress: Redress, month: string, mail: 'YES' | 'NO' | 'CANCEL') => {
  redress.editor.answerNext({ button: 'OK', text: month });
  redress.editor.answerNext({ button: mail });
  expect(redress.editor.runMenuItem('menuMonthlyReport').ok).toBe(true);
};

describe('the monthly report', () => {
  it('comes on the first of the month by its trigger, with the month’s facts', () => {
    const redress = november();
    redress.advance(toDecember);
    expect(factOf(redress, 'Complaints received')).toEqual([2, '']);
    expect(factOf(redress, 'of these closed')).toEqual([1, '']);
    expect(factOf(redress, 'Deadlines in the month')).toEqual([6, '']);
    expect(factOf(redress, 'met in time')).toEqual([3, '50.0 % (3 of 6)']);
    expect(factOf(redress, 'missed')).toEqual([3, '']);
  });

  it('holds the targets, with their denominators (P1-16)', () => {
    const redress = november();
    redress.advance(toDecember);
    expect(factOf(redress, 'Complaints handled (P1-16)')).toEqual([
      '50.0 % (1 of 2)',
      'at least 100 %: missed',
    ]);
    expect(factOf(redress, 'Satisfied with the outcome (P1-16)')).toEqual([
      '100.0 % (1 of 1)',
      'at least 90 %: met',
    ]);
  });

  it('has real pivot tables: level × region, duty × outcome, month trend', () => {
    const redress = november();
    redress.advance(toDecember);
    const tab = redress.tab('report-2026-11');
    expect(tab.pivots).toHaveLength(3);
    const text = JSON.stringify(cells(redress, 'report-2026-11'));
    expect(text).toContain('"Ganzhou",1,null,1');
    expect(text).toContain('"Jian",null,1,1');
    expect(text).toContain('"First answer"');
  });

  it('keeps its pivot tables apart, whatever the number of regions', () => {
    const redress = openRedress({ now: '2026-11-30T08:00:00+08:00' });
    const regions = Array.from({ length: 30 }, (_none, index) => `Region ${index + 1}`);
    for (const region of regions) receiptOf(redress.post({ region }));
    redress.advance(toDecember);
    const tab = cells(redress, 'report-2026-11');
    for (const region of regions) expect(tab.flat()).toContain(region);
    expect(tab.flat()).toContain('Complaints by month');
    expect(JSON.stringify(tab)).not.toContain('#REF');
  });

  it('is mailed to the roles the plan names, chart inside, figures as CSV', () => {
    const redress = november();
    redress.advance(toDecember);
    expect(recipients(redress)).toEqual(leadership);
    for (const mail of reportMails(redress)) {
      expect(mail.subject).toBe('Complaints in November 2026: 2 received, 3 deadlines missed');
      expect(mail.html).toContain('src="cid:chart"');
      const [chart] = mail.inlineImages;
      expect(chart?.name).toBe('chart');
      expect(
        Buffer.from(chart?.base64 ?? '', 'base64')
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
      const [csv] = mail.attachments;
      expect(csv?.name).toBe('report-2026-11.csv');
      const content = Buffer.from(csv?.base64 ?? '', 'base64').toString('utf8');
      expect(content).toContain('Complaints received,2');
      // Without its mark Excel reads Chinese as an old encoding.
      expect(content.startsWith('\ufeff')).toBe(true);
    }
  });

  it('is mailed once however often the trigger fires', () => {
    const redress = november();
    redress.google.faults.add({ kind: 'trigger-double', entry: 'monthlyReport' });
    redress.advance(toDecember);
    redress.advance('P2D');
    expect(recipients(redress)).toEqual(leadership);
  });

  it('counts an answer by the same rules as the sweep: an agreement is one', () => {
    const redress = openRedress({ now: '2026-11-30T08:00:00+08:00' });
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT30M');
    redress.type(number, 'agreement', redress.typedNow());
    redress.advance(toDecember);
    expect(factOf(redress, 'Complaints handled (P1-16)')).toEqual([
      '100.0 % (1 of 1)',
      'at least 100 %: met',
    ]);
  });

  it('counts a complaint in the month of its receipt, also when that was corrected', () => {
    const redress = november();
    const number = String(redress.rows('complaints')[1]?.number);
    redress.type(number, 'received', '2026-10-31 12:00');
    redress.advance(toDecember);
    expect(factOf(redress, 'Complaints received')).toEqual([1, '']);
    expect(factOf(redress, 'Received the month before')).toEqual([1, '']);
    expect(redress.rows('complaints').map(({ month }) => month)).toEqual(['2026-11', '2026-10']);
  });
});

/** One complaint, late on the last of November. */
const lastEvening = (people: readonly TypedPerson[] = staff): Redress => {
  const redress = openRedress({ now: '2026-11-30T21:00:00+08:00' }, people);
  receiptOf(redress.post({}));
  return redress;
};

describe('the monthly report is owed until everybody has it', () => {
  it('comes with the sweep where the trigger was left out', () => {
    const redress = lastEvening();
    redress.google.faults.add({ kind: 'trigger-skip', entry: 'monthlyReport' });
    redress.advance('PT9H25M');
    expect(recipients(redress)).toEqual([]);
    redress.advance('PT1H');
    expect(recipients(redress)).toEqual(leadership);
    expect(factOf(redress, 'Complaints received')).toEqual([1, '']);
  });

  it('is sent to the others where one mail fails, and to that one an hour later', () => {
    const redress = lastEvening();
    redress.google.faults.add({
      kind: 'throw',
      entry: 'monthlyReport',
      call: 'MailApp.sendEmail',
      at: 1,
    });
    redress.advance('PT9H30M');
    expect(recipients(redress)).toHaveLength(2);
    expect(reportStatuses(redress).sort()).toEqual(['Could not be sent', 'Sent', 'Sent']);
    redress.advance('PT2H');
    expect(recipients(redress)).toEqual(leadership);
    expect(reportStatuses(redress)).toEqual(['Sent', 'Sent', 'Sent']);
  });

  it('says that it may have come before where a run died on the way', () => {
    const redress = lastEvening();
    redress.google.faults.add({
      kind: 'kill',
      entry: 'monthlyReport',
      call: 'MailApp.sendEmail',
      at: 1,
      when: 'after',
    });
    expect(() => redress.advance('PT9H30M')).toThrow('monthlyReport');
    redress.advance('PT1H40M');
    expect(new Set(recipients(redress))).toEqual(new Set(leadership));
    const again = reportMails(redress).filter(({ text }) => text.includes('had this before'));
    expect(again).not.toHaveLength(0);
    expect(reportStatuses(redress)).toEqual(['Sent', 'Sent', 'Sent']);
  });

  it('waits for mail quota and leaves the reserve alone', () => {
    const redress = lastEvening();
    redress.google.faults.add({ kind: 'mail-quota', remaining: 10 });
    redress.advance('PT9H30M');
    expect(recipients(redress)).toEqual([]);
    expect(reportStatuses(redress)).toEqual(new Array(3).fill('Waiting to be sent'));
    redress.google.faults.clear();
    redress.advance('PT1H10M');
    expect(recipients(redress)).toEqual(leadership);
  });

  it('says in Watch why it is late', () => {
    const redress = lastEvening();
    redress.google.faults.add({
      kind: 'throw',
      entry: 'monthlyReport',
      call: 'Sheet.newChart',
      at: 1,
    });
    redress.advance('PT9H30M');
    expect(JSON.stringify(redress.rows('watch'))).toContain(
      'The report for November 2026 could not be built',
    );
    redress.advance('PT2H');
    expect(recipients(redress)).toEqual(leadership);
    expect(JSON.stringify(redress.rows('watch'))).not.toContain('The report for');
  });

  it('to whoever has a role in one region too', () => {
    const redress = lastEvening([
      ...staff.filter(([name]) => name !== 'Director'),
      ['Director', 'director@example.org', 'Service director', 'Ganzhou'],
    ]);
    redress.advance('PT9H30M');
    expect(recipients(redress)).toEqual(leadership);
  });

  it('once to whoever has two roles', () => {
    const redress = lastEvening([
      ...staff,
      ['Director', 'Director@example.org', 'HQ service department'],
    ]);
    redress.advance('PT9H30M');
    expect(recipients(redress).map((address) => address.toLowerCase())).toEqual(leadership);
  });

  it('to nobody where nobody has such a role, and says so until somebody has', () => {
    const redress = lastEvening(staff.slice(0, 3));
    redress.advance('PT9H30M');
    expect(factOf(redress, 'Complaints received')).toEqual([1, '']);
    expect(JSON.stringify(redress.rows('watch'))).toContain('has a role that receives it');
  });

  it('is not owed for a month that ended before the workbook was set up', () => {
    const redress = openRedress({ now: '2026-11-20T09:00:00+08:00' });
    redress.advance('P1D');
    expect(recipients(redress)).toEqual([]);
    expect(redress.book.tabs.map(({ name }) => name)).not.toContain('Report 2026-10');
  });
});

describe('the report from the menu', () => {
  it('is mailed each time a person says so, and built again gives the same tab', () => {
    const redress = november();
    redress.advance(toDecember);
    const before = cells(redress, 'report-2026-11');
    fromMenu(redress, '', 'YES');
    expect(cells(redress, 'report-2026-11')).toEqual(before);
    const tab = redress.tab('report-2026-11');
    expect([tab.pivots.length, tab.charts.length]).toEqual([3, 1]);
    expect(recipients(redress)).toHaveLength(6);
  });

  it('is built alone, or not at all, where they say so', () => {
    const redress = november();
    fromMenu(redress, '', 'CANCEL');
    expect(redress.book.tabs.map(({ name }) => name)).not.toContain('Report 2026-11');
    fromMenu(redress, '', 'NO');
    expect(factOf(redress, 'Complaints received')).toEqual([2, '']);
    expect(recipients(redress)).toEqual([]);
  });

  it('says of a month without complaints that there were none, not that nobody was asked', () => {
    const redress = november();
    fromMenu(redress, '２０２６-10', 'NO');
    const lines = cells(redress, 'report-2026-10');
    const verdicts = lines.filter(([label]) => String(label).endsWith('(P1-16)'));
    expect(verdicts.map(([, value, remark]) => [value, remark])).toEqual([
      ['–', 'at least 100 %: no complaints'],
      ['–', 'at least 90 %: no complaints'],
    ]);
  });

  it('refuses in words what is no month, and one that is still to come', () => {
    const redress = november();
    const said: string[] = [];
    redress.editor.onShown((shown) => {
      if (shown.kind === 'question') said.push(shown.question.text);
    });
    fromMenu(redress, 'October', 'NO');
    fromMenu(redress, '2026-12', 'NO');
    expect(said.filter((text) => text.includes('is no month up to now'))).toHaveLength(2);
    expect(redress.book.tabs.map(({ name }) => name)).not.toContain('Report 2026-12');
  });

  it('takes back what could not be sent, and says to whom', () => {
    const redress = november();
    const said: string[] = [];
    redress.editor.onShown((shown) => {
      if (shown.kind === 'question') said.push(shown.question.text);
    });
    const fault = { kind: 'throw', call: 'MailApp.sendEmail', at: 1 } as const;
    redress.google.faults.add({ ...fault, entry: 'menuMonthlyReport' });
    fromMenu(redress, '', 'YES');
    expect(said.at(-1)).toContain('did not reach everybody');
    expect(reportStatuses(redress).sort()).toEqual(['No longer needed', 'Sent', 'Sent']);
  });
});
