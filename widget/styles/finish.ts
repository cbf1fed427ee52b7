// How checking, sending and the receipt look. Comes with the part of the form that shows them.
import { css } from 'lit';

export const finishStyles = css`
  .card {
    margin-block-start: 1.2em;
    padding: 0.5em 1.2em 1.1em;
    border: 1px solid var(--hair);
    border-radius: var(--radius);
  }
  .card header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
  }
  .card .link {
    flex: none;
    font-size: 0.94em;
  }
  dl div {
    padding-block: 0.55em;
    border-block-start: 1px solid var(--hair);
  }
  dl div:last-child {
    padding-block-end: 0;
  }
  dt {
    color: var(--muted);
    font-size: 0.9em;
  }
  dd {
    white-space: pre-line;
  }
  .mark {
    inline-size: 52px;
    block-size: 52px;
    margin-block-end: 1.2em;
    border: 4px solid var(--hair);
    border-block-start-color: var(--accent);
    border-radius: 50%;
  }
  .mark.waiting {
    border-color: var(--line);
    border-style: dashed;
  }
  .mark.good {
    position: relative;
    border-color: var(--good);
  }
  .mark.good::after {
    content: '';
    position: absolute;
    inset: 8px 14px 13px;
    border: solid var(--good);
    border-width: 0 4px 4px 0;
    transform: rotate(45deg);
  }
  .countdown {
    margin-block-start: 1.4em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .sending .note {
    margin-block: 1.6em 0.6em;
  }
  .number {
    margin-block: 1.6em 2em;
    padding: 1.1em 1.3em 1.3em;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .number p {
    color: var(--muted);
  }
  .number strong {
    display: block;
    font: 650 clamp(1.6em, 9vw, 2.3em) / 1.2 ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    letter-spacing: 0.02em;
    overflow-wrap: normal;
  }
  .promises {
    margin-block: 0.9em 2em;
    list-style: none;
  }
  .promises li {
    position: relative;
    padding: 0 0 1.1em 1.9em;
    border-inline-start: 2px solid var(--hair);
    margin-inline-start: 7px;
  }
  .promises li:last-child {
    padding-block-end: 0;
    border-color: transparent;
  }
  .promises li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: -9px;
    inline-size: 16px;
    block-size: 16px;
    border: 4px solid var(--accent);
    border-radius: 50%;
    background: var(--surface);
  }
  time {
    display: block;
    color: var(--muted);
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
  }
  code {
    display: block;
    margin-block: 0.2em 0.5em;
    font: 600 1.05em / 1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    overflow-wrap: anywhere;
    user-select: all;
  }
  @media (prefers-reduced-motion: no-preference) {
    .mark:not(.waiting, .good) {
      animation: turn 1s linear infinite;
    }
    @keyframes turn {
      to {
        transform: rotate(1turn);
      }
    }
  }
  @media print {
    .form {
      border: 0;
      padding: 0;
    }
    button {
      display: none;
    }
  }
`;
