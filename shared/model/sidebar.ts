// What the add-on hands to its sidebar, as JSON text: dates do not survive the way between them.
export type DutyLook = 'overdue' | 'dueSoon' | 'onTrack' | 'inTime' | 'late' | 'void' | 'paused';

export type SidebarDuty = {
  readonly name: string;
  readonly look: DutyLook;
  readonly word: string;
  readonly due: string;
  readonly why: string;
};

export type SidebarView = {
  readonly number: string;
  readonly state: string;
  readonly level: string;
  readonly levelWhy: string;
  readonly owner: string;
  readonly description: string;
  readonly duties: readonly SidebarDuty[];
  readonly told: readonly {
    readonly person: string;
    readonly reason: string;
    readonly when: string;
  }[];
};

/** The answer to `sidebarState`; null where the session is over. */
export type SidebarState = { readonly view: SidebarView | null } | null;
