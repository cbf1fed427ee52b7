// One origin of the local Google: an HTTP server on the loopback address that answers its own host name alone.
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type Answer, problem, type Request, readRequest, send } from './message.ts';

export type Handler = (request: Request) => Answer | Promise<Answer>;

export type Site = {
  /** `http://127.0.0.1:8800`, without a path. */
  readonly origin: string;
  readonly port: number;
  /** Until a handler is given, every request waits with 503. */
  handle(handler: Handler): void;
  /** Ends open connections too, so that it always returns soon. */
  close(): Promise<void>;
};

export type SiteOutcome =
  | { readonly ok: true; readonly site: Site }
  | { readonly ok: false; readonly code: 'port-taken' | 'port-refused'; readonly port: number };

const loopback = '127.0.0.1';

const listen = (server: Server, port: number): Promise<NodeJS.ErrnoException | null> =>
  new Promise((resolve) => {
    server.once('error', resolve);
    server.listen(port, loopback, () => {
      server.off('error', resolve);
      resolve(null);
    });
  });

/** The sender left in the middle of a body: it never was a request, and nobody is left to be answered. */
const isCutShort = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNRESET';

/**
 * Opens an origin; port 0 takes any free one. A request whose `Host` is not this machine's loopback
 * name is refused: a page elsewhere can point its own name at 127.0.0.1 (DNS rebinding).
 */
export const openSite = async (
  wantedPort: number,
  onFault: (error: unknown) => void,
): Promise<SiteOutcome> => {
  let handler: Handler = () => problem(503, 'failed', 'The server is starting.');
  const respond = async (request: Request, response: ServerResponse): Promise<void> => {
    try {
      send(await handler(request), response);
    } catch (error) {
      if (isCutShort(error)) return;
      onFault(error);
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) send(problem(500, 'failed', message), response);
      else response.destroy();
    }
  };

  const server = createServer();
  const refusal = await listen(server, wantedPort);
  if (refusal) {
    const code = refusal.code === 'EADDRINUSE' ? 'port-taken' : 'port-refused';
    return { ok: false, code, port: wantedPort };
  }
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : wantedPort;
  const hosts = new Set([`${loopback}:${port}`, `localhost:${port}`]);
  server.on('request', (incoming, response) => {
    if (hosts.has((incoming.headers.host ?? '').toLowerCase())) {
      void respond(readRequest(incoming), response);
    } else {
      send(
        problem(421, 'unknown-host', `This server answers as ${loopback}:${port} only.`),
        response,
      );
    }
  });

  return {
    ok: true,
    site: {
      origin: `http://${loopback}:${port}`,
      port,
      handle: (next) => {
        handler = next;
      },
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    },
  };
};
