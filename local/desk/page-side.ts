// What stands to the right of the sheet: the rail of buttons and the panel that one of them has opened.
import { html, nothing, type TemplateResult } from 'lit';
import type { DeskModel } from './desk-model.ts';
import { executionsIcon, mailIcon, overviewIcon, sidebarIcon } from './panels/icons.ts';
import type { Language } from './text/language.ts';
import type { Text } from './text/text.ts';
import './panels/executions.ts';
import './panels/mailbox.ts';
import './panels/overview.ts';
import './panels/sidebar.ts';

export type Side = 'mail' | 'executions' | 'overview' | 'sidebar';

/** What the panels show and what they may ask of the page. */
export type SideContext = {
  readonly model: DeskModel;
  readonly text: Text;
  readonly language: Language;
  readonly side: Side | null;
  readonly choose: (side: Side | null) => void;
  readonly changed: () => void;
  readonly focusSheet: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly copy: (address: string) => void;
};

const MANY = 99;

/** The add-on's sidebar stays alive behind another panel; the others are made when they are opened. */
export const sidePanel = (context: SideContext): TemplateResult | typeof nothing => {
  const { model, text, side } = context;
  const sidebar = model.panel?.kind === 'sidebar' ? model.panel : null;
  if (side === null && !sidebar) return nothing;
  return html`<aside class=${side ?? 'closed'} ?hidden=${side === null}>
    ${openPanel(context)}
    ${
      sidebar
        ? html`<desk-sidebar
            ?hidden=${side !== 'sidebar'}
            .text=${text}
            .panel=${sidebar}
            @focus-sheet=${context.focusSheet}
            @close=${() => void model.closePanel()}
          ></desk-sidebar>`
        : nothing
    }
  </aside>`;
};

const openPanel = (context: SideContext) => {
  const { model, text, language, side } = context;
  const close = () => context.choose(null);
  if (side === 'mail') {
    return html`<desk-mailbox
      .text=${text}
      .language=${language}
      .mails=${model.mails}
      .read=${model.read}
      @read=${context.changed}
      @close=${close}
    ></desk-mailbox>`;
  }
  if (side === 'executions') {
    return html`<desk-executions
      .text=${text}
      .language=${language}
      .executions=${model.executions}
      @close=${close}
    ></desk-executions>`;
  }
  if (side !== 'overview' || !model.state) return nothing;
  return html`<desk-overview
    .text=${text}
    .language=${language}
    .state=${model.state}
    @language=${(event: CustomEvent<Language>) => context.setLanguage(event.detail)}
    @copy-address=${(event: CustomEvent<string>) => context.copy(event.detail)}
    @close=${close}
  ></desk-overview>`;
};

/** The buttons that open and close the panels. */
export const rail = ({ model, text, side, choose }: SideContext): TemplateResult => {
  const { unread, panel, executions } = model;
  const button = (each: Side, label: string, icon: unknown, mark: unknown = nothing) =>
    html`<button
      class="plain"
      aria-pressed=${side === each}
      aria-label=${label}
      title=${label}
      @click=${() => choose(side === each ? null : each)}
    >
      ${icon}${mark}
    </button>`;
  const count = unread > MANY ? `${MANY}+` : unread;
  const badge = unread > 0 ? html`<span class="badge" aria-hidden="true">${count}</span>` : nothing;
  const hasFailed = executions.some(({ error }) => error !== undefined);
  const flag = hasFailed ? html`<span class="flag"></span>` : nothing;
  return html`<nav class="rail" aria-label=${text.panels}>
    ${button('mail', unread > 0 ? text.mailUnread({ count: unread }) : text.mail, mailIcon, badge)}
    ${button('executions', text.executions, executionsIcon, flag)}
    ${button('overview', text.overview, overviewIcon)}
    ${
      panel?.kind === 'sidebar'
        ? button('sidebar', panel.title || text.sidebar, sidebarIcon)
        : nothing
    }
  </nav>`;
};
