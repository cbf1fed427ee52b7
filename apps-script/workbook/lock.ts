// The script lock: held only around reading and writing again what others may have changed.

/** Null where somebody else held the lock for so long that it was not worth waiting (milliseconds). */
export const tryLocked = <Result>(wait: number, work: () => Result): { result: Result } | null => {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(wait)) return null;
  try {
    return { result: work() };
  } finally {
    // The next holder must see what was written (facts 5.1), also where the work broke off.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
};

export class Busy extends Error {}

/** As `tryLocked`, for work that is repeated by the next sweep anyway: throws Busy. */
export const locked = <Result>(work: () => Result): Result => {
  const held = tryLocked(30_000, work);
  if (!held) throw new Busy('The script lock was held by another run.');
  return held.result;
};
