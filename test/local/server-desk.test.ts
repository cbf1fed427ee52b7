// The desk's control API: what a person does at the sheet happens as it would at Google's.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  ApiError,
  ClockMoved,
  ExecutionView,
  MailView,
  MenuItem,
  StateAnswer,
  TabAnswer,
  TabView,
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
const people = () => read<TabAnswer>(server.get('/api/tabs/people'));
const names = async () => (await people()).rows.map(({ display }) => display[0]);
const type = (a1: string, value: unknown) => server.post('/api/tabs/people/cells', { a1, value });
const errorOf = async (response: Response) => (await read<ApiError>(response)).error;

describe('typing', () => {
  it('fires onEdit, whose writing is there when the call is answered', async () => {
    expect((await type('A2', 'Ada')).status).toBe(200);
    const [row] = (await people()).rows;
    expect(row).toMatchObject({ row: 2, display: ['Ada', 'typed Ada', '', ''] });
    expect(row?.notes).toEqual(['', 'by onEdit', '', '']);
  });

  it('is told apart from pasting, which gives onEdit no value', async () => {
    const values = [['Ada'], ['Ben']];
    await server.post('/api/tabs/people/cells', { a1: 'A2', values });
    expect((await people()).rows.map(({ display }) => display.slice(0, 2))).toEqual([
      ['Ada', ''],
      ['Ben', ''],
    ]);
    const runs = await read<ExecutionView[]>(server.get('/api/executions'));
    expect(runs.at(-1)?.entry).toBe('onEdit');
  });

  it('reads a date as the workbook does, and tells it with the workbook’s offset', async () => {
    await type('A2', 'Ada');
    await type('C2', '2026-03-02T01:42:00Z');
    const [row] = (await people()).rows;
    expect(row?.raw[2]).toBe('2026-03-02T09:42:00+08:00');
    expect(row?.display[2]).toBe('2026-03-02 09:42');
  });

  it('against a validation is refused in Google’s words, and changes nothing', async () => {
    const response = await type('D2', 'medium');
    expect(response.status).toBe(422);
    expect((await errorOf(response)).message).toContain('D2');
    expect((await people()).rows).toEqual([]);
  });

  it('into a place that is none is refused with how to write one', async () => {
    expect(await errorOf(await type('nowhere', 'x'))).toEqual({
      code: 'invalid',
      message: '“nowhere” is no range of this tab. Write it like B2 or B2:C4.',
    });
  });

  it('null empties a whole range', async () => {
    await type('A2', 'Ada');
    await type('A2:B2', null);
    expect((await people()).rows.map(({ display }) => display)).toEqual([]);
  });
});

describe('colours', () => {
  it('are the effective ones, conditional formats applied', async () => {
    await type('A2', 'Ada');
    await type('D2', 'high');
    await type('A3', 'Ben');
    const { rows } = await people();
    expect(rows.map(({ backgrounds }) => backgrounds[0])).toEqual(['#ff0000', '#ffffff']);
  });
});

