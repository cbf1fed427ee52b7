// <complaint-sidebar>: the selected complaint beside the sheet; it follows the selection while it is open.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Locale, locales } from '../../../shared/model/locale.ts';
import type { SidebarState, SidebarView } from '../../../shared/model/sidebar.ts';
import { sidebarText } from '../../../shared/text/sidebar/sidebar.ts';
import { pauseAfter } from './pause.ts';
import { sidebarState } from './script-run.ts';
import { sidebarStyles } from './sidebar-styles.ts';

type Shown = 'loading' | 'nothing' | 'over' | 'failed' | SidebarView;

class ComplaintSidebar extends LitElement {
  static override styles = sidebarStyles;
  static override properties = { token: {}, lang: {}, shown: { state: true } };
  declare token: string;
  declare shown: Shown;
  declare private timer: ReturnType<typeof setTimeout> | undefined;
  /** The answer of the last look, as it came. */
  declare private answer: string;
  /** Looks in a row that found nothing new. */
  declare private unchanged: number;

  constructor() {
    super();
    this.shown = 'loading';
    this.answer = '';
    this.unchanged = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.attend);
    this.addEventListener('pointerenter', this.attend);
    void this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.attend);
    this.removeEventListener('pointerenter', this.attend);
    clearTimeout(this.timer);
  }

  /** Somebody came back to the page, or to this sidebar: they want to see what is so now. */
  private readonly attend = (): void => {
    if (this.shown === 'over') return;
    this.unchanged = 0;
    if (!document.hidden) void this.look();
  };

  private get text() {
    const locale: Locale = locales.find((each) => each === this.lang) ?? 'en';
    return sidebarText(locale);
  }

  /** Answers come from our own script; their shape is the contract of `shared/model/sidebar.ts`. */
  private async look(): Promise<void> {
    clearTimeout(this.timer);
    try {
      const answer = String(await sidebarState(this.token));
      this.unchanged = answer === this.answer ? this.unchanged + 1 : 0;
      this.answer = answer;
      const state: SidebarState = JSON.parse(answer);
      this.shown = state ? (state.view ?? 'nothing') : 'over';
    } catch {
      this.unchanged += 1;
      this.shown = 'failed';
    }
    clearTimeout(this.timer);
    if (this.shown === 'over' || !this.isConnected || document.hidden) return;
    this.timer = setTimeout(() => void this.look(), pauseAfter(this.unchanged));
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
