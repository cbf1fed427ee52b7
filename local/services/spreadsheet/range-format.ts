// Range: number formats, colours, fonts, alignment, wrapping and borders.
import type { StylePatch, TabChange } from '../../book/change.ts';
import { automaticFormat } from '../../book/number-format.ts';
import type { CellStyle } from '../../book/types.ts';
import type { EnumValue } from '../../google/service.ts';
import { block, integers, text } from './arguments.ts';
import { borderChange } from './borders.ts';
import { styleDefaults, styleReaders } from './cell-style.ts';
import { rgbColour } from './colours.ts';
import { WrapStrategy } from './enums.ts';
import { mapCells, type RangePlace, rectOf, tabOf } from './range-place.ts';
import { RangeValues } from './range-values.ts';

type Property = keyof typeof styleReaders;

export abstract class RangeFormat extends RangeValues {
  /** The format as set; a cell nobody formatted reads as the automatic one (facts 6.2). */
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? automaticFormat;
  }
  getNumberFormats(): string[][] {
    const tab = tabOf(this.place);
    return mapCells(
      rectOf(this.place),
      (row, column) => tab.numberFormat(row, column) || automaticFormat,
    );
  }
  setNumberFormat(numberFormat?: unknown): this {
    const value = text('Range.setNumberFormat', numberFormat);
    const tab = this.place.area.tab;
    const area = rectOf(this.place);
    this.place.open.apply({ kind: 'layer', tab, layer: 'format', area, value });
    return this;
  }
  setNumberFormats(numberFormats?: unknown): this {
    const area = rectOf(this.place);
    const method = 'Range.setNumberFormats';
    const values = block(method, numberFormats, area).map((line) =>
      line.map((format) => text(method, format)),
    );
    this.place.open.apply({
      kind: 'layer',
      tab: this.place.area.tab,
      layer: 'format',
      area,
      values,
    });
    return this;
  }

  getBackground(): string {
    return firstStyle(this.place, 'background');
  }
  getBackgrounds(): string[][] {
    return styles(this.place, 'background');
  }
  setBackground(value?: unknown): this {
    setStyle(this.place, 'Range.setBackground', 'background', value);
    return this;
  }
  setBackgrounds(values?: unknown): this {
    setStyles(this.place, 'Range.setBackgrounds', 'background', values);
    return this;
  }

  getFontColor(): string {
    return firstStyle(this.place, 'fontColor');
  }
  getFontColors(): string[][] {
    return styles(this.place, 'fontColor');
  }
  setFontColor(value?: unknown): this {
    setStyle(this.place, 'Range.setFontColor', 'fontColor', value);
    return this;
  }
  setFontColors(values?: unknown): this {
    setStyles(this.place, 'Range.setFontColors', 'fontColor', values);
    return this;
  }

  getFontFamily(): string {
    return firstStyle(this.place, 'fontFamily');
  }
  getFontFamilies(): string[][] {
    return styles(this.place, 'fontFamily');
  }
  setFontFamily(value?: unknown): this {
    setStyle(this.place, 'Range.setFontFamily', 'fontFamily', value);
    return this;
  }
  setFontFamilies(values?: unknown): this {
    setStyles(this.place, 'Range.setFontFamilies', 'fontFamily', values);
    return this;
  }

  getFontSize(): number {
    return firstStyle(this.place, 'fontSize');
  }
  getFontSizes(): number[][] {
    return styles(this.place, 'fontSize');
  }
  setFontSize(value?: unknown): this {
    setStyle(this.place, 'Range.setFontSize', 'fontSize', value);
    return this;
  }
  setFontSizes(values?: unknown): this {
    setStyles(this.place, 'Range.setFontSizes', 'fontSize', values);
    return this;
  }

  getFontWeight(): 'bold' | 'normal' {
    return firstStyle(this.place, 'fontWeight');
  }
  getFontWeights(): ('bold' | 'normal')[][] {
    return styles(this.place, 'fontWeight');
  }
  setFontWeight(value?: unknown): this {
    setStyle(this.place, 'Range.setFontWeight', 'fontWeight', value);
    return this;
  }
  setFontWeights(values?: unknown): this {
    setStyles(this.place, 'Range.setFontWeights', 'fontWeight', values);
    return this;
  }

  getFontStyle(): 'italic' | 'normal' {
    return firstStyle(this.place, 'fontStyle');
  }
  getFontStyles(): ('italic' | 'normal')[][] {
    return styles(this.place, 'fontStyle');
  }
  setFontStyle(value?: unknown): this {
    setStyle(this.place, 'Range.setFontStyle', 'fontStyle', value);
    return this;
  }
  setFontStyles(values?: unknown): this {
    setStyles(this.place, 'Range.setFontStyles', 'fontStyle', values);
    return this;
  }

  getFontLine(): 'underline' | 'line-through' | 'none' {
    return firstStyle(this.place, 'fontLine');
  }
  getFontLines(): ('underline' | 'line-through' | 'none')[][] {
    return styles(this.place, 'fontLine');
  }
  setFontLine(value?: unknown): this {
    setStyle(this.place, 'Range.setFontLine', 'fontLine', value);
    return this;
  }
  setFontLines(values?: unknown): this {
    setStyles(this.place, 'Range.setFontLines', 'fontLine', values);
    return this;
  }

  getHorizontalAlignment(): string {
    return firstStyle(this.place, 'horizontalAlignment');
  }
  getHorizontalAlignments(): string[][] {
    return styles(this.place, 'horizontalAlignment');
  }
  setHorizontalAlignment(value?: unknown): this {
    setStyle(this.place, 'Range.setHorizontalAlignment', 'horizontalAlignment', value);
    return this;
  }
  setHorizontalAlignments(values?: unknown): this {
    setStyles(this.place, 'Range.setHorizontalAlignments', 'horizontalAlignment', values);
    return this;
  }

  getVerticalAlignment(): string {
    return firstStyle(this.place, 'verticalAlignment');
  }
  getVerticalAlignments(): string[][] {
    return styles(this.place, 'verticalAlignment');
  }
  setVerticalAlignment(value?: unknown): this {
    setStyle(this.place, 'Range.setVerticalAlignment', 'verticalAlignment', value);
    return this;
  }
  setVerticalAlignments(values?: unknown): this {
    setStyles(this.place, 'Range.setVerticalAlignments', 'verticalAlignment', values);
    return this;
  }

  setBackgroundRGB(red?: unknown, green?: unknown, blue?: unknown): this {
    const [r = 0, g = 0, b = 0] = integers('Range.setBackgroundRGB', [red, green, blue], 3);
    return this.setBackground(rgbColour(r, g, b));
  }

  getWrap(): boolean {
    return firstStyle(this.place, 'wrap') === 'WRAP';
  }
  getWraps(): boolean[][] {
    return styles(this.place, 'wrap').map((line) => line.map((wrap) => wrap === 'WRAP'));
  }
  setWrap(isWrapEnabled?: unknown): this {
    setStyle(this.place, 'Range.setWrap', 'wrap', isWrapEnabled);
    return this;
  }
  setWraps(isWrapEnabled?: unknown): this {
    setStyles(this.place, 'Range.setWraps', 'wrap', isWrapEnabled);
    return this;
  }
  getWrapStrategy(): EnumValue {
    return WrapStrategy[firstStyle(this.place, 'wrap')];
  }
  getWrapStrategies(): EnumValue[][] {
    return styles(this.place, 'wrap').map((line) => line.map((wrap) => WrapStrategy[wrap]));
  }
  setWrapStrategy(strategy?: unknown): this {
    setStyle(this.place, 'Range.setWrapStrategy', 'wrap', strategy);
    return this;
  }
  setWrapStrategies(strategies?: unknown): this {
    setStyles(this.place, 'Range.setWrapStrategies', 'wrap', strategies);
    return this;
  }
  setTextRotation(degrees?: unknown): this {
    setStyle(this.place, 'Range.setTextRotation', 'rotation', degrees);
    return this;
  }

  /** true draws, false removes, null leaves (Range reference, setBorder). */
  setBorder(
    top?: unknown,
    left?: unknown,
    bottom?: unknown,
    right?: unknown,
    vertical?: unknown,
    horizontal?: unknown,
    color?: unknown,
    style?: unknown,
  ): this {
    const edges = [top, left, bottom, right, vertical, horizontal];
    const tab = tabOf(this.place);
    this.place.open.apply(borderChange(tab, rectOf(this.place), edges, color, style));
    return this;
  }

  clearFormat(): this {
    this.place.open.apply({
      kind: 'clear',
      tab: this.place.area.tab,
      area: rectOf(this.place),
      parts: ['format', 'style'],
    });
    return this;
  }
}

