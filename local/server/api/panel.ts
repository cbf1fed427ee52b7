// Sidebars and dialogs: what is open, and how its frame talks to the page around it.

/** What a script showed beside or over the sheet. */
export type PanelSummary = {
  /** New for every opening. */
  readonly id: number;
  readonly kind: 'sidebar' | 'dialog' | 'modeless-dialog';
  readonly title: string;
  /** Pixels; null = the kind's default (a sidebar is always 300 wide). */
  readonly width: number | null;
  readonly height: number | null;
  /** Frame this address with `sandbox` (see `panelSandbox`): its script calls the script back itself. */
  readonly address: string;
};

/** `sandbox` attribute of a frame that shows a panel: as HtmlService's own frame, minus same-origin. */
export type PanelSandbox =
  'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads';

/**
 * `POST /api/script-run` {function, args, panel} — what google.script.run does. A frame without
 * origin cannot call the API itself: its shim posts `PanelMessage` to the page that frames it, the
 * page calls this route and posts a `PanelReply` back.
 */
export type ScriptRunRequest = {
  readonly function: string;
  readonly args: readonly unknown[];
};
export type ScriptRunAnswer = { readonly value: unknown };

/** From the framed panel to the desk page, by `postMessage`. */
export type PanelMessage =
  | {
      readonly source: 'google.script';
      readonly kind: 'run';
      readonly id: number;
      readonly function: string;
      readonly args: readonly unknown[];
    }
  | { readonly source: 'google.script'; readonly kind: 'close' }
  | { readonly source: 'google.script'; readonly kind: 'focus-editor' }
  | {
      readonly source: 'google.script';
      readonly kind: 'size';
      readonly width?: number;
      readonly height?: number;
    };

/** From the desk page to the framed panel. */
export type PanelReply =
  | {
      readonly source: 'google.script';
      readonly kind: 'value';
      readonly id: number;
      readonly value: unknown;
    }
  | {
      readonly source: 'google.script';
      readonly kind: 'error';
      readonly id: number;
      readonly message: string;
    };
