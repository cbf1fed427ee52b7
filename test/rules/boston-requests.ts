// The city's service requests with their target times, read where they lie: beside the repository, never in it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { momentAt } from '../../shared/calendar/zone.ts';

const file = fileURLToPath(
  new URL('../../../shared/data/boston311-2015H1.csv.gz', import.meta.url),
);

export const requestsAreHere = existsSync(file);

export const boston = 'America/New_York';

/** Opened and due as moments. */
export type Request = { readonly type: string; readonly opened: number; readonly target: number };

/** `02/16/2015 01:25:30 PM`, as clocks in Boston show it. */
const read = (text: string): number => {
  const [, month, day, year, hour, minute, second, half] =
    /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d):(\d\d) ([AP])M$/.exec(text) ?? [];
  const hours = (Number(hour) % 12) + (half === 'P' ? 12 : 0);
  const wall = momentAt(`${year}-${month}-${day}`, hours * 60 + Number(minute), boston);
  return wall + Number(second) * 1000;
};

/** Those that have a target; the others were never promised one. */
export const readRequests = (): readonly Request[] => {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.flatMap(({ TYPE = '', OPEN_DT = '', TARGET_DT = '' }) =>
    TARGET_DT === '' ? [] : [{ type: TYPE, opened: read(OPEN_DT), target: read(TARGET_DT) }],
  );
};
