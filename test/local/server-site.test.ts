// One origin by itself: whose name it answers to, and what it makes of requests that go wrong.
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { plain } from '../../local/server/http/message.ts';
import { openSite, type Site } from '../../local/server/http/site.ts';

let site: Site;
let faults: unknown[];
beforeEach(async () => {
  faults = [];
  const opened = await openSite(0, (error) => faults.push(error));
  if (!opened.ok) throw new Error('No free port.');
  site = opened.site;
});
afterEach(() => site.close());

const answerTo = async (host: string) => {
  const asked = request({ host: '127.0.0.1', port: site.port, headers: { host } }).end();
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, body: await text(response) };
};

it('answers its own loopback names alone, whatever name a page elsewhere points here', async () => {
  site.handle(() => plain(200, 'here'));
  for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST']) {
    expect(await answerTo(`${name}:${site.port}`)).toEqual({ status: 200, body: 'here' });
  }
  for (const host of [`evil.example:${site.port}`, '127.0.0.1:1', '127.0.0.1']) {
    const refused = await answerTo(host);
    expect([refused.status, JSON.parse(refused.body)]).toMatchObject([
      421,
      { error: { code: 'unknown-host' } },
    ]);
  }
});

it('tells a fault of a handler, and answers with what it was', async () => {
  const fault = new Error('the journal is full');
  site.handle(() => {
    throw fault;
  });
  expect(await answerTo(`localhost:${site.port}`)).toMatchObject({
    status: 500,
    body: expect.stringContaining('the journal is full'),
  });
  expect(faults).toEqual([fault]);
});

it('takes an upload that is cut short for nobody’s fault', async () => {
  const ended = new Promise((resolve) => {
    site.handle(async (asked) => {
      const body = asked.readBody(1_000);
      body.catch(resolve);
      await body;
      return plain(200, 'never');
    });
  });
  const socket = connect(site.port, '127.0.0.1');
  socket.write(`POST / HTTP/1.1\r\nHost: localhost:${site.port}\r\nContent-Length: 9\r\n\r\nhalf`);
  await once(socket, 'connect');
  setImmediate(() => socket.destroy());
  await ended;
  await site.close();
  expect(faults).toEqual([]);
});
