// Tables of a plan with some cells typed over, as people do.
import type { PlanTab, PlanTable } from '../../shared/plan/tables/layout.ts';

export type Change = readonly [tab: PlanTab, column: string, row: number, value: string];

/** The same tables with other words in single cells; row 0 is the first below the header. */
export const changed = (tables: readonly PlanTable[], ...changes: readonly Change[]): PlanTable[] =>
  tables.map(({ tab, columns, rows }) => ({
    tab,
    columns,
    rows: rows.map((cells, row) =>
      cells.map((cell, at) => {
        const change = changes.find(
          (each) => each[0] === tab && each[1] === columns[at] && each[2] === row,
        );
        return change ? change[3] : cell;
      }),
    ),
  }));
