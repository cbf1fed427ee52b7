// A coordinator at the plan's tabs: opens them, finds cells by what stands in their row, types, applies, answers.

import type { Editor } from '../../local/index.ts';
import type { PlanTab } from '../../shared/plan/tables/layout.ts';
import type { Redress } from './redress.ts';

export type PlanDesk = {
  /** Every message and question shown so far. */
  readonly said: readonly string[];
  edit(answer?: 'YES' | 'NO'): string;
  apply(answer?: 'YES' | 'NO'): string;
  read(tab: PlanTab, row: Words, column: string): string;
  /** What a mistake leaves at a cell. */
  mark(tab: PlanTab, row: Words, column: string): { note: string; background: string };
  type(tab: PlanTab, row: Words, column: string, value: string): void;
  /** Types a new row below the last. */
  add(tab: PlanTab, cells: Words): void;
};

/** Words by column key. */
type Words = Readonly<Record<string, string>>;

export const planDesk = (redress: Redress, editor: Editor = redress.editor): PlanDesk => {
  const said: string[] = [];
  editor.onShown((shown) => {
    if (shown.kind === 'question') said.push(shown.question.text);
  });
  const rowOf = (tab: PlanTab, words: Words): number => {
    const rows = redress.rows(tab);
    const found = rows.flatMap((cells, index) =>
      Object.entries(words).every(([column, word]) => cells[column] === word) ? [index + 2] : [],
    );
    const [row] = found;
    if (row === undefined || found.length > 1) {
      throw new RangeError(`${found.length} rows of ${tab} say ${JSON.stringify(words)}.`);
    }
    return row;
  };
  const run = (item: string, answer?: 'YES' | 'NO'): string => {
    if (answer) editor.answerNext({ button: answer });
    const before = said.length;
    const outcome = editor.runMenuItem(item);
    if (!outcome.ok) throw new Error(outcome.error.stack ?? outcome.error.message);
    return said.slice(before).join('\n---\n');
  };
  const typeAt = (tab: PlanTab, row: number, column: number, value: string): void => {
    const outcome = editor.type({ sheetId: redress.tab(tab).id, row, column }, [[value]]);
    if (!outcome.ok) throw new Error(outcome.message);
  };
  return {
    said,
    edit: (answer) => run('menuEditPlan', answer),
    apply: (answer) => run('menuApplyPlan', answer),
    read: (tab, words, column) =>
      String(redress.tab(tab).value(rowOf(tab, words), redress.column(tab, column)) ?? ''),
    mark: (tab, words, column) => {
      const { grid } = redress.tab(tab);
      const [row, at] = [rowOf(tab, words), redress.column(tab, column)];
      return {
        note: grid.layer('note', row, at) ?? '',
        background: grid.layer('style', row, at)?.background ?? '',
      };
    },
    type: (tab, words, column, value) =>
      typeAt(tab, rowOf(tab, words), redress.column(tab, column), value),
    add: (tab, cells) => {
      const rows = redress.rows(tab);
      const used = rows.filter((each) => Object.values(each).some((cell) => cell !== ''));
      const row = rows.lastIndexOf(used[used.length - 1] ?? {}) + 3;
      for (const [column, value] of Object.entries(cells)) {
        typeAt(tab, row, redress.column(tab, column), value);
      }
    },
  };
};
