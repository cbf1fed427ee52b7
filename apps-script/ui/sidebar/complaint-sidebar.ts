// <complaint-sidebar>: the selected complaint beside the sheet; it follows the selection while it is open.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Locale, locales } from '../../../shared/model/locale.ts';
import type { SidebarState, SidebarView } from '../../../shared/model/sidebar.ts';
import { sidebarText } from '../../../shared/text/sidebar/sidebar.ts';
import { sidebarState } from './script-run.ts';
import { sidebarStyles } from './sidebar-styles.ts';

type Shown = 'loading' | 'nothing' | 'over' | 'failed' | SidebarView;

/** Milliseconds between looks at the selection; each costs a call of the script. */
const lookAgainAfter = 3000;

class ComplaintSidebar extends LitElement {
  static override styles = sidebarStyles;
  static override properties = { token: {}, lang: {}, shown: { state: true } };
  declare token: string;
  declare shown: Shown;
  declare private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.shown = 'loading';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  private get text() {
    const locale: Locale = locales.find((each) => each === this.lang) ?? 'en';
    return sidebarText(locale);
  }

  /** Answers come from our own script; their shape is the contract of `shared/model/sidebar.ts`. */
  private async look(): Promise<void> {
    clearTimeout(this.timer);
    try {
      const answer: SidebarState = JSON.parse(String(await sidebarState(this.token)));
      this.shown = answer ? (answer.view ?? 'nothing') : 'over';
    } catch {
      this.shown = 'failed';
    }
    if (this.shown !== 'over' && this.isConnected) {
      this.timer = setTimeout(() => void this.look(), lookAgainAfter);
    }
  }

  override render(): TemplateResult {
    const { shown, text } = this;
    return html`
      <div aria-live="polite">
        ${typeof shown === 'string' ? html`<p>${text[shown]}</p>` : this.complaint(shown)}
      </div>
      ${shown === 'over' ? nothing : html`<button @click=${() => this.look()}>${text.refresh}</button>`}
    `;
  }

  private complaint(view: SidebarView): TemplateResult {
    const { text } = this;
    return html`
      <h1>${view.number}</h1>
      <p class="state">${view.state}</p>
      <dl>
        <dt>${text.owner}</dt>
        <dd>${view.owner}</dd>
        <dt>${text.level}</dt>
        <dd>${view.levelWhy || view.level}</dd>
      </dl>
      <p class="description">${view.description}</p>
      <h2>${text.duties}</h2>
      ${view.duties.length === 0 ? html`<p class="quiet">${text.noDuties}</p>` : nothing}
      <ul>
        ${view.duties.map(
          (duty) => html`
            <li class=${duty.look}>
              <p><strong>${duty.name}</strong>, ${text.due({ due: duty.due })}</p>
              <p class="state">${duty.word}</p>
              <p class="quiet">${duty.why}</p>
            </li>
          `,
        )}
      </ul>
      <h2>${text.told}</h2>
      ${view.told.length === 0 ? html`<p class="quiet">${text.nobodyTold}</p>` : nothing}
      <ul>
        ${view.told.map(
          ({ person, reason, when }) => html`
            <li>
              <p><strong>${person}</strong> <span class="quiet">${when}</span></p>
              <p>${reason}</p>
            </li>
          `,
        )}
      </ul>
    `;
  }
}

customElements.define('complaint-sidebar', ComplaintSidebar);
