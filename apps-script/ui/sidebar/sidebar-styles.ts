// How the sidebar looks: 300 pixels wide, quiet, the word before the colour.
import { css } from 'lit';

export const sidebarStyles = css`
  :host {
    display: block;
    padding: 16px;
    font: 14px / 20px Roboto, 'Segoe UI', Arial, 'PingFang SC', 'Microsoft YaHei', sans-serif;
    color: #1d2430;
  }
  h1 {
    margin: 0;
    font-size: 20px;
    line-height: 28px;
  }
  h2 {
    margin: 24px 0 8px;
    font-size: 14px;
  }
  p {
    margin: 4px 0;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 12px;
    margin: 12px 0;
  }
  dt,
  .quiet {
    color: #5b6472;
  }
  dd {
    margin: 0;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    padding: 8px 0 8px 12px;
    border-inline-start: 4px solid #c9ced6;
    margin-bottom: 8px;
  }
  li.overdue,
  li.late {
    border-color: #b3261e;
  }
  li.dueSoon {
    border-color: #b26a00;
  }
  li.inTime {
    border-color: #1e7d3c;
  }
  .state {
    font-weight: 600;
  }
  .description {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  button {
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid #8a93a1;
    border-radius: 4px;
    background: #fff;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid #0b57d0;
    outline-offset: 2px;
  }
`;
