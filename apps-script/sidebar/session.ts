// A token that proves a call comes from a sidebar opened in the sheet: kept in the cache, gone after six hours.
const prefix = 'sidebar.';
/** Seconds; the longest a cache keeps anything. */
const lifetime = 21_600;

export const openSession = (): string => {
  const token = Utilities.getUuid();
  CacheService.getScriptCache().put(prefix + token, 'open', lifetime);
  return token;
};

export const isOpenSession = (token: unknown): boolean =>
  typeof token === 'string' && CacheService.getScriptCache().get(prefix + token) === 'open';
