// <desk-mailbox>: every mail the script has sent, newest first, and the one that is being read.
import { html, LitElement, nothing } from 'lit';
import type { MailView } from '../../server/api-types.ts';
import { mailHtml, mailSource } from '../api.ts';
import type { ReadMails } from '../read-mails.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/text.ts';
import { showIso } from '../time.ts';
import { clipIcon } from './icons.ts';
import { look } from './look.ts';
import { mailboxLook } from './mailbox-look.ts';
import { panelHead } from './panel-head.ts';

const PAGE = 100;
const BYTES_PER_KB = 1024;

const size = (bytes: number) =>
  bytes < BYTES_PER_KB ? `${bytes} B` : `${Math.round(bytes / BYTES_PER_KB)} kB`;

export class DeskMailbox extends LitElement {
  static override properties = {
    text: { attribute: false },
    language: {},
    mails: { attribute: false },
    read: { attribute: false },
    chosen: { state: true },
    query: { state: true },
    limit: { state: true },
  };

  declare text: Text;
  declare language: Language;
  declare mails: readonly MailView[];
  declare read: ReadMails;
  declare chosen: number | null;
  declare query: string;
  declare limit: number;

  constructor() {
    super();
    this.mails = [];
    this.chosen = null;
    this.query = '';
    this.limit = PAGE;
  }

  override render() {
    const { text } = this;
    const found = this.#found();
    const mail = this.mails.find(({ index }) => index === this.chosen);
    return html`<div class="panel">
      ${panelHead(
        text.mail,
        text,
        () => this.dispatchEvent(new Event('close')),
        html`<button class="plain small" @click=${this.#markAllRead}>${text.mailMarkRead}</button>`,
      )}
      ${
        this.mails.length === 0
          ? html`<div class="empty">
              <p>${text.mailNone}</p>
              <p class="small">${text.mailNoneHelp}</p>
            </div>`
          : html`
              <input
                type="search"
                placeholder=${text.mailSearch}
                aria-label=${text.mailSearch}
                .value=${this.query}
                @input=${(event: InputEvent) => this.#search(event)}
              />
              <ul class="list" aria-label=${text.mail}>
                ${found.slice(0, this.limit).map((each) => this.#entry(each))}
                ${found.length === 0 ? html`<li class="empty">${text.mailNoMatch}</li>` : nothing}
                ${found.length > this.limit ? this.#more(found.length - this.limit) : nothing}
              </ul>
              <section class="reading" aria-live="polite">
                ${mail ? this.#reading(mail) : html`<p class="empty">${text.mailChoose}</p>`}
              </section>
            `
      }
    </div>`;
  }

  #found(): readonly MailView[] {
    const query = this.query.trim().toLowerCase();
    const newestFirst = [...this.mails].reverse();
    return query === ''
      ? newestFirst
      : newestFirst.filter(({ subject, to }) =>
          `${subject} ${to.join(' ')}`.toLowerCase().includes(query),
        );
  }

  #search(event: InputEvent) {
    if (event.target instanceof HTMLInputElement) this.query = event.target.value;
    this.limit = PAGE;
  }

  #entry(mail: MailView) {
    const isRead = this.read.has(mail);
    return html`<li>
      <button
        class="plain entry ${isRead ? '' : 'fresh'}"
        aria-current=${mail.index === this.chosen}
        @click=${() => this.#choose(mail)}
      >
        <span class="dot">${isRead ? nothing : html`<span class="visually-hidden">${this.text.unread}</span>`}</span>
        <span class="to">${mail.to.join(', ')}</span>
        <time datetime=${mail.at}>${showIso(mail.at, this.language, 'short')}</time>
        <span class="subject">${mail.subject}</span>
      </button>
    </li>`;
  }

  #more(rest: number) {
    const count = Math.min(rest, PAGE);
    return html`<li>
      <button
        class="plain more"
        @click=${() => {
          this.limit += PAGE;
        }}
      >
        ${this.text.mailMore({ count })}
      </button>
    </li>`;
  }

  #reading(mail: MailView) {
    const { text } = this;
    const files = mail.attachments.filter(({ inline }) => !inline);
    return html`
      <h3>${mail.subject}</h3>
      <dl>
        <dt>${text.mailTo}</dt>
        <dd>${mail.to.join(', ')}</dd>
        ${mail.cc.length > 0 ? html`<dt>${text.mailCc}</dt><dd>${mail.cc.join(', ')}</dd>` : nothing}
      </dl>
      ${
        files.length > 0
          ? html`<ul class="files" aria-label=${text.attachments}>
              ${files.map(
                ({ name, bytes }) =>
                  html`<li>${clipIcon}${name} <span class="soft">${size(bytes)}</span></li>`,
              )}
            </ul>`
          : nothing
      }
      ${
        mail.html === null
          ? html`<pre>${mail.text}</pre>`
          : html`<iframe
              sandbox="allow-popups allow-popups-to-escape-sandbox"
              referrerpolicy="no-referrer"
              title=${text.mailBody({ subject: mail.subject })}
              src=${mailHtml(mail.index)}
            ></iframe>`
      }
      <p class="source small"><a href=${mailSource(mail.index)} download>${text.mailSource}</a></p>
    `;
  }

  #choose(mail: MailView) {
    this.chosen = mail.index;
    this.#markRead([mail]);
  }

  #markAllRead() {
    this.#markRead(this.mails);
  }

  #markRead(mails: readonly MailView[]) {
    this.read.add(mails);
    this.requestUpdate();
    this.dispatchEvent(new Event('read'));
  }

  static override styles = [look, mailboxLook];
}

customElements.define('desk-mailbox', DeskMailbox);
