// `GET /api/tabs/:name`, its view and its charts, and where the person's cursor stands.
import type { RowSpan } from '../api-types.ts';
import type { Host } from '../host.ts';
import { inTurn } from '../host.ts';
import { readJson } from '../http/json-body.ts';
import { type Answer, json, problem } from '../http/message.ts';
import type { Route } from '../http/routes.ts';
import { chartImage } from '../tabs/tab-charts.ts';
import { findTab } from '../tabs/tab-names.ts';
import { readTab } from '../tabs/tab-reading.ts';
import { viewTab } from '../tabs/tab-view.ts';
import { rangeOf } from '../tabs/typed-cells.ts';
import { selectSchema } from './requests.ts';

/** `2-40`; undefined where the text is no span. */
const rowSpan = (given: string): RowSpan | undefined => {
  const [, first, last] = /^(\d{1,7})-(\d{1,7})$/.exec(given) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return { first: Number(first), last: Number(last) };
};

export const tabRoutes = (host: Host): readonly Route[] => {
  const { text } = host;

  const select = async (tabName: string, a1: string): Promise<Answer> =>
    inTurn(host, () => {
      const tab = findTab(host, tabName);
      if (!tab.ok) return tab.answer;
      const range = rangeOf(tab.value, a1);
      if (!range) return problem(400, 'invalid', text.badRange({ a1 }));
      host.editor.select({ sheetId: tab.value.id, ...range });
      return json({ ok: true });
    });

  return [
    {
      method: 'GET',
      path: '/api/tabs/:name',
      handle: (_request, { name = '' }) => {
        const tab = findTab(host, name);
        return tab.ok ? json(readTab(host, tab.value)) : tab.answer;
      },
    },
    {
      method: 'GET',
      path: '/api/tabs/:name/view',
      handle: (request, { name = '' }) => {
        const tab = findTab(host, name);
        if (!tab.ok) return tab.answer;
        const given = request.query.get('rows');
        const span = given === null ? null : rowSpan(given);
        if (span === undefined) return problem(400, 'invalid', text.rowsRange);
        return json(viewTab(host, tab.value, span));
      },
    },
    {
      method: 'GET',
      path: '/api/tabs/:name/charts/:file',
      handle: (_request, { name = '', file = '' }) => {
        const tab = findTab(host, name);
        if (!tab.ok) return tab.answer;
        const image = chartImage(host.book, tab.value, file.replace(/\.png$/, ''));
        return image
          ? { status: 200, headers: { 'Content-Type': 'image/png' }, body: image }
          : problem(404, 'not-found', text.noSuchChart);
      },
    },
    {
      method: 'POST',
      path: '/api/select',
      handle: async (request) => {
        const asked = await readJson(request, selectSchema, text);
        return asked.ok ? select(asked.value.tab, asked.value.a1) : asked.answer;
      },
    },
  ];
};
