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

/** Every combination of a style and what is painted over it, made once: cells share their looks. */
const createLooks = () => {
  const byStyle = new Map<CellStyle | null, Map<RuleStyle | undefined, StyleView>>();
  const byRule = new Map<RuleStyle, RuleStyle>();
  const byName = new Map<string, RuleStyle>();
  /** Where several rules meet, each cell has a style object of its own: the first of its kind stands for all. */
  const sharedRule = (rule: RuleStyle | undefined): RuleStyle | undefined => {
    if (!rule) return undefined;
    const known = byRule.get(rule);
    if (known) return known;
    const name = JSON.stringify(rule);
    const shared = byName.get(name) ?? rule;
    byName.set(name, shared);
    byRule.set(rule, shared);
    return shared;
  };
  return (style: CellStyle | null, cellRule: RuleStyle | undefined): StyleView => {
    const rule = sharedRule(cellRule);
    const known = byStyle.get(style)?.get(rule);
    if (known) return known;
    const look = { ...(style ? ownLook(style) : {}), ...(rule ? painted(rule) : {}) };
    const ofStyle = byStyle.get(style) ?? new Map<RuleStyle | undefined, StyleView>();
    byStyle.set(style, ofStyle.set(rule, look));
    return look;
  };
};

/** The look of the cells of these rows; rules are evaluated once, for all of them. Equal looks are one object. */
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
  const lookOf = createLooks();
  return (row, column) =>
    lookOf(tab.grid.layer('style', row, column), grid[row - first]?.[column - 1]);
};
