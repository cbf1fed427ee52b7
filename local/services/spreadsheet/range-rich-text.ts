// Range: texts with formatted and linked stretches, read and written.
import type { RichTextSpec } from '../../book/types.ts';
import { block, instance } from './arguments.ts';
import { mapCells, rectOf, tabOf } from './range-place.ts';
import { RangeStructure } from './range-structure.ts';
import { RichTextValue, richTextValue } from './rich-text.ts';
import { repeated, writeValues } from './script-values.ts';

export abstract class RangeRichText extends RangeStructure {
  getRichTextValue(): RichTextValue | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }
  /** null for cells that hold no text (Range reference). */
  getRichTextValues(): (RichTextValue | null)[][] {
    const tab = tabOf(this.place);
    const { execution } = this.place.open;
    return mapCells(rectOf(this.place), (row, column) => {
      const value = tab.value(row, column);
      if (typeof value !== 'string' && value !== null) return null;
      const spec = tab.grid.layer('richText', row, column);
      return richTextValue(execution, spec ?? { text: value ?? '', runs: [] });
    });
  }
  setRichTextValue(value?: unknown): this {
    return this.setRichTextValues(repeated(rectOf(this.place), value));
  }
  /** Rich text stays text, whatever it looks like (facts 6.1). */
  setRichTextValues(values?: unknown): this {
    const area = rectOf(this.place);
    const specs = block('Range.setRichTextValues', values, area).map((line) =>
      line.map((value) => instance('Range.setRichTextValues', RichTextValue, value).spec),
    );
    const tab = tabOf(this.place);
    const texts = specs.map((line) => line.map(asWritten));
    writeValues(this.place.open, tab, area, texts);
    this.place.open.apply({ kind: 'layer', tab: tab.id, layer: 'richText', area, values: specs });
    return this;
  }
}

/** An apostrophe in front keeps a text from being read as anything else. */
const asWritten = ({ text }: RichTextSpec): string => (text === '' ? '' : `'${text}`);
