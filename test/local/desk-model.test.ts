// What the desk knows besides the cells, as the server's events change it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DeskModel } from '../../local/desk/desk-model.ts';
import { textOf } from '../../local/desk/text/text.ts';
import type { ExecutionView } from '../../local/server/api-types.ts';

let asked: string[];
let isThere: boolean;
beforeEach(() => {
  asked = [];
  isThere = true;
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    if (!isThere) throw new TypeError('nobody answers');
    return Response.json({ now: '2026-03-02T09:00:00+08:00', tabs: [], panel: null });
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const model = () =>
  new DeskModel(
    () => undefined,
    () => textOf('en'),
  );
const execution = (id: string): ExecutionView => ({
  id,
  entry: 'sweep',
  at: '2026-03-02T09:00:00+08:00',
  calls: {},
  cellsRead: 0,
  cellsWritten: 0,
  ms: 1,
  log: [],
});

it('asks for the state once after a burst of runs: a sweep may have been among them', async () => {
  const desk = model();
  for (const id of ['1', '2', '3']) desk.receive({ kind: 'execution', execution: execution(id) });
  expect(asked).toEqual([]);
  await vi.runAllTimersAsync();
  expect(asked).toEqual(['api/state']);
  expect(desk.executions.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

it('leaves a server that does not answer to the banner', async () => {
  const desk = model();
  isThere = false;
  await desk.closePanel();
  expect([asked, desk.notices]).toEqual([['api/sidebar'], []]);
});
