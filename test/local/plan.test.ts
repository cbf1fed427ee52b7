// The command line of `npm run plan`: what it checks, explains and compares, and what it refuses in words.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../local/plan/check.ts';
import { compare, comparePlans } from '../../local/plan/compare.ts';
import { explain } from '../../local/plan/explain.ts';
import { type PlanOptions, readPlanOptions } from '../../local/plan/options.ts';
import { planWordsIn } from '../../local/plan/text/words.ts';
import { places } from '../../local/terminal/columns.ts';
import { locales } from '../../shared/model/submission.ts';
import { nutritionProgramme } from '../../shared/plan/presets/nutrition-programme.ts';
import { presets } from '../../shared/plan/presets/presets.ts';
import { type Chinese, halfWidthIn, strangersIn } from '../rules/chinese.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-plan-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file with this plan in it, or with this text. */
const fileWith = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

const wide = 120;
const said = (outcome: Awaited<ReturnType<typeof check>>): string =>
  outcome.ok ? outcome.value.join('\n') : outcome.message;

describe('what is typed', () => {
  test.each([
    ['nothing', []],
    ['another command', ['explode', 'P1']],
    ['no plan', ['check']],
    ['a plan too many', ['check', 'P1', 'P2']],
    ['one plan to compare', ['compare', 'P1']],
    ['no data', ['backtest', 'P1']],
  ])('%s shows how the command is used', (_, words) => {
    expect(readPlanOptions(words)).toEqual({ ok: false, message: planWordsIn('en').usage });
  });

  test.each([
    ['--received', ['explain', 'P1', '--received', 'yesterday']],
    ['--year', ['backtest', 'P1', 'data.csv', '--year', 'MMVII']],
    ['--early-warning', ['backtest', 'P1', 'data.csv', '--early-warning', 'colour']],
    ['--receivers', ['backtest', 'P1', 'data.csv', '--receivers', '0']],
    ['--locale', ['check', 'P1', '--locale', 'de']],
  ])('a wrong %s is refused by name', (option, words) => {
    expect(readPlanOptions(words)).toMatchObject({
      ok: false,
      message: expect.stringContaining(`${option} was not understood.`),
    });
  });

  test('an option of another command is refused', () => {
    const refused = readPlanOptions(['check', 'P1', '--level', '2']);
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('--level') });
  });

  test('refusals are in the language asked for', () => {
    const refused = readPlanOptions(['explain', '--locale', 'zh-TW']);
    expect(refused).toEqual({ ok: false, message: planWordsIn('zh-TW').usage });
  });
});

