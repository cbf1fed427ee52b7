// The element itself: its attributes, its life on the page, and which view it shows.
import { adoptStyles, html, LitElement, nothing, type PropertyValues, render } from 'lit';
import { clearExpired } from '../delivery/shelf.ts';
import { browserSurroundings, type Surroundings } from '../delivery/surroundings.ts';
import type { Finish } from '../finish/finish.ts';
import { localeFor } from '../language/locale.ts';
import type * as Later from '../later.ts';
import { formStyles } from '../styles/form.ts';
import { stepView } from '../views/step.ts';
import { withAnswer } from './answered.ts';
import { announceFrom } from './events.ts';
import type { Place } from './journey.ts';
import type { Problem } from './problem.ts';
import { type Address, type Focus, Session, type SessionHost } from './session.ts';

/**
 * A complaint form for any page: asks step by step, keeps what was typed, and delivers it to the
 * organisation's web app exactly once, however poor the connection is.
 *
 * @element complaint-form
 * @attr {string} endpoint - Address of the web app, ending in `/exec`.
 * @attr {string} site - Name under which complaints from this page are filed; the host name if left out.
 * @attr {en | zh-CN | zh-TW} lang - Language; if left out, the page's or else the person's.
 * @attr {string} plan - The plan's public part as JSON, so that nothing has to be fetched to begin.
 * @fires complaint-step - Another step is shown: `{step}`.
 * @fires complaint-submitted - The web app has the complaint: `{number}`.
 * @fires complaint-error - Something is in the way: `{kind, fields}`.
 * @csspart form - The whole card; further parts: progress, title, intro, question, label, hint, error,
 *   input, choice, summary, actions, primary, secondary, card, receipt, number.
 * @cssprop --complaint-accent - Buttons, links, marks. Also `-accent-ink` (text on it), `-surface`,
 *   `-ink`, `-muted`, `-line`, `-radius`, `-font`.
 */
export class ComplaintForm extends LitElement implements SessionHost {
  static override styles = formStyles;
  static override properties = {
    endpoint: {},
    site: {},
    lang: { reflect: true },
    plan: { type: Object },
  };
  declare endpoint: string | undefined;
  declare site: string | undefined;
  declare plan: unknown;

  /** What the form uses of its browser. */
  surroundings: Surroundings = browserSurroundings();
  readonly announce = announceFrom(this);

  #session: Session | undefined;
  #finish: Finish | undefined;
  #shown: Place | undefined;
  #focusNext: Focus | undefined;

  get address(): Address {
    const endpoint = this.endpoint ?? '';
    const site = this.site || location.hostname || 'file';
    return { endpoint, site, form: [endpoint, site, this.id].join(' ') };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#finish?.resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#finish?.pause();
  }

  override willUpdate(changed: PropertyValues): void {
    const isFirst = !this.#session;
    if (isFirst && !this.endpoint) console.warn('<complaint-form> has no endpoint to send to.');
    const session = this.#session ?? this.#open();
    this.#session = session;
    if (isFirst || changed.has('lang')) session.changeLanguage(localeFor(this));
    if (isFirst || changed.size > 0) session.takePlan(this.plan);
    const { place } = session.journey;
    // A new place gets new elements: a field never becomes another question's under a person's hands.
    if (this.#shown !== place) render(nothing, this.renderRoot, this.renderOptions);
    this.#shown = place;
  }

  override render() {
    const session = this.#session;
    if (!session?.ready) return html`<div class="form" aria-busy="true"></div>`;
    const view = session.journey.place === 'check' ? this.#finish?.view() : stepView(session);
    return html`<div class="form" part="form" lang=${session.locale} dir="ltr"
      @focusin=${this.loadLater} @input=${this.#answered}>${view ?? nothing}</div>`;
  }

  override updated(): void {
    const root = this.getRootNode();
    // Inside another component's shadow root, a focus outside of that one shows in the document alone.
    const active = (root instanceof ShadowRoot && root.activeElement) || document.activeElement;
    const isElsewhere = active !== null && active !== this && active !== document.body;
    // An answer that comes late must not pull the person away from another part of the page.
    if (this.#focusNext && !isElsewhere) {
      this.renderRoot.querySelector<HTMLElement>(`#${this.#focusNext}`)?.focus();
    }
    this.#focusNext = undefined;
  }

  readonly redraw = (focus?: Focus): void => {
    this.#focusNext = focus ?? this.#focusNext;
    this.requestUpdate();
  };

  readonly visit = (field: Problem['field']): void => {
    const found = this.renderRoot.querySelector<HTMLElement>(`#${field}`);
    found?.closest('.question')?.scrollIntoView();
    found?.focus({ preventScroll: true });
  };

  readonly loadLater = async (): Promise<typeof Later | undefined> => {
    try {
      const later = await import('../later.ts');
      if (this.#session && this.shadowRoot && !this.#finish) {
        adoptStyles(this.shadowRoot, [...formStyles, later.finishStyles]);
        this.#finish = new later.Finish(this.#session);
      }
      return later;
    } catch {
      return undefined;
    }
  };

  /** Begins where an earlier visit ended. */
  #open(): Session {
    const { device, tab, now } = this.surroundings;
    clearExpired(device, now());
    clearExpired(tab, now());
    const session = new Session(this);
    if (session.journey.place === 'check') {
      void this.loadLater().then(() => (this.#finish ? this.#finish.pickUp() : session.toStart()));
    }
    return session;
  }

  readonly #answered = ({ target }: Event): void => {
    const session = this.#session;
    if (!session) return;
    const answers = withAnswer(session.journey.answers, target);
    if (answers !== session.journey.answers) session.answer(answers);
  };
}
