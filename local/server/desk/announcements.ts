// Tells open desk pages what happened, once it is durable.
import type { DeskEvent } from '../api-types.ts';
import type { EventHub } from '../events.ts';
import type { Host } from '../host.ts';
import { isoWithOffset } from '../running-clock.ts';
import { followBook } from '../tabs/tab-changes.ts';
import { executionView } from './execution-routes.ts';

/** The runs since the last call, oldest first. */
const followExecutions = (host: Host): (() => readonly DeskEvent[]) => {
  let lastId = host.google.executions.at(-1)?.id;
  return () => {
    const { executions } = host.google;
    const known = executions.map(({ id }) => id).lastIndexOf(lastId ?? '');
    lastId = executions.at(-1)?.id;
    return executions
      .slice(known + 1)
      .map((record) => ({ kind: 'execution', execution: executionView(record, host.book.zone) }));
  };
};

const followMenus = (host: Host): (() => readonly DeskEvent[]) => {
  const shape = () => JSON.stringify(host.editor.menus());
  let last = shape();
  return () => {
    const now = shape();
    if (now === last) return [];
    last = now;
    return [{ kind: 'menu' }];
  };
};

export const announce = (host: Host, hub: EventHub): void => {
  const { google, editor, book } = host;
  const followed = [followBook(book).take, followExecutions(host), followMenus(host)];
  google.onCommit(() => {
    for (const take of followed) {
      for (const event of take()) hub.publish(event);
    }
  });
  google.mailbox.onMail(({ id, subject, to }) => {
    const index = google.mailbox.sent().findIndex((mail) => mail.id === id);
    hub.publish({ kind: 'mail', index, subject, to });
  });
  editor.onShown((shown) => {
    if (shown.kind === 'toast') hub.publish(shown);
    if (shown.kind === 'question') {
      const { title, text } = shown.question;
      hub.publish({ kind: 'alert', title, message: text });
    }
  });
  host.clock.onTick((now) => hub.publish({ kind: 'clock', now: isoWithOffset(now, book.zone) }));
};
