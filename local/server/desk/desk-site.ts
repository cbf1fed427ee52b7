// The desk's origin: its page and the control API, for that page and for programs on this machine.
import type { Addresses } from '../api-types.ts';
import { createEventHub } from '../events.ts';
import type { Host } from '../host.ts';
import { plain, problem, type Request } from '../http/message.ts';
import { answerByRoute, type Route } from '../http/routes.ts';
import type { Handler } from '../http/site.ts';
import { staticFile } from '../http/static-files.ts';
import { isoWithOffset } from '../running-clock.ts';
import { announce } from './announcements.ts';
import { clockRoutes } from './clock-routes.ts';
import { editRoutes } from './edit-routes.ts';
import { executionRoutes } from './execution-routes.ts';
import { mailRoutes } from './mail-routes.ts';
import { menuRoutes } from './menu-routes.ts';
import { keepPanel } from './panel.ts';
import { panelRoutes } from './panel-routes.ts';
import { stateRoutes } from './state-routes.ts';
import { tabRoutes } from './tab-routes.ts';

/** The page may load nothing from elsewhere, and be framed by nobody. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'";

/** A page of another origin sends its own in `Origin`, or at least says that it is another. */
const isForeign = (request: Request, port: number): boolean => {
  const { origin } = request.headers;
  const own = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  if (origin !== undefined) return !own.includes(origin);
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
};

export const deskSite = (
  host: Host,
  addresses: Addresses,
  port: number,
  pageFolder: string,
): Handler => {
  const hub = createEventHub();
  const panel = keepPanel(host.editor, (summary) => hub.publish({ kind: 'panel', panel: summary }));
  announce(host, hub);

  const events: Route = {
    method: 'GET',
    path: '/api/events',
    handle: () => ({
      stream: (response) =>
        hub.connect(response, {
          kind: 'hello',
          version: host.book.version,
          now: isoWithOffset(host.google.clock.now(), host.book.zone),
        }),
    }),
  };
  const routes: readonly Route[] = [
    ...stateRoutes(host, panel, addresses),
    ...tabRoutes(host),
    ...editRoutes(host),
    ...mailRoutes(host),
    ...clockRoutes(host),
    ...menuRoutes(host),
    ...executionRoutes(host),
    ...panelRoutes(host, panel),
    events,
  ];

  return async (request) => {
    if (request.path.startsWith('/api/')) {
      return isForeign(request, port)
        ? problem(403, 'cross-origin', host.text.crossOrigin)
        : answerByRoute(routes, request, host.text);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return plain(405, host.text.wrongMethod({ allowed: 'GET' }), { Allow: 'GET, HEAD' });
    }
    const path = request.path === '/' ? '/index.html' : request.path;
    const file = await staticFile(pageFolder, path, {
      'Content-Security-Policy': policy,
      // The build names these by their content.
      ...(path.startsWith('/assets/') ? { 'Cache-Control': 'max-age=31536000, immutable' } : {}),
    });
    return file ?? plain(404, host.text.noSuchPage);
  };
};
