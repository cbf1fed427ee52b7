// The plan in tabs, through the front doors: the menu, cells typed by people, questions answered, rows and mails after.
import { describe, expect, it } from 'vitest';
import { planDesk } from './plan-desk.ts';
import { openRedress, type Redress, receiptOf, rowOf, typePeople } from './redress.ts';

const opened = (redress: Redress = openRedress()) => {
  const desk = planDesk(redress);
  desk.edit();
  return { redress, desk };
};
const firstAnswer = { for: 'complaints', key: 'firstAnswer' };
const at = (time: string): Date => new Date(`2026-11-${time}:00+08:00`);

describe('“Edit the plan”', () => {
  it('puts the plan in force into tabs, in the workbook’s language, and changes nothing', () => {
    const { redress, desk } = opened();
    expect(
      redress.book.tabs.map(({ name }) => name).filter((name) => name.startsWith('Plan')),
    ).toEqual([
      'Plan',
      'Plan levels',
      'Plan level rules',
      'Plan lists',
      'Plan milestones',
      'Plan duties',
      'Plan alerts',
      'Plan ladders',
      'Plan situations',
      'Plan watch rules',
      'Plan calendar',
      'Plan own days',
    ]);
    expect(redress.tab('planSettings').values(2, 1, 1, 2)).toEqual([
      ['Plan to start from', 'Infant nutrition programme'],
    ]);
    expect(desk.read('planDuties', firstAnswer, 'within')).toBe('1 hour');
    expect(desk.read('planDuties', { key: 'sampleSent' }, 'when')).toBe('level at least Level 2');
    expect(desk.apply()).toBe('The plan tabs say what is in force already. Nothing changes.');
    expect(redress.project.scriptProperties().installation).toContain('"planParts":0');
  });

  it('run again makes nothing twice, and asks before it throws away what was typed', () => {
    const { redress, desk } = opened();
    const shape = () => [redress.book.tabs.length, redress.book.metadata.length];
    const before = shape();
    expect(desk.edit()).not.toContain('not applied');
    expect(shape()).toEqual(before);
    desk.type('planDuties', firstAnswer, 'within', '2 hours');
    expect(desk.edit('NO')).toContain('hold changes that were not applied');
    expect(desk.read('planDuties', firstAnswer, 'within')).toBe('2 hours');
    desk.edit('YES');
    expect(desk.read('planDuties', firstAnswer, 'within')).toBe('1 hour');
  });

  it('brings back a tab and a column that were deleted', () => {
    const { redress, desk } = opened();
    const { id } = redress.tab('planDuties');
    const columns = { kind: 'delete', tab: id, dimension: 'columns', count: 1 } as const;
    redress.editor.change(
      [
        { ...columns, at: redress.column('planDuties', 'within') },
        { kind: 'tab-remove', tab: redress.tab('planLevels').id },
      ],
      'REMOVE_COLUMN',
    );
    const said = desk.apply();
    expect(said).toContain('Plan levels: This tab is missing.');
    expect(said).toContain('Plan duties: The column “Within” is missing.');
    desk.edit();
    expect(desk.read('planDuties', firstAnswer, 'within')).toBe('1 hour');
    expect(desk.apply()).toContain('Nothing changes');
  });

  it('is found though people renamed and moved its columns', () => {
    const { redress, desk } = opened();
    const tab = redress.tab('planDuties');
    redress.editor.type({ sheetId: tab.id, row: 1, column: 2 }, [['What must be done']]);
    redress.editor.change(
      [{ kind: 'move', tab: tab.id, dimension: 'columns', at: 2, count: 1, to: 9 }],
      'OTHER',
    );
    expect(redress.column('planDuties', 'name')).not.toBe(2);
    expect(desk.apply()).toContain('Nothing changes');
    desk.type('planDuties', firstAnswer, 'within', '2 hours');
    desk.apply('YES');
    expect(desk.read('planDuties', firstAnswer, 'name')).toBe('First answer');
    expect(desk.apply()).toContain('Nothing changes');
  });
});

