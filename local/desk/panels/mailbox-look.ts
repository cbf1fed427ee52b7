// The look of the mailbox: list above, reading pane below.
import { css } from 'lit';

export const mailboxLook = css`
  :host {
    display: block;
    height: 100%;
  }
  input {
    margin: 12px 16px;
  }
  .list {
    flex: 0 1 auto;
    max-height: 38%;
    min-height: 96px;
    margin: 0;
    padding: 0 8px;
    overflow: auto;
    list-style: none;
  }
  .entry {
    display: grid;
    grid-template-columns: 10px 1fr auto;
    gap: 0 6px;
    width: 100%;
    min-height: 52px;
    padding: 6px 8px 6px 4px;
    text-align: left;
  }
  .entry[aria-current='true'] {
    background: var(--desk-accent-soft);
  }
  .to,
  .subject {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .to {
    color: var(--desk-soft);
    font-size: 12.5px;
  }
  time {
    color: var(--desk-soft);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
  .subject {
    grid-column: 2 / -1;
  }
  .fresh .to,
  .fresh .subject {
    color: var(--desk-ink);
    font-weight: 600;
  }
  .dot {
    width: 7px;
    height: 7px;
    border-radius: 50%;
  }
  .fresh .dot {
    background: var(--desk-accent);
  }
  .more {
    width: 100%;
    color: var(--desk-accent);
  }
  .reading {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    margin-top: 8px;
    border-top: 1px solid var(--desk-line);
    background: var(--desk-surface);
  }
  h3 {
    margin: 14px 16px 6px;
    font-size: 16px;
    font-weight: 600;
    line-height: 1.35;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 10px;
    margin: 0 16px 10px;
    font-size: 12.5px;
  }
  dt {
    color: var(--desk-soft);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 0 16px 10px;
    padding: 0;
    list-style: none;
  }
  .files:not(:has(li)) {
    display: none;
  }
  .files li {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 2px 10px 2px 6px;
    border: 1px solid var(--desk-line);
    border-radius: 999px;
    font-size: 12.5px;
  }
  iframe,
  pre {
    flex: 1;
    width: 100%;
    min-height: 0;
    border: 0;
    border-top: 1px solid var(--desk-line);
    background: #fff;
  }
  pre {
    margin: 0;
    padding: 12px 16px;
    overflow: auto;
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .source {
    margin: 0;
    padding: 6px 16px;
    border-top: 1px solid var(--desk-line);
    text-align: right;
  }
`;
