// `npm run plan -- backtest`: a handful of invented reports reckoned by hand, and two surges that really happened.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { tellingsOf } from '../../local/plan/backtest/mails.ts';
import { runOffice } from '../../local/plan/backtest/office.ts';
import { complaintOf, type PastRecord, staffOf } from '../../local/plan/backtest/records.ts';
import { warningBy } from '../../local/plan/backtest/variant.ts';
import { watchDays } from '../../local/plan/backtest/watch-days.ts';
import { backtest } from '../../local/plan/backtest.ts';
import { type BacktestOptions, readPlanOptions } from '../../local/plan/options.ts';
import { calendarsFor } from '../../shared/calendar/calendars.ts';
import { day, hour, minute } from '../../shared/calendar/duration.ts';
import type { OutboxEntry } from '../../shared/model/notice.ts';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { nutritionProgramme } from '../../shared/plan/presets/nutrition-programme.ts';
import { presets } from '../../shared/plan/presets/presets.ts';
import { directoryOf } from '../../shared/rules/ladder.ts';
import { at, recorded, sweep, zone } from '../rules/fixtures.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'redress-backtest-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wide = 160;
/** What the command prints when this is typed after it. */
const printed = async (...words: readonly string[]): Promise<string> => {
  const options = readPlanOptions(['backtest', ...words]);
  if (!options.ok) return options.message;
  const outcome = await backtest(options.value as BacktestOptions, wide);
  return outcome.ok ? outcome.value.join('\n') : outcome.message;
};

/** A complaint about a torn pack; what was done when, by milestone. */
const record = (
  id: string,
  moment: string,
  done: Readonly<Record<string, string>> = {},
  product = 'Sachets',
): PastRecord => ({
  arrival: {
    id,
    at: at(moment),
    submission: {
      kind: 'complaint',
      requestId: `test-${id.padStart(20, '0')}`,
      site: 'test',
      locale: 'en',
      description: 'The pack was torn.',
      category: 'packaging',
      product,
      symptoms: [],
      signals: [],
      reporter: { name: `Person ${id}`, email: `${id}@example.org` },
      consent: true,
    },
  },
  product,
  outcomes: ['NONE SERIOUS'],
  milestones: Object.fromEntries(Object.entries(done).map(([key, wall]) => [key, at(wall)])),
});

const trial = (records: readonly PastRecord[]) =>
  runOffice(records, {
    plan: nutritionProgramme,
    zone,
    seed: 1,
    receivers: 1,
    from: at('2026-11-20 00:00'),
    to: at('2026-11-22 00:00'),
    isRecorded: true,
    before: new Map(),
  });

describe('deadlines and mails of what was recorded', () => {
  const prompt = {
    firstAnswer: '2026-11-20 10:00',
    answer: '2026-11-20 13:00',
    recordSent: '2026-11-20 21:00',
    closed: '2026-11-20 21:00',
  };

  test('what was done at the last moment is met, a minute later missed', () => {
    const { duties } = trial([
      record('1', '2026-11-20 09:00', prompt),
      record('2', '2026-11-20 09:00', { ...prompt, answer: '2026-11-20 13:01' }),
    ]);
    expect(duties.get('firstAnswer')).toEqual({ met: 2, missed: 0, other: 0 });
    expect(duties.get('answer')).toEqual({ met: 1, missed: 1, other: 0 });
  });

  test('what was never done is missed once its time is over', () => {
    const { duties } = trial([record('1', '2026-11-20 09:00')]);
    expect(duties.get('recordSent')).toEqual({ met: 0, missed: 1, other: 0 });
  });

  test('who answers at once is told of the complaint alone, the manager too', () => {
    const { mails } = trial([
      record('1', '2026-11-20 09:00', {
        firstAnswer: '2026-11-20 09:10',
        answer: '2026-11-20 09:10',
        recordSent: '2026-11-20 09:10',
        closed: '2026-11-20 09:10',
      }),
    ]);
    expect(mails.get('specialist')).toEqual([[1, 0]]);
    expect(mails.get('city-manager')).toEqual([[1, 0]]);
    expect(mails.get('director')).toEqual([[0, 0]]);
  });

  test('who never answers is told again, and so is everybody above', () => {
    const { mails } = trial([record('1', '2026-11-20 09:00')]);
    const [[first = 0, second = 0] = []] = mails.get('specialist') ?? [];
    expect(first).toBeGreaterThan(5);
    expect(second).toBeGreaterThan(0);
    // Overdue since 10:00, 13:00 and 21:00: told 4 hours later, the last one on the next day.
    expect(mails.get('director')).toEqual([[2, 1]]);
    expect(mails.get('leading-group')).toEqual([[0, 3]]);
  });
});

