// How the steps look: one calm column, large fields, and nothing told by colour alone.
import { css } from 'lit';
import { controls } from './controls.ts';
import { tokens } from './tokens.ts';

const layout = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .form {
    max-inline-size: 660px;
    min-block-size: 24em;
    padding: clamp(20px, 6vw, 48px);
    border: 1px solid var(--hair);
    border-radius: calc(var(--radius) * 1.6);
    background: var(--surface);
    color: var(--ink);
    font: medium / 1.55 var(--complaint-font, system-ui, sans-serif);
    overflow-wrap: anywhere;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  .form > * {
    font-size: 1.0625em;
  }
  .form:lang(zh) {
    line-height: 1.7;
  }
  p,
  h2,
  h3,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2 {
    text-wrap: balance;
    font-size: 1.6em;
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.012em;
    scroll-margin-block-start: 5em;
  }
  :lang(zh) h2 {
    letter-spacing: 0;
  }
  h2:focus,
  .summary:focus {
    outline: none;
  }
  h3 {
    font-size: 1.05em;
    font-weight: 650;
  }
  .progress {
    margin-block-end: 1.8em;
    color: var(--muted);
    font-size: 0.88em;
  }
  .bar {
    display: flex;
    gap: 5px;
    margin-block-start: 0.55em;
  }
  .bar span {
    flex: 1;
    block-size: 4px;
    border-radius: 2px;
    background: var(--hair);
  }
  .bar .done {
    background: var(--accent);
  }
  .intro {
    margin-block-start: 0.5em;
    color: var(--muted);
  }
  .question {
    margin-block-start: 1.9em;
    scroll-margin-block-start: 5em;
  }
  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 600;
  }
  .optional {
    color: var(--muted);
    font-weight: 400;
  }
  .hint {
    color: var(--muted);
    font-size: 0.94em;
  }
  .wrong {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--error);
  }
  .error {
    margin-block: 0.35em;
    color: var(--error);
    font-weight: 600;
  }
  .summary {
    margin-block-end: 1.8em;
    scroll-margin-block-start: 5em;
    padding: 1em 1.2em;
    border: 2px solid var(--error);
    border-radius: var(--radius);
    background: var(--error-tint);
  }
  .summary h2 {
    font-size: 1.1em;
  }
  .summary ul {
    margin-block-start: 0.3em;
    list-style: none;
  }
  .summary a {
    display: inline-block;
    padding-block: 0.5em;
    color: var(--error);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
  .note {
    margin-block-end: 1.6em;
    padding: 0.9em 1.2em;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .coming {
    display: grid;
    gap: 10px;
    margin-block-start: 1.9em;
  }
  .coming span {
    block-size: 50px;
    border-radius: var(--radius);
    background: var(--tint);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 2.2em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: no-preference) {
    form,
    section {
      animation: appear 0.18s ease-out;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
`;

export const formStyles = [tokens, layout, controls];
