// What becomes of a command of the grid, and where it acts.
import type { IRange } from '@univerjs/core';
import type { DeskCall } from './desk-call.ts';
import type { TabStore } from './tab-store.ts';

/** Where the command acts. */
export type Place = { readonly store: TabStore; readonly selections: readonly IRange[] };

/** What the page itself does in Univer's place, because only it knows the texts behind the cells. */
export type OwnDeed = 'copy' | 'cut' | 'paste' | 'undo' | 'redo';

export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'send'; readonly calls: readonly DeskCall[] }
  | { readonly kind: 'own'; readonly deed: OwnDeed; readonly text: string | null }
  /** Not to be done, and nobody asked for it. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'refuse' };

export const REFUSE: Verdict = { kind: 'refuse' };

export const send = (...calls: readonly DeskCall[]): Verdict => ({ kind: 'send', calls });