test('looking only when something changes tells all that every sweep would tell, and when', () => {
  const plan = nutritionProgramme;
  const people = staffOf(plan, 1);
  const calendar = calendarsFor(plan.calendars, zone)('');
  const [from, until] = [at('2026-11-20 00:00'), at('2026-11-23 00:00')];
  const directory = directoryOf(people, from);
  const work = { firstAnswer: at('2026-11-20 12:34'), recordSent: at('2026-11-21 09:07') };
  const complaint = complaintOf(record('1', '2026-11-20 09:02'), 0, plan, people);
  const quick = tellingsOf(complaint, work, { plan, calendar, directory, until });

  let outbox: ReadonlyMap<string, OutboxEntry> = new Map();
  const slow: string[] = [];
  for (let now = at('2026-11-20 09:05'); now <= until; now += 5 * minute) {
    const milestones = Object.fromEntries(
      Object.entries(work).filter(([, moment]) => moment <= now),
    );
    const { notices } = sweep([{ ...complaint, milestones }], now, { plan, people, outbox });
    outbox = recorded(notices, 'sent', now, outbox);
    slow.push(...notices.map(({ key }) => `${now} ${key}`));
  }
  expect(slow.length).toBeGreaterThan(20);
  expect(quick.map((told) => `${told.at} ${told.notice.key}`).sort()).toEqual(slow.sort());
});

describe('situations', () => {
  const products = warningBy(nutritionProgramme, 'product');
  /** One complaint a week for half a year, each about something else. */
  const past = Array.from({ length: 200 }, (_, index) => {
    const moment = new Date(at('2026-04-01 09:00') + index * day + 8 * hour);
    return record(
      `p${index}`,
      moment.toISOString().slice(0, 16).replace('T', ' '),
      {},
      `Pack ${index}`,
    );
  });
  const surge = Array.from({ length: 6 }, (_, index) =>
    record(`s${index}`, `2026-11-1${index} 10:00`, {}, 'Peach sachets'),
  );
  const days = Array.from({ length: 40 }, (_, index) => {
    const ends = at('2026-10-21 00:00') + (index + 1) * day;
    return { date: new Date(ends - minute + 8 * hour).toISOString().slice(0, 10), ends };
  });
  const watched = watchDays(
    [...past, ...surge].sort((one, other) => one.arrival.at - other.arrival.at),
    {
      plan: products,
      zone,
      locale: 'en',
      days,
      from: '2026-11-01',
      recordsFrom: at('2026-04-01 00:00'),
      events: [{ name: 'Peaches', from: '2026-11-01', to: '2026-11-30', products: ['Peach'] }],
    },
  );

  test('a plan whose warnings count by product is a plan without mistakes', () => {
    expect(checkPlan(products).ok).toBe(true);
    expect(JSON.stringify(nutritionProgramme)).toContain('"by":"batch"');
    expect(JSON.stringify(products)).not.toContain('"by":"batch"');
  });

  test('the warning comes with the third, the plain rule with the fifth, each once', () => {
    const [first] = watched.firsts;
    expect(first?.get('plain')).toBe('2026-11-14');
    expect(first?.get('earlyWarning')).toBe('2026-11-12');
    const peaches = watched.alarms.filter(({ label }) => label === 'Peach sachets');
    expect(peaches.map(({ rule, date }) => `${rule} ${date}`)).toEqual([
      'earlyWarning 2026-11-12',
      'plain 2026-11-14',
    ]);
    expect(peaches[0]).toMatchObject({ members: 3, event: 0, outcomes: [['NONE SERIOUS', 3]] });
    expect(peaches[0]?.why).toContain('3 people with “Peach sachets”');
  });

  test('what happens before the period is no alarm in it', () => {
    expect(watched.alarms.filter(({ date }) => date < '2026-11-01')).toEqual([]);
  });
});

