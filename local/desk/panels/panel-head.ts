// The head of everything that opens beside or over the sheet: its title, and the button that closes it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../text/text.ts';
import { closeIcon } from './icons.ts';

/** `actions` stand between the title and the button. */
export const panelHead = (
  title: string,
  text: Text,
  close: () => void,
  actions: unknown = nothing,
): TemplateResult => html`<header class="head">
  <h2>${title}</h2>
  ${actions}
  <button class="plain icon" aria-label=${text.closePanel({ title })} @click=${close}>
    ${closeIcon}
  </button>
</header>`;
