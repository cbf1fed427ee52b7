// A script's local time: its Date getters print in the zone of its manifest.

/** Runs `work` with the process in another zone; V8 follows process.env.TZ at once. */
export function inTimeZone<Result>(timeZone: string, work: () => Result): Result {
  const before = process.env.TZ;
  if (before === timeZone) return work();
  process.env.TZ = timeZone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
