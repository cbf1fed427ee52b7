// The sidebar or dialog a script has opened: kept here, shown by the desk in a frame without an origin.
import type { Editor } from '../../google/google.ts';
import type { Panel } from '../../google/spreadsheet-host.ts';
import type { PanelSummary } from '../api-types.ts';
import { type Answer, html } from '../http/message.ts';
import { sandboxFlags, withGoogleScript } from '../pages/script-page.ts';

export type PanelKeeper = {
  summary(): PanelSummary | null;
  /** The page for the frame, or null when that panel is no longer open. */
  page(id: string | null): Answer | null;
  close(): void;
};

export const panelPath = '/api/sidebar';

const summaryOf = (id: number, panel: Panel): PanelSummary => ({
  id,
  kind: panel.kind,
  title: panel.title,
  width: panel.width ?? null,
  height: panel.height ?? null,
  address: `${panelPath}?id=${id}`,
});

/** Keeps the panel last shown; `onChange` hears of every opening and closing. */
export const keepPanel = (
  editor: Editor,
  onChange: (panel: PanelSummary | null) => void,
): PanelKeeper => {
  let open: { readonly id: number; readonly panel: Panel } | null = null;
  let lastId = 0;
  const summary = () => (open ? summaryOf(open.id, open.panel) : null);
  editor.onShown((shown) => {
    if (shown.kind !== 'panel') return;
    lastId += 1;
    open = { id: lastId, panel: shown.panel };
    onChange(summary());
  });
  return {
    summary,
    page: (id) => {
      if (!open || (id !== null && id !== String(open.id))) return null;
      return html(withGoogleScript(open.panel.html), {
        'Content-Security-Policy': `sandbox ${sandboxFlags}; frame-ancestors 'self'`,
      });
    },
    close: () => {
      open = null;
      onChange(null);
    },
  };
};
