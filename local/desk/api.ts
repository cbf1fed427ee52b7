// The desk API as functions. A refusal is an ApiFailure whose message is fit to be shown.

import { tabNameOf } from '../server/api/tab-name.ts';
import type {
  ApiError,
  ChangeAnswer,
  ClockMoved,
  ClockRequest,
  ExecutionView,
  MailView,
  MenuAnswer,
  MenuItem,
  ScriptRunAnswer,
  ScriptRunRequest,
  SelectRequest,
  StateAnswer,
  TabView,
} from '../server/api-types.ts';
import { toA1 } from './sheet/a1.ts';
import type { DeskCall } from './sheet/desk-call.ts';

/** The server said no, or did not answer (`status` 0). */
export class ApiFailure extends Error {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

const isApiError = (body: unknown): body is ApiError =>
  typeof body === 'object' && body !== null && 'error' in body;

/** The server is this page's own: its answers are taken as their types say. */
const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
  const request: RequestInit =
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        };
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(path, request);
    answer = await response.json();
  } catch (cause) {
    throw new ApiFailure(cause instanceof Error ? cause.message : String(cause), 0);
  }
  if (!response.ok) {
    throw new ApiFailure(
      isApiError(answer) ? answer.error.message : response.statusText,
      response.status,
    );
  }
  return answer as Answer;
};

const tabPath = (tab: number, rest: string) => `api/tabs/${tabNameOf(tab)}/${rest}`;

const bodyOf = (call: DeskCall) => {
  if (call.route !== 'cells') {
    const { route: _route, ...body } = call;
    return body;
  }
  return { a1: toA1(call.block), values: call.values };
};

export const readState = (): Promise<StateAnswer> => ask('api/state');

/** Here and below, tabs are named by their id: a title may be the same as another tab's key. */
export const readTab = (tab: number): Promise<TabView> => ask(tabPath(tab, 'view'));

export const readRows = (tab: number, first: number, last: number): Promise<TabView> =>
  ask(tabPath(tab, `view?rows=${first}-${last}`));

export const changeTab = (tab: number, call: DeskCall): Promise<ChangeAnswer> =>
  ask(tabPath(tab, call.route), bodyOf(call));

export const select = (tab: number, a1: string): Promise<unknown> =>
  ask('api/select', { tab: tabNameOf(tab), a1 } satisfies SelectRequest);

export const readMails = (): Promise<readonly MailView[]> => ask('api/mail');

/** Where a mail stands as it was sent, to be downloaded. */
export const mailSource = (index: number): string => `api/mail/${index}.eml`;

/** Where a mail's HTML stands, to be framed. */
export const mailHtml = (index: number): string => `api/mail/${index}/html`;

export const moveClock = (to: ClockRequest): Promise<ClockMoved> => ask('api/clock', to);

export const readMenu = (): Promise<readonly MenuItem[]> => ask('api/menu');

export const runMenuItem = (item: string): Promise<MenuAnswer> => ask('api/menu', { item });

export const readExecutions = (): Promise<readonly ExecutionView[]> => ask('api/executions');

export const closePanel = (): Promise<unknown> => ask('api/sidebar', { close: true });

export const runScript = (request: ScriptRunRequest): Promise<ScriptRunAnswer> =>
  ask('api/script-run', request);
