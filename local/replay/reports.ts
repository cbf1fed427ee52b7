// Reads a CSV file (or .csv.gz) as a stream and merges the rows of one report.
import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DateTime } from 'luxon';
import Papa from 'papaparse';
import * as v from 'valibot';
import { columnsOf, type Mapping, type Source } from './mapping.ts';
import { bad, good, type Outcome } from './outcome.ts';
import type { Period } from './period.ts';
import type { Words } from './text/words.ts';

const rowSchema = v.record(v.string(), v.string());
type Row = v.InferOutput<typeof rowSchema>;

export type SourceReport = {
  readonly id: string;
  /** The day it was created, "2007-03-01". */
  readonly day: string;
  readonly rows: readonly Row[];
};

const within = (day: string, period: Period | undefined): boolean =>
  period === undefined || (period.from <= day && day <= period.to);

/** Reports created within the period, in the order of their day and then of the file. */
export const readReports = async (
  path: string,
  mapping: Mapping,
  period: Period | undefined,
  words: Words,
): Promise<Outcome<readonly SourceReport[]>> => {
  const columns = columnsOf(mapping);
  const reports = new Map<string, { day: string; rows: Row[] }>();
  /** Most rows share their date with the row before. */
  const days = new Map<string, string | null>();
  const dayOf = (date: string): string | null => {
    const known = days.get(date);
    if (known !== undefined) return known;
    const day = DateTime.fromFormat(date, mapping.created.format, { zone: 'utc' }).toISODate();
    days.set(date, day);
    return day;
  };
  /** Takes a row in; answers what is wrong with it. */
  const take = (row: Row): string | undefined => {
    const missing = columns.find((column) => row[column] === undefined);
    if (missing !== undefined) return words.columnMissing({ path, column: missing });
    const id = row[mapping.id] ?? '';
    const written = row[mapping.created.column] ?? '';
    const day = dayOf(written);
    if (day === null) return words.dateUnreadable({ path, id, date: written });
    if (!within(day, period)) return undefined;
    const known = reports.get(id);
    if (known) known.rows.push(row);
    else reports.set(id, { day, rows: [row] });
    return undefined;
  };

  const rows = Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true });
  const unpack = path.endsWith('.gz') ? createGunzip() : new PassThrough();
  let fault: string | undefined;
  try {
    await pipeline(createReadStream(path), unpack, rows, async (parsed: AsyncIterable<unknown>) => {
      for await (const row of parsed) {
        fault = take(v.parse(rowSchema, row));
        // Ends the reading of all streams.
        if (fault !== undefined) throw new Error(fault);
      }
    });
  } catch (error) {
    return bad(fault ?? words.fileUnreadable({ path, reason: String(error) }));
  }
  return good(
    [...reports]
      .map(([id, { day, rows: merged }]) => ({ id, day, rows: merged }))
      .sort((one, other) => one.day.localeCompare(other.day)),
  );
};

/** Distinct values of a source over the rows of a report, without those that say nothing. */
export const valuesOf = (
  { rows }: SourceReport,
  { column, where, separator }: Source,
  hidden: readonly string[],
): readonly string[] => {
  const cells = rows
    .filter((row) => where === undefined || row[where.column] === where.is)
    .map((row) => row[column] ?? '');
  const values = separator === undefined ? cells : cells.flatMap((cell) => cell.split(separator));
  return [...new Set(values.map((value) => value.trim()))].filter(
    (value) => value !== '' && !hidden.includes(value),
  );
};
