// TextStyle: how a stretch of a cell's text looks, and the builder that makes one.
import type { RichTextSpec } from '../../book/types.ts';
import type { Execution } from '../../google/execution.ts';
import { Service } from '../../google/service.ts';
import { flag, instance, integers, text } from './arguments.ts';
import { Color, newColor } from './color.ts';
import { readColour } from './colours.ts';
import type { Provides } from './google-types.ts';

type Google = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export type TextStyleSpec = NonNullable<RichTextSpec['runs'][number]['style']>;

/** What was not set answers null: the cell's own format decides there. */
export class TextStyle extends Service implements Provides<Google, keyof Google> {
  readonly serviceName = 'TextStyle';

  constructor(
    execution: Execution,
    readonly spec: TextStyleSpec,
  ) {
    super(execution);
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.execution, this.spec);
  }
  getFontFamily(): string | null {
    return this.spec.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this.spec.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this.spec.fontColor ?? null;
  }
  getForegroundColorObject(): Color | null {
    const { fontColor } = this.spec;
    return fontColor === undefined ? null : newColor(this.execution).setRgbColor(fontColor).build();
  }
  isBold(): boolean | null {
    return this.spec.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.spec.italic ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.spec.strikethrough ?? null;
  }
  isUnderline(): boolean | null {
    return this.spec.underline ?? null;
  }
}

export class TextStyleBuilder
  extends Service
  implements Provides<GoogleBuilder, keyof GoogleBuilder>
{
  readonly serviceName = 'TextStyleBuilder';

  constructor(
    execution: Execution,
    private spec: TextStyleSpec = {},
  ) {
    super(execution);
  }

  build(): TextStyle {
    return new TextStyle(this.execution, this.spec);
  }
  setBold(bold: unknown): this {
    return this.#set({ bold: flag('TextStyleBuilder.setBold', bold) });
  }
  setItalic(italic: unknown): this {
    return this.#set({ italic: flag('TextStyleBuilder.setItalic', italic) });
  }
  setStrikethrough(strikethrough: unknown): this {
    return this.#set({
      strikethrough: flag('TextStyleBuilder.setStrikethrough', strikethrough),
    });
  }
  setUnderline(underline: unknown): this {
    return this.#set({ underline: flag('TextStyleBuilder.setUnderline', underline) });
  }
  setFontFamily(fontFamily: unknown): this {
    return this.#set({ fontFamily: text('TextStyleBuilder.setFontFamily', fontFamily) });
  }
  setFontSize(fontSize: unknown): this {
    const [size = 10] = integers('TextStyleBuilder.setFontSize', [fontSize], 1);
    return this.#set({ fontSize: size });
  }
  setForegroundColor(cssString: unknown): this {
    const fontColor = readColour(text('TextStyleBuilder.setForegroundColor', cssString));
    return fontColor ? this.#set({ fontColor }) : this;
  }
  setForegroundColorObject(color: unknown): this {
    const given = instance('TextStyleBuilder.setForegroundColorObject', Color, color);
    return this.#set({ fontColor: given.asRgbColor().asHexString() });
  }

  #set(style: TextStyleSpec): this {
    this.spec = { ...this.spec, ...style };
    return this;
  }
}

/** `SpreadsheetApp.newTextStyle()`. */
export const newTextStyle = (execution: Execution): TextStyleBuilder =>
  new TextStyleBuilder(execution);
