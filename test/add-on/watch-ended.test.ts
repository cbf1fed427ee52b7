// What the sweep writes down of deadlines that ended, once, and corrects when people correct the record.
import { describe, expect, it } from 'vitest';
import { openRedress, receiptOf, rowOf } from './redress.ts';

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
    // It is read years later, so it says of which year it is.
    expect(redress.rows('duties')[0]?.why).toMatch(/^Received Fri 20 Nov 2026 09:00 \+ 1 hour/);
  });

  it('also when the complaint was closed at once, and when a closed one is corrected', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT30M');
    redress.type(number, 'closed', redress.typedNow());
    expect(rowOf(redress, number).state).toBe('Closed');
    redress.advance('PT5M');
    const outcomes = () => redress.rows('duties').map(({ duty, outcome }) => [duty, outcome]);
    expect(outcomes()).toEqual([
      ['First answer', 'In time'],
      ['Answer', 'In time'],
      ['Record at HQ', 'Not needed'],
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
