// Senders that are not our form, answers in their language, and what a form asks for over and over.
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../shared/model/locale.ts';
import { planDesk } from './plan-desk.ts';
import { openRedress, type Redress, receiptOf, submission } from './redress.ts';

const send = (redress: Redress, contents: string) => {
  const answer = redress.project.post({ queryString: '', contents, type: 'text/plain' });
  return answer.kind === 'text' ? JSON.parse(answer.body) : null;
};
const view = (redress: Redress, locale: Locale) => {
  const answer = redress.project.get({ queryString: `view=plan&locale=${locale}` });
  return answer.kind === 'text' ? JSON.parse(answer.body) : null;
};
const callsOf = (redress: Redress, call: string): number =>
  redress.google.executions.at(-1)?.calls[call] ?? 0;

describe('a sender that is not our form', () => {
  it('may leave empty what may be left out', () => {
    const redress = openRedress();
    const blank = {
      category: '',
      region: ' ',
      channel: '',
      urgency: '',
      product: '',
      wish: '\u200b',
    };
    const reporter = { name: 'Mrs Example', phone: '', email: '' };
    receiptOf(redress.post({ ...blank, reporter }));
    expect(redress.rows('complaints')[0]).toMatchObject({
      region: '',
      channel: 'Web form',
      reporterEmail: '',
      wish: '',
    });
  });

  it('cannot hide marks in what people read, and its numbers are as plain as the form makes them', () => {
    const redress = openRedress();
    receiptOf(
      redress.post({
        description: 'torn\u202egnp.exe\u0007\r\nbox',
        product: '  Nutrition\u2066  pack\u2069 ',
        batch: '\uff21\uff11\u2013\uff12',
        reporter: {
          name: 'Mrs\u200b Example',
          phone: '\uff11\uff13\uff18 0013',
          email: ' a@example.org ',
        },
      }),
    );
    expect(redress.rows('complaints')[0]).toMatchObject({
      description: 'torngnp.exe\nbox',
      product: 'Nutrition pack',
      batch: 'A1-2',
      reporterName: 'Mrs Example',
      reporterPhone: '138 0013',
      reporterEmail: 'a@example.org',
    });
  });
});

describe('what cannot be handled is said in the sender’s language', () => {
  it('where it is too much', () => {
    const body = JSON.stringify(submission({ locale: 'zh-TW', description: 'x'.repeat(200_000) }));
    expect(send(openRedress(), body)).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('內容太長'),
    });
  });

  it('where something breaks: a complaint was not saved, a form was only not read', () => {
    const redress = openRedress();
    const fault = { kind: 'throw', call: 'Spreadsheet.getSpreadsheetTimeZone', at: 1 } as const;
    redress.google.faults.add(fault);
    expect(send(redress, JSON.stringify(submission({ locale: 'zh-CN' })))).toMatchObject({
      code: 'busy',
      message: expect.stringContaining('您的投诉没有保存'),
    });
    redress.google.faults.add(fault);
    const { message } = view(redress, 'zh-CN');
    expect(message).toContain('请一分钟后再试');
    expect(message).not.toContain('投诉');
  });
});

describe('the plan that every visitor’s form asks for', () => {
  it('is kept for ten minutes in each language: the workbook is not opened for it', () => {
    const redress = openRedress();
    const first = view(redress, 'en');
    expect(callsOf(redress, 'Range.getValues')).toBeGreaterThan(0);
    expect(view(redress, 'en')).toEqual(first);
    expect(callsOf(redress, 'Range.getValues')).toBe(0);
    expect(view(redress, 'zh-CN').plan.locale).toBe('zh-CN');
    redress.advance('PT11M');
    view(redress, 'en');
    expect(callsOf(redress, 'Range.getValues')).toBeGreaterThan(0);
  });

  it('is new at once where somebody put another plan in force', () => {
    const redress = openRedress();
    view(redress, 'en');
    const desk = planDesk(redress);
    desk.edit();
    desk.type('planDuties', { key: 'firstAnswer' }, 'within', '2 hours');
    desk.apply('YES');
    expect(view(redress, 'en').plan.promises[0]).toContain('2 hours');
  });
});
