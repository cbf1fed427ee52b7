// The look that the desk's elements share: buttons, panel heads, lists, focus.
import { css } from 'lit';

export const look = css`
  :host {
    box-sizing: border-box;
    color: var(--desk-ink);
    font: 14px/1.45 var(--desk-font);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 32px;
    padding: 0 12px;
    border: 1px solid var(--desk-line);
    border-radius: var(--desk-radius);
    background: var(--desk-surface);
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover:not(:disabled),
  .button:hover {
    background: var(--desk-hover);
  }
  button[aria-disabled='true'],
  button:disabled {
    opacity: 0.55;
    cursor: default;
  }
  button.primary {
    border-color: var(--desk-accent);
    background: var(--desk-accent);
    color: var(--desk-accent-ink);
  }
  button.primary:hover:not(:disabled) {
    background: #185546;
  }
  button.plain {
    border-color: transparent;
    background: transparent;
  }
  button.plain:hover:not(:disabled) {
    background: var(--desk-hover);
  }
  button.icon {
    width: 32px;
    padding: 0;
  }
  input,
  select {
    min-height: 32px;
    padding: 0 10px;
    border: 1px solid #b9c6c1;
    border-radius: var(--desk-radius);
    background: var(--desk-surface);
  }
  a {
    color: var(--desk-accent);
  }
  :focus-visible {
    outline: 2px solid var(--desk-accent);
    outline-offset: 1px;
  }
  .panel {
    display: flex;
    flex-direction: column;
    height: 100%;
    min-height: 0;
  }
  .head {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 48px;
    padding: 8px 8px 8px 16px;
    border-bottom: 1px solid var(--desk-line);
  }
  .head h2 {
    flex: 1;
    margin: 0;
    overflow: hidden;
    font-size: 15px;
    font-weight: 600;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .scroll {
    flex: 1;
    min-height: 0;
    overflow: auto;
  }
  .soft {
    color: var(--desk-soft);
  }
  .small {
    font-size: 12.5px;
  }
  .empty {
    padding: 40px 24px;
    color: var(--desk-soft);
    text-align: center;
  }
  .empty p {
    margin: 4px 0;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 18px;
    height: 18px;
    padding: 0 5px;
    border-radius: 9px;
    background: var(--desk-accent);
    color: var(--desk-accent-ink);
    font-size: 11px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    flex: none;
  }
  .spinner {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    border: 2px solid var(--desk-line);
    border-top-color: var(--desk-accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation-duration: 0s !important;
      transition-duration: 0s !important;
    }
  }
`;
