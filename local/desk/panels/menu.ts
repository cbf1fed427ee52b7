// <desk-menu>: the add-on's menus as a menu bar; arrows move, Enter runs, Escape closes.
import { css, html, LitElement, nothing } from 'lit';
import type { MenuItem } from '../../server/api-types.ts';
import type { Text } from '../text/text.ts';
import { downIcon } from './icons.ts';
import { look } from './look.ts';

const menusOf = (
  items: readonly MenuItem[],
): readonly (readonly [string, readonly MenuItem[]])[] => {
  const menus = new Map<string, readonly MenuItem[]>();
  for (const item of items) menus.set(item.menu, [...(menus.get(item.menu) ?? []), item]);
  return [...menus];
};

export class DeskMenu extends LitElement {
  static override properties = {
    text: { attribute: false },
    items: { attribute: false },
    running: {},
    open: { state: true },
  };

  declare text: Text;
  declare items: readonly MenuItem[];
  /** The item that is running, by its function's name. */
  declare running: string | null;
  declare open: string | null;

  constructor() {
    super();
    this.items = [];
    this.running = null;
    this.open = null;
  }

  readonly #closeOutside = (event: Event) => {
    if (!event.composedPath().includes(this)) this.open = null;
  };

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pointerdown', this.#closeOutside, true);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('pointerdown', this.#closeOutside, true);
    super.disconnectedCallback();
  }

  override render() {
    const { text, running } = this;
    const busy = this.items.find(({ item }) => item === running);
    if (this.items.length === 0) return html`<span class="soft small">${text.menuEmpty}</span>`;
    return html`
      <nav aria-label=${text.menus} @keydown=${this.#onKey}>
        ${menusOf(this.items).map(([name, items]) => this.#menu(name, items))}
      </nav>
      ${
        busy
          ? html`<span class="busy" role="status"><i class="spinner"></i>${text.running({ title: busy.title })}</span>`
          : nothing
      }
    `;
  }

  #menu(name: string, items: readonly MenuItem[]) {
    const isOpen = this.open === name;
    return html`<div class="menu">
      <button
        class="plain opener"
        aria-haspopup="menu"
        aria-expanded=${isOpen}
        @click=${() => this.#toggle(isOpen ? null : name)}
      >
        ${name} ${downIcon}
      </button>
      ${
        isOpen
          ? html`<div class="items" role="menu" aria-label=${name}>
              ${items.map(
                (item) => html`<button
                  class="plain"
                  role="menuitem"
                  tabindex="-1"
                  ?disabled=${this.running !== null}
                  @click=${() => this.#run(item)}
                >
                  ${item.title}
                </button>`,
              )}
            </div>`
          : nothing
      }
    </div>`;
  }

  #toggle(name: string | null) {
    this.open = name;
    if (name === null) return;
    void this.updateComplete.then(() => this.#entries()[0]?.focus());
  }

  #entries(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)')];
  }

  #onKey(event: KeyboardEvent) {
    if (this.open === null) return;
    const entries = this.#entries();
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      entries[(at + step + entries.length) % entries.length]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') this.#close();
  }

  /** The keyboard goes back to where it came from. */
  #close() {
    this.renderRoot.querySelector<HTMLElement>('.opener[aria-expanded=true]')?.focus();
    this.open = null;
  }

  #run(item: MenuItem) {
    this.#close();
    this.dispatchEvent(new CustomEvent<MenuItem>('run', { detail: item }));
  }

  static override styles = [
    look,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 28px;
      }
      nav {
        display: flex;
        gap: 2px;
      }
      .menu {
        position: relative;
      }
      .opener {
        min-height: 28px;
        padding: 0 4px 0 8px;
        gap: 2px;
      }
      .opener[aria-expanded='true'] {
        background: var(--desk-accent-soft);
      }
      .items {
        position: absolute;
        z-index: 50;
        top: calc(100% + 4px);
        left: 0;
        display: grid;
        min-width: 220px;
        padding: 6px;
        border: 1px solid var(--desk-line);
        border-radius: 12px;
        background: var(--desk-surface);
        box-shadow: var(--desk-shadow);
      }
      .items button {
        justify-content: start;
        min-height: 36px;
      }
      .busy {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        color: var(--desk-soft);
        font-size: 12.5px;
      }
    `,
  ];
}

customElements.define('desk-menu', DeskMenu);
