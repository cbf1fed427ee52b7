// <desk-overview>: the addresses to try, the language, and what is installed in the workbook.
import { css, html, LitElement } from 'lit';
import type { StateAnswer, TriggerSummary } from '../../server/api-types.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../text/language.ts';
import type { Text } from '../text/text.ts';
import { showIso } from '../time.ts';
import { copyIcon, outIcon } from './icons.ts';
import { look } from './look.ts';
import { panelHead } from './panel-head.ts';

export class DeskOverview extends LitElement {
  static override properties = {
    text: { attribute: false },
    language: {},
    state: { attribute: false },
  };

  declare text: Text;
  declare language: Language;
  declare state: StateAnswer;

  override render() {
    const { text, state } = this;
    return html`<div class="panel">
      ${panelHead(text.overview, text, () => this.dispatchEvent(new Event('close')))}
      <div class="scroll">
        <section>
          <h3>${text.addresses}</h3>
          ${this.#address(text.partnerSite, state.addresses.partner)}
          ${this.#address(text.webApp, state.addresses.webApp)}
        </section>
        <section>
          <h3>${text.facts}</h3>
          <dl>
            <dt>${text.plan}</dt>
            <dd>${state.plan ?? '–'}</dd>
            <dt>${text.lastSweep}</dt>
            <dd>${state.lastSweep ? showIso(state.lastSweep, this.language, 'short') : text.never}</dd>
            <dt>${text.mailsLeft}</dt>
            <dd>${state.quota.mailsLeft}</dd>
          </dl>
        </section>
        <section>
          <h3>${text.triggers}</h3>
          ${
            state.triggers.length === 0
              ? html`<p class="soft">${text.triggersNone}</p>`
              : html`<ul>
                  ${state.triggers.map((trigger) => this.#trigger(trigger))}
                </ul>`
          }
        </section>
        <section>
          <h3><label for="language">${text.language}</label></h3>
          <select id="language" @change=${(event: Event) => this.#choose(event)}>
            ${LANGUAGES.map(
              (each) => html`<option value=${each} lang=${each} ?selected=${each === this.language}>
                ${LANGUAGE_NAMES[each]}
              </option>`,
            )}
          </select>
        </section>
      </div>
    </div>`;
  }

  #address(label: string, address: string) {
    const { text } = this;
    return html`<div class="address">
      <b>${label}</b>
      <a class="button" href=${address} target="_blank" rel="noopener" aria-label="${text.open}: ${label}"
        >${outIcon}${text.open}</a
      >
      <button
        aria-label="${text.copy}: ${label}"
        @click=${() => this.dispatchEvent(new CustomEvent('copy-address', { detail: address }))}
      >
        ${copyIcon}${text.copy}
      </button>
      <code>${address}</code>
    </div>`;
  }

  #trigger(trigger: TriggerSummary) {
    const next = trigger.next && showIso(trigger.next, this.language, 'short');
    return html`<li>
      <code>${trigger.function}</code>
      <span class="soft small">${next ? this.text.triggerNext({ at: next }) : trigger.kind}</span>
    </li>`;
  }

  #choose(event: Event) {
    const chosen = LANGUAGES.find(
      (each) => event.target instanceof HTMLSelectElement && each === event.target.value,
    );
    if (chosen) this.dispatchEvent(new CustomEvent('language', { detail: chosen }));
  }

  static override styles = [
    look,
    css`
      :host {
        display: block;
        height: 100%;
      }
      section {
        padding: 16px;
        border-bottom: 1px solid var(--desk-line);
      }
      h3 {
        margin: 0 0 10px;
        color: var(--desk-soft);
        font-size: 12.5px;
        font-weight: 600;
      }
      .address {
        display: grid;
        grid-template-columns: 1fr auto auto;
        gap: 2px 8px;
        align-items: center;
      }
      .address + .address {
        margin-top: 14px;
      }
      .address b {
        font-weight: 600;
      }
      .address code {
        grid-column: 1 / -1;
        color: var(--desk-soft);
      }
      code {
        overflow: hidden;
        font: 12.5px ui-monospace, Menlo, Consolas, monospace;
        overflow-wrap: anywhere;
      }
      .address .button,
      .address button {
        min-height: 28px;
        padding: 0 10px 0 6px;
        font-size: 12.5px;
      }
      dl {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 6px 16px;
        margin: 0;
      }
      dt {
        color: var(--desk-soft);
      }
      dd {
        margin: 0;
        text-align: right;
        font-variant-numeric: tabular-nums;
      }
      ul {
        display: grid;
        gap: 8px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        justify-content: space-between;
        gap: 12px;
      }
      p {
        margin: 0;
      }
      select {
        width: 100%;
      }
    `,
  ];
}

customElements.define('desk-overview', DeskOverview);
