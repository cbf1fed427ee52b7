// The parts of the desk's exchange with the server: the clipboard, undo, what is asked for anew, time and languages.
import { describe, expect, it } from 'vitest';
import { toA1 } from '../../local/desk/sheet/a1.ts';
import { overlaps, pasteBlock } from '../../local/desk/sheet/block.ts';
import { formatClipboard, parseClipboard } from '../../local/desk/sheet/clipboard-text.ts';
import { Outgoing } from '../../local/desk/sheet/outgoing.ts';
import { mergeRows, RefreshQueue } from '../../local/desk/sheet/refresh-queue.ts';
import { UndoStack } from '../../local/desk/sheet/undo.ts';
import { en } from '../../local/desk/text/en.ts';
import { LANGUAGES, languageOf } from '../../local/desk/text/language.ts';
import { textOf } from '../../local/desk/text/text.ts';
import { fieldValue, fromField, parseMoment, showIso } from '../../local/desk/time.ts';
import type { RowSpan } from '../../local/server/api-types.ts';

const block = (
  firstRow: number,
  firstColumn: number,
  lastRow = firstRow,
  lastColumn = firstColumn,
) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

describe('A1 notation', () => {
  it('names cells and blocks, past Z and ZZ', () => {
    expect(toA1(block(1, 1))).toBe('A1');
    expect(toA1(block(2, 26, 5, 27))).toBe('Z2:AA5');
    expect(toA1(block(9, 703))).toBe('AAA9');
  });
});

describe('the clipboard', () => {
  it('reads what spreadsheets write: tabs, quotes around line breaks, a last line break', () => {
    expect(parseClipboard('a\tb\r\n"one\ntwo"\t"say ""hi"""\r\n')).toEqual([
      ['a', 'b'],
      ['one\ntwo', 'say "hi"'],
    ]);
  });

  it('leaves quotes alone that are part of a text', () => {
    expect(parseClipboard('"Milk" is off\t5" tin')).toEqual([['"Milk" is off', '5" tin']]);
  });

  it('keeps empty cells and a single empty text', () => {
    expect(parseClipboard('\t\nx\t')).toEqual([
      ['', ''],
      ['x', ''],
    ]);
    expect(parseClipboard('')).toEqual([['']]);
  });

  it('writes what it reads', () => {
    const cells = [
      ['plain', 'with\ttab'],
      ['two\nlines', '"quoted"'],
    ];
    expect(parseClipboard(formatClipboard(cells))).toEqual(cells);
  });
});

