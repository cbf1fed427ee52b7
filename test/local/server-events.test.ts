// The event stream: an open desk hears of every change, once it is kept.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DeskEvent } from '../../local/server/api-types.ts';
import { startServer, type TestServer } from './server-support.ts';

let server: TestServer;
let stream: ReadableStreamDefaultReader<string>;
beforeEach(async () => {
  server = await startServer();
  const response = await server.get('/api/events');
  if (!response.body) throw new Error('The event stream has no body.');
  stream = response.body.pipeThrough(new TextDecoderStream()).getReader();
});
afterEach(async () => {
  await stream.cancel();
  await server.stop();
});

/** Events up to and including the first of this kind. */
const heardUntil = async (kind: DeskEvent['kind']): Promise<readonly DeskEvent[]> => {
  const events: DeskEvent[] = [];
  let text = '';
  for (;;) {
    const { value, done } = await stream.read();
    if (done) throw new Error(`The stream ended before "${kind}".`);
    text += value;
    const frames = text.split('\n\n');
    text = frames.pop() ?? '';
    for (const frame of frames) {
      const event: DeskEvent = JSON.parse(/^data: (.*)$/m.exec(frame)?.[1] ?? 'null');
      events.push(event);
      if (event.kind === kind) return events;
    }
  }
};

it('greets with the version of the workbook and the time', async () => {
  expect(await heardUntil('hello')).toEqual([
    { kind: 'hello', version: server.host.book.version, now: '2026-03-02T09:00:00+08:00' },
  ]);
});

it('tells the rows that typing and its trigger touched, in one piece', async () => {
  await server.post('/api/tabs/people/cells', { a1: 'A5', value: 'Ada' });
  const events = await heardUntil('execution');
  const rows = events.flatMap((event) => (event.kind === 'tab' ? [event.rows] : []));
  expect(rows.length).toBeGreaterThan(0);
  for (const span of rows) expect(span).toEqual({ first: 5, last: 5 });
  expect(events).toContainEqual(expect.objectContaining({ kind: 'tab', isMoved: false }));
});

it.each([
  ['delete-rows', { row: 2, count: 1 }],
  ['sort', { column: 'name', ascending: true }],
  ['move-column', { from: 'name', to: 2 }],
])('tells that %s gives cells of the tab other numbers', async (act, asked) => {
  await server.post(`/api/tabs/people/${act}`, asked);
  const event = (await heardUntil('tab')).at(-1);
  expect(event).toMatchObject({ kind: 'tab', rows: null, isMoved: true });
});

it('tells of mail, panels, toasts and the clock', async () => {
  await server.post('/api/script-run', { function: 'mail', args: [] });
  expect((await heardUntil('mail')).at(-1)).toMatchObject({ index: 0, subject: 'Figures' });
  await server.post('/api/menu', { item: 'openSidebar' });
  expect((await heardUntil('panel')).at(-1)).toMatchObject({ panel: { title: 'Beside' } });
  await server.post('/api/clock', { advance: 'PT10M' });
  expect((await heardUntil('clock')).at(-1)).toMatchObject({ now: '2026-03-02T09:10:00+08:00' });
});
