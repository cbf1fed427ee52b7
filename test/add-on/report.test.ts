// The monthly report: its tab, pivots, chart and mail, from the trigger and from the menu.
import { describe, expect, it } from 'vitest';
import { openRedress, type Redress, receiptOf } from './redress.ts';

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
    expect(text).toContain('"Level 1",1,null,1');
    expect(text).toContain('"Level 2",null,1,1');
    expect(text).toContain('"First answer"');
  });

  it('is mailed to the roles the plan names, chart inside, figures as CSV', () => {
    const redress = november();
    redress.advance(toDecember);
    const mails = redress.google.mailbox
      .sent()
      .filter(({ subject }) => subject.startsWith('Complaints in November 2026'));
    expect(mails.map(({ to }) => to.join()).sort()).toEqual([
      'director@example.org',
      'leader@example.org',
      'service@example.org',
    ]);
    for (const mail of mails) {
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
      expect(Buffer.from(csv?.base64 ?? '', 'base64').toString('utf8')).toContain(
        'Complaints received,2',
      );
    }
  });

  it('is mailed once however often the trigger fires, and built again gives the same tab', () => {
    const redress = november();
    redress.google.faults.add({ kind: 'trigger-double', entry: 'monthlyReport' });
    redress.advance(toDecember);
    const sent = () =>
      redress.google.mailbox.sent().filter(({ subject }) => subject.startsWith('Complaints in'));
    expect(sent()).toHaveLength(3);
    const before = cells(redress, 'report-2026-11');
    const outcome = redress.editor.runMenuItem('menuMonthlyReport');
    expect(outcome.ok).toBe(true);
    expect(cells(redress, 'report-2026-11')).toEqual(before);
    const tab = redress.tab('report-2026-11');
    expect([tab.pivots.length, tab.charts.length]).toEqual([3, 1]);
    expect(sent()).toHaveLength(6);
  });

  it('from the menu shows this month so far where no month is finished', () => {
    const redress = november();
    redress.editor.runMenuItem('menuMonthlyReport');
    expect(factOf(redress, 'Complaints received')).toEqual([2, '']);
  });
});
