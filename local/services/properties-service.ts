// PropertiesService: text by key that outlives executions (facts 5.3).
import type { Execution } from '../google/execution.ts';
import { Service, ServiceException } from '../google/service.ts';

/** Where the stores are kept; a store is named "script/…", "user/…" or "document/…". */
export interface PropertyStores {
  entries(store: string): ReadonlyMap<string, string>;
  set(store: string, key: string, value: string | null): void;
}

/** In bytes (facts 3). */
const largestValue = 9 * 1024;
const largestStore = 500 * 1024;

export class PropertiesService
  extends Service
  implements GoogleAppsScript.Properties.PropertiesService
{
  readonly serviceName = 'PropertiesService';

  constructor(
    execution: Execution,
    private readonly stores: PropertyStores,
    private readonly scriptId: string,
  ) {
    super(execution);
  }

  getScriptProperties(): Properties {
    return this.#open(`script/${this.scriptId}`);
  }
  getUserProperties(): Properties {
    return this.#open(`user/${this.scriptId}/${this.execution.effectiveUser}`);
  }
  getDocumentProperties(): Properties {
    return this.#open(`document/${this.scriptId}/${this.execution.boundFileId}`);
  }

  #open(store: string): Properties {
    return new Properties(this.execution, this.stores, store);
  }
}

export class Properties extends Service implements GoogleAppsScript.Properties.Properties {
  readonly serviceName = 'Properties';

  constructor(
    execution: Execution,
    private readonly stores: PropertyStores,
    private readonly store: string,
  ) {
    super(execution);
  }

  getProperty(key: string): string | null {
    return this.stores.entries(this.store).get(String(key)) ?? null;
  }
  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.stores.entries(this.store));
  }
  getKeys(): string[] {
    return [...this.stores.entries(this.store).keys()];
  }

  setProperty(key: string, value: string): Properties {
    const text = String(value);
    if (Buffer.byteLength(text) > largestValue) {
      throw new ServiceException('Argument too large: value');
    }
    const others = [...this.stores.entries(this.store)].filter(([other]) => other !== String(key));
    if (sizeOf([...others, [String(key), text]]) > largestStore) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.stores.set(this.store, String(key), text);
    return this;
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): Properties {
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): Properties {
    if (this.getProperty(key) !== null) this.stores.set(this.store, String(key), null);
    return this;
  }
  deleteAllProperties(): Properties {
    for (const key of this.getKeys()) this.stores.set(this.store, key, null);
    return this;
  }
}

const sizeOf = (entries: readonly (readonly [string, string])[]) =>
  entries.reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
