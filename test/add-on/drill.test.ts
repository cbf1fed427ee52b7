// P2-12: a drill runs the whole ladder and troubles nobody outside it.
import { describe, expect, it } from 'vitest';
import { openRedress } from './redress.ts';

const staff = [
  ['Ming', 'ming@example.org', 'Service specialist', 'Ganzhou'],
  ['Hui', 'hui@example.org', 'Service specialist', 'Jian'],
  [
    'Manager',
    'manager@example.org',
    'City service manager',
    '',
    'Deputy',
    '2026-11-01',
    '2026-12-01',
  ],
  ['Deputy', 'deputy@example.org', 'HQ service department'],
  ['Leader', 'leader@example.org', 'Programme leading group'],
  ['Quality', 'quality@example.org', 'HQ quality department'],
] as const;

const drilled = (answer: 'YES' | 'NO') => {
  const redress = openRedress({}, staff);
  const asked: string[] = [];
  redress.editor.onShown((shown) => {
    if (shown.kind === 'question') asked.push(shown.question.text);
  });
  redress.editor.answerNext({ button: answer });
  const outcome = redress.editor.runMenuItem('menuDrill');
  if (!outcome.ok) throw outcome.error;
  return { redress, asked };
};

describe('P2-12 a drill', () => {
  it('mails everybody on the ladders of every region, deputies of who is away, and nobody else', () => {
    const { redress, asked } = drilled('YES');
    const sent = redress.google.mailbox.sent();
    expect(sent.map(({ to }) => to.join()).sort()).toEqual([
      'deputy@example.org',
      'hui@example.org',
      'leader@example.org',
      'ming@example.org',
    ]);
    expect(sent.every(({ subject }) => subject.startsWith('Drill Fri 20 Nov 09:00'))).toBe(true);
    expect(sent.every(({ text }) => text.includes('nothing has happened'))).toBe(true);
    expect(asked).toEqual([
      expect.stringContaining('nobody else: '),
      'Drill: 4 mails sent. They stand in the Outbox tab. Nobody could be reached as 400 line nutrition adviser, Service director.',
    ]);
    expect(redress.rows('outbox').map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'Drill Sent',
      'Drill Sent',
      'Drill Sent',
      'Drill Sent',
    ]);
  });

  it('sends nothing where the person at the sheet says no', () => {
    const { redress } = drilled('NO');
    expect(redress.google.mailbox.sent()).toEqual([]);
    expect(redress.rows('outbox')).toEqual([]);
  });
});
