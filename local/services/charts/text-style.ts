// TextStyle of charts: colour, face and size of a title or of labels, and its builder.
import type { Execution } from '../../google/execution.ts';
import { type Methods, Service } from '../../google/service.ts';
import { integers, text } from '../spreadsheet/arguments.ts';
import type { Provides } from '../spreadsheet/google-types.ts';

type Google = GoogleAppsScript.Charts.TextStyle;
type GoogleBuilder = GoogleAppsScript.Charts.TextStyleBuilder;

type TextStyleSpec = {
  readonly color?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
};

/** What was not set answers null, though the types promise a value. */
export class TextStyle extends Service implements Methods<Google, keyof Google> {
  readonly serviceName = 'TextStyle';

  constructor(
    execution: Execution,
    readonly spec: TextStyleSpec,
  ) {
    super(execution);
  }

  getColor(): string | null {
    return this.spec.color ?? null;
  }
  getFontName(): string | null {
    return this.spec.fontName ?? null;
  }
  getFontSize(): number | null {
    return this.spec.fontSize ?? null;
  }
}

export class TextStyleBuilder
  extends Service
  implements Provides<GoogleBuilder, keyof GoogleBuilder>
{
  readonly serviceName = 'TextStyleBuilder';
  private spec: TextStyleSpec = {};

  build(): TextStyle {
    return new TextStyle(this.execution, this.spec);
  }
  setColor(cssValue: unknown): this {
    this.spec = { ...this.spec, color: text('TextStyleBuilder.setColor', cssValue) };
    return this;
  }
  setFontName(fontName: unknown): this {
    this.spec = { ...this.spec, fontName: text('TextStyleBuilder.setFontName', fontName) };
    return this;
  }
  setFontSize(fontSize: unknown): this {
    const [size = 12] = integers('TextStyleBuilder.setFontSize', [fontSize], 1);
    this.spec = { ...this.spec, fontSize: size };
    return this;
  }
}
