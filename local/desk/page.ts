// <desk-page>: the whole page: head with menus and clock, the sheet, the panels beside it.
import { html, LitElement, nothing } from 'lit';
import { readTab } from './api.ts';
import { DeskModel } from './desk-model.ts';
import { connectLive } from './live.ts';
import { pageLook } from './page-look.ts';
import { rail, type Side, type SideContext, sidePanel } from './page-side.ts';
import type { Question } from './panels/dialogs.ts';
import { sheetIcon } from './panels/icons.ts';
import { look } from './panels/look.ts';
import type { SheetSync } from './sheet/sync.ts';
import { chosenLanguage, rememberLanguage } from './text/chosen-language.ts';
import { type Language, languageOf } from './text/language.ts';
import { type Text, textOf } from './text/text.ts';
import './panels/clock.ts';
import './panels/dialogs.ts';
import './panels/menu.ts';
import './panels/notices.ts';

export class DeskPage extends LitElement {
  static override properties = {
    language: { state: true },
    side: { state: true },
    question: { state: true },
    failure: { state: true },
    isReady: { state: true },
  };

  declare language: Language;
  declare side: Side | null;
  declare question: Question | undefined;
  declare failure: string | null;
  declare isReady: boolean;

  readonly #model: DeskModel = new DeskModel(
    () => this.#modelChanged(),
    () => this.#text,
  );
  #sync: SheetSync | undefined;
  #panelShown: number | null = null;

  constructor() {
    super();
    this.language = chosenLanguage() ?? languageOf(navigator.language);
    this.side = null;
    this.failure = null;
    this.isReady = false;
  }

  get #text(): Text {
    return textOf(this.language);
  }

  /** F6 goes from the sheet to the page and back: in a sheet, Tab goes to the next cell. */
  readonly #changePane = (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    event.stopPropagation();
    const isInSheet = this.querySelector('.desk-sheet')?.contains(document.activeElement);
    if (isInSheet) this.renderRoot.querySelector<HTMLElement>('.skip')?.focus();
    else this.#sync?.focus();
  };

  /** Univer takes the keyboard when it starts; whoever comes by Tab shall meet the page from its top. */
  readonly #startAtTop = () => this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });

  #letSheetHaveKeyboard() {
    this.querySelector('.desk-sheet')?.removeEventListener('focusin', this.#startAtTop);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('.desk-sheet')?.addEventListener('focusin', this.#startAtTop);
    for (const touch of ['keydown', 'pointerdown']) {
      window.addEventListener(touch, () => this.#letSheetHaveKeyboard(), {
        capture: true,
        once: true,
      });
    }
    window.addEventListener('keydown', this.#changePane, true);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.#changePane, true);
    super.disconnectedCallback();
  }

  override firstUpdated(): void {
    void this.#start();
  }

  async #start() {
    try {
      const sheet = import('./sheet/sync.ts');
      const state = await this.#model.loadState();
      this.language = chosenLanguage() ?? languageOf(state.locale);
      document.documentElement.lang = this.language;
      document.title = state.title;
      const opened = readTab((state.tabs.find(({ hidden }) => !hidden) ?? state.tabs[0])?.id ?? 0);
      const { SheetSync } = await sheet;
      const container = this.querySelector<HTMLElement>('.desk-sheet');
      if (!container) return;
      const text = () => this.#text;
      this.#sync = await SheetSync.start(container, this.language, state, opened, {
        refused: (message) =>
          this.#model.notify('bad', text().refused, message ?? text().notProvided),
        offline: () => this.#model.notify('bad', text().refused, text().notSent),
        mayEditProtected: (description) => this.#ask(description),
      });
      this.isReady = true;
      this.#connect();
      await this.#model.loadRest();
    } catch (failure) {
      this.failure = failure instanceof Error ? failure.message : String(failure);
    }
  }

  #connect() {
    connectLive({
      event: (event) => {
        this.#model.receive(event);
        void this.#sync?.receive(event);
      },
      state: (live) => {
        this.#sync?.setLive(live === 'live');
        this.#model.setLive(live);
      },
    });
  }

  /** A sidebar that has just been opened comes to the front; one that was closed leaves. */
  #modelChanged() {
    const { panel } = this.#model;
    const shown = panel?.kind === 'sidebar' ? panel.id : null;
    if (shown !== this.#panelShown) {
      if (shown !== null) this.side = 'sidebar';
      else if (this.side === 'sidebar') this.side = null;
      this.#panelShown = shown;
    }
    this.requestUpdate();
  }

  #ask(description: string): Promise<boolean> {
    return new Promise((resolve) => {
      this.question = {
        title: this.#text.protectedTitle,
        message: this.#text.protectedText({ description }),
        go: this.#text.protectedGo,
        answer: (isYes) => {
          this.question = undefined;
          resolve(isYes);
        },
      };
    });
  }

  async #setLanguage(language: Language) {
    this.language = language;
    rememberLanguage(language);
    document.documentElement.lang = language;
    await this.#sync?.setLanguage(language);
  }

  async #copy(address: string) {
    try {
      await navigator.clipboard.writeText(address);
      this.#model.notify('good', this.#text.copied, address);
    } catch {
      // The browser forbids it: the address is there to be marked and copied by hand.
      this.#model.notify('bad', this.#text.copyFailed, address);
    }
  }

  override render() {
    const text = this.#text;
    const model = this.#model;
    const side = this.#sideContext();
    return html`
      <header>
        ${sheetIcon}
        <div class="title">
          <h1 tabindex="-1">${model.state?.title ?? text.opening}</h1>
          <button class="skip" @click=${() => this.#sync?.focus()}>${text.skipToSheet}</button>
          <desk-menu
            .text=${text}
            .items=${model.menu}
            .running=${model.runningItem}
            @run=${(event: CustomEvent) => void model.run(event.detail)}
          ></desk-menu>
        </div>
        <span class="live ${model.live}" role="status">
          <i></i>${{ live: text.live, connecting: text.connecting, lost: text.lostShort }[model.live]}
        </span>
        <desk-clock
          .text=${text}
          .language=${this.language}
          .now=${() => model.now()}
          .isMoving=${model.isMoving}
          .result=${model.moved}
          @move=${(event: CustomEvent) => void model.move(event.detail)}
        ></desk-clock>
      </header>
      ${model.live === 'lost' ? html`<p class="banner" role="alert">${text.lost}</p>` : nothing}
      <main>
        <section class="sheet ${model.live === 'lost' ? 'stale' : ''}" aria-label=${text.sheetRegion}>
          <slot></slot>
          ${this.isReady ? nothing : this.#opening()}
        </section>
        ${sidePanel(side)} ${rail(side)}
      </main>
      <desk-notices
        .text=${text}
        .notices=${model.notices}
        @dismiss=${(event: CustomEvent) => model.dismiss(event.detail)}
      ></desk-notices>
      <desk-dialogs
        .text=${text}
        .alert=${model.alerts[0]}
        .question=${this.question}
        .panel=${model.panel && model.panel.kind !== 'sidebar' ? model.panel : undefined}
        @alert-read=${() => model.nextAlert()}
        @panel-close=${() => void model.closePanel()}
      ></desk-dialogs>
    `;
  }

  #opening() {
    const text = this.#text;
    return this.failure === null
      ? html`<div class="opening" role="status"><i class="spinner"></i>${text.opening}</div>`
      : html`<div class="opening" role="alert">${text.openFailed({ reason: this.failure })}</div>`;
  }

  #sideContext(): SideContext {
    return {
      model: this.#model,
      text: this.#text,
      language: this.language,
      side: this.side,
      choose: (side) => {
        this.side = side;
      },
      changed: () => this.requestUpdate(),
      focusSheet: () => this.#sync?.focus(),
      setLanguage: (language) => void this.#setLanguage(language),
      copy: (address) => void this.#copy(address),
    };
  }

  static override styles = [look, pageLook];
}

customElements.define('desk-page', DeskPage);
