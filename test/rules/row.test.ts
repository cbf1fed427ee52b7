// What a complaint's row says: state, next step, until when and why; and what it asks people to correct.
import { describe, expect, test } from 'vitest';
import { formatMoment } from '../../shared/text/dates.ts';
import { at, complaintWith, received, rowAt, zone } from './fixtures.ts';

type Typed = Readonly<Record<string, string>>;

const noon = '2026-11-20 12:00';
const done: Typed = { answer: '2026-11-20 09:30', recordSent: '2026-11-20 09:40' };

describe('state', () => {
  test.each<[string, string, string, Typed]>([
    ['onTrack', '2026-11-20 09:39', 'nothing is near', {}],
    ['dueSoon', '2026-11-20 09:40', 'near before the next sweep', {}],
    ['dueSoon', '2026-11-20 10:00', 'the last minute', {}],
    ['overdue', '2026-11-20 10:01', 'the minute after', {}],
    ['onTrack', noon, 'answered, the record due at 21:00', { answer: '2026-11-20 09:30' }],
    ['onTrack', '2026-12-20 12:00', 'everything done, not closed', done],
    ['closed', '2026-12-20 12:00', 'closed', { ...done, closed: '2026-11-21 10:00' }],
    ['closed', noon, 'closed though nothing was sent', { closed: '2026-11-20 09:30' }],
    [
      'check',
      '2026-11-20 09:39',
      'a milestone before receipt',
      { firstAnswer: '2026-11-20 08:59' },
    ],
    ['check', '2026-11-20 09:39', 'a milestone in the future', { firstAnswer: '2026-11-20 09:40' }],
    ['dueSoon', '2026-11-20 09:40', 'a mistake hides nothing due', { answer: '2026-11-20 08:59' }],
    ['overdue', noon, 'a mistake hides nothing overdue', { firstAnswer: '2026-11-20 12:01' }],
    ['check', noon, 'closed in the future', { ...done, closed: '2026-11-20 12:01' }],
    [
      'check',
      noon,
      'closed, a milestone in the future',
      { firstAnswer: '2026-11-21 09:30', closed: '2026-11-20 11:00' },
    ],
  ])('%s at %s: %s', (state, now, _what, typed) => {
    expect(rowAt(complaintWith({}, typed), at(now)).state).toBe(state);
  });

  test('the minute of receipt is not before it, the minute of now not after it', () => {
    const withSeconds = { received: received + 40_000 };
    const typed = { firstAnswer: '2026-11-20 09:00', answer: noon };
    expect(rowAt(complaintWith(withSeconds, typed), at(noon) - 30_000).state).toBe('onTrack');
  });
});

describe('next step', () => {
  test.each<[string, string, Typed, string, string]>([
    ['what is due first', '2026-11-20 09:10', {}, 'First answer – Ann', 'Fri 20 Nov 10:00'],
    ['what is overdue longest', '2026-11-20 22:00', {}, 'First answer – Ann', 'Fri 20 Nov 10:00'],
    [
      'the next when one is done',
      '2026-11-20 09:10',
      { firstAnswer: '2026-11-20 09:05' },
      'Answer – Ann',
      'Fri 20 Nov 13:00',
    ],
    [
      'a clock that started later',
      '2026-11-20 22:00',
      { ...done, noAgreement: '2026-11-20 11:00' },
      'Home visit – Ann',
      'Sat 21 Nov 11:00',
    ],
    ['closing when all is done', '2026-11-20 22:00', done, 'Close the complaint', 'none'],
    [
      'nothing when closed',
      '2026-11-20 22:00',
      { ...done, closed: '2026-11-20 21:00' },
      '',
      'none',
    ],
    [
      'the correction of a mistake, the deadline stays',
      '2026-11-20 09:10',
      { answer: '2026-11-19 09:00' },
      'Correct the cell named under Why',
      'Fri 20 Nov 10:00',
    ],
  ])('%s', (_what, now, typed, nextStep, due) => {
    const row = rowAt(complaintWith({ level: '2' }, typed), at(now));
    const moment = row.due === null ? 'none' : formatMoment(row.due, zone, 'en');
    expect([row.nextStep, moment]).toEqual([nextStep, due]);
  });

  test('a deadline is shown to the minute, never later than it is', () => {
    const row = rowAt(complaintWith({ received: received + 59_000 }), received + 59_000);
    expect(row.due).toBe(at('2026-11-20 10:00'));
  });
});

describe('why', () => {
  test.each<[string, 'en' | 'zh-CN' | 'zh-TW', Typed, string]>([
    ['the derivation', 'en', {}, 'Received Fri 20 Nov 09:00 + 1 hour → Fri 20 Nov 10:00; P1-6'],
    ['closing', 'en', { closed: '2026-11-20 11:00' }, 'Closed Fri 20 Nov 11:00'],
    ['closing, zh-CN', 'zh-CN', { closed: '2026-11-20 11:00' }, '11月20日（周五）11:00结案'],
    ['nothing open', 'en', done, 'Nothing is due. Type the date of closing when it has ended.'],
    [
      'a mistake',
      'en',
      { ...done, homeVisit: '2026-11-19 09:00' },
      '“Home visit” lies before the complaint was received',
    ],
    [
      'two mistakes',
      'en',
      { ...done, homeVisit: '2026-11-19 09:00', closed: '2026-11-21 09:00' },
      '“Home visit” lies before the complaint was received; “Closed” lies in the future',
    ],
    ['a mistake, zh-TW', 'zh-TW', { ...done, closed: '2026-11-21 09:00' }, '「結案」是未來的時間'],
    [
      'a mistake before what is overdue',
      'en',
      { answer: '2026-11-19 09:00', recordSent: '2026-11-20 12:01' },
      '“Answer” lies before the complaint was received; “Record at HQ” lies in the future; Received Fri 20 Nov 09:00 + 1 hour → Fri 20 Nov 10:00; P1-6',
    ],
  ])('%s', (_what, locale, typed, why) => {
    expect(rowAt(complaintWith({}, typed), at(noon), locale).why).toBe(why);
  });

  test.each<['en' | 'zh-CN', string, string, string]>([
    ['en', 'firstAnswer', 'yesterday', '“First answer” cannot be read: yesterday'],
    ['zh-CN', 'level', '四级', '“级别”无法识别：四级'],
  ])('a cell that cannot be read is named by its title, %s', (locale, field, found, why) => {
    const row = rowAt(complaintWith({ unreadable: [{ field, found }] }, done), at(noon), locale);
    expect([row.state, row.why]).toEqual(['check', why]);
  });
});
