// A request as handlers read it and an answer as they give it, apart from Node's own streams.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { ApiErrorCode } from '../api-types.ts';

export type Request = {
  readonly method: string;
  /** Still percent-encoded. */
  readonly path: string;
  /** Raw, without "?". */
  readonly queryString: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The whole body, or null when it is longer than `limit` bytes. */
  readBody(limit: number): Promise<Buffer | null>;
};

export type Headers = Readonly<Record<string, string>>;

export type Answer =
  | { readonly status: number; readonly headers: Headers; readonly body: string | Buffer }
  /** Stays open and writes as it goes. */
  | { readonly stream: (response: ServerResponse) => void };

const readBody = async (incoming: IncomingMessage, limit: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    // What is too long is still read to its end, so that the sender hears the answer.
    if (length <= limit) chunks.push(chunk);
  }
  return length <= limit ? Buffer.concat(chunks) : null;
};

export const readRequest = (incoming: IncomingMessage): Request => {
  const target = incoming.url ?? '/';
  const mark = target.indexOf('?');
  const queryString = mark < 0 ? '' : target.slice(mark + 1);
  return {
    method: incoming.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    queryString,
    query: new URLSearchParams(queryString),
    headers: incoming.headers,
    readBody: (limit) => readBody(incoming, limit),
  };
};

/** Nothing here may be kept by a cache, and no type is guessed. */
const always: Headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

export const send = (answer: Answer, response: ServerResponse): void => {
  if ('stream' in answer) {
    answer.stream(response);
    return;
  }
  response.writeHead(answer.status, {
    ...always,
    'Content-Length': String(Buffer.byteLength(answer.body)),
    ...answer.headers,
  });
  response.end(answer.body);
};

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

export const html = (body: string, headers: Headers = {}, status = 200): Answer => ({
  status,
  headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  body,
});

export const plain = (status: number, body: string, headers: Headers = {}): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  body,
});

/** A refusal in words. */
export const problem = (status: number, code: ApiErrorCode, message: string): Answer =>
  json({ error: { code, message } }, status);
