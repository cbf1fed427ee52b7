// HTML that a script made, as it is put into a frame: with google.script in it.
/// <reference path="./raw.d.ts" />
import type { PanelSandbox } from '../api-types.ts';
import shim from './google-script.js?raw';

const shimTag = `<script>${shim}</script>`;
const opening = /^\s*(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?(?:<head[^>]*>)?/i;

/** The content with the shim before anything else that could run. */
export const withGoogleScript = (content: string): string =>
  content.replace(opening, (start) => start + shimTag);

/** Flags of HtmlService's own frame (facts 7), but for the origin: that one is given where it is the frame's own. */
export const sandboxFlags: PanelSandbox =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';
