// Fields, choices and buttons: nothing smaller than 44 px, always a visible focus.
import { css } from 'lit';

export const controls = css`
  input,
  textarea,
  select,
  button {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  input:not([type='radio'], [type='checkbox']),
  textarea,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 50px;
    margin-block-start: 0.5em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  textarea {
    min-block-size: 7em;
    max-block-size: 24em;
    resize: vertical;
    field-sizing: content;
  }
  select {
    appearance: none;
    padding-inline-end: 2.6em;
    background:
      linear-gradient(45deg, transparent 50%, var(--muted) 50%) right 21px center / 7px 7px,
      linear-gradient(135deg, var(--muted) 50%, transparent 50%) right 14px center / 7px 7px,
      var(--surface);
    background-repeat: no-repeat;
    cursor: pointer;
  }
  .short {
    max-inline-size: 17em;
  }
  [aria-invalid]:not([type='checkbox']) {
    border: 2px solid var(--error);
  }
  .choices {
    display: grid;
    gap: 10px;
    margin-block-start: 0.8em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 50px;
    padding: 0.6em 0.9em;
    border: 1px solid var(--hair);
    border-radius: var(--radius);
    font-weight: 400;
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--line);
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    background: var(--chosen);
  }
  .choice input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--accent);
  }
  button {
    min-block-size: 50px;
    padding: 0.65em 1.4em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--tint);
  }
  .primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }
  .primary:hover {
    background: var(--accent);
    filter: brightness(0.9);
  }
  .primary[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    font-weight: 500;
  }
  .link:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  :is(input, textarea, select, button, a):focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @supports selector(:has(a)) {
    .choice:has(:focus-visible) {
      outline: 3px solid var(--accent);
      outline-offset: 2px;
    }
    .choice input:focus-visible {
      outline: none;
    }
  }
  @media (max-width: 480px) {
    .actions button:not(.link) {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    select {
      appearance: auto;
    }
    .choice:has(:checked) {
      border-color: Highlight;
    }
    .bar .done {
      background: Highlight;
    }
  }
`;
