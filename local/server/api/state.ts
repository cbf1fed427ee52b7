// The workbook in short: tabs, triggers, addresses.
import type { PanelSummary } from './panel.ts';

/** `GET /api/state` */
export type StateAnswer = {
  readonly now: string;
  readonly plan: string | null;
  readonly locale: string;
  readonly title: string;
  readonly tabs: readonly TabSummary[];
  readonly triggers: readonly TriggerSummary[];
  readonly quota: { readonly mailsLeft: number };
  readonly lastSweep: string | null;
  readonly addresses: Addresses;
  /** What the sidebar or dialog last opened shows; null when none is open. */
  readonly panel: PanelSummary | null;
};

export type Addresses = {
  readonly desk: string;
  readonly webApp: string;
  readonly content: string;
  readonly partner: string;
};

export type TabSummary = {
  /** Sheet id: stays when the tab is renamed or moved. */
  readonly id: number;
  readonly key: string;
  readonly title: string;
  /** Rows with content below the header. */
  readonly rows: number;
  readonly hidden: boolean;
  /** `#rrggbb`, or null for none. */
  readonly colour: string | null;
};

export type TriggerSummary = {
  readonly id: string;
  readonly function: string;
  readonly kind: string;
  /** When a clock trigger is due next, ISO; null for edit and open triggers. */
  readonly next: string | null;
};
