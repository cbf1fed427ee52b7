// `/api/menu`: the menus the script has built, as a flat list, and choosing an item.
import * as v from 'valibot';
import type { Menu } from '../../google/spreadsheet-host.ts';
import type { MenuAnswer, MenuItem } from '../api-types.ts';
import { type Host, inTurn } from '../host.ts';
import { readJson } from '../http/json-body.ts';
import { json, problem } from '../http/message.ts';
import type { Route } from '../http/routes.ts';

const requestSchema = v.object({ item: v.string() });

const itemsOf = (menu: Menu): readonly MenuItem[] =>
  menu.items.flatMap((entry): readonly MenuItem[] => {
    if (entry.kind === 'separator') return [];
    if (entry.kind === 'submenu') return itemsOf(entry.menu);
    return [{ item: entry.functionName, title: entry.title, menu: menu.title }];
  });

export const menuItems = (host: Host): readonly MenuItem[] => host.editor.menus().flatMap(itemsOf);

export const menuRoutes = (host: Host): readonly Route[] => [
  { method: 'GET', path: '/api/menu', handle: () => json(menuItems(host)) },
  {
    method: 'POST',
    path: '/api/menu',
    handle: async (request) => {
      const asked = await readJson(request, requestSchema, host.text);
      if (!asked.ok) return asked.answer;
      const { item } = asked.value;
      const items = menuItems(host).map((known) => known.item);
      if (!items.includes(item)) {
        const message = host.text.noSuchItem({ item, items: items.join(', ') });
        return problem(404, 'not-found', message);
      }
      const outcome = await inTurn(host, () => host.editor.runMenuItem(item));
      return outcome.ok
        ? json({ ok: true } satisfies MenuAnswer)
        : problem(500, 'script-failed', outcome.error.message);
    },
  },
];
