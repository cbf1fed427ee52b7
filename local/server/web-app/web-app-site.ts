// The origin of the deployed web app: `/macros/s/local/exec`, answered as Google answers it (facts 2).
import type { WebAnswer } from '../../google/google.ts';
import { escapeHtml } from '../../services/escape-html.ts';
import { type Host, inTurn } from '../host.ts';
import { type Answer, html, plain, problem, type Request } from '../http/message.ts';
import type { Handler } from '../http/site.ts';
import { scriptRun } from '../script-run.ts';
import type { ContentSite } from './content-site.ts';
import { shellPage } from './shell-page.ts';

export const deploymentPath = '/macros/s/local';
const execPath = `${deploymentPath}/exec`;
const runPath = `${deploymentPath}/run`;

/** As the request limit of UrlFetch (facts 3); Google states none for web apps. */
const largestMegabytes = 50;
const largestBody = largestMegabytes * 1024 * 1024;
/** Simultaneous executions of one account (facts 2.5). Here they wait for each other, so it bounds the queue. */
const mostAtOnce = 30;

const tooMany = 'There are too many scripts running simultaneously for this Google user account.';

const errorPage = (message: string): Answer =>
  html(
    `<!doctype html><html><head><title>Error</title></head><body>${escapeHtml(message)}</body></html>`,
  );

const allowed = (request: Request): Answer | null => {
  // Facts 2.1 and 2.3: only GET and POST reach the script, and a preflight is not answered.
  if (request.method === 'HEAD') return plain(403, '');
  if (request.method === 'GET' || request.method === 'POST') return null;
  return plain(405, 'Method Not Allowed', { Allow: 'GET, POST' });
};

/** Serves the web app; what it answers is handed out by the content origin. */
export const webAppSite = (host: Host, content: ContentSite): Handler => {
  let atOnce = 0;

  const execute = async (request: Request): Promise<WebAnswer | Answer> => {
    const body = request.method === 'POST' ? await request.readBody(largestBody) : null;
    if (request.method === 'POST' && body === null) {
      return plain(413, host.text.bodyTooLong({ megabytes: largestMegabytes }));
    }
    if (atOnce >= mostAtOnce) return errorPage(tooMany);
    atOnce += 1;
    try {
      const pathInfo = request.path.slice(execPath.length + 1);
      const asked = {
        queryString: request.queryString,
        ...(pathInfo === '' ? {} : { pathInfo }),
      };
      return await inTurn(host, () =>
        body === null
          ? host.project.get(asked)
          : host.project.post({
              ...asked,
              contents: body.toString('utf8'),
              type: request.headers['content-type'] ?? '',
            }),
      );
    } finally {
      atOnce -= 1;
    }
  };

  const exec = async (request: Request): Promise<Answer> => {
    const answer = await execute(request);
    if (!('kind' in answer)) return answer;
    switch (answer.kind) {
      case 'text':
        return content.redirect(answer);
      case 'html': {
        const { frame, token } = content.frame(answer);
        const run = `${runPath}?token=${token}`;
        return shellPage(answer, { contentOrigin: content.origin, frame, run });
      }
      case 'error':
        return html(answer.html);
    }
  };

  const run = (request: Request): Answer | Promise<Answer> => {
    if (request.method !== 'POST' || !content.isPage(request.query.get('token') ?? '')) {
      return problem(403, 'cross-origin', host.text.onlyFromPage);
    }
    return scriptRun(host, host.project, request);
  };

  return (request) => {
    const refusal = allowed(request);
    if (refusal) return refusal;
    if (request.path === execPath || request.path.startsWith(`${execPath}/`)) return exec(request);
    if (request.path === runPath) return run(request);
    return plain(404, host.text.noSuchPage);
  };
};
