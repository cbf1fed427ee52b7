// The page around a web app's HTML: Google's shell, which holds the sandboxed frame and its bridge.
/// <reference path="../pages/raw.d.ts" />
import type { WebAnswer } from '../../google/google.ts';
import { escapeHtml } from '../../services/escape-html.ts';
import { type Answer, html } from '../http/message.ts';
import { sandboxFlags } from '../pages/script-page.ts';
import bridge from '../pages/web-app-bridge.js?raw';

export type HtmlAnswer = Extract<WebAnswer, { kind: 'html' }>;

export type ShellAddresses = {
  readonly contentOrigin: string;
  /** Where the frame's content can be fetched, once. */
  readonly frame: string;
  /** Where the frame's calls of google.script.run go. */
  readonly run: string;
};

/** No CORS header: a fetch from another origin cannot read a web app's HTML (facts 2.2). */
export const shellPage = (answer: HtmlAnswer, addresses: ShellAddresses): Answer => {
  const metaTags = answer.metaTags
    .map(
      ({ name, content }) => `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">`,
    )
    .join('');
  const icon = answer.faviconUrl ? `<link rel="icon" href="${escapeHtml(answer.faviconUrl)}">` : '';
  const title = escapeHtml(answer.title);
  return html(
    `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title>${metaTags}${icon}` +
      '<style>html,body{margin:0;height:100%}iframe{display:block;border:0;width:100%;height:100%}</style>' +
      `</head><body><iframe title="${title}" sandbox="allow-same-origin ${sandboxFlags}"` +
      ` src="${escapeHtml(addresses.frame)}"></iframe>` +
      `<script data-content-origin="${escapeHtml(addresses.contentOrigin)}"` +
      ` data-run-address="${escapeHtml(addresses.run)}">${bridge}</script></body></html>`,
    answer.frame === 'ALLOWALL' ? {} : { 'X-Frame-Options': 'SAMEORIGIN' },
  );
};
