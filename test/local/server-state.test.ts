// What the desk asks besides the tabs: the state in short, faults to run under, executions, notes, selection.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  ApiError,
  ExecutionView,
  StateAnswer,
  TabAnswer,
} from '../../local/server/api-types.ts';
import { startServer, type TestServer } from './server-support.ts';

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.stop());

const read = async <Answer>(response: Response | Promise<Response>): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text());
  return answer;
};
const executions = () => read<ExecutionView[]>(server.get('/api/executions'));

describe('the state', () => {
  it('names time, plan, tabs, triggers and addresses', async () => {
    const state = await read<StateAnswer>(server.get('/api/state'));
    expect(state).toMatchObject({
      now: '2026-03-02T09:00:00+08:00',
      plan: 'P1',
      locale: 'en',
      title: 'Test',
      quota: { mailsLeft: 100 },
      lastSweep: null,
      panel: null,
      addresses: server.sites.addresses,
    });
    expect(state.tabs.map(({ key, title, rows }) => [key, title, rows])).toEqual([
      ['people', 'People', 0],
      ['Log', 'Log', 0],
    ]);
    expect(state.triggers).toMatchObject([{ function: 'tick', kind: 'CLOCK' }]);
    expect(state.triggers[0]?.next).toMatch(/^2026-03-02T\d\d:\d\d:\d\d(\.\d+)?\+08:00$/);
  });

  it('counts the mails that may still be sent', async () => {
    await server.post('/api/script-run', { function: 'mail', args: [] });
    const state = await read<StateAnswer>(server.get('/api/state'));
    expect(state.quota.mailsLeft).toBe(99);
  });
});

describe('a fault', () => {
  it('makes a service call throw, once', async () => {
    const fault = { kind: 'throw', at: 1, call: 'Sheet.appendRow', message: 'Service unavailable' };
    expect((await server.post('/api/faults', fault)).status).toBe(200);
    const post = () => fetch(server.sites.addresses.webApp, { method: 'POST', body: 'x' });
    expect(await (await post()).text()).toContain('Service unavailable');
    expect(await (await post()).json()).toMatchObject({ got: 'x' });
    expect((await executions()).map(({ entry, error }) => [entry, error]).slice(-2)).toEqual([
      ['doPost', expect.stringContaining('Service unavailable')],
      ['doPost', undefined],
    ]);
  });

  it('skips a trigger', async () => {
    await server.post('/api/faults', { kind: 'trigger-skip', entry: 'tick' });
    await server.post('/api/clock', { advance: 'PT2H' });
    const ticks = (await executions()).filter(({ entry }) => entry === 'tick');
    expect(ticks).toHaveLength(1);
  });

  it('that is none is refused', async () => {
    const response = await server.post('/api/faults', { kind: 'earthquake' });
    expect(response.status).toBe(400);
    expect((await read<ApiError>(response)).error.message).toContain('earthquake');
  });

  it('is taken back by clearing', async () => {
    await server.post('/api/faults', { kind: 'trigger-skip', times: 9 });
    expect(await read(server.post('/api/faults', { kind: 'clear' }))).toEqual([]);
  });
});

describe('an execution', () => {
  it('is told with what it cost', async () => {
    await fetch(server.sites.addresses.webApp, { method: 'POST', body: 'x' });
    const run = (await executions()).at(-1);
    expect(run).toMatchObject({
      entry: 'doPost',
      at: '2026-03-02T09:00:00+08:00',
      cellsWritten: 1,
    });
    expect(run?.calls['Sheet.appendRow']).toBe(1);
  });

  it('is told with what it logged and how it failed', async () => {
    await server.post('/api/menu', { item: 'fail' });
    expect((await executions()).at(-1)).toMatchObject({
      error: 'it was meant to fail',
      log: [{ level: 'warn', text: 'about to fail' }],
    });
  });
});

describe('a note', () => {
  const notes = async () =>
    (await read<TabAnswer>(server.get('/api/tabs/people'))).rows.map((row) => row.notes[0]);

  it('is put on a cell and taken off, without an edit trigger', async () => {
    await server.post('/api/tabs/people/cells', { a1: 'A2', value: 'Ada' });
    const before = (await executions()).length;
    await server.post('/api/tabs/people/notes', { a1: 'A2', note: 'call her back' });
    expect(await notes()).toEqual(['call her back']);
    await server.post('/api/tabs/people/notes', { a1: 'A2', note: '' });
    expect(await notes()).toEqual(['']);
    expect(await executions()).toHaveLength(before);
  });
});

describe('the selection', () => {
  it('is what the script sees as the active range', async () => {
    await server.post('/api/select', { tab: 'people', a1: 'B3:C4' });
    const call = server.post('/api/script-run', { function: 'whereAmI', args: [] });
    expect(await read(call)).toEqual({ value: 'People!B3:C4' });
  });
});
