// <desk-clock>: the virtual time, the buttons that move it, and what ran on the way.
import { html, LitElement, nothing } from 'lit';
import type { ClockMoved, ClockRequest } from '../../server/api-types.ts';
import type { ClockResult } from '../desk-model.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/text.ts';
import { fieldValue, fromField, type Moment, offsetText, showIso, showMoment } from '../time.ts';
import { clockLook } from './clock-look.ts';
import { clockIcon, closeIcon } from './icons.ts';
import { look } from './look.ts';

type Fired = ClockMoved['fired'];

/** Each function once, in the order in which they first ran. */
const byFunction = (fired: Fired): readonly (readonly [string, Fired])[] => {
  const groups = new Map<string, Fired>();
  for (const run of fired) groups.set(run.function, [...(groups.get(run.function) ?? []), run]);
  return [...groups];
};

export class DeskClock extends LitElement {
  static override properties = {
    text: { attribute: false },
    language: {},
    now: { attribute: false },
    isMoving: { type: Boolean },
    result: { attribute: false },
    isOpen: { state: true },
    isDismissed: { state: true },
  };

  declare text: Text;
  declare language: Language;
  declare now: () => Moment | null;
  declare isMoving: boolean;
  declare result: ClockResult | null;
  declare isOpen: boolean;
  declare isDismissed: boolean;

  #tick: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.isOpen = false;
    this.isDismissed = false;
  }

  readonly #leave = (event: Event) => {
    if (event.composedPath().includes(this)) return;
    this.isOpen = false;
    this.isDismissed = true;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pointerdown', this.#leave, true);
    this.#tick = setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    clearInterval(this.#tick);
    window.removeEventListener('pointerdown', this.#leave, true);
    super.disconnectedCallback();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('result')) this.isDismissed = false;
  }

  override render() {
    const { text } = this;
    const now = this.now();
    const step = (label: string, advance: string) =>
      html`<button aria-disabled=${this.isMoving} @click=${() => this.#move({ advance })}>${label}</button>`;
    return html`
      <section class="clock" aria-label=${text.clock} title=${text.clockHelp}>
        <div class="time">
          ${clockIcon}
          <div>
            <div class="hour" aria-hidden="true">
              ${now ? showMoment(now, this.language, 'clock') : '--:--:--'}
            </div>
            <div class="day">
              ${now ? `${showMoment(now, this.language, 'full')} · ${offsetText(now)}` : nothing}
            </div>
          </div>
        </div>
        <div class="steps" role="group" aria-label=${text.clock}>
          ${step(text.oneHour, 'PT1H')} ${step(text.fourHours, 'PT4H')} ${step(text.oneDay, 'P1D')}
          ${step(text.oneMonth, 'P1M')}
          <button
            aria-disabled=${this.isMoving}
            aria-expanded=${this.isOpen}
            @click=${() => {
              this.isOpen = !this.isOpen;
            }}
          >
            ${text.goTo}
          </button>
        </div>
      </section>
      ${this.isMoving ? html`<div class="drop busy" role="status"><i class="spinner"></i>${text.moving}</div>` : nothing}
      ${this.isOpen && !this.isMoving && now ? this.#form(now) : nothing}
      ${this.result && !this.isMoving && !this.isOpen && !this.isDismissed ? this.#result(this.result) : nothing}
    `;
  }

  #form(now: Moment) {
    const { text } = this;
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const field = this.renderRoot.querySelector('input');
      if (!field?.value) return;
      this.isOpen = false;
      this.#move({ to: fromField(field.value, now) });
    };
    return html`<form
      class="drop"
      @submit=${submit}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') this.isOpen = false;
      }}
    >
      <label>
        ${text.moment}
        <input type="datetime-local" required .value=${fieldValue(now)} min=${fieldValue(now)} />
      </label>
      <button class="primary">${text.go}</button>
      <p class="soft small">${text.clockHelp}</p>
    </form>`;
  }

  #result({ fired }: ClockResult) {
    const { text, language } = this;
    const first = (runs: Fired) => showIso(runs[0]?.at ?? '', language, 'short');
    const last = (runs: Fired) => showIso(runs.at(-1)?.at ?? '', language, 'short');
    return html`<div class="drop" role="status">
      <div class="title">
        <b>${text.fired}</b>
        <button class="plain icon" aria-label=${text.close} @click=${() => {
          this.isDismissed = true;
        }}>${closeIcon}</button>
      </div>
      ${
        fired.length === 0
          ? html`<p class="soft">${text.firedNothing}</p>`
          : html`<ul>
              ${byFunction(fired).map(
                ([name, runs]) => html`<li>
                  <code>${name}</code> <span class="count">${text.times({ count: runs.length })}</span>
                  <span class="soft small">
                    ${
                      runs.length === 1
                        ? text.firedOnce({ at: first(runs) })
                        : text.firedOften({ from: first(runs), to: last(runs) })
                    }
                  </span>
                </li>`,
              )}
            </ul>`
      }
    </div>`;
  }

  /** The buttons stay enabled while the clock moves, or they would lose the keyboard. */
  #move(to: ClockRequest) {
    if (this.isMoving) return;
    this.dispatchEvent(new CustomEvent<ClockRequest>('move', { detail: to }));
  }

  static override styles = [look, clockLook];
}

customElements.define('desk-clock', DeskClock);
