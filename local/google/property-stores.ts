// Property stores that survive: every write goes into the journal.
import type { PropertyStores } from '../services/properties-service.ts';
import type { Journal } from './journal.ts';

const nothing: ReadonlyMap<string, string> = new Map();

export class JournalledProperties implements PropertyStores {
  constructor(private readonly journal: Journal) {}

  entries(store: string): ReadonlyMap<string, string> {
    return this.journal.state.properties.get(store) ?? nothing;
  }

  set(store: string, key: string, value: string | null): void {
    this.journal.record({ kind: 'property', store, key, value });
  }
}
