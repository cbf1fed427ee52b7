// Situations in the sheet: found in the stream of complaints, told to people, worked off like complaints.
import { describe, expect, it } from 'vitest';
import { openRedress, type Redress, receiptOf } from './redress.ts';

const unwell = (child: number, symptom = 'diarrhoea') => ({
  category: 'unwell',
  symptoms: [symptom],
  batch: child % 2 === 0 ? 'L2026-03' : 'l2026 03',
  affected: `Child ${child}`,
  reporter: { name: `Parent ${child}`, phone: `1380013800${child}` },
});

const children = (redress: Redress, from: number, to: number, symptom?: string): string[] =>
  Array.from({ length: to - from + 1 }, (_none, index) =>
    receiptOf(redress.post(unwell(from + index, symptom))),
  ).map(({ number }) => number);

const told = (redress: Redress, about: string): string[] =>
  redress.google.mailbox
    .sent()
    .filter(({ subject, text }) => subject.includes(about) || text.includes(about))
    .flatMap(({ to }) => to);

describe('P1-14 five children with the same reaction', () => {
  it('four are no event, the fifth makes one, told at once to the leading group', () => {
    const redress = openRedress();
    children(redress, 1, 4);
    redress.advance('PT5M');
    expect(redress.rows('situations')).toEqual([]);
    const [fifth = ''] = children(redress, 5, 5);
    redress.advance('PT5M');
    const [event, ...others] = redress.rows('situations');
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      number: 'S26-00001-0',
      kind: 'Same reaction in several children',
      about: 'Diarrhoea',
      level: 'Suspected event',
      count: 5,
      state: 'On track',
    });
    expect(String(event?.members)).toContain(fifth);
    expect(String(event?.evidence)).toContain('5 people with “Diarrhoea” since');
    expect(String(event?.evidence)).toContain('5 of 5 name batch');
    expect(told(redress, 'S26-00001-0')).toEqual(
      expect.arrayContaining(['director@example.org', 'manager@example.org', 'leader@example.org']),
    );
  });

  it('the same child twice is one, another symptom is another event', () => {
    const redress = openRedress();
    children(redress, 1, 4);
    children(redress, 4, 4);
    children(redress, 5, 9, 'fever');
    redress.advance('PT5M');
    expect(redress.rows('situations').map(({ about }) => about)).toEqual(['Fever']);
  });

  it('further children join it; ended, it opens again only for five new ones', () => {
    const redress = openRedress();
    children(redress, 1, 6);
    redress.advance('PT5M');
    const [{ number } = { number: '' }] = redress.rows('situations');
    children(redress, 7, 7);
    redress.advance('PT5M');
    expect(redress.rows('situations').map(({ count }) => count)).toEqual([7]);
    for (const milestone of ['leadingGroupTold', 'batchStopped', 'testResult', 'closed']) {
      redress.type(String(number), milestone, redress.typedNow());
    }
    children(redress, 8, 9);
    redress.advance('PT10M');
    expect(redress.rows('situations').map(({ state }) => state)).toEqual(['Closed']);
  });

  it('stands in colours of its state', () => {
    const redress = openRedress();
    const rules = JSON.stringify(redress.tab('situations').conditionalFormats);
    expect(rules).toContain('=$B2=\\"Overdue\\"');
  });

  it('is not ended before the test result', () => {
    const redress = openRedress();
    children(redress, 1, 5);
    redress.advance('PT5M');
    const [{ number } = { number: '' }] = redress.rows('situations');
    redress.type(String(number), 'closed', redress.typedNow());
    redress.advance('PT5M');
    const [event] = redress.rows('situations');
    expect(event?.state).toBe('Please check');
    expect(event?.why).toContain('“Closed” does not count before “Test result handed in”');
  });
});
