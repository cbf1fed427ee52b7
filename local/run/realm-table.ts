// How a block of cells becomes rows in the script's world: built there, by the world's own engine.
import { Script } from 'node:vm';

/**
 * Makes a world's `Realm.table` of its `Date`. Rows made by Node and moved over, one prototype after
 * the other, cost ten times as much, and so do dates made from outside.
 */
export const tableMaker = new Script(
  `(function (Date) {
    'use strict';
    return function table(cells, columns, moments) {
      const rows = new Array(cells.length / columns);
      let at = 0;
      let next = 0;
      for (let row = 0; row < rows.length; row++) {
        const line = new Array(columns);
        for (let column = 0; column < columns; column++, at++) {
          if (at === moments[next]) {
            line[column] = new Date(cells[at]);
            next++;
          } else line[column] = cells[at];
        }
        rows[row] = line;
      }
      return rows;
    };
  })`,
  { filename: 'prelude' },
);
