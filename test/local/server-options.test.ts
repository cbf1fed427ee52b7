// The options of `npm start`: what they mean, and that a wrong one is answered with what to do.
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../local/server/options.ts';

const read = (...parameters: string[]) =>
  readOptions(parameters, { dataFolder: '/checkout/.data', plans: ['P1', 'P2'] });

const refusal = (...parameters: string[]): string => {
  const outcome = read(...parameters);
  return outcome.kind === 'refused' ? outcome.message : `not refused: ${outcome.kind}`;
};

describe('what is left out', () => {
  it('is port 8800, plan P1, English, the real time and the folder .data', () => {
    expect(read()).toEqual({
      kind: 'start',
      options: {
        port: 8800,
        dataFolder: '/checkout/.data',
        locale: 'en',
        plan: 'P1',
        now: null,
        fresh: false,
        empty: false,
        smtp: null,
      },
    });
  });
});

describe('what is given', () => {
  it('is taken over', () => {
    const parameters =
      '--port 9000 --data /tmp/x --locale zh-TW --plan P2 --now 2026-03-02T09:00+08:00 --fresh --empty --smtp smtp://mail.example.org:25';
    expect(read(...parameters.split(' '))).toMatchObject({
      kind: 'start',
      options: {
        port: 9000,
        dataFolder: '/tmp/x',
        locale: 'zh-TW',
        plan: 'P2',
        now: Date.UTC(2026, 2, 2, 1),
        fresh: true,
        empty: true,
        smtp: 'smtp://mail.example.org:25',
      },
    });
  });

  it('may be a call for help, which lists plans and languages', () => {
    const outcome = read('--help');
    expect(outcome.kind === 'help' && outcome.text).toMatch(/P1, P2[\s\S]*--now ISO/);
  });
});

describe('a wrong value', () => {
  it('of --port names the range, the three ports above included', () => {
    for (const port of ['80', '65533', '88oo', '-1', '8800.5']) {
      expect(refusal(`--port=${port}`)).toContain(`--port ${port}: give a whole number`);
    }
  });

  it('of --locale and --plan lists the choices', () => {
    expect(refusal('--locale', 'fr')).toBe('--locale fr: choose one of en, zh-CN, zh-TW.');
    expect(refusal('--plan', 'P9')).toBe('--plan P9: choose one of P1, P2.');
  });

  it('of --now is one without an offset, which would mean another moment on every machine', () => {
    expect(refusal('--now', '2026-03-02T09:00')).toContain('with its offset');
    expect(refusal('--now', '2026-13-02T09:00Z')).toContain('with its offset');
  });

  it('of --smtp is anything but an SMTP address', () => {
    expect(refusal('--smtp', 'https://mail.example.org')).toContain('smtp://');
  });

  it('is refused in the language asked for', () => {
    expect(refusal('--locale', 'zh-CN', '--plan', 'P9')).toBe('--plan P9：请从 P1, P2 中选择。');
  });

  it('may be an option that does not exist', () => {
    expect(refusal('--prot', '9000')).toContain("Unknown option '--prot'");
  });
});
