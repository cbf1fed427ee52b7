// A source's rows become complaints: merged by report, mapped to the plan's keys, each at its own moment.
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arrival, toArrival } from '../../../local/replay/arrival.ts';
import { keysUnknownTo, readMapping } from '../../../local/replay/mapping.ts';
import type { Outcome } from '../../../local/replay/outcome.ts';
import type { Period } from '../../../local/replay/period.ts';
import { readReports } from '../../../local/replay/reports.ts';
import { wordsIn } from '../../../local/replay/text/words.ts';
import { submissionSchema } from '../../../shared/model/submission.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const words = wordsIn('en');
const settings = {
  seed: 1,
  zone: 'Asia/Shanghai',
  locale: 'en',
  regions: ['north', 'south'],
} as const;

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'redress-replay-'));
});
afterAll(() => rm(scratch, { recursive: true }));

const taken = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
};

const readArrivals = async (
  file = here('complaints.csv'),
  period?: Period,
  seed: number = settings.seed,
): Promise<Arrival[]> => {
  const mapping = taken(await readMapping(here('mapping.json'), words));
  const reports = taken(await readReports(file, mapping, period, words));
  return reports.map((report) => toArrival(report, mapping, { ...settings, seed }));
};

it('makes one complaint of all rows of a report, and says what the rows say', async () => {
  const arrivals = await readArrivals();
  expect(arrivals.map(({ id }) => id)).toEqual(['9001', '9002', '9003', '9004']);
  expect(arrivals[0]?.submission).toMatchObject({
    product: 'APPLE SACHETS; PEAR SACHETS',
    affected: '9 Month(s)',
    category: 'unwell',
    symptoms: ['diarrhoea', 'vomiting', 'other'],
    signals: ['hospital'],
    reporter: { name: 'Report 9001', email: 'report-9001@example.org' },
    description:
      'Invented reports, 9001\nKind: Baby food, Vitamins\nSymptoms: DIARRHOEA, VOMITING, CRYING\n' +
      'Taken as well: VITAMIN D DROPS',
  });
});

it('leaves out what the source hides, and knows a report without symptoms', async () => {
  const [, hidden, symptomless] = await readArrivals();
  expect(hidden?.submission).not.toHaveProperty('product');
  expect(hidden?.submission).not.toHaveProperty('affected');
  expect(hidden?.submission.signals).toEqual([]);
  expect(symptomless?.submission).toMatchObject({
    category: 'other',
    symptoms: [],
    signals: ['authority'],
  });
});

it('writes what the web app accepts', async () => {
  for (const { submission } of await readArrivals()) {
    expect(v.parse(submissionSchema, submission)).toMatchObject({ kind: 'complaint' });
  }
});

it('puts each complaint on its own day in the zone of the workbook, by the seed', async () => {
  const days = (arrivals: readonly Arrival[]) =>
    arrivals.map(({ at }) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: settings.zone }).format(at),
    );
  const first = await readArrivals();
  expect(days(first)).toEqual(['2026-02-27', '2026-02-27', '2026-02-28', '2026-03-02']);
  expect(await readArrivals()).toEqual(first);
  const other = await readArrivals(here('complaints.csv'), undefined, 2);
  expect(days(other)).toEqual(days(first));
  expect(other.map(({ at }) => at)).not.toEqual(first.map(({ at }) => at));
});

it('reads only the days asked for, and packed files too', async () => {
  const packed = join(scratch, 'complaints.csv.gz');
  writeFileSync(packed, gzipSync(readFileSync(here('complaints.csv'))));
  const arrivals = await readArrivals(packed, { from: '2026-02-28', to: '2026-03-01' });
  expect(arrivals.map(({ id }) => id)).toEqual(['9003']);
});

it('names the column that a file lacks, and the place where a mapping is wrong', async () => {
  const mapping = taken(await readMapping(here('mapping.json'), words));
  const file = join(scratch, 'other.csv');
  writeFileSync(file, 'Report,Created\n1,1/1/2026\n');
  expect(await readReports(file, mapping, undefined, words)).toEqual({
    ok: false,
    message: `${file} has no column "Age", which the mapping reads.`,
  });

  const wrong = join(scratch, 'wrong.json');
  writeFileSync(wrong, JSON.stringify({ ...mapping, created: { column: 'Created' } }));
  expect(await readMapping(wrong, words)).toMatchObject({
    ok: false,
    message: expect.stringContaining('created.format'),
  });
});

it('names the keys that the plan does not have', async () => {
  const mapping = taken(await readMapping(here('../../../local/replay/caers.json'), words));
  const choices = (...keys: string[]) => keys.map((key) => ({ key, name: key }));
  const plan = {
    categories: choices('unwell', 'other'),
    symptoms: choices('diarrhoea', 'vomiting', 'cough', 'rash', 'constipation', 'other'),
    signals: choices('hospital'),
  };
  expect(keysUnknownTo(mapping, plan)).toEqual(['fever', 'authority']);
});
