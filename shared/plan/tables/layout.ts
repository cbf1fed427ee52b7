// Which tabs a plan has, and which columns in what order. What stands in them is said by the files beside this one.

export const planTabs = [
  'planSettings',
  'planLevels',
  'planRules',
  'planChoices',
  'planMilestones',
  'planDuties',
  'planAlerts',
  'planLadders',
  'planSituations',
  'planTriggers',
  'planCalendar',
  'planDays',
] as const;
export type PlanTab = (typeof planTabs)[number];

/** The key stands last: it is for the machine, and may be left out in a new row. */
export const planColumns = {
  planSettings: ['setting', 'value', 'source', 'key'],
  planLevels: ['for', 'name', 'meaning', 'rank', 'key'],
  planRules: ['for', 'level', 'when', 'reason', 'source'],
  planChoices: ['list', 'name', 'asked', 'key'],
  planMilestones: ['for', 'name', 'implies', 'requires', 'nature', 'key'],
  planDuties: [
    'for',
    'name',
    'role',
    'when',
    'startsAt',
    'within',
    'endsAt',
    'warnBefore',
    'pauses',
    'recurs',
    'share',
    'promise',
    'source',
    'key',
  ],
  planAlerts: ['for', 'name', 'when', 'startsAt', 'roles', 'source', 'key'],
  planLadders: ['for', 'fromLevel', 'role', 'overdueBy'],
  planSituations: [
    'name',
    'role',
    'counts',
    'single',
    'mayBeLowered',
    'silencesReminders',
    'source',
    'key',
  ],
  planTriggers: [
    'situation',
    'does',
    'result',
    'kind',
    'by',
    'atLeast',
    'within',
    'percent',
    'inclusive',
    'baselineDays',
    'leastBaselineDays',
    'falseAlarms',
    'condition',
    'reason',
    'source',
  ],
  planCalendar: ['regions', 'zone', 'hours', 'weekend', 'holidays', 'key'],
  planDays: ['calendar', 'date', 'dayIs', 'name'],
} as const satisfies Readonly<Record<PlanTab, readonly string[]>>;

export type PlanColumnKey = (typeof planColumns)[PlanTab][number];

/** One tab: its columns by key, in the order they stand, and its rows of text below the header. */
export type PlanTable = {
  readonly tab: PlanTab;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Something a person has to put right. Row 0 is the first below the header; null: the tab as a whole. */
export type CellMistake = {
  readonly tab: PlanTab;
  readonly row: number | null;
  readonly column: string | null;
  /** What is wrong and what to do, in the workbook's language. */
  readonly problem: string;
};

/** Whose procedure a row belongs to. */
export type About = 'complaints' | 'situations';