describe('“Apply the plan”', () => {
  it('says first which open deadlines move; the row follows with the next sweep', () => {
    const { redress, desk } = opened();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT5M');
    expect(rowOf(redress, number)).toMatchObject({ due: at('20T10:00') });
    desk.type('planDuties', firstAnswer, 'within', '90 minutes');
    const said = desk.apply('YES');
    expect(said).toContain('Apply “Infant nutrition programme”, version 2?');
    expect(said).toContain('1 open deadline moves:');
    expect(said).toContain(`${number} First answer: Fri 20 Nov 10:00 → Fri 20 Nov 10:30`);
    expect(said).toContain('version 2, is in force');
    redress.advance('PT5M');
    expect(rowOf(redress, number)).toMatchObject({ due: at('20T10:30') });
    expect(String(rowOf(redress, number).why)).toContain('+ 90 minutes');
    expect(desk.read('planSettings', { key: 'version' }, 'value')).toBe('2');
  });

  it('NO keeps the plan in force, and what was typed', () => {
    const { redress, desk } = opened();
    const { number } = receiptOf(redress.post({}));
    desk.type('planDuties', firstAnswer, 'within', '3 hours');
    expect(desk.apply('NO')).toContain('Nothing was changed.');
    redress.advance('PT5M');
    expect(rowOf(redress, number)).toMatchObject({ due: at('20T10:00') });
    expect(desk.read('planDuties', firstAnswer, 'within')).toBe('3 hours');
  });

  it('a mistake is marked at its cell and named in words; the last good plan stays in force', () => {
    const { redress, desk } = opened();
    desk.type('planDuties', firstAnswer, 'within', '2 hours');
    desk.apply('YES');
    const { number } = receiptOf(redress.post({}));
    desk.type('planDuties', firstAnswer, 'within', 'soon');
    desk.type('planDuties', { key: 'answer' }, 'when', 'symptom: any and signal: the press');
    const said = desk.apply();
    expect(said).toContain('The plan was not changed: 2 cells must be put right first.');
    expect(said).toMatch(/Plan duties, F2: “soon” is no length of time\. Write for example/);
    expect(said).toMatch(/Plan duties, D3: “the press” is not known here\. Choose one of: /);
    expect(desk.mark('planDuties', firstAnswer, 'within')).toEqual({
      note: expect.stringContaining('“soon” is no length of time'),
      background: '#f4c7c3',
    });
    redress.advance('PT5M');
    expect(rowOf(redress, number)).toMatchObject({ due: at('20T11:00') });

    desk.type('planDuties', firstAnswer, 'within', '3 hours');
    desk.type('planDuties', { key: 'answer' }, 'when', '');
    expect(desk.apply('YES')).toContain('is in force');
    expect(desk.mark('planDuties', firstAnswer, 'within')).toEqual({ note: '', background: '' });
  });

  it('mistakes of the whole plan are found at their cells too', () => {
    const { desk } = opened();
    desk.type('planDuties', { key: 'answer' }, 'key', 'firstAnswer');
    const said = desk.apply();
    expect(said).toContain('Plan duties, N3: “firstAnswer” stands here twice.');
  });

  it('a plan that nobody edited is kept by its id alone; going back to it forgets the edited one', () => {
    const { redress, desk } = opened();
    const parts = () =>
      Object.keys(redress.project.scriptProperties()).filter((key) => key.startsWith('plan.'));
    expect(parts()).toEqual([]);
    desk.type('planDuties', firstAnswer, 'within', '2 hours');
    desk.apply('YES');
    expect(parts().length).toBeGreaterThan(1);
    for (const key of parts()) {
      const value = redress.project.scriptProperties()[key] ?? '';
      expect(new TextEncoder().encode(value).length).toBeLessThan(9 * 1024);
    }
    desk.type('planDuties', firstAnswer, 'within', '1 hour');
    desk.type('planSettings', { key: 'version' }, 'value', '1');
    desk.apply('YES');
    expect(redress.project.scriptProperties().installation).toContain('"planParts":0');
  });

  it('a new milestone gets a column and a new duty its deadline', () => {
    const { redress, desk } = opened();
    const { number } = receiptOf(redress.post({}));
    desk.add('planMilestones', { for: 'complaints', name: 'Called back' });
    desk.add('planDuties', {
      for: 'complaints',
      name: 'Call back',
      role: 'owner',
      startsAt: 'Received',
      within: '20 minutes',
      endsAt: 'called back',
      warnBefore: '5 minutes',
      source: 'ours',
    });
    const said = desk.apply('YES');
    expect(said).toContain(`Duties that are new for open records: 1\n  ${number} Call back`);
    expect(desk.read('planDuties', { name: 'Call back' }, 'key')).toBe('callBack');
    expect(desk.read('planMilestones', { name: 'Called back' }, 'key')).toBe('calledBack');
    redress.advance('PT5M');
    expect(rowOf(redress, number)).toMatchObject({
      nextStep: 'Call back – Ming',
      due: at('20T09:20'),
    });
    redress.type(number, 'calledBack', redress.typedNow());
    expect(rowOf(redress, number)).toMatchObject({ nextStep: 'First answer – Ming' });
  });

  it('a text changed in a Chinese workbook keeps the other languages of every other text', () => {
    const { redress, desk } = opened(openRedress({ locale: 'zh_CN' }, []));
    typePeople(redress, [['明', 'ming@example.org', '项目服务专员']]);
    const { number } = receiptOf(redress.post({ locale: 'en' }));
    desk.type('planDuties', { for: '投诉', key: 'firstAnswer' }, 'name', '先打电话');
    desk.type('planDuties', { for: '投诉', key: 'firstAnswer' }, 'within', '30分钟');
    const said = desk.apply('YES');
    expect(said).toContain(`${number} 先打电话：11月20日（周五）10:00 → 11月20日（周五）09:30`);
    redress.advance('PT5M');
    expect(String(rowOf(redress, number).nextStep)).toContain('先打电话');
    const { promises } = receiptOf(redress.post({ locale: 'en' }));
    expect(promises.map(({ text }) => text).join()).toContain('first answer');
  });

  it('a role, level and symptom that get another name keep their people and complaints', () => {
    const { redress, desk } = opened();
    const { number } = receiptOf(
      redress.post({ category: 'unwell', symptoms: ['cough', 'fever'] }),
    );
    desk.type('planChoices', { list: 'role', key: 'specialist' }, 'name', 'Village worker');
    desk.type('planChoices', { list: 'symptom', key: 'fever' }, 'name', 'High temperature');
    desk.type('planLevels', { for: 'complaints', key: '2' }, 'name', 'Serious');
    const said = desk.apply('YES');
    expect(said).toContain('No open deadline moves.');
    expect(said).not.toContain('fall away');
    expect(said).not.toContain('does not know');
    expect(redress.rows('people')[0]).toMatchObject({ name: 'Ming', role: 'Village worker' });
    redress.advance('PT5M');
    expect(rowOf(redress, number)).toMatchObject({
      state: 'On track',
      level: 'Serious',
      symptoms: 'Cough, High temperature',
    });
  });

  it('two people applying at once: the second is told, and nothing of the first is lost', () => {
    const { redress, desk } = opened();
    const other = redress.google.openEditor(redress.book.id, { user: 'other@example.org' });
    const second = planDesk(redress, other);
    desk.type('planDuties', firstAnswer, 'within', '2 hours');
    const stop = other.onShown((shown) => {
      if (shown.kind !== 'question' || !shown.question.text.startsWith('Apply')) return;
      stop();
      desk.apply('YES');
    });
    expect(second.apply('YES')).toContain('Somebody else has just changed the plan.');
    expect(desk.read('planSettings', { key: 'version' }, 'value')).toBe('2');
    expect(desk.read('planDuties', firstAnswer, 'within')).toBe('2 hours');
    expect(desk.apply()).toContain('Nothing changes');
  });
});

