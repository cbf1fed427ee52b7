// What a workbook computes: results of formulas and pivot tables, brought up to date when read.
import { renderPivots } from './derive-pivots.ts';
import { FormulaEngine, type SheetLookup } from './formula.ts';
import { toSerial } from './serial-date.ts';
import type { BookState } from './state.ts';
import type { Tab } from './tab.ts';

/** Formulas that ask for the moment are computed again when this many ms have passed. */
const tick = 1000;

export class Derivation {
  readonly formulas: FormulaEngine;
  readonly lookup: SheetLookup;
  /** Tabs being brought up to date: a cycle among them reads what is there. */
  private readonly running = new Set<Tab>();
  private computedFrom = '';

  constructor(
    private readonly state: BookState,
    private readonly now: () => number,
  ) {
    this.lookup = {
      value: (tab, row, column) => this.tab(tab)?.grid.value(row, column) ?? null,
      formula: (tab, row, column) => this.tab(tab)?.grid.formula(row, column) ?? null,
      tabNamed: (name) => state.tabs.find((tab) => tab.name === name)?.id,
      extent: (id) => {
        const tab = this.tab(id);
        return { rows: tab?.grid.lastRow ?? 0, columns: tab?.grid.lastColumn ?? 0 };
      },
      now: () => toSerial(this.now(), state.properties.zone),
      locale: () => state.properties.locale,
    };
    this.formulas = new FormulaEngine(this.lookup);
  }

  /** Before a formula of a rule or of a cell is evaluated. */
  forgetWhatChanged(): void {
    const from = this.moment();
    if (from === this.computedFrom) return;
    this.computedFrom = from;
    this.formulas.forget();
  }

  /** Before something of the tab is read. */
  refresh(tab: Tab): void {
    if (this.running.has(tab)) return;
    this.running.add(tab);
    try {
      if (tab.pivots.length > 0) renderPivots(this.state, tab);
      if (tab.grid.formulaCount > 0) this.evaluate(tab);
    } finally {
      this.running.delete(tab);
    }
  }

  private evaluate(tab: Tab): void {
    const from = this.moment();
    if (tab.formulasFrom === from) return;
    this.forgetWhatChanged();
    const { grid } = tab;
    grid.eachFormula((row, column, formula) => {
      grid.set(row, column, this.formulas.evaluateCell(tab.id, row, column), formula);
    });
    tab.formulasFrom = from;
  }

  /** What results depend on: the state of the book, and the moment. */
  private moment(): string {
    return `${this.state.version} ${Math.floor(this.now() / tick)}`;
  }

  /** A tab that a formula asks about, its pivot tables up to date. */
  private tab(id: number): Tab | undefined {
    const tab = this.state.tabs.find((candidate) => candidate.id === id);
    if (tab && tab.pivots.length > 0) this.refresh(tab);
    return tab;
  }
}
