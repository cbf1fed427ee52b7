// <desk-clock>: the virtual time, the buttons that move it, and what ran on the way.
import { css, html, LitElement, nothing } from 'lit';
import type { ClockMoved, ClockRequest } from '../../server/api-types.ts';
import type { ClockResult } from '../desk-model.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/text.ts';
import { fieldValue, fromField, type Moment, offsetText, showIso, showMoment } from '../time.ts';
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
      html`<button ?disabled=${this.isMoving} @click=${() => this.#move({ advance })}>${label}</button>`;
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
            ?disabled=${this.isMoving}
            aria-expanded=${this.isOpen}
            @click=${() => {
              this.isOpen = !this.isOpen;
            }}
          >
            ${text.goTo}
          </button>
        </div>
      </section>
      ${this.isMoving ? html`<div class="drop busy" role="status"><i></i>${text.moving}</div>` : nothing}
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

  #move(to: ClockRequest) {
    this.dispatchEvent(new CustomEvent<ClockRequest>('move', { detail: to }));
  }

  static override styles = [
    look,
    css`
      :host {
        position: relative;
        display: block;
      }
      .clock {
        display: flex;
        align-items: center;
        gap: 16px;
      }
      .time {
        display: flex;
        align-items: center;
        gap: 8px;
        min-width: 152px;
        color: var(--desk-soft);
      }
      .hour {
        color: var(--desk-ink);
        font-size: 16px;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
        line-height: 1.2;
      }
      .day {
        font-size: 12px;
        line-height: 1.3;
        white-space: nowrap;
      }
      .steps {
        display: flex;
      }
      .steps button {
        padding: 0 10px;
        border-radius: 0;
        margin-left: -1px;
      }
      .steps button:first-child {
        border-radius: var(--desk-radius) 0 0 var(--desk-radius);
      }
      .steps button:last-child {
        border-radius: 0 var(--desk-radius) var(--desk-radius) 0;
      }
      .steps button:focus-visible {
        z-index: 1;
      }
      .drop {
        position: absolute;
        z-index: 40;
        top: calc(100% + 8px);
        right: 44px; /* clear of the rail */
        width: 340px;
        max-height: 60vh;
        padding: 14px 16px;
        overflow: auto;
        border: 1px solid var(--desk-line);
        border-radius: 12px;
        background: var(--desk-surface);
        box-shadow: var(--desk-shadow);
      }
      .title {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin: -6px -8px 2px 0;
      }
      form.drop {
        display: flex;
        flex-wrap: wrap;
        align-items: end;
        gap: 10px;
      }
      label {
        display: grid;
        flex: 1;
        gap: 4px;
      }
      p {
        flex-basis: 100%;
        margin: 0;
      }
      ul {
        display: grid;
        gap: 8px;
        margin: 0;
        padding: 0;
        list-style: none;
      }
      code {
        font: 13px ui-monospace, Menlo, Consolas, monospace;
      }
      .count {
        margin: 0 6px;
        font-weight: 600;
      }
      .busy {
        display: flex;
        align-items: center;
        gap: 10px;
      }
      .busy i {
        width: 16px;
        height: 16px;
        border: 2px solid var(--desk-line);
        border-top-color: var(--desk-accent);
        border-radius: 50%;
        animation: turn 0.9s linear infinite;
      }
      @keyframes turn {
        to {
          transform: rotate(1turn);
        }
      }
      @media (max-width: 1180px) {
        .time svg {
          display: none;
        }
        .time {
          min-width: 128px;
        }
        .clock {
          gap: 8px;
        }
        .steps button {
          padding: 0 7px;
        }
      }
    `,
  ];
}

customElements.define('desk-clock', DeskClock);