type Content<P extends Property> =
  | Exclude<NonNullable<CellStyle[P]>, never>
  | (typeof styleDefaults)[P];

function styles<P extends Property>(place: RangePlace, property: P): Content<P>[][] {
  const { grid } = tabOf(place);
  return mapCells(
    rectOf(place),
    (row, column) => grid.layer('style', row, column)?.[property] ?? styleDefaults[property],
  );
}

function firstStyle<P extends Property>(place: RangePlace, property: P): Content<P> {
  return styles({ ...place, area: firstCell(place) }, property)[0]?.[0] ?? styleDefaults[property];
}

const firstCell = ({ area: { tab, row, column } }: RangePlace) => ({
  tab,
  row,
  column,
  rows: 1,
  columns: 1,
});

function setStyle(place: RangePlace, method: string, property: Property, value: unknown): void {
  const patch: StylePatch = { [property]: styleReaders[property](method, value) };
  place.open.apply({ kind: 'style', tab: place.area.tab, area: rectOf(place), patch });
}

function setStyles<P extends Property>(
  place: RangePlace,
  method: string,
  property: P,
  values: unknown,
): void {
  const area = rectOf(place);
  const read = block(method, values, area).map((line) =>
    line.map((value) => styleReaders[property](method, value)),
  );
  place.open.apply({
    kind: 'style-each',
    tab: place.area.tab,
    area,
    property,
    values: read,
  } as Extract<TabChange, { kind: 'style-each' }>);
}
