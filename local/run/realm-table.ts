// How a block of cells becomes rows in the script's world: built there, by the world's own engine.
import { Script } from 'node:vm';

/**
 * Makes a world's `Realm.table` of its `Date`. Rows made by Node and moved over, one prototype after
 * the other, cost ten times as much, and so do dates made from outside. Lists grow from nothing: the
 * engine learns what they hold, and fills them four times as fast as `new Array(length)`.
 */
export const tableMaker = new Script(
  `(function (Date) {
    'use strict';
    return function table(cells, columns, moments) {
      const all = [];
      let next = 0;
      for (let at = 0; at < cells.length; at++) {
        if (at === moments[next]) {
          all.push(new Date(cells[at]));
          next++;
        } else all.push(cells[at]);
      }
      const rows = [];
      for (let at = 0; at < all.length; at += columns) rows.push(all.slice(at, at + columns));
      return rows;
    };
  })`,
  { filename: 'prelude' },
);
