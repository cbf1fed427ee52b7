// Two surges that really happened, in reports to the American food authority: Peter Pan peanut butter, recalled on
// 2007-02-14, and Hydroxycut, warned of on 2009-05-01. The records stand beside the repository, not in it.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readMapping } from '../../local/replay/mapping.ts';
import { readReports, valuesOf } from '../../local/replay/reports.ts';
import { wordsIn } from '../../local/replay/text/words.ts';
import { day, minute } from '../../shared/calendar/duration.ts';
import { findClusters } from '../../shared/detect/cluster.ts';
import { type Episode, followEpisodes } from '../../shared/detect/episodes.ts';
import type { Finding, Look } from '../../shared/detect/finding.ts';
import type { Sighting } from '../../shared/detect/sighting.ts';
import { assessUnusual } from '../../shared/detect/unusual.ts';
import { clusterRule, unusualRule } from './detect-sightings.ts';

const name = 'caers-2004-2012.csv.gz';
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const file = here(`../../../shared/data/${name}`);
const absent = !existsSync(file);
const title = `reports from 2006 to 2009${absent ? `, skipped: ${name} is not beside the repository` : ''}`;

/** A report has a day and no time: it is taken for noon, and each day is looked at when it is over. */
const readSightings = async (): Promise<readonly Sighting[]> => {
  const words = wordsIn('en');
  const mapping = await readMapping(here('../../local/replay/caers.json'), words);
  if (!mapping.ok) throw new Error(mapping.message);
  const period = { from: '2006-06-01', to: '2009-05-31' };
  const reports = await readReports(file, mapping.value, period, words);
  if (!reports.ok) throw new Error(reports.message);
  const { hidden, product, symptoms } = mapping.value;
  return reports.value.map((report, index) => ({
    number: report.id,
    at: Date.parse(report.day) + day / 2 + (index % 600) * minute,
    person: '',
    product: valuesOf(report, product, hidden)[0] ?? '',
    batch: '',
    symptoms: valuesOf(report, symptoms, hidden),
  }));
};

type Detector = (sightings: readonly Sighting[], look: Look) => readonly Finding[];
const plain: Detector = (sightings, look) =>
  findClusters(sightings, { ...clusterRule, by: 'product' }, look);
const warning: Detector = (sightings, look) =>
  assessUnusual(sightings, { ...unusualRule, by: 'product', baselineDays: 182 }, look).findings;

describe.skipIf(absent)(title, () => {
  let all: readonly Sighting[] = [];
  beforeAll(async () => {
    all = await readSightings();
  });

  /** The day and the product of each alarm. */
  const alarms = (detect: Detector, from: string, to: string): readonly string[] => {
    const begun: string[] = [];
    let open: readonly Episode[] = [];
    for (let start = Date.parse(from); start <= Date.parse(to); start += day) {
      const now = start + day;
      const known = all.filter(({ at }) => now - 200 * day < at && at <= now);
      const findings = detect(known, { now, recordsFrom: Date.parse('2006-06-01') });
      const episodes = followEpisodes(open, findings, { now, quietFor: 7 * day });
      open = episodes.open;
      const date = new Date(start).toISOString().slice(0, 10);
      begun.push(...episodes.begun.map(({ group }) => `${date} ${group}`));
    }
    return begun;
  };

  test('the peanut butter is found on the day the plain rule finds it', () => {
    const expected = expect.arrayContaining(['2007-02-21 butter pan peanut peter']);
    expect(alarms(plain, '2007-02-01', '2007-02-28')).toEqual(expected);
    expect(alarms(warning, '2007-02-01', '2007-02-28')).toEqual(expected);
  });

  test('Hydroxycut is found a day after the plain rule, in two products at once', () => {
    expect(alarms(plain, '2009-04-28', '2009-05-08')).toEqual(
      expect.arrayContaining(['2009-05-05 hydroxycut', '2009-05-05 hardcore hydroxycut']),
    );
    expect(alarms(warning, '2009-04-28', '2009-05-08')).toEqual(
      expect.arrayContaining(['2009-05-06 hydroxycut', '2009-05-06 hardcore hydroxycut']),
    );
  });

  test('in a month in which one product was recalled the plain rule alarms more than twice as often', () => {
    // Total Body Formula, poisoned with selenium, on 2008-03-27.
    const plainly = alarms(plain, '2008-04-01', '2008-04-30');
    const early = alarms(warning, '2008-04-01', '2008-04-30');
    expect(early.join()).toContain('body total');
    expect(plainly.length).toBeGreaterThan(2 * early.length);
  });
});
