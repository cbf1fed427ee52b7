// Server-sent events: what happened, told to every desk page that is open.
import type { ServerResponse } from 'node:http';
import type { DeskEvent } from './api-types.ts';

export type EventHub = {
  publish(event: DeskEvent): void;
  /** Adds a page; `greeting` is the first thing it hears. */
  connect(response: ServerResponse, greeting: DeskEvent): void;
  readonly listeners: number;
};

/** A page that takes nothing in any more is let go rather than buffered for without end. */
const mostBuffered = 4 * 1024 * 1024;

const frame = (event: DeskEvent): string =>
  `event: ${event.kind}\ndata: ${JSON.stringify(event)}\n\n`;

export const createEventHub = (): EventHub => {
  const responses = new Set<ServerResponse>();
  const write = (response: ServerResponse, event: DeskEvent) => {
    response.write(frame(event));
    if (response.writableLength > mostBuffered) response.destroy();
  };
  return {
    get listeners() {
      return responses.size;
    },
    publish: (event) => {
      for (const response of responses) write(response, event);
    },
    connect: (response, greeting) => {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      response.on('close', () => responses.delete(response));
      responses.add(response);
      write(response, greeting);
    },
  };
};
