// Range: number formats, backgrounds, wrapping and borders.
import { automaticFormat } from '../../book/number-format.ts';
import type { EnumValue } from '../../google/service.ts';
import { block, integers, text } from './arguments.ts';
import { borderChange } from './borders.ts';
import { rgbColour } from './colours.ts';
import { WrapStrategy } from './enums.ts';
import { RangeFont } from './range-font.ts';
import { mapCells, rectOf, tabOf } from './range-place.ts';
import { firstStyle, setStyle, setStyles, styles } from './range-styles.ts';

export abstract class RangeFormat extends RangeFont {
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
