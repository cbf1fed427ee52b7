// Contextual escaping of `<?= … ?>`: what is printed cannot leave the place it is printed into (facts 7.2).
import { escapeHtml } from './escape-html.ts';

/** Inside a string literal of a script. */
const escapeScriptText = (text: string) =>
  text.replace(
    /[^A-Za-z0-9 _.,\u00a1-\u2027\u202a-\uffff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Outside of one: the value becomes a literal. */
const scriptLiteral = (text: string) => `"${escapeScriptText(text)}"`;

const escapeStyle = (text: string) =>
  text.replace(/[^A-Za-z0-9 _.%#-]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `);

/** A URL that would run code is replaced as a whole. */
function safeUrl(text: string): string {
  const scheme = /^\s*([a-z][a-z0-9+.-]*)\s*:/i.exec(text)?.[1]?.toLowerCase();
  return !scheme || ['http', 'https', 'mailto', 'tel'].includes(scheme) ? text : '#';
}

type Place =
  | { readonly kind: 'text' | 'comment' | 'style' }
  | { readonly kind: 'script'; readonly quoted: boolean }
  | { readonly kind: 'tag' }
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly quote: string;
      readonly begun: boolean;
    };

/** Collects output and knows at each point what kind of place it has come to. */
export class EscapingWriter {
  text = '';

  raw(text: string): void {
    this.text += text;
  }

  escaped(text: string): void {
    const place = placeAtEnd(this.text);
    this.text += escapeFor(place, text);
  }
}

function escapeFor(place: Place, text: string): string {
  switch (place.kind) {
    case 'script':
      return place.quoted ? escapeScriptText(text) : scriptLiteral(text);
    case 'style':
      return escapeStyle(text);
    case 'attribute':
      return escapeAttribute(place, text);
    default:
      return escapeHtml(text);
  }
}

const urlAttributes = ['action', 'formaction', 'href', 'src'];

function escapeAttribute(place: Extract<Place, { kind: 'attribute' }>, text: string): string {
  let safe = text;
  if (place.name.startsWith('on')) safe = escapeScriptText(text);
  else if (place.name === 'style') safe = escapeStyle(text);
  else if (urlAttributes.includes(place.name)) {
    safe = place.begun ? encodeURIComponent(text) : safeUrl(text);
  }
  return place.quote ? escapeHtml(safe) : escapeHtml(safe).replace(/[\s=`]/g, encodeSpace);
}

const encodeSpace = (mark: string) => `&#${mark.charCodeAt(0)};`;

/** Reads what has been written so far; templates are short and printed once. */
function placeAtEnd(html: string): Place {
  const rest = html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) =>
    comment.endsWith('-->') ? '' : '<!--',
  );
  if (rest.endsWith('<!--')) return { kind: 'comment' };
  for (const element of ['script', 'style'] as const) {
    const content = openContent(rest, element);
    if (content === undefined) continue;
    return element === 'style' ? { kind: 'style' } : { kind: 'script', quoted: isQuoted(content) };
  }
  return placeInTag(rest.slice(rest.lastIndexOf('<')));
}

/** What stands in the element that is still open at the end. */
function openContent(html: string, element: string): string | undefined {
  const opened = [...html.matchAll(new RegExp(`<${element}\\b[^>]*>`, 'gi'))].at(-1);
  if (!opened) return undefined;
  const content = html.slice(opened.index + opened[0].length);
  return new RegExp(`</${element}\\b`, 'i').test(content) ? undefined : content;
}

function isQuoted(script: string): boolean {
  let quote = '';
  for (let index = 0; index < script.length; index++) {
    const mark = script.charAt(index);
    if (mark === '\\') index += 1;
    else if (quote) quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'" || mark === '`') quote = mark;
  }
  return quote !== '';
}

function placeInTag(tag: string): Place {
  if (!/^<[a-z/]/i.test(tag)) return { kind: 'text' };
  const attribute = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))$/.exec(tag);
  const quotedAway = tag.replace(/"[^"]*"|'[^']*'/g, '');
  if (quotedAway.includes('>') && !/["'][^>]*$/.test(quotedAway)) return { kind: 'text' };
  if (!attribute) return { kind: 'tag' };
  const [, name = '', double, single, bare] = attribute;
  const quote = double !== undefined ? '"' : single !== undefined ? "'" : '';
  const value = double ?? single ?? bare ?? '';
  return { kind: 'attribute', name: name.toLowerCase(), quote, begun: value !== '' };
}
