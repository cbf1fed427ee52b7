// The look of the clock: time, steps, what drops down below them.
import { css } from 'lit';

export const clockLook = css`
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
`;
