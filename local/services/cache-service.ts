// CacheService: text by key that may vanish and at last expires (facts 5.2).
import type { Execution } from '../google/execution.ts';
import { Service, ServiceException } from '../google/service.ts';

const longestKey = 250;
/** Bytes of a value. */
const largestValue = 100 * 1024;
const seconds = { shortest: 1, usual: 600, longest: 21_600 };
/** When a cache is over-full, the items that expire first are dropped down to this many. */
const capacity = { most: 1000, kept: 900 };

type Item = { readonly value: string; readonly expires: number };
/** Caches by name, as property stores are named. They do not outlive the process. */
export type CacheShelf = Map<string, Map<string, Item>>;

export class CacheService extends Service implements GoogleAppsScript.Cache.CacheService {
  readonly serviceName = 'CacheService';

  constructor(
    execution: Execution,
    private readonly shelf: CacheShelf,
    private readonly scriptId: string,
  ) {
    super(execution);
  }

  getScriptCache(): Cache {
    return this.#open(`script/${this.scriptId}`);
  }
  getUserCache(): Cache {
    return this.#open(`user/${this.scriptId}/${this.execution.effectiveUser}`);
  }
  /** null where no document is open (facts 2.4). */
  getDocumentCache(): Cache | null {
    if (this.execution.context === 'web-app') return null;
    return this.#open(`document/${this.scriptId}/${this.execution.boundFileId}`);
  }

  #open(name: string): Cache {
    let items = this.shelf.get(name);
    if (!items) {
      items = new Map();
      this.shelf.set(name, items);
    }
    return new Cache(this.execution, items);
  }
}

export class Cache extends Service implements GoogleAppsScript.Cache.Cache {
  readonly serviceName = 'Cache';

  constructor(
    execution: Execution,
    private readonly items: Map<string, Item>,
  ) {
    super(execution);
  }

  get(key: string): string | null {
    const item = this.items.get(checkKey(key));
    if (!item) return null;
    if (item.expires > this.execution.now()) return item.value;
    this.items.delete(key);
    return null;
  }

  getAll(keys: readonly string[]): { [key: string]: string } {
    const found: { [key: string]: string } = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds?: number | null): void {
    const text = String(value);
    if (Buffer.byteLength(text) > largestValue) {
      throw new ServiceException('Argument too large: value');
    }
    const wanted = expirationInSeconds ?? seconds.usual;
    const lasting = Math.min(Math.max(wanted, seconds.shortest), seconds.longest);
    const expires = this.execution.now() + lasting * 1000;
    this.items.set(checkKey(key), { value: text, expires });
    if (this.items.size > capacity.most) this.#drop();
  }

  putAll(values: { readonly [key: string]: string }, expirationInSeconds?: number | null): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }
  remove(key: string): void {
    this.items.delete(checkKey(key));
  }
  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }

  #drop(): void {
    const soonest = [...this.items].sort(([, a], [, b]) => a.expires - b.expires);
    for (const [key] of soonest.slice(0, this.items.size - capacity.kept)) this.items.delete(key);
  }
}

function checkKey(key: string): string {
  const text = String(key);
  if (text.length > longestKey) throw new ServiceException('Argument too large: key');
  return text;
}
