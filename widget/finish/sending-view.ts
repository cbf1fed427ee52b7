// A complaint on its way: where it stands, when the next try is, and what the person can do meanwhile.
import { html, nothing } from 'lit';
import type { FinishText } from '../../shared/text/form/en-finish.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { titleView } from '../views/step.ts';

export type SendingControls = {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly asksDiscard: boolean;
  readonly askDiscard: (asks: boolean) => void;
  readonly discard: () => void;
};

const countdown = (words: FinishText, milliseconds: number): string => {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds <= 90) return words.waitingIn({ seconds });
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? words.waitingMinutes({ minutes })
    : words.waitingHours({ hours: Math.ceil(minutes / 60) });
};

const discardView = (words: FinishText, controls: SendingControls) =>
  controls.asksDiscard
    ? html`<p id="discard-ask" tabindex="-1">${words.discardAsk}</p>
        <div class="actions" part="actions">
          <button type="button" part="secondary" aria-describedby="discard-ask"
            @click=${controls.discard}>${words.discardYes}</button>
          <button type="button" part="secondary"
            @click=${() => controls.askDiscard(false)}>${words.discardNo}</button>
        </div>`
    : html`<button type="button" class="link" @click=${() => controls.askDiscard(true)}>
        ${words.discard}
      </button>`;

export const sendingView = (words: FinishText, delivery: Delivery, controls: SendingControls) => {
  const { state, keptOnDevice } = delivery;
  // Once a try has failed the buttons stay where they are, so that nothing moves under a finger.
  const hasFailed = delivery.tries > 0;
  const waiting = state.kind === 'waiting';
  return html`<section class="sending" aria-labelledby="title">
    <div class=${waiting ? 'mark waiting' : 'mark'} aria-hidden="true"></div>
    ${titleView(waiting ? words.waitingTitle : words.sendingTitle)}
    <p class="intro" part="intro">${
      waiting
        ? words[state.reason === 'busy' ? 'waitingBusy' : 'waitingSilence']
        : words.sendingText
    }</p>
    ${
      hasFailed
        ? html`<p class="countdown">${
            waiting ? countdown(words, state.until - controls.now) : words.sendingTitle
          }</p>
          <div class="actions" part="actions">
            <button type="button" class="primary" part="primary" aria-disabled=${!waiting}
              @click=${() => delivery.sendNow()}>${words.sendNow}</button>
          </div>
          <p class="note">${keptOnDevice ? words.keptOnDevice : words.keepPageOpen}</p>
          ${discardView(words, controls)}`
        : nothing
    }
  </section>`;
};
