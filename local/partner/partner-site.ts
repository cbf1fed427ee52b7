// An invented partner's web site: one page on an origin of its own that embeds the form as any partner would.
import { type Answer, html, plain } from '../server/http/message.ts';
import type { Handler } from '../server/http/site.ts';
import { staticFile } from '../server/http/static-files.ts';
import { partnerPage } from './page.ts';
import { en, type PartnerText } from './text/en.ts';
import { zhCN } from './text/zh-CN.ts';
import { zhTW } from './text/zh-TW.ts';

export type PartnerOptions = {
  /** `local/partner/site`: styles and pictures of the page. */
  readonly siteFolder: string;
  /** The web app's `/exec` address, as the page's owner was given it. */
  readonly endpoint: string;
  /** Where the web app's answers come from, after the redirect. */
  readonly contentOrigin: string;
  /** Holds `complaint-form.js` and its chunks. */
  readonly widgetFolder: string;
};

const languages: Readonly<Record<string, PartnerText>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** What a careful partner sends: own scripts and styles alone, and the one line the form needs. */
const policyFor = ({ endpoint, contentOrigin }: PartnerOptions): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${new URL(endpoint).origin} ${contentOrigin}`,
    "img-src 'self' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const partnerSite = (options: PartnerOptions): Handler => {
  const policy = policyFor(options);
  const pageIn = (lang: string): Answer => {
    const known = Object.hasOwn(languages, lang) ? lang : 'en';
    const text = languages[known] ?? en;
    const page = partnerPage({ lang: known, endpoint: options.endpoint, text });
    return html(page, {
      'Content-Security-Policy': policy,
    });
  };
  const widgetPath = '/widget/';

  return async ({ method, path, query }) => {
    if (method !== 'GET' && method !== 'HEAD') return plain(405, '', { Allow: 'GET, HEAD' });
    switch (path) {
      case '/':
      case '/index.html':
        return pageIn(query.get('lang') ?? 'en');
      case '/index-zh.html':
        return pageIn('zh-CN');
    }
    if (!path.startsWith(widgetPath)) {
      return (await staticFile(options.siteFolder, path)) ?? plain(404, '');
    }
    // Other sites may embed the element from here.
    const headers = { 'Access-Control-Allow-Origin': '*' };
    const file = await staticFile(options.widgetFolder, path.slice(widgetPath.length), headers);
    return file ?? plain(404, '', headers);
  };
};
