// <desk-page>: the whole page: head with menus and clock, the sheet, the panels beside it.
import { html, LitElement, nothing } from 'lit';
import { closePanel, readTab } from './api.ts';
import { DeskModel } from './desk-model.ts';
import { connectLive } from './live.ts';
import { pageLook } from './page-look.ts';
import type { Question } from './panels/dialogs.ts';
import { executionsIcon, mailIcon, overviewIcon, sheetIcon, sidebarIcon } from './panels/icons.ts';
import { look } from './panels/look.ts';
import type { SheetSync } from './sheet/sync.ts';
import { chosenLanguage, rememberLanguage } from './text/chosen-language.ts';
import { type Language, languageOf } from './text/language.ts';
import { type Text, textOf } from './text/text.ts';
import './panels/clock.ts';
import './panels/dialogs.ts';
import './panels/executions.ts';
import './panels/mailbox.ts';
import './panels/menu.ts';
import './panels/notices.ts';
import './panels/overview.ts';
import './panels/sidebar.ts';

type Side = 'mail' | 'executions' | 'overview' | 'sidebar';

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
      const opened = readTab(
        (state.tabs.find(({ hidden }) => !hidden) ?? state.tabs[0])?.key ?? '',
      );
      const { SheetSync } = await sheet;
      const container = this.querySelector<HTMLElement>('.desk-sheet');
      if (!container) return;
      const text = () => this.#text;
      this.#sync = await SheetSync.start(container, this.language, state, opened, {
        refused: (message) =>
          this.#model.notify('bad', text().refused, message ?? text().notProvided),
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
    await navigator.clipboard.writeText(address);
    this.#model.notify('good', this.#text.copied, address);
  }

  override render() {
    const text = this.#text;
    const model = this.#model;
    const sheet = () => this.querySelector<HTMLElement>('.desk-sheet')?.focus();
    return html`
      <a class="skip button" href="#sheet" @click=${sheet}>${text.skipToSheet}</a>
      <header>
        ${sheetIcon}
        <div class="title">
          <h1>${model.state?.title ?? text.opening}</h1>
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
        ${this.#side()} ${this.#rail()}
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
        @panel-close=${() => void closePanel()}
      ></desk-dialogs>
    `;
  }

  #opening() {
    const text = this.#text;
    return this.failure === null
      ? html`<div class="opening" role="status"><i></i>${text.opening}</div>`
      : html`<div class="opening" role="alert">${text.openFailed({ reason: this.failure })}</div>`;
  }

  #side() {
    const { state, panel, mails, read, executions } = this.#model;
    const text = this.#text;
    const close = () => {
      this.side = null;
    };
    const shared = { text, language: this.language };
    const isSidebar = panel?.kind === 'sidebar';
    if (this.side === null && !isSidebar) return nothing;
    return html`<aside class=${this.side ?? 'closed'} ?hidden=${this.side === null}>
      ${
        this.side === 'mail'
          ? html`<desk-mailbox
              .text=${shared.text}
              .language=${shared.language}
              .mails=${mails}
              .read=${read}
              @read=${() => this.requestUpdate()}
              @close=${close}
            ></desk-mailbox>`
          : nothing
      }
      ${
        this.side === 'executions'
          ? html`<desk-executions
              .text=${shared.text}
              .language=${shared.language}
              .executions=${executions}
              @close=${close}
            ></desk-executions>`
          : nothing
      }
      ${
        this.side === 'overview' && state
          ? html`<desk-overview
              .text=${shared.text}
              .language=${shared.language}
              .state=${state}
              @language=${(event: CustomEvent<Language>) => void this.#setLanguage(event.detail)}
              @copy-address=${(event: CustomEvent<string>) => void this.#copy(event.detail)}
              @close=${close}
            ></desk-overview>`
          : nothing
      }
      ${
        isSidebar
          ? html`<desk-sidebar
              ?hidden=${this.side !== 'sidebar'}
              .text=${text}
              .panel=${panel}
              @close=${() => void closePanel()}
            ></desk-sidebar>`
          : nothing
      }
    </aside>`;
  }

  #rail() {
    const text = this.#text;
    const { unread, panel, executions } = this.#model;
    const failed = executions.some(({ error }) => error !== undefined);
    const button = (side: Side, label: string, icon: unknown, mark: unknown = nothing) =>
      html`<button
        class="plain"
        aria-pressed=${this.side === side}
        aria-label=${label}
        title=${label}
        @click=${() => {
          this.side = this.side === side ? null : side;
        }}
      >
        ${icon}${mark}
      </button>`;
    return html`<nav class="rail" aria-label=${text.panels}>
      ${button(
        'mail',
        unread > 0 ? text.mailUnread({ count: unread }) : text.mail,
        mailIcon,
        unread > 0
          ? html`<span class="badge" aria-hidden="true">${unread > 99 ? '99+' : unread}</span>`
          : nothing,
      )}
      ${button('executions', text.executions, executionsIcon, failed ? html`<span class="flag"></span>` : nothing)}
      ${button('overview', text.overview, overviewIcon)}
      ${panel?.kind === 'sidebar' ? button('sidebar', panel.title || text.sidebar, sidebarIcon) : nothing}
    </nav>`;
  }

  static override styles = [look, pageLook];
}

customElements.define('desk-page', DeskPage);
