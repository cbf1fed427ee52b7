// Switched-on faults, and which of them strike in a given execution.
import type { Fault, FaultList, ListedFault } from '../google/fault.ts';

type CallFault = Extract<Fault, { kind: 'throw' | 'kill' | 'overlap' }>;
type Armed = { readonly fault: CallFault; readonly id: number; seen: number };

export class FaultBook implements FaultList {
  #nextId = 1;
  #faults: (Fault & { readonly id: number; left: number })[] = [];

  add(fault: Fault): ListedFault {
    const listed = { ...fault, id: this.#nextId++, left: fault.times ?? 1 };
    this.#faults.push(listed);
    return { ...listed };
  }

  list(): readonly ListedFault[] {
    return this.#faults.map((fault) => ({ ...fault }));
  }

  clear(): void {
    this.#faults = [];
  }

  /** The first fault of this kind for this function, counted as struck. */
  take<Kind extends Fault['kind']>(
    kind: Kind,
    entry: string,
    matches?: (fault: Extract<Fault, { kind: Kind }>) => boolean,
  ): Extract<Fault, { kind: Kind }> | undefined {
    const found = this.peek(kind, entry, matches);
    if (found) this.#strike(found.id);
    return found;
  }

  /** The same without using it up, for faults that are a state of affairs. */
  peek<Kind extends Fault['kind']>(
    kind: Kind,
    entry: string,
    matches: (fault: Extract<Fault, { kind: Kind }>) => boolean = () => true,
  ): (Extract<Fault, { kind: Kind }> & { readonly id: number }) | undefined {
    return this.#faults.find(
      (fault): fault is Extract<typeof fault, { kind: Kind }> =>
        isOf(fault, kind) && concerns(fault, entry) && matches(fault),
    );
  }

  /** Faults that strike at service calls of one execution; undefined when there are none. */
  arm(entry: string): ArmedFaults | undefined {
    const armed: Armed[] = [];
    for (const fault of this.#faults) {
      if (!concerns(fault, entry)) continue;
      if (fault.kind === 'throw' || fault.kind === 'kill' || fault.kind === 'overlap') {
        armed.push({ fault, id: fault.id, seen: 0 });
      }
    }
    return armed.length > 0 ? new ArmedFaults(armed, (id) => this.#strike(id)) : undefined;
  }

  #strike(id: number): void {
    const fault = this.#faults.find((each) => each.id === id);
    if (!fault) return;
    fault.left -= 1;
    if (fault.left <= 0) this.#faults = this.#faults.filter((each) => each !== fault);
  }
}

const isOf = <Kind extends Fault['kind']>(
  fault: Fault,
  kind: Kind,
): fault is Extract<Fault, { kind: Kind }> => fault.kind === kind;

const concerns = (fault: Fault, entry: string) => !fault.entry || fault.entry === entry;

export class ArmedFaults {
  constructor(
    private readonly armed: readonly Armed[],
    private readonly strike: (id: number) => void,
  ) {}

  /** Counts a call and answers the fault that strikes at it. */
  at(label: string): CallFault | undefined {
    let struck: CallFault | undefined;
    for (const each of this.armed) {
      if (each.fault.call && each.fault.call !== label) continue;
      each.seen += 1;
      if (each.seen !== each.fault.at || struck) continue;
      struck = each.fault;
      this.strike(each.id);
    }
    return struck;
  }
}
