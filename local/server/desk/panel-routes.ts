// `/api/sidebar` and `/api/script-run`: the panel's page, its closing, and its calls of the script.
import * as v from 'valibot';
import type { Host } from '../host.ts';
import { readJson } from '../http/json-body.ts';
import { json, problem } from '../http/message.ts';
import type { Route } from '../http/routes.ts';
import { scriptRun } from '../script-run.ts';
import { type PanelKeeper, panelPath } from './panel.ts';

const closeSchema = v.strictObject({ close: v.literal(true) });

export const panelRoutes = (host: Host, panel: PanelKeeper): readonly Route[] => [
  {
    method: 'GET',
    path: panelPath,
    handle: (request) =>
      panel.page(request.query.get('id')) ?? problem(404, 'not-found', host.text.noPanel),
  },
  {
    method: 'POST',
    path: panelPath,
    handle: async (request) => {
      const asked = await readJson(request, closeSchema, host.text);
      if (!asked.ok) return asked.answer;
      panel.close();
      return json({ ok: true });
    },
  },
  {
    method: 'POST',
    path: '/api/script-run',
    handle: (request) => scriptRun(host, host.editor, request),
  },
];
