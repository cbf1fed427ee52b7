// Times of day as plans write them, `08:30`, and as minutes since midnight.

/** `00:00` to `24:00`, the end of the day. */
export const timeOfDayPattern = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** `08:30` → 510. */
export const minutesOf = (timeOfDay: string): number =>
  Number(timeOfDay.slice(0, 2)) * 60 + Number(timeOfDay.slice(3));
