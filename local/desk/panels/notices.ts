// <desk-notices>: short notices in the corner, read out as they come.
import { css, html, LitElement } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Notice } from '../desk-model.ts';
import type { Text } from '../text/text.ts';
import { closeIcon } from './icons.ts';
import { look } from './look.ts';

export class DeskNotices extends LitElement {
  static override properties = { text: { attribute: false }, notices: { attribute: false } };

  declare text: Text;
  declare notices: readonly Notice[];

  constructor() {
    super();
    this.notices = [];
  }

  override render() {
    return html`<div role="log" aria-live="polite" aria-label=${this.text.notices}><ol>
      ${repeat(
        this.notices,
        ({ id }) => id,
        ({ id, tone, title, message }) => html`<li class=${tone}>
          <div>
            ${title ? html`<b>${title}</b>` : ''}
            <span>${message}</span>
          </div>
          <button
            class="plain icon"
            aria-label=${this.text.dismiss}
            @click=${() => this.dispatchEvent(new CustomEvent('dismiss', { detail: id }))}
          >
            ${closeIcon}
          </button>
        </li>`,
      )}
    </ol></div>`;
  }

  static override styles = [
    look,
    css`
      :host {
        position: fixed;
        z-index: 1100;
        bottom: 52px;
        left: 16px;
      }
      ol {
        display: grid;
        gap: 8px;
        width: 340px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: start;
        gap: 8px;
        padding: 10px 6px 10px 14px;
        border: 1px solid var(--desk-line);
        border-left: 4px solid var(--desk-soft);
        border-radius: 10px;
        background: var(--desk-surface);
        box-shadow: var(--desk-shadow);
      }
      li.good {
        border-left-color: var(--desk-good);
      }
      li.bad {
        border-left-color: var(--desk-bad);
      }
      li > div {
        flex: 1;
        min-width: 0;
        padding-top: 2px;
        overflow-wrap: anywhere;
      }
      b,
      span {
        display: block;
      }
      b {
        font-weight: 600;
      }
      span {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 5;
      }
      button.icon {
        width: 28px;
        min-height: 28px;
        color: var(--desk-soft);
      }
    `,
  ];
}

customElements.define('desk-notices', DeskNotices);