describe('the command', () => {
  const complaints = here('./replay/complaints.csv');
  const mapping = here('./replay/mapping.json');

  test('says what it rests on, and gives every table', async () => {
    const text = await printed('P1', complaints, '--mapping', mapping, '--seed', '7');
    expect(text).toContain('P1: Infant nutrition programme');
    expect(text).toContain('Simulated people (seed 7): 70 %');
    expect(text).toContain('The hours are those of the replay.');
    for (const title of ['COMPLAINTS', 'DEADLINES', 'MAILS', 'SITUATIONS']) {
      expect(text).toContain(title);
    }
    expect(text).not.toContain('undefined');
  });

  test('the same twice, and otherwise with another seed', async () => {
    const one = await printed('P1', complaints, '--mapping', mapping);
    expect(await printed('P1', complaints, '--mapping', mapping)).toBe(one);
    const others = await Promise.all(
      ['2', '3', '4'].map((seed) =>
        printed('P1', complaints, '--mapping', mapping, '--seed', seed),
      ),
    );
    expect(new Set(others.map((text) => text.split('DEADLINES')[1])).size).toBeGreaterThan(1);
  });

  test.each(presets.slice(1).map((_, index) => `P${index + 2}`))(
    '%s beside P1, and what it does not know of the data',
    async (other) => {
      const text = await printed('P1', complaints, '--mapping', mapping, '--with', other);
      expect(text).toMatch(new RegExp(`DEADLINES met +P1 +${other}`));
      expect(text).toContain('the same people do at the same moments');
    },
  );

  test('what two plans call by one key and other names stands in rows of its own', async () => {
    const text = await printed('P1', complaints, '--mapping', mapping, '--with', 'P4');
    expect(text).toMatch(/\nAnswer +\d+ % [^\n]*–\n/);
    expect(text).toMatch(/\nTell the result +– +\d+ %/);
  });

  test('says which words of the data a plan goes without', async () => {
    const text = await printed('P2', complaints, '--mapping', mapping);
    expect(text).toContain('P2 does not know these and goes without them: ');
  });

  test('a stricter plan misses more with the same people', async () => {
    const path = join(folder, 'strict.json');
    const duties = nutritionProgramme.duties.map((duty) => ({ ...duty, within: { minutes: 1 } }));
    writeFileSync(path, JSON.stringify({ ...nutritionProgramme, duties }));
    const text = await printed('P1', complaints, '--mapping', mapping, '--with', path);
    expect(text).toMatch(/First answer +\d+ %.* 0 % \(0 met/);
  });

  test('takes the dates of the records where the mapping names them', async () => {
    const csv = join(folder, 'dated.csv');
    writeFileSync(
      csv,
      [
        'Report,Created,Role,Product,Kind,Age,Unit,Outcomes,Symptoms,Answered,Ended',
        '1,11/20/2026,Suspect,PEARS,Food,9,Month(s),,,11/20/2026 23:59,11/20/2026 23:59',
        '2,11/20/2026,Suspect,PEARS,Food,9,Month(s),,,11/25/2026 09:00,11/25/2026 09:00',
      ].join('\n'),
    );
    const dated = join(folder, 'dated.json');
    const format = 'M/d/yyyy HH:mm';
    const milestones = {
      answer: { column: 'Answered', format },
      closed: { column: 'Ended', format },
    };
    const plain: object = JSON.parse(readFileSync(mapping, 'utf8'));
    writeFileSync(dated, JSON.stringify({ ...plain, milestones }));
    const text = await printed('P1', csv, '--mapping', dated);
    expect(text).toContain('What was done when is taken from the records.');
    expect(text).toMatch(/\nAnswer +\d+ % \(\d met, [12] missed\)/);
  });

  test('refuses a file that is not there', async () => {
    expect(await printed('P1', join(folder, 'none.csv'), '--mapping', mapping)).toContain(
      'cannot be read',
    );
  });

  test('refuses a period without complaints', async () => {
    expect(await printed('P1', complaints, '--mapping', mapping, '--year', '1999')).toContain(
      'has no complaint in the period asked for',
    );
  });
});

const name = 'caers-2004-2012.csv.gz';
const caers = here(`../../../shared/data/${name}`);
const absent = !existsSync(caers);
const title = `surges in past reports${absent ? `, skipped: ${name} is not beside the repository` : ''}`;

describe.skipIf(absent)(title, () => {
  const mapping = here('../../local/replay/caers.json');
  /** The first days of an event, `rule day`. */
  const found = async (from: string, to: string): Promise<string> => {
    const text = await printed(
      ...['P1', caers, '--mapping', mapping, '--from', from, '--to', to],
      ...['--early-warning', 'product'],
    );
    return text.split('EVENTS found on')[1]?.split('OPENED')[0] ?? '';
  };

  test('Peter Pan peanut butter: warned of on the day of the plain rule', async () => {
    const text = await found('2007-02-10', '2007-02-25');
    expect(text).toContain('Peter Pan');
    expect(text).toMatch(/plain rule.* 2007-02-21/);
    expect(text).toMatch(/Unusually many.* 2007-02-21/);
  });

  test('Hydroxycut: warned of a day after the plain rule', async () => {
    const text = await found('2009-04-28', '2009-05-08');
    expect(text).toContain('Hydroxycut');
    expect(text).toMatch(/plain rule.* 2009-05-05/);
    expect(text).toMatch(/Unusually many.* 2009-05-06/);
  });
});
