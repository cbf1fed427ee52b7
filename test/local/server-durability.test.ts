// What the web app has acknowledged is kept, even when the process is killed right after.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFolder } from '../../local/index.ts';
import type { Addresses, ExecutionView, TabAnswer } from '../../local/server/api-types.ts';
import { startServer } from './server-support.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const children: ChildProcess[] = [];
let built: string;
let data: string;

beforeAll(async () => {
  // Inside the checkout, so that the child finds its packages.
  await mkdir(at('../../dist'), { recursive: true });
  built = await mkdtemp(at('../../dist/server-child-'));
  data = await mkdtemp(join(tmpdir(), 'redress-durability-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: at('server-child.ts'),
      outDir: built,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
}, 60_000);

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(built, { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
});

/** Starts a child on the data folder; resolves when it has printed its addresses. */
const start = async (): Promise<{ child: ChildProcess; addresses: Addresses }> => {
  const child = spawn(process.execPath, [join(built, 'child.mjs'), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  let printed = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    printed += chunk;
    if (printed.includes('\n')) break;
  }
  const addresses: Addresses = JSON.parse(printed);
  return { child, addresses };
};

it('a complaint answered before kill -9 is in the sheet after the restart, and its run among the others', async () => {
  const before = await start();
  const body = 'answered, then killed';
  const answer = await fetch(before.addresses.webApp, {
    method: 'POST',
    body,
    redirect: 'manual',
  });
  expect(answer.status).toBe(302);
  before.child.kill('SIGKILL');
  await once(before.child, 'close');

  const after = await start();
  const log = await fetch(new URL('/api/tabs/Log', after.addresses.desk));
  const { rows }: TabAnswer = JSON.parse(await log.text());
  expect(rows.map(({ raw }) => raw[0])).toEqual([body]);
  const runs = await fetch(new URL('/api/executions', after.addresses.desk));
  const executions: ExecutionView[] = JSON.parse(await runs.text());
  expect(executions.map(({ entry }) => entry)).toEqual(['onOpen', 'setUp', 'doPost', 'onOpen']);
}, 30_000);

it('a clean stop keeps what has run', async () => {
  const folder = join(data, 'stopped');
  const before = await startServer(openFolder(folder));
  const runs = [...before.google.executions];
  await before.stop();
  const after = await startServer(openFolder(folder));
  expect(after.google.executions.slice(0, -1)).toEqual(runs);
  await after.stop();
});
