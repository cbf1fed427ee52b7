// Copying and pasting as every spreadsheet does it: what is shown goes out, what comes in is typed.
import type { Block } from '../../server/api-types.ts';
import { pasteBlock, usedPart } from './block.ts';
import { formatClipboard, parseClipboard } from './clipboard-text.ts';
import type { DeskCall } from './desk-call.ts';
import type { TabStore } from './tab-store.ts';

/** Puts a block on the clipboard as it is shown. */
export const copyBlock = (store: TabStore, block: Block): Promise<void> =>
  navigator.clipboard.writeText(formatClipboard(store.shownTexts(usedPart(store, block))));

/** What is on the clipboard; the browser may ask the person first. */
export const readClipboard = (): Promise<string> => navigator.clipboard.readText();

/** Types a pasted table into a selection. */
export const pasting = (selection: Block, text: string): DeskCall => ({
  route: 'cells',
  ...pasteBlock(selection, parseClipboard(text)),
});
