// What was acknowledged is kept, even when the power goes off right after.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en as serverText } from '../../local/server/text/en.ts';
import type { SubmissionInput } from '../../shared/model/submission.ts';
import { connectToDesk } from './desk-api.ts';
import { startProduct } from './server.ts';

let dataFolder: string;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'redress-power-cut-'));
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const submission: SubmissionInput = {
  kind: 'complaint',
  requestId: 'power-cut-0000000001',
  site: 'journey',
  locale: 'en',
  description: 'The box was open.',
  reporter: { name: 'Lin Mei', phone: '13800138000' },
  consent: true,
};
it('finds a complaint again after kill -9, and stops cleanly when asked to', async () => {
  const before = await startProduct({ now: '2026-03-30T09:40:00+08:00', dataFolder });
  const response = await fetch(before.webApp, {
    method: 'POST',
    headers: { 'content-type': 'text/plain;charset=utf-8' },
    body: JSON.stringify(submission),
  });
  const receipt: unknown = await response.json();
  await before.kill();
  expect(receipt).toMatchObject({ ok: true, number: expect.stringMatching(/^C26-/) });

  const after = await startProduct({ dataFolder, fresh: false });
  const rows = await connectToDesk(after.desk).rows('complaints');
  await after.stop();
  expect(rows.map(({ cells }) => cells.description)).toEqual(['The box was open.']);
  expect(after.output()).toContain(serverText.stopped);
});
