// What a detector answers, and how it came to it.

/** After `from` up to and including `to`, epoch milliseconds; a cluster's window includes `from` as well. */
export type Window = { readonly from: number; readonly to: number };

/** How many of the people counted share the most frequent batch. */
export type SharedBatch = {
  /** As it was written most often. */
  readonly batch: string;
  readonly count: number;
  /** Of all people counted, those without a batch too: 0 to 1. */
  readonly share: number;
};

export type Finding = {
  /** Key of the symptom, batch or product; '' for volume. */
  readonly group: string;
  /** The group as people wrote it most often; '' for volume. */
  readonly label: string;
  /** Numbers of the complaints, oldest first; a person's second complaint is listed but not counted. */
  readonly members: readonly string[];
  /** People; complaints for a surge. */
  readonly seen: number;
  /** As many would be usual in the window; null where the rule is a plain number or cannot judge. */
  readonly expected: number | null;
  /** That chance alone gives as many or more in this window; null where the rule does not reckon with chance. */
  readonly probability: number | null;
  readonly window: Window;
  /** Left out where no batch is known. */
  readonly sharedBatch?: SharedBatch;
};

/** When a detector looks, epoch milliseconds. */
export type Look = {
  readonly now: number;
  /** The look before this one: a cluster that came and passed between the two is found as well. */
  readonly since?: number;
  /** When records began: days before count as unknown, not as empty. Left out: the first sighting. */
  readonly recordsFrom?: number;
};