describe('another preset', () => {
  const choose = (redress: Redress, name: string) => {
    const { desk } = opened(redress);
    desk.type('planSettings', { key: 'preset' }, 'value', name);
    return desk;
  };

  it('on an empty workbook: its columns, roles and tabs are there at once', () => {
    const redress = openRedress();
    const desk = choose(redress, 'Public disclosure in a crisis');
    const said = desk.apply('YES');
    expect(said).toContain('No open deadline moves.');
    expect(said).toContain('What stands in the plan tabs is replaced by this plan.');
    expect(redress.column('complaints', 'calledBack')).toBeGreaterThan(0);
    expect(desk.read('planLevels', { for: 'complaints', key: 'I' }, 'name')).toBe('Level I');
    expect(JSON.parse(redress.project.scriptProperties().installation ?? '')).toMatchObject({
      plan: 'public-disclosure',
      planParts: 0,
    });
    expect(receiptOf(redress.post({ category: 'quality' })).level).toBe('Level III');
  });

  it('with open complaints: says which duties come and go, and which levels it does not know', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    const desk = choose(redress, '客诉应急信息公开');
    const said = desk.apply('YES');
    expect(said).toContain('Duties that fall away for open records');
    expect(said).toContain(`Open records whose level the new plan does not know: ${number}`);
    redress.advance('PT5M');
    expect(rowOf(redress, number)).toMatchObject({ state: 'Please check' });
  });

  it('that does not exist is a mistake at its cell', () => {
    const desk = choose(openRedress(), 'Nutrition');
    expect(desk.apply()).toMatch(
      /Plan, B2: “Nutrition” is no plan that comes with Redress\. Choose one of: /,
    );
    expect(desk.mark('planSettings', { key: 'preset' }, 'value').background).toBe('#f4c7c3');
  });
});