describe('pasting', () => {
  it('starts at the first selected cell and takes the room it needs', () => {
    expect(pasteBlock(block(3, 2), [['a', 'b'], ['c']])).toEqual({
      block: block(3, 2, 4, 3),
      values: [
        ['a', 'b'],
        ['c', ''],
      ],
    });
  });

  it('fills a selection that is a multiple of what is pasted', () => {
    expect(pasteBlock(block(1, 1, 2, 2), [['x']]).values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(pasteBlock(block(1, 1, 3, 1), [['a'], ['b']]).block).toEqual(block(1, 1, 2, 1));
  });
});

describe('blocks', () => {
  it('meet when they share a cell', () => {
    expect(overlaps(block(1, 1, 1, 9), block(1, 9))).toBe(true);
    expect(overlaps(block(1, 1, 1, 9), block(2, 1, 5, 9))).toBe(false);
  });
});

describe('undo', () => {
  const edit = (tab: number, before: string, after: string) => ({
    tab,
    block: block(2, 1),
    before: [[before]],
    after: [[after]],
  });

  it('goes back and forth, and a new edit ends what could be redone', () => {
    const stack = new UndoStack();
    stack.record(edit(1, '', 'a'));
    stack.record(edit(1, 'a', 'b'));
    expect(stack.undo()?.values).toEqual([['a']]);
    expect(stack.undo()?.values).toEqual([['']]);
    expect(stack.undo()).toBeUndefined();
    expect(stack.redo()?.values).toEqual([['a']]);
    stack.record(edit(1, 'a', 'c'));
    expect(stack.redo()).toBeUndefined();
  });

  it('forgets the edits of a tab whose rows have moved, and those alone', () => {
    const stack = new UndoStack();
    stack.record(edit(1, '', 'a'));
    stack.record(edit(2, '', 'b'));
    stack.forget(2);
    expect(stack.undo()?.tab).toBe(1);
  });
});

describe('what is on its way to the server', () => {
  /** A server with one cell, which takes what it is sent unless it is told otherwise, call by call. */
  const oneCell = (...isTaken: boolean[]) => {
    let standing = 'old';
    const outgoing = new Outgoing({
      texts: () => [[standing]],
      deliver: async (_tab, call) => {
        const takes = isTaken.shift() ?? true;
        if (takes && call.route === 'cells') standing = String(call.values[0]?.[0]);
        return takes;
      },
    });
    const type = (text: string) =>
      outgoing.send(7, { route: 'cells', block: block(2, 1), values: [[text]] });
    return { outgoing, type, standing: () => standing };
  };

  it('is what undoing means, even before it has arrived', async () => {
    const { outgoing, type, standing } = oneCell();
    void type('first');
    void type('second');
    await outgoing.step('undo');
    expect(standing()).toBe('first');
    await outgoing.step('redo');
    expect(standing()).toBe('second');
  });

  it('stays to be undone when the server refuses to', async () => {
    const { outgoing, type, standing } = oneCell(true, false, true);
    void type('new');
    await outgoing.step('undo');
    expect(standing()).toBe('new');
    await outgoing.step('undo');
    expect(standing()).toBe('old');
  });

  it('is not undone in another place when cells have moved meanwhile', async () => {
    const { outgoing, type, standing } = oneCell();
    void type('new');
    outgoing.forget(7);
    await outgoing.step('undo');
    expect(standing()).toBe('new');
  });

  it('waits for nothing that has failed', async () => {
    const delivered: number[] = [];
    const outgoing = new Outgoing({
      texts: () => {
        throw new Error('no such tab');
      },
      deliver: async (tab) => delivered.push(tab) > 0,
    });
    const typed = outgoing.send(1, { route: 'cells', block: block(1, 1), values: [['x']] });
    const sorted = outgoing.send(2, { route: 'sort', column: 1, ascending: true });
    await expect(typed).rejects.toThrow('no such tab');
    await sorted;
    expect(delivered).toEqual([2]);
  });
});

describe('what is asked for anew', () => {
  it('joins stretches of rows, and everything swallows them', () => {
    expect(mergeRows({ first: 2, last: 4 }, { first: 9, last: 9 })).toEqual({ first: 2, last: 9 });
    expect(mergeRows({ first: 2, last: 4 }, null)).toBeNull();
  });

  it('asks once for all that came while an answer was awaited', async () => {
    const asked: (readonly [number, RowSpan | null])[] = [];
    const answers: (() => void)[] = [];
    const queue = new RefreshQueue((tab, rows) => {
      asked.push([tab, rows]);
      return new Promise((resolve) => answers.push(resolve));
    });
    const done = queue.add(1, { first: 2, last: 2 });
    void queue.add(1, { first: 5, last: 5 });
    void queue.add(1, { first: 3, last: 3 });
    answers.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
    answers.shift()?.();
    await done;
    expect(asked).toEqual([
      [1, { first: 2, last: 2 }],
      [1, { first: 3, last: 5 }],
    ]);
  });
});

describe('the workbook’s time', () => {
  const now = parseMoment('2026-10-09T23:30:00+08:00');

  it('is drawn in the workbook’s offset, whatever the machine’s zone', () => {
    expect(fieldValue(now)).toBe('2026-10-09T23:30');
    expect(showIso('2026-10-09T23:30:00+08:00', 'en', 'clock')).toBe('23:30:00');
    expect(showIso('2026-10-09T15:30:00-04:30', 'en', 'clock')).toBe('15:30:00');
  });

  it('goes back to the server with that offset', () => {
    expect(fromField('2026-10-10T08:00', now)).toBe('2026-10-10T08:00:00+08:00');
    expect(fromField('2026-10-10T08:00', parseMoment('2026-10-09T12:00:00-04:30'))).toBe(
      '2026-10-10T08:00:00-04:30',
    );
  });
});

describe('languages', () => {
  it('are found from the workbook’s locale', () => {
    expect(['en', 'en_GB', 'zh_CN', 'zh-TW', 'zh-Hant-HK', 'de_DE'].map(languageOf)).toEqual([
      'en',
      'en',
      'zh-CN',
      'zh-TW',
      'zh-TW',
      'en',
    ]);
  });

  it('have a text of their own for everything', () => {
    for (const language of LANGUAGES.filter((each) => each !== 'en')) {
      const text = textOf(language);
      const same = Object.entries(text).filter(
        ([key, value]) => typeof value === 'string' && value === Object(en)[key],
      );
      expect(same, language).toEqual([]);
    }
  });
});
