// The second half of the form, fetched once a person begins: checking, sending, and the receipt.
import { html } from 'lit';
import type { Receipt, Refusal } from '../../shared/model/submission.ts';
import { enFinish, type FinishText } from '../../shared/text/form/en-finish.ts';
import { Delivery, type DeliveryState } from '../delivery/delivery.ts';
import { dropReceipt, findReceipt, keepReceipt } from '../delivery/kept-receipt.ts';
import { findUnsent, type Unsent } from '../delivery/unsent.ts';
import { checkStep } from '../form/check.ts';
import { stepsNow } from '../form/journey.ts';
import { correct, sentBack } from '../form/moves.ts';
import type { Session } from '../form/session.ts';
import { checkView } from './check-view.ts';
import { compose } from './compose.ts';
import { receiptView } from './receipt-view.ts';
import { problemsOf } from './refusal.ts';
import { sendingView } from './sending-view.ts';

export class Finish {
  readonly #session: Session;
  #agreed = false;
  #delivery: Delivery | undefined;
  #receipt: Receipt | undefined;
  /** The person is waiting for this delivery, rather than it having started with the page. */
  #awaited = false;
  #asksDiscard = false;
  #copied = false;
  #stopTicking = () => {};

  constructor(session: Session) {
    this.#session = session;
  }

  view() {
    return html`<p class="unseen" role="status">${this.#status}</p>
      ${this.#current()}`;
  }

  /** Goes on with what an earlier visit left: its receipt, or a complaint still to be sent. */
  pickUp(): void {
    const { surroundings, address } = this.#session.host;
    this.#receipt = findReceipt(surroundings, address.form);
    const unsent = findUnsent(surroundings, address.form);
    if (this.#receipt) this.#session.host.redraw();
    else if (unsent) this.#deliver(unsent);
    else this.#session.toStart();
  }

  /** The element has left the page, perhaps only to be put elsewhere on it. */
  pause(): void {
    this.#delivery?.stop();
    this.#stopTicking();
  }

  resume(): void {
    if (this.#delivery) this.#deliver(this.#delivery.unsent);
  }

  #current() {
    const session = this.#session;
    const words = this.#words;
    if (this.#receipt) {
      return receiptView(words, session.locale, this.#receipt, {
        copied: this.#copied,
        copy: this.#copy,
        another: this.#another,
      });
    }
    if (this.#delivery) {
      return sendingView(words, this.#delivery, {
        now: session.host.surroundings.now(),
        asksDiscard: this.#asksDiscard,
        askDiscard: this.#askDiscard,
        discard: this.#discard,
      });
    }
    return checkView(session, words, {
      correct: (step) => session.move(correct(session.journey, step)),
      agreed: this.#agreed,
      agree: this.#agree,
      send: this.#send,
    });
  }

  get #words(): FinishText {
    return this.#session.language.finishWords ?? enFinish;
  }

  /** What a screen reader says by itself when it changes. */
  get #status(): string {
    const words = this.#words;
    if (this.#receipt) return this.#copied ? words.copied : words.receiptTitle;
    if (!this.#delivery) return '';
    return this.#delivery.state.kind === 'waiting' ? words.waitingTitle : words.sendingTitle;
  }

  readonly #agree = (event: Event): void => {
    this.#agreed = event.target instanceof HTMLInputElement && event.target.checked;
  };

  readonly #send = (event: Event): void => {
    event.preventDefault();
    const session = this.#session;
    const { journey, plan, words } = session;
    const problems = stepsNow(journey, plan).flatMap((step) =>
      checkStep(step, journey.answers, plan, words),
    );
    if (problems.length > 0) session.move(sentBack(journey, problems));
    else if (this.#agreed) this.#deliverAnswers();
    else session.report([{ field: 'consent', message: this.#words.consentMissing }]);
  };

  #deliverAnswers(): void {
    const { host, journey, plan, locale } = this.#session;
    const { answers } = journey;
    const requestId = host.surroundings.requestId();
    const submission = compose(answers, plan, { requestId, site: host.address.site, locale });
    this.#awaited = true;
    this.#deliver({ submission, answers });
    // From here on the device keeps it as a complaint on its way.
    this.#session.forgetDraft();
    host.redraw('title');
  }

  #deliver(unsent: Unsent): void {
    const { surroundings, address } = this.#session.host;
    this.#asksDiscard = false;
    this.#delivery = new Delivery(unsent, {
      surroundings,
      endpoint: address.endpoint,
      form: address.form,
      changed: this.#follow,
    });
    void this.#delivery.send();
  }

  readonly #follow = (state: DeliveryState): void => {
    const { host } = this.#session;
    this.#stopTicking();
    if (state.kind === 'refused') {
      this.#takeBack(state.refusal);
      return;
    }
    if (state.kind === 'waiting') {
      host.announce('complaint-error', { kind: 'delivery', fields: [] });
      this.#tick();
    } else if (state.kind === 'received') {
      this.#delivery = undefined;
      this.#receipt = state.receipt;
      keepReceipt(host.surroundings, host.address.form, state.receipt);
      host.announce('complaint-submitted', { number: state.receipt.number });
    }
    host.redraw(this.#receipt && this.#awaited ? 'title' : undefined);
  };

  /** Shows what the web app wants mended, with the answers the complaint was made of. */
  #takeBack(refusal: Refusal): void {
    const unsent = this.#delivery?.unsent;
    this.#delivery = undefined;
    if (unsent) this.#session.answer(unsent.answers);
    const problems = problemsOf(refusal, this.#words);
    this.#session.move(sentBack(this.#session.journey, problems), 'refused');
  }

  /** Counts down before the person's eyes. */
  #tick(): void {
    this.#stopTicking = this.#session.host.surroundings.after(1000, () => {
      this.#session.host.redraw();
      this.#tick();
    });
  }

  readonly #askDiscard = (asks: boolean): void => {
    this.#asksDiscard = asks;
    this.#session.host.redraw(asks ? 'discard-ask' : 'title');
  };

  readonly #discard = (): void => {
    this.#delivery?.discard();
    this.#startAgain();
  };

  readonly #another = (): void => {
    const { surroundings, address } = this.#session.host;
    dropReceipt(surroundings, address.form);
    this.#startAgain();
  };

  #startAgain(): void {
    this.#stopTicking();
    this.#delivery = undefined;
    this.#receipt = undefined;
    this.#agreed = false;
    this.#copied = false;
    this.#session.startAfresh();
  }

  readonly #copy = async (code: HTMLElement): Promise<void> => {
    try {
      await navigator.clipboard.writeText(code.innerText);
      this.#copied = true;
      this.#session.host.redraw();
    } catch {
      // Where the page may not use the clipboard, the person still can.
      getSelection()?.selectAllChildren(code);
    }
  };
}
