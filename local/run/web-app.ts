// A web app's request and response: the event object, and what becomes of a result (facts 2.1, 2.2).
import type { GetRequest, PostRequest, WebAnswer } from '../google/google.ts';
import { contentTypeOf, TextOutput } from '../services/content-service.ts';
import { escapeHtml } from '../services/escape-html.ts';
import { HtmlOutput } from '../services/html-output.ts';
import { Handle } from './handle.ts';
import type { RunOutcome } from './runner.ts';

/** The plain event object of a GET. */
export function getEvent(request: GetRequest): Readonly<Record<string, unknown>> {
  return {
    ...commonFields(request, request.queryString),
    contentLength: -1,
  };
}

/** The plain event object of a POST; only a form's body is read into `parameter`. */
export function postEvent(request: PostRequest): Readonly<Record<string, unknown>> {
  const type = request.type.split(';')[0]?.trim() ?? '';
  const form = type === 'application/x-www-form-urlencoded' ? request.contents : '';
  const length = Buffer.byteLength(request.contents);
  return {
    ...commonFields(request, [request.queryString, form].filter(Boolean).join('&')),
    contentLength: length,
    postData: { contents: request.contents, length, name: 'postData', type },
  };
}

function commonFields({ queryString, pathInfo }: GetRequest, encoded: string) {
  const parameters = readParameters(encoded);
  return {
    queryString,
    parameter: Object.fromEntries([...parameters].map(([name, [first]]) => [name, first])),
    parameters: Object.fromEntries(parameters),
    contextPath: '',
    ...(pathInfo === undefined ? {} : { pathInfo }),
  };
}

/** A map, as a visitor may send any name, also one that every object has. */
function readParameters(encoded: string): ReadonlyMap<string, readonly string[]> {
  const parameters = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(encoded)) {
    parameters.set(name, [...(parameters.get(name) ?? []), value]);
  }
  return parameters;
}

/** Names Google keeps for itself; using them can give a 405 page (facts 2.1). */
export const reservedParameter = (queryString: string): string | undefined =>
  ['c', 'sid'].find((name) => new URLSearchParams(queryString).has(name));

export type Page = Exclude<WebAnswer, { kind: 'error' }>;

/** Reads an answer while the execution stands; a string says why there is none. */
export function readAnswer(value: unknown): Page | string {
  if (value === undefined || value === null) {
    return 'The script completed but did not return anything.';
  }
  const output = Handle.is(value) ? Handle.targetOf(value) : undefined;
  if (output instanceof TextOutput) return textPage(output);
  if (output instanceof HtmlOutput) return htmlPage(output);
  return 'The script completed but the returned value is not a supported return type.';
}

function textPage(output: TextOutput): Page {
  const fileName = output.getFileName();
  return {
    kind: 'text',
    mimeType: contentTypeOf(output),
    body: output.getContent(),
    ...(fileName === null ? {} : { fileName }),
  };
}

function htmlPage(output: HtmlOutput): Page {
  const faviconUrl = output.getFaviconUrl();
  return {
    kind: 'html',
    html: output.getContent(),
    title: output.getTitle() ?? '',
    metaTags: output
      .getMetaTags()
      .map((tag) => ({ name: tag.getName(), content: tag.getContent() })),
    ...(faviconUrl === null ? {} : { faviconUrl }),
    frame: HtmlOutput.frameModeOf(output),
  };
}

export function toWebAnswer({ record, ...outcome }: RunOutcome<Page | string>): WebAnswer {
  if (outcome.kind === 'returned') {
    const { value } = outcome;
    return typeof value === 'string' ? errorPage(value, record) : { ...value, record };
  }
  const { name, message } = outcome.error;
  return errorPage(outcome.kind === 'missing' ? message : `${name}: ${message}`, record);
}

/** Google's page for everything that goes wrong: status 200, titled Error (facts 2.2). */
export function errorPage(message: string, record?: WebAnswer['record']): WebAnswer {
  const html = `<!DOCTYPE html><html><head><title>Error</title></head><body><p>${escapeHtml(message)}</p></body></html>`;
  return { kind: 'error', html, message, ...(record ? { record } : {}) };
}
