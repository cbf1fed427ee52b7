// What the engine watches: a record with a level, an owner and milestones. Complaints and situations are both.

/** What conditions are judged by. Keys are the plan's. */
export type Facts = {
  readonly category: string;
  readonly symptoms: readonly string[];
  readonly signals: readonly string[];
  readonly urgency: string;
  readonly channel: string;
  /** What the complainant wrote, for rules that look for words. */
  readonly description: string;
  readonly wish: string;
  /** Key of the situation's rule; '' for a complaint. */
  readonly situation: string;
  /** Amounts and counts that people typed, by key. */
  readonly figures: Readonly<Record<string, number>>;
};

/** What the rules last gave it, what stood there then, and since when. */
export type LevelMemo = {
  readonly byRule: string;
  readonly seen: string;
  readonly since: number;
};

export type Subject = Facts & {
  readonly number: string;
  /** When it began, epoch milliseconds. */
  readonly received: number;
  readonly level: string;
  /** Since when it has had this level. */
  readonly levelSince: number;
  /** What the rules last made of the level; null before their first look. */
  readonly levelMemo: LevelMemo | null;
  /** Levels from which a person may lower it; null: any. */
  readonly lowerable: readonly string[] | null;
  /** Name of the first receiver, who owns it until it ends (P1-1). */
  readonly owner: string;
  readonly region: string;
  /** When each milestone was reached, by its key; absent while it was not. */
  readonly milestones: Readonly<Record<string, number>>;
  /** What was written down of its duties the last time; `settle` reads and writes it. */
  readonly settled: string;
  /** A situation's complaints: what each has reached. */
  readonly members: readonly Member[];
  /** Cells that cannot be read as what they should be: the column's key and what stands there. */
  readonly unreadable: readonly Unreadable[];
};

export type Unreadable = {
  readonly field: string;
  readonly found: string;
  /** Half of a moment was typed; the other half is missing. */
  readonly lacks?: 'date' | 'time';
};

export type Member = {
  readonly number: string;
  readonly reached: Readonly<Record<string, number>>;
};
