// What a script holds instead of a service object: an empty object whose methods lead to the membrane.
import type { Service } from '../google/service.ts';

/** Where a handle's calls go; one per execution. */
export interface Gate {
  call(label: string, target: Service, method: Method, args: readonly unknown[]): unknown;
  read(value: unknown): unknown;
  missing(label: string): Error;
}

export type Method = (...args: unknown[]) => unknown;

/** Keeps gate and target out of the script's reach. */
export class Handle {
  readonly #gate: Gate;
  readonly #target: Service;

  constructor(gate: Gate, target: Service, prototype: object) {
    this.#gate = gate;
    this.#target = target;
    Object.setPrototypeOf(this, prototype);
  }

  static is(value: unknown): value is Handle {
    return typeof value === 'object' && value !== null && #target in value;
  }
  static targetOf(handle: Handle): Service {
    return handle.#target;
  }
  static gateOf(handle: Handle): Gate {
    return handle.#gate;
  }
}

/** A service belongs to one execution, so it has one handle. */
const handles = new WeakMap<Service, Handle>();
/** The methods of a class are worked out once, for all executions. */
const prototypes = new WeakMap<object, object>();

/** The handle of a service, made when first needed. */
export function handleOf(service: Service, gate: Gate): Handle {
  const existing = handles.get(service);
  if (existing) return existing;
  const kind = Object.getPrototypeOf(service) as object;
  let prototype = prototypes.get(kind);
  if (!prototype) {
    prototype = describe(service);
    prototypes.set(kind, prototype);
  }
  const handle = new Handle(gate, service, prototype);
  handles.set(service, handle);
  return handle;
}

/** Fields that a script has set on a service object by itself, as on an HtmlTemplate. */
export function fieldsOf(service: Service): Readonly<Record<string, unknown>> {
  return { ...handles.get(service) };
}

/** Enumerations stand on services under capitalised names (`SpreadsheetApp.WrapStrategy`). */
const isEnumerationName = (name: string) => /^[A-Z]/.test(name);

function describe(target: Service): object {
  const { serviceName } = target;
  const described: object = Object.create(answerForMissing(serviceName));
  const define = (name: string, descriptor: PropertyDescriptor) => {
    if (!Object.hasOwn(described, name)) Object.defineProperty(described, name, descriptor);
  };
  for (const name of Object.keys(target).filter(isEnumerationName)) define(name, reader(name));
  for (
    let level: object = Object.getPrototypeOf(target);
    level !== Object.prototype;
    level = Object.getPrototypeOf(level)
  ) {
    for (const [name, { value, get }] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (name === 'constructor') continue;
      if (typeof value === 'function') define(name, caller(serviceName, name, value));
      else if (get && isEnumerationName(name)) define(name, reader(name));
    }
  }
  return described;
}

function caller(serviceName: string, name: string, method: Method): PropertyDescriptor {
  const label = `${serviceName}.${name}`;
  const value = function (this: unknown, ...args: unknown[]): unknown {
    if (!Handle.is(this)) throw new TypeError(`${label} was called without its ${serviceName}.`);
    if (name === 'toString') return Handle.targetOf(this).toString();
    return Handle.gateOf(this).call(label, Handle.targetOf(this), method, args);
  };
  Object.defineProperty(value, 'name', { value: name });
  return { value, writable: true, configurable: true, enumerable: false };
}

function reader(name: string): PropertyDescriptor {
  return {
    get(this: unknown): unknown {
      if (!Handle.is(this)) return undefined;
      return Handle.gateOf(this).read(Reflect.get(Handle.targetOf(this), name));
    },
    configurable: true,
    enumerable: false,
  };
}

/** Names the language itself asks any object for; a service without them is no gap. */
const askedByLanguage = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'inspect']);

/** End of the prototype chain, so only a look-up that found nothing comes here. */
function answerForMissing(serviceName: string): object {
  return new Proxy(Object.create(null), {
    get(_target, name, receiver) {
      if (typeof name === 'symbol' || askedByLanguage.has(name)) return undefined;
      if (name === 'hasOwnProperty') return Object.prototype.hasOwnProperty;
      const label = `${serviceName}.${name}`;
      if (Handle.is(receiver)) throw Handle.gateOf(receiver).missing(label);
      throw new TypeError(`${label} is not provided here.`);
    },
  });
}
