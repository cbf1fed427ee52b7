// A mail's HTML as a page for a frame: nothing in it can run, load from elsewhere, or see the desk.
import type { Mail } from '../../google/mail.ts';
import { escapeHtml } from '../../services/escape-html.ts';
import { type Answer, html } from '../http/message.ts';

/** `sandbox` takes the origin away even when the address is opened by itself. */
const policy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; " +
  "img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const withInlineImages = (mail: Mail, content: string): string =>
  content.replace(/(["'(])cid:([^"')]+)/gi, (whole, opening: string, name: string) => {
    const image = mail.inlineImages.find((candidate) => candidate.name === name);
    return image ? `${opening}data:${escapeHtml(image.contentType)};base64,${image.base64}` : whole;
  });

export const mailPage = (mail: Mail): Answer =>
  html(
    '<!doctype html><meta charset="utf-8"><base target="_blank">' +
      (mail.html === undefined
        ? `<pre style="white-space:pre-wrap">${escapeHtml(mail.text)}</pre>`
        : withInlineImages(mail, mail.html)),
    { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' },
  );
