// Requirements of the plans that people fulfil and no software shows, with the reason why; none so far.

/** Reason by number: { 'P5-3': 'why no cell and no mail shows it' }. */
export const processOnly: Readonly<Record<string, string>> = {};
