// A browser's surroundings in the hands of a test: its clock, its storage, its network.
import type { Answer, Receipt, SubmissionInput } from '../../../shared/model/submission.ts';
import type { Surroundings } from '../../../widget/delivery/surroundings.ts';
import { planIn } from './plan.ts';

/** What the web app does with a request; `never` is a request without an end. */
export type Reply = Answer | 'html' | 'broken' | 'never';

export const receipt: Receipt = {
  ok: true,
  number: 'C26-00421-3',
  secret: 'k7Qm-2xTf',
  level: 'Level 2',
  promises: [
    { text: 'A first answer by 10:42 today', due: '2026-11-20T10:42:00+08:00' },
    { text: 'An answer by 13:42 today', due: '2026-11-20T13:42:00+08:00' },
  ],
};

const body = (text: string) => Promise.resolve(new Response(text));

class MemoryStorage implements Storage {
  readonly #entries = new Map<string, string>();
  get length(): number {
    return this.#entries.size;
  }
  clear(): void {
    this.#entries.clear();
  }
  key(index: number): string | null {
    return [...this.#entries.keys()][index] ?? null;
  }
  getItem(name: string): string | null {
    return this.#entries.get(name) ?? null;
  }
  setItem(name: string, value: string): void {
    this.#entries.set(name, value);
  }
  removeItem(name: string): void {
    this.#entries.delete(name);
  }
}

type Timer = { readonly at: number; readonly run: () => void };

export class World {
  readonly device: Storage = new MemoryStorage();
  readonly tab: Storage = new MemoryStorage();
  /** Every complaint that reached the web app, answered or not. */
  readonly received: SubmissionInput[] = [];
  readonly requests: { readonly url: string; readonly init: RequestInit }[] = [];
  /** Replies to complaints, in order; the last one goes on. */
  replies: Reply[] = [receipt];
  planReply: 'plan' | 'html' | 'never' = 'plan';
  storageAllowed = true;
  #now = Date.parse('2026-11-20T01:42:00Z');
  #timers: Timer[] = [];
  #online = new Set<() => void>();
  #ids = 0;

  get surroundings(): Surroundings {
    return {
      fetch: (url, init) => this.#fetch(url, init),
      device: this.storageAllowed ? this.device : undefined,
      tab: this.storageAllowed ? this.tab : undefined,
      now: () => this.#now,
      requestId: () => {
        this.#ids += 1;
        return `00000000-0000-4000-8000-${String(this.#ids).padStart(12, '0')}`;
      },
      random: () => 0.5,
      after: (milliseconds, run) => {
        const timer = { at: this.#now + milliseconds, run };
        this.#timers.push(timer);
        return () => {
          this.#timers = this.#timers.filter((one) => one !== timer);
        };
      },
      whenOnline: (run) => {
        this.#online.add(run);
        return () => this.#online.delete(run);
      },
    };
  }

  /** How many timers and listeners are left running. */
  get running(): number {
    return this.#timers.length + this.#online.size;
  }

  /** Lets time go by, and what was due happen. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (;;) {
      const next = this.#timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((one) => one !== next);
      this.#now = next.at;
      next.run();
    }
    this.#now = end;
  }

  comeOnline(): void {
    for (const run of this.#online) run();
  }

  #fetch(url: string, init: RequestInit): Promise<Response> {
    this.requests.push({ url, init });
    if (init.method === 'GET') return this.#plan(url);
    this.received.push(JSON.parse(String(init.body)));
    const reply = this.replies.length > 1 ? this.replies.shift() : this.replies[0];
    if (reply === 'broken') return Promise.reject(new TypeError('Failed to fetch'));
    if (reply === 'never') return new Promise(() => {});
    return body(reply === 'html' ? '<!doctype html><title>Error</title>' : JSON.stringify(reply));
  }

  #plan(url: string): Promise<Response> {
    if (this.planReply === 'never') return new Promise(() => {});
    if (this.planReply === 'html') return body('<!doctype html><title>Error</title>');
    const wanted = new URL(url).searchParams.get('locale');
    const locale = wanted === 'zh-CN' || wanted === 'zh-TW' ? wanted : 'en';
    return body(JSON.stringify({ ok: true, plan: planIn(locale) }));
  }
}
