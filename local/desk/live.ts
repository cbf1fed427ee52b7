// The server's events: one stream that says when it is lost and comes back by itself.
import type { DeskEvent } from '../server/api-types.ts';

export type LiveState = 'connecting' | 'live' | 'lost';

export type LiveListener = {
  readonly event: (event: DeskEvent) => void;
  readonly state: (state: LiveState) => void;
};

/** Waits between attempts, ms; the last one repeats. */
const RETRY_AFTER = [500, 1000, 2000, 4000];

const KINDS: readonly DeskEvent['kind'][] = [
  'hello',
  'tab',
  'tabs',
  'mail',
  'clock',
  'execution',
  'menu',
  'toast',
  'alert',
  'panel',
];

/** Connects and stays connected. A connection counts as live from its `hello` on. */
export const connectLive = ({ event, state }: LiveListener): void => {
  let attempt = 0;
  const open = () => {
    const source = new EventSource('api/events');
    const receive = (message: MessageEvent<string>) => {
      const parsed = JSON.parse(message.data) as DeskEvent;
      event(parsed);
      if (parsed.kind !== 'hello') return;
      attempt = 0;
      state('live');
    };
    for (const kind of KINDS) source.addEventListener(kind, receive);
    source.addEventListener('error', () => {
      source.close();
      state('lost');
      const wait = RETRY_AFTER[Math.min(attempt, RETRY_AFTER.length - 1)];
      attempt++;
      setTimeout(open, wait);
    });
  };
  state('connecting');
  open();
};
