// How the cells of a tab look: their own style, with what conditional formats paint over it.
import { ruleStyles } from '../../book/colour-rules.ts';
import type { Tab } from '../../book/tab.ts';
import type { CellStyle, RuleStyle } from '../../book/types.ts';
import type { RowSpan, StyleView } from '../api-types.ts';
import type { Host } from '../host.ts';

const wraps = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;

const ownLook = (style: CellStyle): StyleView => ({
  ...(style.background === undefined ? {} : { background: style.background }),
  ...(style.fontColor === undefined ? {} : { colour: style.fontColor }),
  ...(style.fontWeight === 'bold' ? { bold: true } : {}),
  ...(style.fontStyle === 'italic' ? { italic: true } : {}),
  ...(style.fontLine === 'underline' ? { underline: true } : {}),
  ...(style.fontLine === 'line-through' ? { strikethrough: true } : {}),
  ...(style.fontSize === undefined ? {} : { fontSize: style.fontSize }),
  ...(style.fontFamily === undefined ? {} : { fontFamily: style.fontFamily }),
  ...(style.wrap === undefined ? {} : { wrap: wraps[style.wrap] }),
  ...(style.horizontalAlignment === undefined || style.horizontalAlignment === 'normal'
    ? {}
    : { horizontal: style.horizontalAlignment }),
  ...(style.verticalAlignment === undefined ? {} : { vertical: style.verticalAlignment }),
});

const painted = ({ fontColor, ...rule }: RuleStyle): StyleView => ({
  ...rule,
  ...(fontColor === undefined ? {} : { colour: fontColor }),
});

const plainLook: StyleView = {};

/** The look of the cells of these rows; rules are evaluated once, for all of them. */
export const tabPaint = (
  { book }: Host,
  tab: Tab,
  { first, last }: RowSpan,
): ((row: number, column: number) => StyleView) => {
  const rows = last - first + 1;
  const rules = tab.conditionalFormats.map((rule) => ({
    ...rule,
    areas: rule.areas.map((area) => ({ tab: tab.id, ...tab.resolve(area) })),
  }));
  const region = { tab: tab.id, row: first, column: 1, rows, columns: tab.maxColumns };
  const grid =
    rows > 0 && rules.length > 0
      ? ruleStyles(rules, region, book.formulas, book.lookup, book.zone)
      : [];
  // Cells share their style objects, and there are few of them.
  const looks = new Map<CellStyle, StyleView>();
  const lookOf = (style: CellStyle | null): StyleView => {
    if (!style) return plainLook;
    const known = looks.get(style);
    if (known) return known;
    const look = ownLook(style);
    looks.set(style, look);
    return look;
  };
  return (row, column) => {
    const own = lookOf(tab.grid.layer('style', row, column));
    const rule = grid[row - first]?.[column - 1];
    return rule ? { ...own, ...painted(rule) } : own;
  };
};
