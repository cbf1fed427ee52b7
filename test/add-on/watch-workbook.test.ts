// What is wrong with the workbook, the people in it or the watch itself: seen by the watch, and said where people look.
import { describe, expect, it } from 'vitest';
import { openRedress, type Redress, receiptOf, rowOf, staff } from './redress.ts';

const watchSays = (redress: Redress): string => JSON.stringify(redress.rows('watch'));
const toasts = (redress: Redress): string[] => {
  const shown: string[] = [];
  redress.editor.onShown((each) => {
    if (each.kind === 'toast') shown.push(each.message);
  });
  return shown;
};
const typeRow = (redress: Redress, row: number, cells: Readonly<Record<string, string>>): void => {
  const sheetId = redress.tab('complaints').id;
  for (const [key, value] of Object.entries(cells)) {
    redress.editor.type({ sheetId, row, column: redress.column('complaints', key) }, [[value]]);
  }
};
const newComplaints = (redress: Redress, number: string): number =>
  redress.google.mailbox.sent().filter(({ text }) => text.includes(`${number}  New complaint`))
    .length;

describe('a watch that has stopped', () => {
  const stop = (redress: Redress, duration: string): void => {
    redress.google.faults.add({ kind: 'trigger-skip', times: 1000 });
    redress.advance(duration);
  };

  it('is noticed by whoever opens the workbook', () => {
    const redress = openRedress();
    redress.advance('PT5M');
    const shown = toasts(redress);
    stop(redress, 'PT50M');
    redress.editor.runMenuItem('onOpen');
    expect(shown).toEqual([]);
    stop(redress, 'PT30M');
    redress.editor.runMenuItem('onOpen');
    expect(shown).toEqual([
      expect.stringContaining('have not been checked since Fri 20 Nov 09:05'),
    ]);
  });

  it('is told by the next complaint to the installer and the leaders, not by each one', () => {
    const redress = openRedress();
    redress.advance('PT5M');
    stop(redress, 'PT2H');
    receiptOf(redress.post({}));
    const sent = redress.google.mailbox.sent();
    expect(sent.map(({ to }) => to.join())).toContain('coordinator@example.org');
    expect(sent.every(({ subject }) => subject.includes('have not been checked'))).toBe(true);
    receiptOf(redress.post({}));
    expect(redress.google.mailbox.sent()).toHaveLength(sent.length);
  });
});

describe('named in the Watch tab', () => {
  it('a sweep that cannot go on, with what it lacks', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    const tab = redress.tab('complaints').id;
    const at = redress.column('complaints', 'closed');
    redress.editor.change(
      [{ kind: 'delete', tab, dimension: 'columns', at, count: 1 }],
      'REMOVE_COLUMN',
    );
    redress.google.clock.advance('PT5M');
    expect(watchSays(redress)).toContain('lacks Closed');
    expect(redress.rows('watch')[0]?.value).toBe('Fri 20 Nov 09:05');
  });

  it('a spreadsheet whose time zone somebody changed', () => {
    const redress = openRedress();
    redress.advance('PT5M');
    expect(watchSays(redress)).not.toContain('time zone');
    redress.editor.change([{ kind: 'book-set', properties: { zone: 'Europe/Berlin' } }], 'OTHER');
    redress.advance('PT5M');
    expect(watchSays(redress)).toContain('is Europe/Berlin, but Redress reckons in Asia/Shanghai');
  });

  it('a row without a number, and two rows with one; the first is watched', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    typeRow(redress, 3, { description: 'by phone: torn box', received: '2026-11-20 08:00' });
    typeRow(redress, 4, { number, received: '2026-11-20 08:59' });
    redress.advance('PT65M');
    expect(watchSays(redress)).toContain(
      'Complaints: without a number that can be read, nothing watches row 3.',
    );
    expect(watchSays(redress)).toContain(`${number} stands in rows 2, 4`);
    expect(redress.rows('complaints').map(({ state }) => state)).toEqual([
      'Overdue',
      '',
      expect.anything(),
    ]);
    const written = (): number | undefined => {
      redress.advance('PT5M');
      return redress.google.executions.at(-1)?.cellsWritten;
    };
    // The heartbeat alone: the two rows do not overwrite each other again and again.
    expect([written(), written()]).toEqual([54, 54]);
  });

  it('a deputy whom nobody knows, and days away that are no dates', () => {
    const redress = openRedress({}, [
      ['Ming', 'ming@example.org', 'Service specialist', 'Ganzhou', 'Huii', 'next week'],
      ...staff.slice(1),
    ]);
    redress.advance('PT5M');
    expect(watchSays(redress)).toContain(
      'People, row 2 (Ming): the deputy “Huii” is not in the People tab.',
    );
    expect(watchSays(redress)).toContain('“next week” is no date, so Ming counts as present');
  });
});

