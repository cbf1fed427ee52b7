// Colours and measures. The form takes light or dark from the page it stands on (`color-scheme`), and nothing
// else: a page's rules for the element itself would win over `:host`, so the card inside is reset as well.
import { css } from 'lit';

export const tokens = css`
  :host,
  .form {
    all: initial;
    display: block;
    color-scheme: inherit;
  }
  .form {
    --accent: var(--complaint-accent, #0f5c8c);
    --accent-ink: var(--complaint-accent-ink, #fff);
    --surface: var(--complaint-surface, #fff);
    --ink: var(--complaint-ink, #1a1f26);
    --muted: var(--complaint-muted, #566170);
    --line: var(--complaint-line, #85909d);
    --hair: #dfe3e8;
    --tint: #f3f6f9;
    --chosen: #eaf3f9;
    --error: #b3261e;
    --error-tint: #fdf3f2;
    --good: #17663f;
    --radius: var(--complaint-radius, 10px);
  }
  :host([hidden]) {
    display: none;
  }
  @supports (color: light-dark(#000, #fff)) {
    .form {
      --accent: var(--complaint-accent, light-dark(#0f5c8c, #86c5ee));
      --accent-ink: var(--complaint-accent-ink, light-dark(#fff, #08202f));
      --surface: var(--complaint-surface, light-dark(#fff, #171b20));
      --ink: var(--complaint-ink, light-dark(#1a1f26, #eceff3));
      --muted: var(--complaint-muted, light-dark(#566170, #a9b3bf));
      --line: var(--complaint-line, light-dark(#85909d, #75808d));
      --hair: light-dark(#dfe3e8, #323942);
      --tint: light-dark(#f3f6f9, #1f252c);
      --chosen: light-dark(#eaf3f9, #16303f);
      --error: light-dark(#b3261e, #ff9b92);
      --error-tint: light-dark(#fdf3f2, #2c1a1a);
      --good: light-dark(#17663f, #7fd6a6);
    }
  }
`;
