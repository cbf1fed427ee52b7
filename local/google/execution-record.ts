// How a storage keeps what is remembered of an execution.
import * as v from 'valibot';
import { executionContexts } from './execution.ts';

export const executionRecordSchema = v.object({
  id: v.string(),
  entry: v.string(),
  context: v.picklist(executionContexts),
  startedAt: v.number(),
  calls: v.record(v.string(), v.number()),
  cellsRead: v.number(),
  cellsWritten: v.number(),
  ms: v.number(),
  waitedMs: v.number(),
  error: v.exactOptional(v.string()),
  log: v.array(v.object({ level: v.picklist(['log', 'info', 'warn', 'error']), text: v.string() })),
  notProvided: v.array(v.string()),
});