describe('acts on rows and columns', () => {
  beforeEach(async () => {
    for (const [index, name] of ['Cy', 'Ada', 'Ben'].entries()) await type(`A${index + 2}`, name);
  });

  it('sort below the header', async () => {
    await server.post('/api/tabs/people/sort', { column: 'name', ascending: true });
    expect(await names()).toEqual(['Ada', 'Ben', 'Cy']);
    await server.post('/api/tabs/people/sort', { column: 1, ascending: false });
    expect(await names()).toEqual(['Cy', 'Ben', 'Ada']);
  });

  it('move a column together with its key', async () => {
    await server.post('/api/tabs/people/move-column', { from: 'name', to: 3 });
    const { header } = await people();
    expect(header.map(({ key }) => key)).toEqual(['Seen', 'Met', 'name', 'level']);
    await server.post('/api/tabs/people/move-column', { from: 3, to: 1 });
    expect((await people()).header.map(({ key }) => key)).toEqual(['name', 'Seen', 'Met', 'level']);
  });

  it('rename a column and keep its key', async () => {
    await server.post('/api/tabs/people/rename-column', { column: 'name', title: 'Who' });
    expect((await people()).header[0]).toEqual({
      key: 'name',
      title: 'Who',
      column: 1,
      hidden: false,
    });
  });

  it('keep the width that somebody has drawn', async () => {
    const widths = async () =>
      (await read<TabView>(server.get('/api/tabs/people/view'))).columns
        .slice(0, 4)
        .map(({ width }) => width);
    const resize = { column: 'Seen', count: 2, width: 240 };
    expect((await server.post('/api/tabs/people/resize-columns', resize)).status).toBe(200);
    expect(await widths()).toEqual([100, 240, 240, 100]);
    const tooMany = await server.post('/api/tabs/people/resize-columns', { ...resize, count: 99 });
    expect((await errorOf(tooMany)).message).toBe('These columns are not all within 1 to 26.');
  });

  it('delete and insert rows', async () => {
    await server.post('/api/tabs/people/delete-rows', { row: 2, count: 2 });
    expect(await names()).toEqual(['Ben']);
    await server.post('/api/tabs/people/insert-rows', { row: 2, count: 1 });
    expect(await names()).toEqual(['', 'Ben']);
  });

  it('fire no onEdit', async () => {
    const runs = async () => (await read<ExecutionView[]>(server.get('/api/executions'))).length;
    const before = await runs();
    await server.post('/api/tabs/people/sort', { column: 1, ascending: true });
    await server.post('/api/tabs/people/delete-rows', { row: 2, count: 1 });
    expect(await runs()).toBe(before);
  });

  it('name a column or tab that is not there in words', async () => {
    const sort = await server.post('/api/tabs/people/sort', { column: 'age', ascending: true });
    expect(await errorOf(sort)).toEqual({
      code: 'not-found',
      message: 'There is no column “age”.',
    });
    expect(await errorOf(await server.get('/api/tabs/nobody'))).toEqual({
      code: 'not-found',
      message: 'There is no tab “nobody”. There are: people, Log.',
    });
  });
});

describe('the view', () => {
  it('names each look once, and carries drop-downs, notes and frozen rows', async () => {
    await type('A2', 'Ada');
    await type('D2', 'high');
    const view = await read<TabView>(server.get('/api/tabs/people/view'));
    const second = view.rows.find(({ row }) => row === 2);
    expect(second?.values).toEqual(['Ada', 'typed Ada', null, 'high']);
    expect(view.styles[second?.styles[0] ?? -1]).toMatchObject({ background: '#ff0000' });
    expect(view.frozenRows).toBe(1);
    expect(view.notes).toEqual([{ row: 2, column: 2, text: 'by onEdit' }]);
    expect(view.validations).toEqual([
      {
        ranges: [{ firstRow: 2, lastRow: 100, firstColumn: 4, lastColumn: 4 }],
        rule: { kind: 'list', values: ['low', 'high'], dropdown: true },
        allowInvalid: false,
        help: null,
      },
    ]);
  });

  it('can be asked for some rows', async () => {
    for (const row of [2, 3, 4]) await type(`A${row}`, `name ${row}`);
    const view = await read<TabView>(server.get('/api/tabs/people/view?rows=3-4'));
    expect(view.rows.map(({ row }) => row)).toEqual([3, 4]);
    expect((await server.get('/api/tabs/people/view?rows=x')).status).toBe(400);
  });
});

describe('the clock', () => {
  it('jumps, and triggers on the way fire in order at their own moments', async () => {
    const moved = await read<ClockMoved>(server.post('/api/clock', { advance: 'PT3H' }));
    expect(moved.now).toBe('2026-03-02T12:00:00+08:00');
    expect(moved.fired.map((fired) => fired.function)).toEqual(['tick', 'tick', 'tick']);
    const moments = moved.fired.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort());
    const log = await read<TabAnswer>(server.get('/api/tabs/Log'));
    expect(log.rows.map(({ raw }) => raw[0])).toEqual(['tick', 'tick', 'tick']);
  });

  it('goes to a moment, but never back', async () => {
    const to = '2026-03-02T10:00:00+08:00';
    expect((await read<ClockMoved>(server.post('/api/clock', { to }))).now).toBe(to);
    const back = await server.post('/api/clock', { to: '2026-03-02T09:59:59+08:00' });
    expect([back.status, (await errorOf(back)).message]).toEqual([
      400,
      `The clock stands at ${to} and only goes forward.`,
    ]);
  });

  it('goes a year ahead at once, not more: a mistyped year is refused and nothing moves', async () => {
    const far = await server.post('/api/clock', { to: '2062-03-02T09:00:00+08:00' });
    expect([far.status, (await errorOf(far)).message]).toEqual([
      400,
      'The clock goes at most 366 days ahead at once: to 2027-03-03T09:00:00+08:00. It has not moved.',
    ]);
    expect((await server.post('/api/clock', { advance: 'P367D' })).status).toBe(400);
    expect(await read(server.get('/api/clock'))).toEqual({ now: '2026-03-02T09:00:00+08:00' });
  });

  it('runs with real time in between', async () => {
    server.passRealTime(60_000);
    await type('A2', 'Ada');
    expect(await read(server.get('/api/clock'))).toEqual({ now: '2026-03-02T09:01:00+08:00' });
  });
});

