// Sheet: what lies upon its cells — colour rules, filter, protections, names, pivots, metadata.
import { enumName, instance, mismatch } from './arguments.ts';
import { ConditionalFormatRule, conditionalFormatRule } from './conditional-format-rule.ts';
import { addMetadata, type DeveloperMetadata, metadataAt } from './developer-metadata.ts';
import { DeveloperMetadataFinder } from './developer-metadata-finder.ts';
import { ProtectionType } from './enums.ts';
import { Filter } from './filter.ts';
import { NamedRange } from './named-range.ts';
import { pivotHost } from './pivot-store.ts';
import { openPivotTable, type PivotTable } from './pivot-table.ts';
import { Protection } from './protection.ts';
import { tabOfSheet } from './sheet-base.ts';
import { SheetContent } from './sheet-content.ts';

export abstract class SheetRules extends SheetContent {
  getConditionalFormatRules(): ConditionalFormatRule[] {
    const { open } = this.place;
    return tabOfSheet(this.place).conditionalFormats.map((spec) =>
      conditionalFormatRule(open.execution, spec, open.rangeAt),
    );
  }
  /** Replaces all of them (facts 6.7). */
  setConditionalFormatRules(rules?: unknown): void {
    const method = 'Sheet.setConditionalFormatRules';
    if (!Array.isArray(rules)) throw mismatch(method, [rules]);
    const { open, tab } = this.place;
    const specs = rules.map((rule: unknown) => instance(method, ConditionalFormatRule, rule).spec);
    open.apply({ kind: 'conditional-formats', tab, rules: specs });
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getFilter(): Filter | null {
    return Filter.of(this.place.open, tabOfSheet(this.place));
  }

  protect(): Protection {
    return Protection.create(this.place.open, { tab: tabOfSheet(this.place).id });
  }
  getProtections(type?: unknown): Protection[] {
    const wanted = enumName('Sheet.getProtections', ProtectionType, type);
    const { open, tab } = this.place;
    return tabOfSheet(this.place)
      .protections.filter((protection) => protection.type === wanted)
      .map(({ id }) => new Protection(open, tab, id));
  }

  getNamedRanges(): NamedRange[] {
    const { open, tab } = this.place;
    return open.book.namedRanges
      .filter(({ area }) => area.tab === tab)
      .map(({ name }) => new NamedRange(open, name));
  }

  getPivotTables(): PivotTable[] {
    const { open, tab } = this.place;
    return tabOfSheet(this.place).pivots.map(({ id }) =>
      openPivotTable(open.execution, pivotHost(open, tab, id)),
    );
  }

  addDeveloperMetadata(key?: unknown, valueOrVisibility?: unknown, visibility?: unknown): this {
    const location = { type: 'SHEET', tab: tabOfSheet(this.place).id } as const;
    const args = [key, valueOrVisibility, visibility];
    addMetadata('Sheet', this.place.open, location, args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.place.open, tabOfSheet(this.place).id);
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.place.open, { tab: tabOfSheet(this.place).id });
  }
}
