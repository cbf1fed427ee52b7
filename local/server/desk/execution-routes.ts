// `/api/executions`: the runs of the script with what each of them cost, and faults to run them under.
import * as v from 'valibot';
import type { ExecutionRecord } from '../../google/google.ts';
import type { ExecutionView } from '../api-types.ts';
import { type Host, inTurn } from '../host.ts';
import { readJson } from '../http/json-body.ts';
import { json } from '../http/message.ts';
import type { Route } from '../http/routes.ts';
import { isoWithOffset } from '../running-clock.ts';

export const executionView = (record: ExecutionRecord, zone: string): ExecutionView => ({
  id: record.id,
  entry: record.entry,
  at: isoWithOffset(record.startedAt, zone),
  calls: record.calls,
  cellsRead: record.cellsRead,
  cellsWritten: record.cellsWritten,
  ms: record.ms,
  ...(record.error === undefined ? {} : { error: record.error }),
  log: record.log,
});

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const milliseconds = v.pipe(v.number(), v.minValue(0));
const any = { entry: v.exactOptional(v.string()), times: v.exactOptional(count) };
const call = { ...any, at: count, call: v.exactOptional(v.string()) };

/** The faults of `local/google/fault.ts`, and `clear` for ending all of them. */
const faultSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('throw'), ...call, message: v.exactOptional(v.string()) }),
  v.strictObject({
    kind: v.literal('kill'),
    ...call,
    when: v.exactOptional(v.picklist(['before', 'after'])),
  }),
  v.strictObject({ kind: v.literal('overlap'), ...call, run: v.string() }),
  v.strictObject({ kind: v.literal('mail-quota'), ...any, remaining: milliseconds }),
  v.strictObject({ kind: v.literal('trigger-skip'), ...any }),
  v.strictObject({ kind: v.literal('trigger-double'), ...any }),
  v.strictObject({ kind: v.literal('trigger-delay'), ...any, milliseconds }),
  v.strictObject({
    kind: v.literal('lock-held'),
    ...any,
    scope: v.picklist(['script', 'user', 'document']),
    milliseconds,
  }),
  v.strictObject({ kind: v.literal('clear') }),
]);

export const executionRoutes = (host: Host): readonly Route[] => {
  const { google } = host;
  return [
    {
      method: 'GET',
      path: '/api/executions',
      handle: () => json(google.executions.map((record) => executionView(record, host.book.zone))),
    },
    { method: 'GET', path: '/api/faults', handle: () => json(google.faults.list()) },
    {
      method: 'POST',
      path: '/api/faults',
      handle: async (request) => {
        const asked = await readJson(request, faultSchema, host.text);
        if (!asked.ok) return asked.answer;
        const fault = asked.value;
        await inTurn(host, () =>
          fault.kind === 'clear' ? google.faults.clear() : google.faults.add(fault),
        );
        return json(google.faults.list());
      },
    },
  ];
};
