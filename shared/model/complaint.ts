// A complaint as the rules see it. Moments are epoch milliseconds; keys are the plan's.

export type Reporter = { readonly name: string; readonly phone: string; readonly email: string };

export type Complaint = {
  readonly number: string;
  readonly received: number;
  readonly level: string;
  /** Name of the first receiver, who owns the complaint until it ends (P1-1). */
  readonly owner: string;
  readonly region: string;
  readonly channel: string;
  readonly category: string;
  readonly description: string;
  readonly product: string;
  readonly specification: string;
  readonly batch: string;
  readonly symptoms: readonly string[];
  readonly signals: readonly string[];
  readonly affected: string;
  readonly reporter: Reporter;
  readonly wish: string;
  readonly urgency: string;
  /** When each milestone was reached, by its key; absent while it was not. */
  readonly milestones: Readonly<Record<string, number>>;
  /** 1 to 5, or null while nobody asked. */
  readonly satisfaction: number | null;
  /** Cells that cannot be read as what they should be: the column's key and what stands there. */
  readonly unreadable: readonly { readonly field: string; readonly found: string }[];
};

/** The facts that decide the level, known before a complaint has a number. */
export type LevelFacts = Pick<Complaint, 'category' | 'symptoms' | 'signals'>;
