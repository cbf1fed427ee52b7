// A workbook in memory, the authority for its content: changed by changes alone, and heard by listeners.
import { applyChange } from './apply-change.ts';
import type { BookChange } from './change.ts';
import { Derivation } from './derive.ts';
import type { FormulaEngine, SheetLookup } from './formula.ts';
import { type BookSnapshot, readSnapshot, writeSnapshot } from './snapshot.ts';
import type { BookState } from './state.ts';
import { defaultSize, Tab } from './tab.ts';
import { googleQuirks, type TypingQuirks } from './typed-input.ts';
import type { MetadataSpec, NamedRangeSpec } from './types.ts';

/** What a book needs from outside: the moment, for `TODAY()` and for dates typed without a year. */
export type BookEnvironment = {
  readonly now: () => number;
  /** How the sources' disagreements about typing are settled; by default as facts 6.1 proposes. */
  readonly quirks?: TypingQuirks;
};

export type NewBook = {
  readonly id: string;
  readonly name: string;
  /** As Google writes it: `en_US`, `zh_CN`. */
  readonly locale: string;
  readonly zone: string;
};

export class Book {
  private readonly listeners = new Set<(change: BookChange) => void>();
  private readonly state: BookState;
  private readonly derivation: Derivation;

  private constructor(
    readonly id: string,
    private readonly environment: BookEnvironment,
  ) {
    this.state = {
      properties: { name: '', locale: 'en_US', zone: 'Etc/GMT' },
      tabs: [],
      metadata: [],
      namedRanges: [],
      lastId: 0,
      version: 0,
      newTab: (id, properties, size) =>
        new Tab(id, properties, size, (tab) => this.derivation.refresh(tab)),
    };
    this.derivation = new Derivation(this.state, environment.now);
  }

  /** A new workbook with one empty tab. */
  static create({ id, name, locale, zone }: NewBook, environment: BookEnvironment): Book {
    const book = new Book(id, environment);
    book.apply({ kind: 'book-set', properties: { name, locale, zone } });
    book.apply({
      kind: 'tab-insert',
      tab: 0,
      name: 'Sheet1',
      index: 0,
      rows: defaultSize.rows,
      columns: defaultSize.columns,
    });
    return book;
  }

  static fromJSON(snapshot: BookSnapshot, environment: BookEnvironment): Book {
    const book = new Book(snapshot.id, environment);
    readSnapshot(book.state, snapshot);
    return book;
  }

  toJSON(): BookSnapshot {
    return writeSnapshot(this.id, this.state);
  }

  get name(): string {
    return this.state.properties.name;
  }
  get locale(): string {
    return this.state.properties.locale;
  }
  get zone(): string {
    return this.state.properties.zone;
  }
  /** In the order they stand. */
  get tabs(): readonly Tab[] {
    return this.state.tabs;
  }
  get metadata(): readonly MetadataSpec[] {
    return this.state.metadata;
  }
  get namedRanges(): readonly NamedRangeSpec[] {
    return this.state.namedRanges;
  }
  /** Counts the changes. */
  get version(): number {
    return this.state.version;
  }

  tab(id: number): Tab | undefined {
    return this.state.tabs.find((tab) => tab.id === id);
  }
  tabNamed(name: string): Tab | undefined {
    return this.state.tabs.find((tab) => tab.name === name);
  }

  /** An id no tab, protection, metadata, pivot table or chart of this workbook has or had. */
  nextId(): number {
    return this.state.lastId + 1;
  }

  get quirks(): TypingQuirks {
    return this.environment.quirks ?? googleQuirks;
  }

  now(): number {
    return this.environment.now();
  }

  /** Evaluates formulas over this book as it is now. */
  get formulas(): FormulaEngine {
    this.derivation.forgetWhatChanged();
    return this.derivation.formulas;
  }

  /** What formulas ask of this book. */
  get lookup(): SheetLookup {
    return this.derivation.lookup;
  }

  /** Makes the change and tells the listeners; the same changes always make the same book. */
  apply(change: BookChange): void {
    applyChange(this.state, change);
    for (const listener of this.listeners) listener(change);
  }

  /** Answers a function that ends the listening. */
  onChange(listener: (change: BookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