describe('check', () => {
  test.each(presets.map(({ id }, index) => [`P${index + 1}`, id]))(
    '%s is fine, in one line, by number and by id',
    async (number, id) => {
      const outcome = await check(number, 'en');
      expect(outcome).toEqual(await check(id, 'en'));
      expect(outcome).toMatchObject({ ok: true, value: [expect.stringContaining(number)] });
    },
  );

  const [answer] = nutritionProgramme.duties;
  const wrong = (changes: object) => ({ ...nutritionProgramme, ...changes });
  const rows: readonly (readonly [name: string, plan: unknown, place: string, words: string])[] = [
    [
      'a role that does not exist',
      wrong({ duties: [{ ...answer, role: 'boss' }] }),
      'duties.firstAnswer.role',
      'Duty “First answer”, Who: “boss” is not known here. Choose one of: owner; specialist;',
    ],
    [
      'a signal that does not exist, deep in a condition',
      wrong({ duties: [{ ...answer, when: { not: { signal: 'press' } } }] }),
      'duties.firstAnswer.when',
      '“press” is not known here. Choose one of: hospital; media; authority;',
    ],
    [
      'a key used again',
      wrong({ roles: [...nutritionProgramme.roles, ...nutritionProgramme.roles.slice(0, 1)] }),
      'roles',
      '“specialist” stands here twice. Give one of them another key, or take it out.',
    ],
    [
      'a length of time that is none',
      wrong({ duties: [{ ...answer, within: { hour: 4 } }] }),
      'duties.0.within',
      'Duty “First answer”, Within: “Object” does not fit. Write a length of time such as',
    ],
    [
      'something missing',
      wrong({ version: undefined }),
      'version',
      'Version: “version” is missing. Add it.',
    ],
    [
      'something that no plan has',
      wrong({ colour: 'red' }),
      'colour',
      'A plan has no “colour” here. Take it out',
    ],
    [
      'a calendar without a working day',
      wrong({
        calendars: nutritionProgramme.calendars.map((calendar) => ({
          ...calendar,
          weekend: [1, 2, 3, 4, 5, 6, 7],
        })),
      }),
      'calendars.0.weekend',
      'No working day is left. Take a day out of the weekend.',
    ],
    ['a number in place of a plan', 5, '.', 'The plan as a whole: “5” does not fit.'],
  ];
  test.each(rows)('names %s by place and remedy', async (name, plan, place, words) => {
    const outcome = await check(fileWith(`${name}.json`, plan), 'en');
    expect(outcome.ok).toBe(false);
    const lines = said(outcome).split('\n');
    expect(lines).toContain(place);
    expect(said(outcome)).toContain(words);
  });

  test('counts its mistakes', async () => {
    const plan = wrong({ firstReceivers: ['boss'], reportTo: ['chief'] });
    const outcome = await check(fileWith('two.json', plan), 'en');
    expect(said(outcome)).toContain('2 mistakes');
  });

  test.each([
    ['zh-CN', '时限任务“初步回复”', '请改正|请选|之一|改用|可选'],
    ['zh-TW', '時限任務', '請'],
  ] as const)('says so in %s', async (locale, place, remedy) => {
    const plan = wrong({ duties: [{ ...answer, role: 'boss' }] });
    const outcome = said(await check(fileWith(`${locale}.json`, plan), locale));
    expect(outcome).toContain(place);
    expect(outcome).toMatch(new RegExp(remedy));
  });

  test('says which plans there are where there is none of that name', async () => {
    const outcome = await check('P10', 'en');
    expect(outcome.ok).toBe(false);
    expect(said(outcome)).toContain('P1 nutrition-programme');
    expect(said(outcome)).toContain('P9 emergency-plan');
  });

  test('says what is no JSON', async () => {
    expect(said(await check(fileWith('half.json', '{"id":'), 'en'))).toContain('is not JSON');
  });
});

describe('explain', () => {
  type Asked = Partial<Extract<PlanOptions, { readonly command: 'explain' }>>;
  const explained = async (asked: Asked = {}): Promise<string> =>
    said(
      await explain(
        {
          command: 'explain',
          plan: 'P1',
          level: '2',
          region: '',
          received: '2026-11-20T09:00',
          locale: 'en',
          ...asked,
        },
        Date.parse('2026-11-20T01:00:00Z'),
        wide,
      ),
    );

  test('a deadline with its sentence, the warning and every rung of the ladder', async () => {
    const text = await explained();
    expect(text).toContain('Received Fri 20 Nov 09:00 + 4 hours → Fri 20 Nov 13:00; P1-6');
    expect(text).toMatch(/warned +Fri 20 Nov 12:30 +owner/);
    expect(text).toMatch(
      /overdue, told +Fri 20 Nov 13:00 +owner.*\n +Fri 20 Nov 14:00 +City service manager\n +Fri 20 Nov 17:00 +Service director\n +Sat 21 Nov 13:00 +Programme leading group/,
    );
  });

  test('a level with a ladder and duties of its own', async () => {
    const text = await explained({ level: '3' });
    expect(text).toMatch(/overdue, told +Fri 20 Nov 13:00 +owner.*\n +Fri 20 Nov 13:00 +City/);
    expect(text).toContain('P1-11');
    expect(await explained({ level: '1' })).not.toContain('Home visit –');
  });

  test('what begins with something that may never happen is an example', async () => {
    expect(await explained()).toContain(
      'for example: Test asked for Fri 20 Nov 09:00 + 2 working days → Tue 24 Nov 09:00; P1-9',
    );
  });

  test('alerts, conditions, reminders, requirements, situations and readings', async () => {
    const text = await explained();
    expect(text).toMatch(/New complaint \(P1-1, P1-15\) +owner, City service manager/);
    expect(text).toContain('[only if signal: A journalist is involved]');
    expect(text).toContain('after 1 hour, then 4 hours, then every 24 hours');
    expect(text).toContain('counts only after');
    expect(text).toContain(
      '5 or more people with the same symptom within 7 days → Suspected event',
    );
    expect(text).toMatch(/Identify lot and batch – HQ quality department: Opened \+ 4 hours/);
    expect(text).toContain('taken as 7 days');
  });

  test('hour by hour, in the order of time', async () => {
    const text = await explained();
    const [, hours = ''] = text.split('HOUR BY HOUR');
    const [first = '', second = ''] = hours.split('\n').slice(1);
    expect(first).toContain('Fri 20 Nov 09:45');
    expect(second).toContain('Fri 20 Nov 10:00');
  });

  test('counts from now where no moment is given', async () => {
    expect(await explained({ received: undefined })).toContain('received Fri 20 Nov 2026 09:00');
  });

  test('refuses a level that the plan does not have', async () => {
    expect(await explained({ level: '7' })).toBe(
      'The plan has no level “7”. Its levels are: 1 (Level 1), 2 (Level 2), 3 (Level 3).',
    );
  });

  test.each(
    presets.flatMap((_, index) => locales.map((locale) => [`P${index + 1}`, locale] as const)),
  )('%s in %s, no line too wide', async (plan, locale) => {
    const text = await explained({ plan, level: undefined, locale });
    const lines = text.split('\n');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((line) => places(line) > wide)).toEqual([]);
    expect(text).not.toContain('undefined');
  });
});

