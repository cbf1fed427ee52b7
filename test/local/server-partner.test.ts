// The partner's page: one script, one element, a strict policy, three languages.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partnerSite } from '../../local/partner/partner-site.ts';
import { openSite, type Site } from '../../local/server/http/site.ts';

const endpoint = 'http://127.0.0.1:8801/macros/s/local/exec';
let site: Site;
beforeAll(async () => {
  const opened = await openSite(0, (error) => {
    throw error;
  });
  if (!opened.ok) throw new Error('No free port.');
  site = opened.site;
  const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  site.handle(
    partnerSite({
      endpoint,
      contentOrigin: 'http://127.0.0.1:8802',
      siteFolder: folder('../../local/partner/site'),
      // Any folder serves here: what counts is that files come from inside it alone.
      widgetFolder: folder('../../shared/text'),
    }),
  );
});
afterAll(() => site.close());

const get = (path: string) => fetch(site.origin + path);

describe('the page', () => {
  it('embeds the form with exactly one script and one element', async () => {
    const page = await (await get('/')).text();
    expect(page.match(/<script[^>]*>/g)).toEqual([
      '<script type="module" src="/widget/complaint-form.js">',
    ]);
    expect(page.match(/<complaint-form[^>]*>/g)).toEqual([
      `<complaint-form endpoint="${endpoint}" site="sunrise" lang="en">`,
    ]);
  });

  it('allows own scripts and styles alone, and to connect to the web app in its two steps', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');
    expect(policy?.split('; ').slice(0, 4)).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      'connect-src http://127.0.0.1:8801 http://127.0.0.1:8802',
    ]);
  });

  it('holds nothing that such a policy forbids', async () => {
    expect(await (await get('/')).text()).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it('has its styles and its mark', async () => {
    const files = ['/style.css', '/mark.svg'].map(get);
    const types = (await Promise.all(files)).map(({ headers }) => headers.get('content-type'));
    expect(types).toEqual(['text/css; charset=utf-8', 'image/svg+xml']);
  });

  it('speaks the language asked for, and passes it to the form', async () => {
    for (const path of ['/?lang=zh-CN', '/index-zh.html']) {
      const page = await (await get(path)).text();
      expect(page).toContain('<html lang="zh-CN">');
      expect(page).toMatch(/<complaint-form[^>]* lang="zh-CN">/);
      expect(page).toContain('儿童营养改善项目');
    }
    expect(await (await get('/?lang=zh-TW')).text()).toContain('兒童營養改善計畫');
    expect(await (await get('/?lang=xx')).text()).toContain('<html lang="en">');
  });
});

describe('the widget’s files', () => {
  it('may be loaded by other sites', async () => {
    const response = await get('/widget/catalogue.ts');
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('come from their folder alone', async () => {
    for (const path of [
      '/widget/%2e%2e/tsconfig.json',
      '/widget/..%2ftsconfig.json',
      '/widget/.',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
  });
});
