// RichTextValue: a cell's text with links and styles on stretches of it, and its builder.
import type { RichTextSpec } from '../../book/types.ts';
import type { Execution } from '../../google/execution.ts';
import { Service, ServiceException } from '../../google/service.ts';
import { instance, integers, mismatch, text } from './arguments.ts';
import type { Provides } from './google-types.ts';
import { TextStyle, type TextStyleSpec } from './text-style.ts';

type Google = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

type Run = RichTextSpec['runs'][number];
type Looks = Pick<Run, 'url' | 'style'>;

/** The runs of a text without gaps: stretches nobody styled are runs of their own. */
const completed = ({ text: whole, runs }: RichTextSpec): readonly Run[] => {
  const sorted = [...runs].sort((a, b) => a.start - b.start);
  const found: Run[] = [];
  let at = 0;
  for (const run of sorted) {
    if (run.start > at) found.push({ start: at, end: run.start });
    found.push(run);
    at = run.end;
  }
  if (at < whole.length || found.length === 0) found.push({ start: at, end: whole.length });
  return found;
};

/** Cuts the runs at both ends of a stretch and changes what lies within. */
const changed = (
  spec: RichTextSpec,
  start: number,
  end: number,
  change: (looks: Looks) => Looks,
): RichTextSpec => {
  const runs = completed(spec).flatMap((run): Run[] => {
    const cuts = [run.start, start, end, run.end].filter(
      (cut) => cut >= run.start && cut <= run.end,
    );
    const edges = [...new Set(cuts)].sort((a, b) => a - b);
    return edges.slice(1).map((to, index): Run => {
      const from = edges[index] ?? run.start;
      const { start: _start, end: _end, ...looks } = run;
      const within = from >= start && to <= end;
      return { start: from, end: to, ...(within ? change(looks) : looks) };
    });
  });
  return { ...spec, runs: runs.filter(({ url, style }) => url !== undefined || style) };
};

/** What all runs of a stretch agree on. */
const common = <T>(runs: readonly Run[], read: (run: Run) => T | undefined): T | undefined => {
  const [first, ...others] = runs.map(read);
  return others.every((other) => other === first) ? first : undefined;
};

const styleKeys = [
  'background',
  'fontColor',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'fontFamily',
  'fontSize',
] as const satisfies readonly (keyof TextStyleSpec)[];

export class RichTextValue extends Service implements Provides<Google, keyof Google> {
  readonly serviceName = 'RichTextValue';

  constructor(
    execution: Execution,
    readonly spec: RichTextSpec,
    private readonly startIndex = 0,
  ) {
    super(execution);
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.execution, this.spec);
  }
  getText(): string {
    return this.spec.text;
  }
  getStartIndex(): number {
    return this.startIndex;
  }
  getEndIndex(): number {
    return this.startIndex + this.spec.text.length;
  }
  /** Null where the text has several links. */
  getLinkUrl(startOffset?: unknown, endOffset?: unknown): string | null {
    return common(this.#within('getLinkUrl', startOffset, endOffset), ({ url }) => url) ?? null;
  }
  /** A property on which the stretch does not agree is null. */
  getTextStyle(startOffset?: unknown, endOffset?: unknown): TextStyle {
    const runs = this.#within('getTextStyle', startOffset, endOffset);
    const agreed = styleKeys.flatMap((key) => {
      const value = common(runs, ({ style }) => style?.[key]);
      return value === undefined ? [] : [[key, value] as const];
    });
    return new TextStyle(this.execution, Object.fromEntries(agreed));
  }
  getRuns(): RichTextValue[] {
    return completed(this.spec).map(({ start, end, ...looks }) => {
      const part = this.spec.text.slice(start, end);
      const spec = { text: part, runs: [{ start: 0, end: part.length, ...looks }] };
      return new RichTextValue(this.execution, spec, this.startIndex + start);
    });
  }

  #within(method: string, startOffset: unknown, endOffset: unknown): readonly Run[] {
    if (startOffset === undefined) return completed(this.spec);
    const [start = 0, end = 0] = integers(`RichTextValue.${method}`, [startOffset, endOffset], 2);
    return completed(this.spec).filter((run) => run.end > start && run.start < end);
  }
}

export class RichTextValueBuilder
  extends Service
  implements Provides<GoogleBuilder, keyof GoogleBuilder>
{
  readonly serviceName = 'RichTextValueBuilder';

  constructor(
    execution: Execution,
    private spec: RichTextSpec = { text: '', runs: [] },
  ) {
    super(execution);
  }

  build(): RichTextValue {
    return new RichTextValue(this.execution, this.spec);
  }
  /** Takes all styles and links away (reference). */
  setText(written: unknown): this {
    this.spec = { text: text('RichTextValueBuilder.setText', written), runs: [] };
    return this;
  }
  setLinkUrl(...args: unknown[]): this {
    const { start, end, value } = this.#stretch('setLinkUrl', args);
    const url = value === null ? undefined : text('RichTextValueBuilder.setLinkUrl', value);
    return this.#change(start, end, ({ style }) => ({
      ...(style && { style }),
      ...(url !== undefined && { url }),
    }));
  }
  setTextStyle(...args: unknown[]): this {
    const method = 'RichTextValueBuilder.setTextStyle';
    const { start, end, value } = this.#stretch('setTextStyle', args);
    const style = value === null ? undefined : instance(method, TextStyle, value).spec;
    return this.#change(start, end, ({ url, style: before }) => ({
      ...(url !== undefined && { url }),
      ...(style && { style: { ...before, ...style } }),
    }));
  }

  #change(start: number, end: number, change: (looks: Looks) => Looks): this {
    this.spec = changed(this.spec, start, end, change);
    return this;
  }

  /** `(value)` is about the whole text, `(start, end, value)` about a part of it. */
  #stretch(method: string, args: readonly unknown[]) {
    const named = `RichTextValueBuilder.${method}`;
    const whole = this.spec.text.length;
    if (args.length === 1) return { start: 0, end: whole, value: args[0] ?? null };
    if (args.length !== 3) throw mismatch(named, args);
    const [start = 0, end = 0] = integers(named, args.slice(0, 2), 2);
    if (start < 0 || end > whole || start >= end) {
      throw new ServiceException(`Index out of bounds: ${start}, ${end}.`);
    }
    return { start, end, value: args[2] ?? null };
  }
}

/** `SpreadsheetApp.newRichTextValue()`. */
export const newRichTextValue = (execution: Execution): RichTextValueBuilder =>
  new RichTextValueBuilder(execution);

/** A cell's rich text as a script reads it. */
export const richTextValue = (execution: Execution, spec: RichTextSpec): RichTextValue =>
  new RichTextValue(execution, spec);
