// <desk-sidebar>: the add-on's sidebar, 300 pixels wide as in Sheets, with its title and a way to close it.
import { css, html, LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PanelSummary } from '../../server/api-types.ts';
import type { Text } from '../text/text.ts';
import { look } from './look.ts';
import { panelHead } from './panel-head.ts';
import './script-frame.ts';

export class DeskSidebar extends LitElement {
  static override properties = { text: { attribute: false }, panel: { attribute: false } };

  declare text: Text;
  declare panel: PanelSummary;

  override render() {
    const { panel, text } = this;
    const close = () => this.dispatchEvent(new Event('close'));
    return html`<div class="panel">
      ${panelHead(panel.title, text, close)}
      ${keyed(
        panel.id,
        html`<desk-script-frame
          .panel=${panel}
          @close=${close}
          @focus-sheet=${() => this.dispatchEvent(new Event('focus-sheet'))}
        ></desk-script-frame>`,
      )}
    </div>`;
  }

  static override styles = [
    look,
    css`
      :host {
        display: block;
        height: 100%;
      }
      desk-script-frame {
        flex: 1;
        min-height: 0;
      }
    `,
  ];
}

customElements.define('desk-sidebar', DeskSidebar);
