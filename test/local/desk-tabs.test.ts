// Tabs by name: the desk shows each tab's own content, however the tabs are titled.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeTab, readRows, readState, readTab, select } from '../../local/desk/api.ts';
import type { TabAnswer } from '../../local/server/api-types.ts';
import { startServer, type TestServer } from './server-support.ts';

let server: TestServer;
/** The tab marked `people`, which stands first, and the unmarked one beside it. */
let marked: number;
let unmarked: number;

beforeEach(async () => {
  server = await startServer();
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (path: string, request: RequestInit) =>
    fetch(new URL(path, server.sites.addresses.desk), request),
  );
  const { tabs } = await readState();
  [marked, unmarked] = tabs.map(({ id }) => id) as [number, number];
  rename(unmarked, 'people');
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.stop();
});

const rename = (tab: number, name: string) =>
  server.host.book.apply({ kind: 'tab-set', tab, properties: { name } });
const headerAt = async (name: string) => {
  const response = await server.get(`/api/tabs/${encodeURIComponent(name)}`);
  const { header }: TabAnswer = JSON.parse(await response.text());
  return header.map(({ title }) => title);
};
const marks = ['Name', 'Seen', 'Met', 'Level'];

describe('the desk', () => {
  it('reads a tab that is titled like another one’s key', async () => {
    expect((await readTab(unmarked)).id).toBe(unmarked);
    expect((await readRows(unmarked, 1, 1)).id).toBe(unmarked);
    expect((await readTab(marked)).id).toBe(marked);
  });

  it('types into it, and puts the cursor there', async () => {
    const block = { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 1 };
    await changeTab(unmarked, { route: 'cells', block, values: [['Ada']] });
    expect(server.host.book.tab(unmarked)?.value(2, 1)).toBe('Ada');
    await select(unmarked, 'B3');
    const call = await server.post('/api/script-run', { function: 'whereAmI', args: [] });
    expect(JSON.parse(await call.text())).toEqual({ value: 'people!B3' });
  });

  it('reads a tab that is titled like another one’s address', async () => {
    rename(unmarked, `id:${marked}`);
    expect((await readTab(marked)).id).toBe(marked);
    expect((await readTab(unmarked)).id).toBe(unmarked);
  });
});

describe('a name in the API', () => {
  it('is a script’s key before it is a title, wherever the tabs stand', async () => {
    server.host.book.apply({ kind: 'tab-move', tab: unmarked, index: 0 });
    expect(await headerAt('people')).toEqual(marks);
  });

  it('is a title, though not one that looks like an id', async () => {
    rename(unmarked, String(marked));
    expect(await headerAt(String(marked))).not.toEqual(marks);
  });
});
