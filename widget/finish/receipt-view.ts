// The receipt: a number one can say on the phone, what was promised by when, and the code for asking later.
import { html, nothing } from 'lit';
import type { DatedPromise, Locale, Receipt } from '../../shared/model/submission.ts';
import type { FinishText } from '../../shared/text/form/en-finish.ts';
import { titleView } from '../views/step.ts';
import { receiptText, saveFile } from './receipt-file.ts';
import { wallTime } from './wall-time.ts';

export type ReceiptControls = {
  readonly copied: boolean;
  readonly copy: (code: HTMLElement) => void;
  readonly another: () => void;
};

const promiseView = ({ text, due }: DatedPromise, locale: Locale) => {
  const time = wallTime(due, locale);
  return html`<li>
    <span>${text}</span>
    ${time ? html`<time datetime=${due}>${time}</time>` : nothing}
  </li>`;
};

export const receiptView = (
  words: FinishText,
  locale: Locale,
  receipt: Receipt,
  controls: ReceiptControls,
) => {
  const save = () =>
    saveFile(`${words.fileName}-${receipt.number}.txt`, receiptText(receipt, words, locale));
  const copy = ({ target }: Event) => {
    const code = target instanceof Element && target.closest('.card')?.querySelector('code');
    if (code) controls.copy(code);
  };
  return html`<section class="receipt" part="receipt" aria-labelledby="title">
    <div class="mark good" aria-hidden="true"></div>
    ${titleView(words.receiptTitle)}
    <div class="number" part="number">
      <p>${words.receiptNumber}</p>
      <strong>${receipt.number}</strong>
    </div>
    <h3>${words.receiptNext}</h3>
    ${
      receipt.promises.length > 0
        ? html`<ol class="promises">
            ${receipt.promises.map((promise) => promiseView(promise, locale))}
          </ol>`
        : html`<p>${words.receiptNoPromises}</p>`
    }
    ${receipt.contact ? html`<p>${receipt.contact}</p>` : nothing}
    <div class="card" part="card">
      <header>
        <h3>${words.receiptSecret}</h3>
        <button type="button" class="link" @click=${copy}>
          ${controls.copied ? words.copied : words.copy}
          <span class="unseen">${words.receiptSecret}</span>
        </button>
      </header>
      <code>${receipt.secret}</code>
      <p class="hint">${words.receiptSecretHint}</p>
    </div>
    <div class="actions" part="actions">
      <button type="button" part="secondary" @click=${() => print()}>${words.print}</button>
      <button type="button" part="secondary" @click=${save}>${words.save}</button>
      <button type="button" class="link" @click=${controls.another}>${words.another}</button>
    </div>
  </section>`;
};
