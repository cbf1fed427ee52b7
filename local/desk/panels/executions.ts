// <desk-executions>: what the script has run, newest first: how long, what it logged and called, how it failed.
import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ExecutionView, LogLine } from '../../server/api-types.ts';
import type { Language } from '../text/language.ts';
import type { Text } from '../text/text.ts';
import { showIso } from '../time.ts';
import { look } from './look.ts';
import { panelHead } from './panel-head.ts';

export class DeskExecutions extends LitElement {
  static override properties = {
    text: { attribute: false },
    language: {},
    executions: { attribute: false },
  };

  declare text: Text;
  declare language: Language;
  declare executions: readonly ExecutionView[];

  constructor() {
    super();
    this.executions = [];
  }

  override render() {
    const { text } = this;
    return html`<div class="panel">
      ${panelHead(text.executions, text, () => this.dispatchEvent(new Event('close')))}
      <div class="scroll">
        ${
          this.executions.length === 0
            ? html`<p class="empty">${text.executionsNone}</p>`
            : repeat(
                [...this.executions].reverse(),
                ({ id }) => id,
                (each) => this.#execution(each),
              )
        }
      </div>
    </div>`;
  }

  #execution({ entry, at, ms, calls, cellsRead, cellsWritten, error, log }: ExecutionView) {
    const { text } = this;
    const named = Object.entries(calls).sort(([, left], [, right]) => right - left);
    return html`<details>
      <summary>
        <code>${entry}</code>
        <span class="state ${error === undefined ? 'good' : 'bad'}">
          ${error === undefined ? text.executionDone : text.executionFailed}
        </span>
        <time class="soft small" datetime=${at}>${showIso(at, this.language, 'short')}</time>
        <span class="soft small ms">${text.milliseconds({ ms: Math.round(ms) })}</span>
      </summary>
      ${error === undefined ? nothing : html`<pre class="error">${error}</pre>`}
      ${
        log.length === 0
          ? nothing
          : html`<ol class="log small" aria-label=${text.executionLog}>
              ${log.map((line) => this.#logLine(line))}
            </ol>`
      }
      <p class="small">${text.executionCells({ read: cellsRead, written: cellsWritten })}</p>
      ${
        named.length === 0
          ? html`<p class="soft small">${text.executionNoCalls}</p>`
          : html`<table class="small">
              <caption class="visually-hidden">
                ${text.executionCalls}
              </caption>
              <tbody>
                ${named.map(([name, count]) => html`<tr><th scope="row">${name}</th><td>${count}</td></tr>`)}
              </tbody>
            </table>`
      }
    </details>`;
  }

  #logLine({ level, text: written }: LogLine) {
    const { text } = this;
    const name = { log: null, info: null, warn: text.logWarning, error: text.logError }[level];
    return html`<li class=${level}>${name === null ? nothing : html`<b>${name}</b> `}${written}</li>`;
  }

  static override styles = [
    look,
    css`
      :host {
        display: block;
        height: 100%;
      }
      details {
        border-bottom: 1px solid var(--desk-line);
      }
      summary {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 2px 12px;
        padding: 10px 16px;
        cursor: pointer;
      }
      summary:hover {
        background: var(--desk-hover);
      }
      code,
      pre,
      li,
      th {
        font: 12.5px ui-monospace, Menlo, Consolas, monospace;
      }
      code {
        font-weight: 600;
      }
      .state {
        padding: 0 8px;
        border-radius: 999px;
        font-size: 12px;
      }
      .good {
        background: var(--desk-good-soft);
        color: var(--desk-good);
      }
      .bad {
        background: var(--desk-bad-soft);
        color: var(--desk-bad);
      }
      .ms {
        text-align: right;
        font-variant-numeric: tabular-nums;
      }
      details > p,
      details > ol,
      details > table,
      details > pre {
        margin: 0 16px 10px;
      }
      .error {
        padding: 8px 10px;
        border-radius: var(--desk-radius);
        background: var(--desk-bad-soft);
        color: var(--desk-bad);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .log {
        display: grid;
        gap: 2px;
        padding: 0;
        list-style: none;
      }
      li {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .warn {
        color: var(--desk-warn);
      }
      li.error {
        padding: 0;
        background: none;
      }
      table {
        width: calc(100% - 32px);
        border-collapse: collapse;
      }
      th {
        padding: 2px 0;
        font-weight: 400;
        text-align: left;
        overflow-wrap: anywhere;
      }
      td {
        text-align: right;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];
}

customElements.define('desk-executions', DeskExecutions);
