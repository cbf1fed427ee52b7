// What every object handed to a script has in common, and the error a script sees when Google refuses.
import type { Execution } from './execution.ts';

/**
 * Base of all service objects (SpreadsheetApp, Range, Lock …). The membrane in `local/run` lets a
 * script touch a Service only through a proxy that counts calls, injects faults and answers any
 * method we lack with "… is not provided here".
 */
export abstract class Service {
  /** Google's name of the class, as its messages print it: "Range", "SpreadsheetApp". */
  abstract readonly serviceName: string;
  constructor(protected readonly execution: Execution) {}
  toString(): string {
    return this.serviceName;
  }
}

/** A service that works with what its maker gives it beside the execution. */
export abstract class ServiceWith<Options> extends Service {
  constructor(
    execution: Execution,
    protected readonly options: Options,
  ) {
    super(execution);
  }
}

/** An error of Google's; the script catches it as an Error of its own realm named "Exception". */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** Enum objects stringify to their name (`JSON.stringify(Charts.ChartType.BAR)` is `"BAR"`). */
export class EnumValue {
  constructor(
    private readonly label: string,
    private readonly position: number,
  ) {}
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }
  toString(): string {
    return this.label;
  }
  toJSON(): string {
    return this.label;
  }
}

/** An enumeration as scripts see it: `enumeration('OK', 'CANCEL').OK.ordinal()` is 0. */
export function enumeration<Name extends string>(
  ...names: readonly Name[]
): { readonly [N in Name]: EnumValue } {
  const values = names.map((name, position) => [name, new EnumValue(name, position)]);
  return Object.freeze(Object.fromEntries(values)) as { readonly [N in Name]: EnumValue };
}

/**
 * Google's declaration of the named methods, with our own classes and EnumValue in place of
 * Google's: `implements Methods<GoogleAppsScript.Base.Session, 'getActiveUser'>`.
 */
export type Methods<T, Name extends keyof T> = {
  readonly [N in Name]: (...args: never[]) => unknown;
};