describe('compare', () => {
  const [one] = presets;
  if (!one) throw new RangeError('there is a plan');
  const compared = (other: Parameters<typeof comparePlans>[0][0]) =>
    comparePlans([one, other], ['A', 'B'], 'en', wide).join('\n');

  test('names a time that differs, side by side, and nothing else', () => {
    const duties = one.duties.map((duty) =>
      duty.key === 'answer' ? { ...duty, within: { hours: 8 } } : duty,
    );
    const lines = compared({ ...one, duties }).split('\n');
    expect(lines.slice(2)).toEqual([
      '',
      expect.stringMatching(/^Plan duties +A +B$/),
      expect.stringMatching(/^complaints · Answer +Within +4 hours +8 hours$/),
    ]);
  });

  test('names what only one of them has', () => {
    const text = compared({ ...one, duties: one.duties.filter(({ key }) => key !== 'homeVisit') });
    expect(text).toMatch(/complaints · Home visit +Who: owner; .*–/);
  });

  test('names a rung of the ladder that waits longer', () => {
    const ladders = one.ladders.map((ladder) => ({
      ...ladder,
      rungs: ladder.rungs.map((rung) =>
        rung.role === 'director' ? { ...rung, overdueBy: { hours: 9 } } : rung,
      ),
    }));
    const text = compared({ ...one, ladders });
    expect(text).toMatch(/Overdue by +1 hour +9 hours/);
    expect(text).toMatch(/Overdue by +4 hours +9 hours/);
  });

  test('says that two are the same', () => {
    expect(compared(one)).toContain('They say the same.');
  });

  test('refuses a plan with mistakes and says how to find them', async () => {
    const other = fileWith('wrong.json', { ...one, firstReceivers: ['boss'] });
    const outcome = await compare({ command: 'compare', plan: 'P1', other, locale: 'en' }, wide);
    expect(outcome).toEqual({
      ok: false,
      message: `${other} has a mistake. “npm run plan -- check ${other}” names it.`,
    });
  });

  test('two plans that come with Redress', async () => {
    const outcome = await compare(
      { command: 'compare', plan: 'P1', other: 'P8', locale: 'zh-CN' },
      wide,
    );
    expect(outcome.ok).toBe(true);
    expect(said(outcome).split('\n').length).toBeGreaterThan(50);
  });
});

test.each(['zh-CN', 'zh-TW'] satisfies readonly Chinese[])(
  'every message in %s is written in its own script, with its own punctuation',
  (locale) => {
    const english = planWordsIn('en');
    const words = planWordsIn(locale);
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    const texts = Object.values(words).map(String);
    expect(texts.flatMap((text) => strangersIn(text, locale))).toEqual([]);
    const plain = Object.values(words).filter((word) => typeof word === 'string');
    expect(plain.flatMap(halfWidthIn)).toEqual([]);
  },
);