describe('the menu', () => {
  it('lists the items of onOpen and runs one', async () => {
    const items = await read<MenuItem[]>(server.get('/api/menu'));
    expect(items.map(({ item, title, menu }) => [item, title, menu])).toEqual([
      ['setUp', 'Set up', 'Test'],
      ['openSidebar', 'Open the sidebar', 'Test'],
      ['fail', 'Fail', 'Test'],
    ]);
    expect(await read(server.post('/api/menu', { item: 'openSidebar' }))).toEqual({ ok: true });
  });

  it('says why an item failed, and which there are', async () => {
    expect(await errorOf(await server.post('/api/menu', { item: 'fail' }))).toMatchObject({
      code: 'script-failed',
      message: expect.stringContaining('it was meant to fail'),
    });
    expect((await server.post('/api/menu', { item: 'twice' })).status).toBe(404);
  });
});

describe('the sidebar', () => {
  it('is a page without an origin of its own, with google.script in it', async () => {
    await server.post('/api/menu', { item: 'openSidebar' });
    const { panel } = await read<StateAnswer>(server.get('/api/state'));
    expect(panel).toMatchObject({ kind: 'sidebar', title: 'Beside' });
    const page = await server.get(panel?.address ?? '');
    expect(page.headers.get('content-security-policy')).toMatch(/^sandbox (?!.*same-origin)/);
    const content = await page.text();
    expect(content.indexOf('google')).toBeLessThan(content.indexOf('beside the sheet'));
  });

  it('calls the script through the desk', async () => {
    const call = server.post('/api/script-run', { function: 'twice', args: [4] });
    expect(await read(call)).toEqual({ value: 8 });
  });

  it('is gone when closed', async () => {
    await server.post('/api/menu', { item: 'openSidebar' });
    await server.post('/api/sidebar', { close: true });
    expect((await server.get('/api/sidebar')).status).toBe(404);
  });
});

describe('mail', () => {
  beforeEach(() => server.post('/api/script-run', { function: 'mail', args: [] }));

  it('is listed with its parts', async () => {
    const [mail] = await read<MailView[]>(server.get('/api/mail'));
    expect(mail).toMatchObject({
      index: 0,
      at: '2026-03-02T09:00:00+08:00',
      to: ['somebody@example.org'],
      subject: 'Figures',
      text: 'plain',
      attachments: [{ type: 'image/png', bytes: 3, inline: true }],
    });
  });

  it('is shown as a page in which nothing can run and the picture is inlined', async () => {
    const page = await server.get('/api/mail/0/html');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/^sandbox(?!.*allow-scripts)/);
    expect(await page.text()).toContain('<img src="data:image/png;base64,AQID">');
  });

  it('is a message that mail programs open', async () => {
    const eml = await (await server.get('/api/mail/0.eml')).text();
    expect(eml).toMatch(/^Subject: Figures\r$/m);
    expect(eml).toContain('Content-ID: <chart>');
    expect(eml).toMatch(/^Date: Mon, 02 Mar 2026 01:00:00 \+0000\r$/m);
  });

  it('that does not exist is not found', async () => {
    expect((await server.get('/api/mail/7.eml')).status).toBe(404);
  });
});

describe('who may call', () => {
  const select = { tab: 'people', a1: 'A2' };

  it('is no page of another origin', async () => {
    const from = (Origin: string) => server.post('/api/select', select, { Origin });
    const own = server.sites.desk.origin;
    expect((await from(own)).status).toBe(200);
    for (const origin of ['null', 'https://example.org', server.sites.partner.origin]) {
      expect((await from(origin)).status).toBe(403);
    }
  });

  it('is refused in words when a call, a method or a body is none', async () => {
    expect((await errorOf(await server.get('/api/nothing'))).code).toBe('not-found');
    expect((await errorOf(await server.post('/api/state', {}))).code).toBe('method-not-allowed');
    expect((await server.post('/', {})).status).toBe(405);
    expect(await errorOf(await server.post('/api/menu', { items: 'x' }))).toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(/^item: /),
    });
  });
});
