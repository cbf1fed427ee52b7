// The world a script runs in, by facts 1.1 and 1.3 (V8 runtime, entry points).
import { describe, expect, it } from 'vitest';
import { install, startMoment } from './script-support.ts';

describe('globals of a script', () => {
  const { evaluate } = install('');

  it.each([
    'setTimeout',
    'fetch',
    'URL',
    'TextEncoder',
    'crypto',
    'window',
    'process',
    'structuredClone',
    'queueMicrotask',
    'Buffer',
    'require',
    'global',
  ])('has no %s', (name) => {
    expect(evaluate(`return typeof ${name};`)).toBe('undefined');
  });

  it.each(['Promise', 'Intl', 'BigInt', 'Proxy', 'WeakMap', 'WebAssembly', 'console', 'Logger'])(
    'has %s',
    (name) => {
      expect(evaluate(`return typeof ${name};`)).not.toBe('undefined');
    },
  );

  it('lets the script declare functions of any name beside the services', () => {
    const { value } = install(
      'function Logger() { return 1; } function run() { return Logger(); }',
    );
    expect(value('run')).toBe(1);
  });

  it('keeps no state from one execution to the next', () => {
    const { value } = install('var count = 0; function next() { count += 1; return count; }');
    expect([value('next'), value('next')]).toEqual([1, 1]);
  });
});

describe('Date', () => {
  const { evaluate, google } = install('');

  it('follows the virtual clock in every form', () => {
    const text =
      'return [Date.now(), new Date().getTime(), new Date(Date()).getTime(), Reflect.construct(Date, []).getTime()];';
    expect(evaluate(text)).toEqual([startMoment, startMoment, startMoment, startMoment]);
    expect(google.clock.now()).toBe(startMoment);
  });

  it('stays one class for instanceof, constructor and subclasses', () => {
    expect(
      evaluate(`class Later extends Date { next() { return this.getTime() + 1; } }
        const later = new Later();
        return [new Date(0) instanceof Date, new Date().constructor === Date,
          later instanceof Later, later.next(), new Date(2026, 2, 2, 9).getTime(), Date.UTC(1970, 0)];`),
    ).toEqual([true, true, true, startMoment + 1, startMoment, 0]);
  });

  it("prints in the script's zone, with its daylight saving time (facts 6.3)", () => {
    const newYork = install('', { manifest: { timeZone: 'America/New_York' } });
    const hours = (moment: string) => newYork.evaluate(`return new Date('${moment}').getHours();`);
    expect([hours('2026-01-15T12:00:00Z'), hours('2026-07-15T12:00:00Z')]).toEqual([7, 8]);
  });

  it('leaves the zone of the process as it was', () => {
    const before = new Date(0).getTimezoneOffset();
    install('', { manifest: { timeZone: 'Pacific/Auckland' } }).evaluate(
      'return new Date(0).getHours();',
    );
    expect(new Date(0).getTimezoneOffset()).toBe(before);
  });
});

describe('running a function', () => {
  it('settles promises before the execution ends', () => {
    const { record } = install(
      `function run() { Promise.resolve('later').then((text) => console.log(text)); console.log('now'); }`,
    );
    expect(record('run').log.map(({ text }) => text)).toEqual(['now', 'later']);
  });

  it('finds top-level declarations and methods, but no arrow functions (facts 1.3)', () => {
    const { value, failure } = install(
      'const arrow = () => 1; var menu = { item1() { return this === menu; } }; function plain() { return 2; }',
    );
    expect(value('plain')).toBe(2);
    expect(value('menu.item1')).toBe(true);
    expect(failure('arrow')).toBe('Script function not found: arrow');
  });

  it('records who, when, what it called and what it logged', () => {
    const { record } = install(
      `function run() {
        PropertiesService.getScriptProperties().setProperty('a', '1').setProperty('b', '2');
        console.warn('careful %s', { a: 1 });
        Utilities.sleep(1500);
      }`,
    );
    expect(record('run')).toMatchObject({
      entry: 'run',
      context: 'editor',
      startedAt: startMoment,
      calls: {
        'PropertiesService.getScriptProperties': 1,
        'Properties.setProperty': 2,
        'Utilities.sleep': 1,
      },
      waitedMs: 1500,
      log: [{ level: 'warn', text: 'careful { a: 1 }' }],
      notProvided: [],
    });
  });

  it('reports what the script threw, with a stack in the script alone', () => {
    const { project } = install("function run() {\n  throw new TypeError('no');\n}");
    const result = project.run('run', [], { context: 'editor' });
    expect(result.ok ? undefined : result.error).toMatchObject({
      name: 'TypeError',
      message: 'no',
      stack: expect.stringContaining('Code:2:9'),
    });
  });

  it('stops a run whose virtual time is over, though the script catches everything (facts 3)', () => {
    const { failure } = install(
      'function run() { for (;;) { try { Utilities.sleep(60000); } catch (error) { return 1; } } }',
    );
    expect(failure('run')).toBe('Exceeded maximum execution time');
  });

  it('fails when top-level code throws', () => {
    const { failure } = install("throw new Error('top'); function run() {}");
    expect(failure('run')).toBe('top');
  });
});

describe('repeatable runs', () => {
  const draw = (seed: number) =>
    install('', { seed }).evaluate('return [Math.random(), Utilities.getUuid()];');

  it('draws the same numbers and ids from the same seed', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });
});