describe('half a moment', () => {
  it('a date or a time alone counts for nothing and is asked for', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT30M');
    redress.type(number, 'firstAnswer', '2026-11-20');
    expect(rowOf(redress, number)).toMatchObject({
      state: 'Please check',
      why: expect.stringContaining('“First answer” lacks the time of day'),
    });
    redress.type(number, 'firstAnswer', '09:30');
    expect(rowOf(redress, number).why).toContain('“First answer” lacks the date');
    redress.advance('PT35M');
    expect(rowOf(redress, number).state).toBe('Overdue');
    redress.type(number, 'firstAnswer', '2026-11-20 09:30');
    expect(rowOf(redress, number).state).toBe('On track');
  });
});

describe('what is over', () => {
  const closeAll = (redress: Redress, count: number): void => {
    const tab = redress.tab('complaints');
    const now = redress.typedNow();
    redress.editor.type(
      { sheetId: tab.id, row: 2, column: redress.column('complaints', 'closed') },
      Array.from({ length: count }, () => [now]),
    );
  };

  it('and opened again is not told anew', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT5M');
    for (let count = 0; count < 110; count += 1) receiptOf(redress.post({}));
    redress.advance('PT55M');
    closeAll(redress, 111);
    receiptOf(redress.post({}));
    redress.advance('PT15M');
    expect(redress.project.scriptProperties().outboxStart).toBeDefined();
    expect(newComplaints(redress, number)).toBe(2);
    redress.type(number, 'closed', '');
    redress.advance('PT15M');
    expect(newComplaints(redress, number)).toBe(2);
    const keys = redress.rows('outbox').map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is looked at again every day, for edits that told nobody', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT30M');
    redress.type(number, 'closed', redress.typedNow());
    redress.advance('PT5M');
    const outcomes = () => redress.rows('duties').map(({ duty, outcome }) => [duty, outcome]);
    expect(outcomes()[2]).toEqual(['Record at HQ', 'Not needed']);
    redress.google.faults.add({ kind: 'throw', entry: 'onEdit', at: 1 });
    redress.type(number, 'recordSent', '2026-11-20 09:20');
    redress.advance('PT1H');
    expect(outcomes()[2]).toEqual(['Record at HQ', 'Not needed']);
    redress.advance('P1D');
    expect(outcomes()[2]).toEqual(['Record at HQ', 'In time']);
    expect(outcomes()).toHaveLength(3);
  });

  it('writes no history twice where the memo of a row was lost', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT30M');
    redress.type(number, 'firstAnswer', redress.typedNow());
    redress.advance('PT5M');
    for (let count = 0; count < 110; count += 1) receiptOf(redress.post({}));
    closeAll(redress, 111);
    redress.advance('P1DT1H');
    expect(redress.rows('duties').length).toBeGreaterThan(300 + 3);
    const before = redress.rows('duties').filter((each) => each.number === number).length;
    redress.type(number, 'settled', '');
    redress.advance('PT5M');
    expect(redress.rows('duties').filter((each) => each.number === number)).toHaveLength(before);
  });
});

it('whoever is not the installer checks deadlines from the menu, and leaves the mails to the trigger', () => {
  const redress = openRedress();
  receiptOf(redress.post({}));
  const colleague = redress.google.openEditor(redress.book.id, { user: 'colleague@example.org' });
  const said: string[] = [];
  colleague.onShown((shown) => {
    if (shown.kind === 'question') said.push(shown.question.text);
  });
  colleague.runMenuItem('menuSweepNow');
  expect(redress.google.mailbox.sent()).toEqual([]);
  expect(said.join()).toContain(
    'Mails go out with the next check, which runs as coordinator@example.org',
  );
  redress.advance('PT5M');
  expect(redress.google.mailbox.sent()).toHaveLength(2);
});
