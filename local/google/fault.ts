// Ways in which Google fails, to be switched on by tests and by the desk.

/** Without `entry` a fault applies to any execution; without `times` it strikes once. */
export type Fault = {
  /** Only executions of this function. */
  readonly entry?: string;
  readonly times?: number;
} & (
  | {
      /** The nth matching service call of an execution throws (counted from 1). */
      readonly kind: 'throw';
      readonly at: number;
      /** Only calls of this method, as "Range.setValues". */
      readonly call?: string;
      readonly message?: string;
    }
  | {
      /** The execution dies at the nth matching service call: before it, or when it is done. */
      readonly kind: 'kill';
      readonly at: number;
      readonly call?: string;
      readonly when?: 'before' | 'after';
    }
  | {
      /** Before the nth matching service call another execution runs from start to end. */
      readonly kind: 'overlap';
      readonly at: number;
      readonly call?: string;
      /** The function of that other execution, run as by its clock trigger. */
      readonly run: string;
    }
  /** As if only so many recipients were left today; holds until cleared. */
  | { readonly kind: 'mail-quota'; readonly remaining: number }
  | { readonly kind: 'trigger-skip' }
  | { readonly kind: 'trigger-double' }
  | { readonly kind: 'trigger-delay'; readonly milliseconds: number }
  | {
      /** Somebody else holds the lock for so long, counted from the first attempt to take it. */
      readonly kind: 'lock-held';
      readonly scope: 'script' | 'user' | 'document';
      readonly milliseconds: number;
    }
);

export type ListedFault = Fault & { readonly id: number; readonly left: number };

export interface FaultList {
  add(fault: Fault): ListedFault;
  list(): readonly ListedFault[];
  clear(): void;
}
