// Range: fonts and alignment.
import { firstStyle, setStyle, setStyles, styles } from './range-styles.ts';
import { RangeValues } from './range-values.ts';

export abstract class RangeFont extends RangeValues {
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
}
