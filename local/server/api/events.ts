// What the event stream tells.
import type { ExecutionView } from './calls.ts';
import type { RowSpan } from './common.ts';
import type { PanelSummary } from './panel.ts';

/** `GET /api/events`: server-sent events; the SSE event name is `kind`, data is the whole as JSON. */
export type DeskEvent =
  /** First on every connection; when `version` is not the one last seen, load everything anew. */
  | { readonly kind: 'hello'; readonly version: number; readonly now: string }
  | TabChanged
  /** Tabs were added, removed, renamed, moved, hidden or coloured: ask for the state. */
  | { readonly kind: 'tabs'; readonly version: number }
  | {
      readonly kind: 'mail';
      readonly index: number;
      readonly subject: string;
      readonly to: readonly string[];
    }
  | { readonly kind: 'clock'; readonly now: string }
  | { readonly kind: 'execution'; readonly execution: ExecutionView }
  /** The add-on's menu was built anew: ask for it. */
  | { readonly kind: 'menu' }
  | {
      readonly kind: 'toast';
      readonly title: string;
      readonly message: string;
      readonly seconds: number;
    }
  | { readonly kind: 'alert'; readonly title: string; readonly message: string }
  | { readonly kind: 'panel'; readonly panel: PanelSummary | null };

export type TabChanged = {
  readonly kind: 'tab';
  readonly id: number;
  readonly version: number;
  /** Rows whose content or look changed; null = anything may have: load the whole view. */
  readonly rows: RowSpan | null;
  /** Rows or columns have other numbers than before: they were sorted, inserted, deleted or moved. */
  readonly isMoved: boolean;
};
