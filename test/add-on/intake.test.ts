// Complaints in at doPost, out as rows and receipts.
import { describe, expect, it } from 'vitest';
import { installRedress, openRedress, receiptOf, submission } from './redress.ts';

describe('receiving a complaint', () => {
  it('answers number, secret, level and each promise with its time (P1-6)', () => {
    const redress = openRedress({ now: '2026-11-20T09:42:00+08:00' });
    const receipt = receiptOf(redress.post({}));
    expect(receipt.number).toMatch(/^C26-00001-\d$/);
    expect(receipt.secret).toHaveLength(16);
    expect(receipt.level).toBe('Level 1');
    expect(receipt.promises).toEqual([
      { text: 'first answer by 10:42 today', due: '2026-11-20T10:42:00+08:00' },
      { text: 'full answer by 13:42 today', due: '2026-11-20T13:42:00+08:00' },
    ]);
  });

  it('speaks the complainant’s language, whatever the workbook’s is', () => {
    const redress = openRedress({ now: '2026-11-20T22:30:00+08:00' });
    const receipt = receiptOf(redress.post({ locale: 'zh-CN' }));
    expect(receipt.level).toBe('一级');
    expect(receipt.promises.map(({ text }) => text)).toEqual([
      '今天23:30前给您初步回复',
      '明天02:30前给您明确答复',
    ]);
  });

  it('writes one row with level, owner and everything that was said (P1-1, P1-3, P1-15)', () => {
    const redress = openRedress();
    const { number } = receiptOf(
      redress.post({
        category: 'unwell',
        symptoms: ['diarrhoea', 'a pale tongue'],
        batch: '0012',
        product: 'Nutrition pack',
      }),
    );
    expect(redress.rows('complaints')).toEqual([
      expect.objectContaining({
        number,
        level: 'Level 2',
        levelWhy: 'Level 2: the child shows symptoms during use (P1-4)',
        owner: 'Ming',
        region: 'Ganzhou',
        received: new Date('2026-11-20T09:00:00+08:00'),
        channel: 'Web form',
        category: 'My child became unwell',
        symptoms: 'Diarrhoea, a pale tongue',
        batch: '0012',
        product: 'Nutrition pack',
        reporterName: 'Mrs Example',
        reporterPhone: '13800138000',
        month: '2026-11',
      }),
    ]);
  });

  it('gives a resend the same receipt and no second row', () => {
    const redress = openRedress();
    const first = redress.post({ requestId: 'the-very-same-request' });
    redress.advance('PT2H');
    expect(redress.post({ requestId: 'the-very-same-request' })).toEqual(first);
    expect(redress.rows('complaints')).toHaveLength(1);
  });

  it('finds a resend however many complaints stand in the sheet, and reads no column for it', () => {
    const redress = openRedress();
    const costs = () => redress.google.executions.at(-1)?.cellsRead;
    const first = redress.post({ requestId: 'the-very-same-request' });
    redress.post({});
    const atFirst = costs();
    for (let count = 0; count < 60; count += 1) redress.post({});
    redress.post({});
    expect(costs()).toBe(atFirst);
    expect(redress.post({ requestId: 'the-very-same-request' })).toEqual(first);
    expect(redress.post({ requestId: 'THE-VERY-SAME-REQUEST' })).not.toEqual(first);
  });

  it('keeps the secret out of the sheet', () => {
    const redress = openRedress();
    const { secret } = receiptOf(redress.post({}));
    expect(JSON.stringify(redress.rows('complaints'))).not.toContain(secret);
  });

  it('takes owners of the region in turn, numbers on and on', () => {
    const redress = openRedress({}, [
      ['Ming', 'ming@example.org', 'Service specialist', 'Ganzhou'],
      ['Lan', 'lan@example.org', 'Service specialist', 'Ganzhou'],
      ['Hui', 'hui@example.org', 'Service specialist', 'Jian'],
    ]);
    for (let count = 0; count < 4; count += 1) receiptOf(redress.post({}));
    const rows = redress.rows('complaints');
    expect(rows.map(({ owner }) => owner)).toEqual(['Lan', 'Ming', 'Lan', 'Ming']);
    expect(rows.map(({ number }) => String(number).slice(0, 9))).toEqual([
      'C26-00001',
      'C26-00002',
      'C26-00003',
      'C26-00004',
    ]);
  });

  it.each([
    ['=IMPORTXML("https://example.org","//a")'],
    ['+8613800138000'],
    ['-1+2'],
    ['@SUM(1)'],
    ['=1+1'],
    ['0012'],
    ['1/2'],
    ['TRUE'],
    ['10%'],
    ["'quoted"],
    ['  =1+1'],
    ['2026-11-20'],
  ])('keeps %s as the text it is (facts 6.1)', (text) => {
    const redress = openRedress();
    receiptOf(redress.post({ description: text, product: text, reporter: { name: text } }));
    const [row] = redress.rows('complaints');
    expect(row).toMatchObject({
      description: text.trim(),
      product: text.trim(),
      reporterName: text.trim(),
    });
  });
});

describe('refusing what is no complaint', () => {
  it('names each field that is wrong, in the sender’s language, and stores nothing', () => {
    const redress = openRedress();
    const answer = redress.post({
      locale: 'zh-CN',
      description: ' ',
      reporter: { name: '张女士', email: 'not an address' },
    });
    expect(answer).toEqual({
      ok: false,
      code: 'invalid',
      message: expect.any(String),
      fields: {
        description: '请填写这一项。',
        'reporter.email': '请检查电子邮箱\uff0c例如 name@example.org。',
      },
    });
    expect(redress.rows('complaints')).toEqual([]);
  });

  it.each([
    ['not JSON', 'invalid'],
    ['[]', 'invalid'],
    ['null', 'invalid'],
    ['"text"', 'invalid'],
    ['{"__proto__":{"kind":"complaint"}}', 'invalid'],
    [JSON.stringify({ ...submission(), description: 'x'.repeat(200_000) }), 'too-large'],
  ])('answers JSON to %.40s', (contents, code) => {
    const redress = openRedress();
    const answer = redress.project.post({ queryString: '', contents, type: 'text/plain' });
    expect(answer).toMatchObject({ kind: 'text', mimeType: 'application/json' });
    expect(answer.kind === 'text' && JSON.parse(answer.body)).toMatchObject({ ok: false, code });
    expect(redress.rows('complaints')).toEqual([]);
  });

  it('says so where nobody has set the workbook up', () => {
    expect(installRedress().post({})).toMatchObject({ ok: false, code: 'refused' });
  });

  it('asks the sender to come back when the lock is not to be had', () => {
    const redress = openRedress();
    redress.google.faults.add({ kind: 'lock-held', scope: 'script', milliseconds: 60_000 });
    expect(redress.post({})).toMatchObject({ ok: false, code: 'busy', retry: 5 });
    expect(redress.rows('complaints')).toEqual([]);
  });
});

describe('telling a form what the plan asks', () => {
  it('answers the public part in the asked language, with the regions people work in', () => {
    const redress = openRedress();
    const answer = redress.project.get({ queryString: 'view=plan&locale=zh-TW' });
    expect(answer.kind === 'text' && JSON.parse(answer.body)).toMatchObject({
      ok: true,
      plan: {
        id: 'nutrition-programme',
        locale: 'zh-TW',
        regions: [
          { key: 'Ganzhou', name: 'Ganzhou' },
          { key: 'Jian', name: 'Jian' },
        ],
        promises: ['1小時內給您初步回覆', '4小時內給您明確答覆'],
      },
    });
    expect(answer.kind === 'text' && answer.body).not.toContain('example.org');
  });
});
