// The desk's control API as the journeys use it: typed calls of what design.md's Contracts name.
import { columnLetters } from '../../local/desk/sheet/a1.ts';
import type {
  CellContent,
  ClockMoved,
  MailView,
  StateAnswer,
  TabAnswer,
  TabView,
} from '../../local/server/api-types.ts';

/** A row of a tab as texts by column key, with the colour of each cell. */
export type ShownRow = {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly backgrounds: Readonly<Record<string, string>>;
};

export type DeskApi = {
  state(): Promise<StateAnswer>;
  rows(tab: string): Promise<readonly ShownRow[]>;
  /** What a tab shows below its first row, line by line, and the charts on it. */
  page(tab: string): Promise<{ readonly lines: readonly string[]; readonly charts: number }>;
  /** Types into a cell as a coordinator does. */
  type(tab: string, row: number, column: string, value: CellContent): Promise<void>;
  mails(): Promise<readonly MailView[]>;
  advance(duration: string): Promise<ClockMoved>;
  runMenuItem(item: string): Promise<void>;
};

export const connectToDesk = (address: string): DeskApi => {
  const call = async <Answer>(path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(new URL(`api/${path}`, address), {
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    // The server's own types describe what it answers.
    const answer: Answer = JSON.parse(text);
    return answer;
  };
  const read = (tab: string) => call<TabAnswer>(`tabs/${tab}`);

  return {
    state: () => call('state'),
    rows: async (tab) => {
      const { header, rows } = await read(tab);
      const byKey = (values: readonly string[]) =>
        Object.fromEntries(header.map(({ key, column }) => [key, values[column - 1] ?? '']));
      return rows.map(({ row, display, backgrounds }) => ({
        row,
        cells: byKey(display),
        backgrounds: byKey(backgrounds),
      }));
    },
    page: async (tab) => {
      const { rows } = await read(tab);
      const { charts } = await call<TabView>(`tabs/${tab}/view`);
      return { lines: rows.map(({ display }) => display.join(' | ')), charts: charts.length };
    },
    type: async (tab, row, column, value) => {
      const { header } = await read(tab);
      const found = header.find(({ key }) => key === column);
      if (!found) throw new Error(`The tab ${tab} has no column ${column}.`);
      await call(`tabs/${tab}/cells`, { a1: `${columnLetters(found.column)}${row}`, value });
    },
    mails: () => call('mail'),
    advance: (duration) => call('clock', { advance: duration }),
    runMenuItem: async (item) => {
      await call('menu', { item });
    },
  };
};
