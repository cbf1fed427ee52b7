// Mail, clock, menu and executions.

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
  readonly id: string;
  readonly entry: string;
  readonly at: string;
  readonly calls: Readonly<Record<string, number>>;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly ms: number;
  readonly error?: string;
  /** What the script wrote with `console` and `Logger`. */
  readonly log: readonly LogLine[];
};

export type LogLine = { readonly level: 'log' | 'info' | 'warn' | 'error'; readonly text: string };
