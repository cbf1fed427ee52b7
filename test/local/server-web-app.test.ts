// The web app as Google serves it: two steps, one use, and CORS headers only where Google sends them (facts 2).
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from './server-support.ts';

let server: TestServer;
let exec: string;
beforeAll(async () => {
  server = await startServer();
  exec = server.sites.addresses.webApp;
});
afterAll(() => server.stop());

const anyOrigin = 'access-control-allow-origin';
const step = (address: string, init: RequestInit = {}) =>
  fetch(address, { redirect: 'manual', ...init });
const redirected = async (init: RequestInit = {}): Promise<string> => {
  const response = await step(exec, init);
  expect(response.status).toBe(302);
  return response.headers.get('location') ?? '';
};

describe('a TextOutput', () => {
  it('is answered by a redirect to the content origin, readable from any page in both steps', async () => {
    const first = await step(`${exec}?a=1&b=`);
    const location = first.headers.get('location') ?? '';
    expect(new URL(location).origin).toBe(server.sites.content.origin);
    expect(new URL(location).pathname).toBe('/macros/echo');
    const second = await step(location);
    expect([first.headers.get(anyOrigin), second.headers.get(anyOrigin)]).toEqual(['*', '*']);
    expect(second.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await second.json()).toEqual({ query: 'a=1&b=', contentLength: -1 });
  });

  it('can be fetched once', async () => {
    const location = await redirected();
    expect((await step(location)).status).toBe(200);
    expect((await step(location)).status).toBe(404);
  });

  it('cannot be fetched by POST, and stays for the GET', async () => {
    const location = await redirected();
    expect((await step(location, { method: 'POST', body: '' })).status).toBe(405);
    expect((await step(location)).status).toBe(200);
  });

  it('expires', async () => {
    const location = await redirected();
    server.passRealTime(5 * 60_000);
    expect((await step(location)).status).toBe(404);
  });

  it('of a POST has been written before the redirect is followed', async () => {
    await redirected({ method: 'POST', body: 'kept even if nobody follows' });
    const log = server.host.book.tabNamed('Log');
    expect(log?.value(log.lastRow, 1)).toBe('kept even if nobody follows');
  });

  it('carries the body and its type to the script', async () => {
    const response = await fetch(exec, { method: 'POST', body: '{"é":1}' });
    expect(await response.json()).toEqual({ type: 'text/plain', got: '{"é":1}' });
  });
});

describe('what Google does not serve', () => {
  it('is a preflight: no JSON type and no own header can be sent from another origin', async () => {
    const response = await step(exec, { method: 'OPTIONS' });
    expect(response.status).toBe(405);
    expect(response.headers.get(anyOrigin)).toBeNull();
  });

  it('is HEAD, which gets 403', async () => {
    expect((await step(exec, { method: 'HEAD' })).status).toBe(403);
  });

  it('is any other method or path', async () => {
    expect((await step(exec, { method: 'PUT', body: '' })).status).toBe(405);
    expect((await step(exec.replace('/exec', '/other'))).status).toBe(404);
  });
});

describe('an error', () => {
  it('is a page with status 200 that another origin cannot read', async () => {
    const response = await step(`${exec}?view=throw`);
    expect(response.status).toBe(200);
    expect(response.headers.get(anyOrigin)).toBeNull();
    const page = await response.text();
    expect(page).toContain('<title>Error</title>');
    expect(page).toContain('broken &lt;inside&gt;');
  });
});

describe('an HtmlOutput', () => {
  it('is a shell with its title, no CORS header, and the content in a frame of the content origin', async () => {
    const response = await step(`${exec}?view=page`);
    const shell = await response.text();
    expect([response.status, response.headers.get(anyOrigin)]).toEqual([200, null]);
    expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(shell).toContain('<title>Shown</title>');
    const frame = /<iframe[^>]* src="([^"]+)"/.exec(shell)?.[1] ?? '';
    expect(new URL(frame).origin).toBe(server.sites.content.origin);
    const content = await (await step(frame)).text();
    expect(content).toContain('<h1>A page</h1>');
    expect(content).toContain('google');
  });

  it('lets its own page call the script, and nobody without its token', async () => {
    const shell = await (await step(`${exec}?view=page`)).text();
    const run = /data-run-address="([^"]+)"/.exec(shell)?.[1] ?? '';
    const call = (address: string) =>
      fetch(new URL(address, exec), {
        method: 'POST',
        body: JSON.stringify({ function: 'twice', args: [21] }),
      });
    expect(await (await call(run)).json()).toEqual({ value: 42 });
    expect((await call(run.replace(/token=.*/, 'token=guessed'))).status).toBe(403);
  });
});

describe('more than thirty at once', () => {
  it('get Google’s page, while the thirty are answered in turn', async () => {
    let release = () => {};
    const held = server.host.queue.run(
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    const burst = Array.from({ length: 31 }, () => step(exec, { method: 'POST', body: 'burst' }));
    const refused = await Promise.race(burst);
    expect(refused.status).toBe(200);
    expect(await refused.text()).toContain('too many scripts running simultaneously');
    release();
    await held;
    const statuses = (await Promise.all(burst)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 302)).toHaveLength(30);
  });
});
