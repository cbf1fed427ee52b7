// The content origin, as script.googleusercontent.com is to Google: hands out each answer once, on GET alone.
import type { WebAnswer } from '../../google/google.ts';
import { type Answer, html, plain, type Request } from '../http/message.ts';
import type { Handler } from '../http/site.ts';
import { withGoogleScript } from '../pages/script-page.ts';
import type { Messages } from '../text/messages.ts';
import { createOneTimeStore } from './one-time-store.ts';
import type { HtmlAnswer } from './shell-page.ts';

type TextAnswer = Extract<WebAnswer, { kind: 'text' }>;

export type ContentSite = {
  readonly origin: string;
  readonly handler: Handler;
  /** Keeps a text and answers the 302 that leads to it (facts 2.2). */
  redirect(answer: TextAnswer): Answer;
  /** Keeps a page for the shell's frame; the token lets that page, and no other, call the script. */
  frame(answer: HtmlAnswer): { readonly frame: string; readonly token: string };
  isPage(token: string): boolean;
};

const echoPath = '/macros/echo';
const pagePath = '/macros/page';
/** Long enough for a slow line to follow the redirect. */
const lifetimeMs = 5 * 60_000;
const most = 1_000;
/** Facts 2.2: what TextOutput answers, and the redirect to it, may be read from any page. */
const anyOrigin = { 'Access-Control-Allow-Origin': '*' };

const attachment = (fileName: string | undefined) =>
  fileName === undefined
    ? {}
    : { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}` };

export const createContentSite = (
  origin: string,
  webAppOrigin: string,
  now: () => number,
  text: Messages,
): ContentSite => {
  const limits = { lifetimeMs, most, now };
  const texts = createOneTimeStore<TextAnswer>(limits);
  const pages = createOneTimeStore<HtmlAnswer>(limits);
  const tokens = new Set<string>();

  const contentFor = (request: Request): Answer | null => {
    const key = request.query.get('user_content_key') ?? '';
    if (request.path === echoPath) {
      const kept = texts.take(key);
      if (!kept) return null;
      const type = `${kept.mimeType}; charset=utf-8`;
      const headers = { ...anyOrigin, 'Content-Type': type, ...attachment(kept.fileName) };
      return { status: 200, headers, body: kept.body };
    }
    if (request.path !== pagePath) return null;
    const kept = pages.take(key);
    if (!kept) return null;
    return html(withGoogleScript(kept.html), {
      'Content-Security-Policy': `frame-ancestors ${webAppOrigin}`,
    });
  };

  return {
    origin,
    handler: (request) =>
      request.method === 'GET'
        ? (contentFor(request) ?? plain(404, text.contentGone))
        : plain(405, 'Method Not Allowed', { Allow: 'GET' }),
    redirect: (answer) => ({
      status: 302,
      headers: {
        ...anyOrigin,
        'Content-Type': 'text/html; charset=utf-8',
        Location: `${origin}${echoPath}?user_content_key=${texts.put(answer)}&lib=local`,
      },
      body: '<html><head><title>Moved Temporarily</title></head><body></body></html>',
    }),
    frame: (answer) => {
      const token = pages.put(answer);
      tokens.add(token);
      for (const oldest of tokens) {
        if (tokens.size <= most) break;
        tokens.delete(oldest);
      }
      return { frame: `${origin}${pagePath}?user_content_key=${token}`, token };
    },
    isPage: (token) => tokens.has(token),
  };
};
