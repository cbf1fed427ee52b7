// <desk-script-frame>: a page that the script made, in a frame without an origin; passes on its calls.
import { css, html, LitElement } from 'lit';
import type {
  PanelMessage,
  PanelReply,
  PanelSandbox,
  PanelSummary,
} from '../../server/api-types.ts';
import { runScript } from '../api.ts';

const SANDBOX: PanelSandbox =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

const isPanelMessage = (data: unknown): data is PanelMessage =>
  typeof data === 'object' &&
  data !== null &&
  'source' in data &&
  data.source === 'google.script' &&
  'kind' in data;

/** Fires `close`, and `focus-sheet` when the script asks for the editor. */
export class DeskScriptFrame extends LitElement {
  static override properties = { panel: { attribute: false } };

  declare panel: PanelSummary;

  readonly #receive = (event: MessageEvent<unknown>) => {
    const frame = this.renderRoot.querySelector('iframe')?.contentWindow;
    if (!frame || event.source !== frame || !isPanelMessage(event.data)) return;
    void this.#act(event.data, frame);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.#receive);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('message', this.#receive);
    super.disconnectedCallback();
  }

  override render() {
    return html`<iframe sandbox=${SANDBOX} title=${this.panel.title} src=${this.panel.address}></iframe>`;
  }

  async #act(message: PanelMessage, frame: Window) {
    if (message.kind === 'close') this.dispatchEvent(new Event('close'));
    else if (message.kind === 'focus-editor') this.dispatchEvent(new Event('focus-sheet'));
    else if (message.kind === 'size') {
      this.dispatchEvent(new CustomEvent('size', { detail: message }));
    } else {
      const { id } = message;
      const reply = await runScript({ function: message.function, args: message.args }).then(
        ({ value }): PanelReply => ({ source: 'google.script', kind: 'value', id, value }),
        (failure: unknown): PanelReply => ({
          source: 'google.script',
          kind: 'error',
          id,
          message: failure instanceof Error ? failure.message : String(failure),
        }),
      );
      // The frame has no origin of its own, so none can be named.
      frame.postMessage(reply, '*');
    }
  }

  static override styles = css`
    :host {
      display: block;
      height: 100%;
    }
    iframe {
      display: block;
      width: 100%;
      height: 100%;
      border: 0;
      background: #fff;
    }
  `;
}

customElements.define('desk-script-frame', DeskScriptFrame);
