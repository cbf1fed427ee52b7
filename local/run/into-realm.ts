// Values on their way between Node's world and the script's: copies made of the other world's stuff.
import { types } from 'node:util';
import type { Realm } from '../google/execution.ts';
import { EnumValue } from '../google/service.ts';
import { Handle } from './handle.ts';

/** Copies plain data into the script's world; handles, enum values and the script's own things pass. */
export function intoRealm(value: unknown, realm: Realm): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Handle.is(value) || value instanceof EnumValue) return value;
  if (types.isDate(value)) return new realm.Date(value.getTime());
  if (Array.isArray(value)) return realm.Array.from(value, (item) => intoRealm(item, realm));
  return realm.Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, intoRealm(item, realm)]),
  );
}

/** Copies a script's value out as plain data of Node's world; a service becomes its name. */
export function outOfRealm(value: unknown, seen: readonly object[] = []): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Handle.is(value)) return Handle.targetOf(value).toString();
  if (value instanceof EnumValue) return value.toString();
  if (types.isDate(value)) return new Date(value.getTime());
  if (seen.includes(value)) throw new TypeError('The value holds a cycle.');
  const path = [...seen, value];
  if (Array.isArray(value)) return Array.from(value, (item) => outOfRealm(item, path));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, outOfRealm(item, path)]),
  );
}
