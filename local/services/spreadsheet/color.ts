// Color: a colour by its parts or by its place in the theme, and the builder that makes one.
import type { Execution } from '../../google/execution.ts';
import { type EnumValue, Service, ServiceException } from '../../google/service.ts';
import { enumName, text } from './arguments.ts';
import { readColour } from './colours.ts';
import type { Provides } from './google-types.ts';
import { ColorType, ThemeColorType } from './rule-enums.ts';

type GoogleColor = GoogleAppsScript.Spreadsheet.Color;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type GoogleRgb = GoogleAppsScript.Base.RgbColor;
type GoogleTheme = GoogleAppsScript.Spreadsheet.ThemeColor;

type ColorSpec = { readonly rgb: string } | { readonly theme: keyof typeof ThemeColorType };

export class RgbColor extends Service implements Provides<GoogleRgb, keyof GoogleRgb> {
  readonly serviceName = 'RgbColor';

  /** `hex` is `#rrggbb`. */
  constructor(
    execution: Execution,
    private readonly hex: string,
  ) {
    super(execution);
  }

  asHexString(): string {
    return this.hex;
  }
  getColorType(): EnumValue {
    return ColorType.RGB;
  }
  getRed(): number {
    return this.#channel(1);
  }
  getGreen(): number {
    return this.#channel(3);
  }
  getBlue(): number {
    return this.#channel(5);
  }

  #channel(at: number): number {
    return Number.parseInt(this.hex.slice(at, at + 2), 16);
  }
}

export class ThemeColor extends Service implements Provides<GoogleTheme, keyof GoogleTheme> {
  readonly serviceName = 'ThemeColor';

  constructor(
    execution: Execution,
    private readonly theme: keyof typeof ThemeColorType,
  ) {
    super(execution);
  }

  getColorType(): EnumValue {
    return ColorType.THEME;
  }
  getThemeColorType(): EnumValue {
    return ThemeColorType[this.theme];
  }
}

export class Color extends Service implements Provides<GoogleColor, keyof GoogleColor> {
  readonly serviceName: string = 'Color';

  constructor(
    execution: Execution,
    protected spec: ColorSpec | undefined,
  ) {
    super(execution);
  }

  getColorType(): EnumValue {
    if (!this.spec) return ColorType.UNSUPPORTED;
    return 'rgb' in this.spec ? ColorType.RGB : ColorType.THEME;
  }
  asRgbColor(): RgbColor {
    if (this.spec && 'rgb' in this.spec) return new RgbColor(this.execution, this.spec.rgb);
    throw new ServiceException('Object is not of type RgbColor.');
  }
  asThemeColor(): ThemeColor {
    if (this.spec && 'theme' in this.spec) return new ThemeColor(this.execution, this.spec.theme);
    throw new ServiceException('Object is not of type ThemeColor.');
  }
}

export class ColorBuilder extends Color implements Provides<GoogleBuilder, keyof GoogleBuilder> {
  override readonly serviceName = 'ColorBuilder';

  setRgbColor(cssString: unknown): this {
    const rgb = readColour(text('ColorBuilder.setRgbColor', cssString));
    if (!rgb) throw new ServiceException(`Invalid argument: ${cssString}`);
    this.spec = { rgb };
    return this;
  }
  setThemeColor(themeColorType: unknown): this {
    this.spec = { theme: enumName('ColorBuilder.setThemeColor', ThemeColorType, themeColorType) };
    return this;
  }
  build(): Color {
    return new Color(this.execution, this.spec);
  }
}

/** `SpreadsheetApp.newColor()`. */
export const newColor = (execution: Execution): ColorBuilder =>
  new ColorBuilder(execution, undefined);
