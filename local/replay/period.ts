// Days and whole numbers on the command line of the replay and of the backtest.
import * as v from 'valibot';

/** Days as ISO dates, both included. */
export type Period = { readonly from: string; readonly to: string };

export const whole = (minimum: number, maximum: number) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/),
    v.transform(Number),
    v.minValue(minimum),
    v.maxValue(maximum),
  );

type Asked = {
  readonly year?: number | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** Single days stand before a year; what is left open has no end. Undefined: nobody asked for a period. */
export const periodOf = (asked: Asked): Period | undefined => {
  const year = asked.year === undefined ? undefined : String(asked.year);
  const from = asked.from ?? (year ? `${year}-01-01` : undefined);
  const to = asked.to ?? (year ? `${year}-12-31` : undefined);
  return from || to ? { from: from ?? '0000-01-01', to: to ?? '9999-12-31' } : undefined;
};
