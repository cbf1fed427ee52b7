// Brings one complaint to the web app: tries, waits and tries again until there is a receipt or a refusal.
import type { Receipt, Refusal } from '../../shared/model/submission.ts';
import { readAnswer } from './answer.ts';
import { exchange } from './exchange.ts';
import { pauseAfter } from './pause.ts';
import type { Surroundings } from './surroundings.ts';
import { dropUnsent, keepUnsent, type Unsent } from './unsent.ts';

export type DeliveryState =
  | { readonly kind: 'sending' }
  | {
      readonly kind: 'waiting';
      /** Nothing usable came back, or the web app asked for patience. */
      readonly reason: 'silence' | 'busy';
      /** Epoch milliseconds of the next try. */
      readonly until: number;
    }
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Where a complaint goes, under which name it waits on the device, and who wants to know how it fares. */
export type Route = {
  readonly surroundings: Surroundings;
  readonly endpoint: string;
  readonly form: string;
  readonly changed: (state: DeliveryState) => void;
};

/** A cold web app with a full sheet needs 10 s and waits up to 30 s for its lock. */
const patience = 60_000;

export class Delivery {
  readonly unsent: Unsent;
  /** Whether closing the page loses nothing. */
  readonly keptOnDevice: boolean;
  readonly #route: Route;
  readonly #stopListening: () => void;
  #stopWaiting = () => {};
  #state: DeliveryState = { kind: 'sending' };
  #tries = 0;
  #stopped = false;

  constructor(unsent: Unsent, route: Route) {
    this.unsent = unsent;
    this.#route = route;
    this.keptOnDevice = keepUnsent(route.surroundings, route.form, unsent);
    this.#stopListening = route.surroundings.whenOnline(() => this.sendNow());
  }

  get state(): DeliveryState {
    return this.#state;
  }

  /** How many tries have failed. */
  get tries(): number {
    return this.#tries;
  }

  /** Tries at once, unless a try is under way. */
  sendNow(): void {
    if (this.#state.kind === 'waiting') void this.send();
  }

  /** One try; the same request id each time, so that it never arrives twice. */
  async send(): Promise<void> {
    this.#stopWaiting();
    this.#become({ kind: 'sending' });
    const { surroundings, endpoint } = this.#route;
    const request = {
      method: 'POST',
      // Anything but text/plain would make the browser ask first, and Google does not answer that.
      headers: { 'Content-Type': 'text/plain;charset=utf-8' },
      body: JSON.stringify(this.unsent.submission),
    };
    // A request to no address would go to the page itself.
    const found = endpoint && (await exchange(surroundings, endpoint, request, patience));
    const answer = readAnswer(found);
    if (this.#stopped) return;
    if (!answer) this.#wait('silence');
    else if (answer.ok) this.#end({ kind: 'received', receipt: answer });
    else if (answer.code === 'busy' || answer.code === 'limit') this.#wait('busy', answer.retry);
    else this.#end({ kind: 'refused', refusal: answer });
  }

  /** Stops trying and forgets the complaint on this device. */
  discard(): void {
    this.stop();
    dropUnsent(this.#route.surroundings, this.#route.form, this.unsent);
  }

  /** Stops trying for now; on the device it stays. */
  stop(): void {
    this.#stopped = true;
    this.#stopWaiting();
    this.#stopListening();
  }

  #wait(reason: 'silence' | 'busy', seconds?: number): void {
    const { now, random, after } = this.#route.surroundings;
    this.#tries += 1;
    const pause = pauseAfter(this.#tries, random(), seconds);
    this.#stopWaiting = after(pause, () => this.sendNow());
    this.#become({ kind: 'waiting', reason, until: now() + pause });
  }

  #end(state: DeliveryState): void {
    this.discard();
    this.#become(state);
  }

  #become(state: DeliveryState): void {
    this.#state = state;
    this.#route.changed(state);
  }
}
