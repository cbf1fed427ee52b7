// <desk-dialogs>: what stops the person: a script's alert, a question of the desk, a script's own dialog.
import { css, html, LitElement, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PanelMessage, PanelSummary } from '../../server/api-types.ts';
import type { Text } from '../text/text.ts';
import { look } from './look.ts';
import { panelHead } from './panel-head.ts';
import './script-frame.ts';

/** Something to be confirmed. */
export type Question = {
  readonly title: string;
  readonly message: string;
  readonly go: string;
  readonly answer: (isYes: boolean) => void;
};

/** HtmlService's own size of a dialog, pixels. */
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

type Size = Extract<PanelMessage, { kind: 'size' }>;

export class DeskDialogs extends LitElement {
  static override properties = {
    text: { attribute: false },
    alert: { attribute: false },
    question: { attribute: false },
    panel: { attribute: false },
    size: { state: true },
  };

  declare text: Text;
  declare alert: { readonly title: string; readonly message: string } | undefined;
  declare question: Question | undefined;
  /** A script's dialog, never its sidebar. */
  declare panel: PanelSummary | undefined;
  declare size: Size | undefined;

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('panel')) this.size = undefined;
  }

  override updated(): void {
    for (const dialog of this.renderRoot.querySelectorAll('dialog')) {
      if (dialog.open) continue;
      if (dialog.dataset.modeless === undefined) dialog.showModal();
      else dialog.show();
    }
  }

  override render() {
    const { text, alert, question, panel } = this;
    return html`
      ${panel ? keyed(panel.id, this.#panel(panel)) : nothing}
      ${
        alert
          ? keyed(
              alert,
              html`<dialog aria-label=${alert.title || text.notices} @close=${() => this.#fire('alert-read')}>
                <form method="dialog">
                  ${alert.title ? html`<h2>${alert.title}</h2>` : nothing}
                  <p>${alert.message}</p>
                  <footer><button class="primary" autofocus>${text.ok}</button></footer>
                </form>
              </dialog>`,
            )
          : nothing
      }
      ${question ? keyed(question, this.#question(question)) : nothing}
    `;
  }

  #question({ title, message, go, answer }: Question) {
    const close = (event: Event) =>
      answer(event.target instanceof HTMLDialogElement && event.target.returnValue === 'yes');
    return html`<dialog aria-label=${title} @close=${close}>
      <form method="dialog">
        <h2>${title}</h2>
        <p>${message}</p>
        <footer>
          <button value="no" autofocus>${this.text.cancel}</button>
          <button value="yes" class="primary">${go}</button>
        </footer>
      </form>
    </dialog>`;
  }

  #panel(panel: PanelSummary) {
    const width = this.size?.width ?? panel.width ?? DIALOG_WIDTH;
    const height = this.size?.height ?? panel.height ?? DIALOG_HEIGHT;
    const close = () => this.#fire('panel-close');
    return html`<dialog
      class="script"
      aria-label=${panel.title}
      data-modeless=${panel.kind === 'modeless-dialog' ? '' : nothing}
      style="width:${width}px"
      @close=${close}
    >
      ${panelHead(panel.title, this.text, close)}
      <desk-script-frame
        style="height:${height}px"
        .panel=${panel}
        @close=${close}
        @size=${(event: CustomEvent<Size>) => {
          this.size = event.detail;
        }}
      ></desk-script-frame>
    </dialog>`;
  }

  #fire(name: string) {
    this.dispatchEvent(new Event(name));
  }

  static override styles = [
    look,
    css`
      dialog {
        max-width: min(92vw, 1200px);
        padding: 0;
        border: 0;
        border-radius: 14px;
        background: var(--desk-surface);
        color: var(--desk-ink);
        box-shadow: var(--desk-shadow);
      }
      dialog:not(.script) {
        width: 420px;
      }
      dialog[data-modeless] {
        position: fixed;
        z-index: 60;
        top: 15vh;
      }
      dialog::backdrop {
        background: rgb(20 40 35 / 35%);
      }
      form {
        padding: 20px 24px;
      }
      form h2 {
        margin: 0 0 8px;
        font-size: 17px;
        font-weight: 600;
      }
      p {
        margin: 0;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      footer {
        display: flex;
        justify-content: end;
        gap: 8px;
        margin-top: 20px;
      }
      desk-script-frame {
        max-height: 78vh;
      }
    `,
  ];
}

customElements.define('desk-dialogs', DeskDialogs);
