// The desk's side of the wire: what the control API answers and what the event stream says, as types alone.

/** What a cell holds: text, number (dates are serial days), boolean, or null for empty. */
export type CellContent = string | number | boolean | null;

/** A block of cells, 1-based, both ends included. */
export type Block = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** Rows from first to last, both included. */
export type RowSpan = { readonly first: number; readonly last: number };

/** Every refusal of the API, with its HTTP status; the message says what to do. */
export type ApiError = {
  readonly error: { readonly code: ApiErrorCode; readonly message: string };
};

export type ApiErrorCode =
  | 'not-found'
  | 'method-not-allowed'
  | 'invalid'
  | 'too-large'
  | 'cross-origin'
  | 'unknown-host'
  | 'rejected-by-validation'
  | 'script-failed'
  | 'failed';

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

/** `GET /api/tabs/:name` — plain reading of a tab, for programs. */
export type TabAnswer = {
  readonly header: readonly HeaderCell[];
  readonly rows: readonly TabRow[];
};

export type HeaderCell = {
  /** The column's key in its developer metadata, or its title where it has none. */
  readonly key: string;
  readonly title: string;
  readonly column: number;
  readonly hidden: boolean;
};

export type TabRow = {
  readonly row: number;
  readonly raw: readonly CellContent[];
  readonly display: readonly string[];
  readonly backgrounds: readonly string[];
  readonly notes: readonly string[];
};

/**
 * `GET /api/tabs/:name/view` — the tab as the desk page draws it; `?rows=FIRST-LAST` limits `rows`,
 * `notes` and `formulas` to those rows. Styles are named by their index in `styles`.
 */
export type TabView = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  /** Counts every change of the workbook; events carry the same count. */
  readonly version: number;
  /** Size of the grid, empty cells included. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly columns: readonly ColumnView[];
  /** Rows whose height is not the default, in pixels. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Block[];
  readonly filter: Block | null;
  readonly styles: readonly StyleView[];
  readonly rows: readonly RowView[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  readonly formulas: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
  readonly validations: readonly ValidationView[];
  readonly protections: readonly ProtectionView[];
  readonly charts: readonly ChartView[];
};

export type ColumnView = { readonly width: number; readonly hidden: boolean };

/** One row; each array starts at column 1 and ends at the last cell that has something to draw. */
export type RowView = {
  readonly row: number;
  readonly values: readonly CellContent[];
  /** What the cell shows; null where that is the value itself, as text. */
  readonly display: readonly (string | null)[];
  /** Index into `TabView.styles` for each cell. */
  readonly styles: readonly number[];
};

/** How a cell looks, conditional formats already applied. Left out = the default. */
export type StyleView = {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly numberFormat?: string;
};

export type ValidationView = {
  readonly ranges: readonly Block[];
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropdown: boolean }
    | { readonly kind: 'checkbox'; readonly checked: CellContent; readonly unchecked: CellContent }
    | { readonly kind: 'date' }
    /** Checked on entry, nothing to draw. */
    | { readonly kind: 'other' };
  /** Whether an entry against the rule is kept (with a mark) or refused. */
  readonly allowInvalid: boolean;
  readonly help: string | null;
};

export type ProtectionView = {
  readonly range: Block;
  readonly description: string;
  /** A person is asked before editing, and may go on. */
  readonly warningOnly: boolean;
};

export type ChartView = {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  /** `GET` this for the PNG. */
  readonly image: string;
};

/** `POST /api/tabs/:name/cells` — typed text per cell, as a person types it; null clears. */
export type CellsRequest =
  | { readonly a1: string; readonly value: CellContent }
  | { readonly a1: string; readonly values: readonly (readonly CellContent[])[] };
export type SortRequest = { readonly column: number | string; readonly ascending: boolean };
export type MoveColumnRequest = { readonly from: number | string; readonly to: number };
export type RenameColumnRequest = { readonly column: number | string; readonly title: string };
export type RowsRequest = { readonly row: number; readonly count: number };
/** `POST /api/tabs/:name/notes` */
export type NoteRequest = { readonly a1: string; readonly note: string };
/** What a change by a person answers: the block it touched and the version it made. */
export type ChangeAnswer = { readonly range: Block; readonly version: number };

/** `POST /api/select` — where the person's cursor is; scripts see it as the active range. */
export type SelectRequest = { readonly tab: string; readonly a1: string };

/** One element of `GET /api/mail`, oldest first; `/api/mail/:index.eml` and `/api/mail/:index/html`. */
export type MailView = {
  readonly index: number;
  readonly at: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly AttachmentView[];
};

export type AttachmentView = {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly inline: boolean;
};

/** `GET /api/clock` */
export type ClockAnswer = { readonly now: string };
/** `POST /api/clock`: an ISO 8601 duration such as PT4H or P1D, or a moment not before now. */
export type ClockRequest = { readonly advance: string } | { readonly to: string };
export type ClockMoved = {
  readonly now: string;
  readonly fired: readonly { readonly function: string; readonly at: string }[];
};

/** `GET /api/menu` lists the add-on's items; `POST /api/menu {item}` runs one by its function name. */
export type MenuItem = { readonly item: string; readonly title: string; readonly menu: string };
export type MenuRequest = { readonly item: string };
export type MenuAnswer = { readonly ok: true };

/** `GET /api/executions`, oldest first; the server keeps the last ones only. */
export type ExecutionView = {
  readonly entry: string;
  readonly at: string;
  readonly calls: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly ms: number;
  readonly error?: string;
};

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
};
