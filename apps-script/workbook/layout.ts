// Which tabs and columns the workbook has, who writes each column and what stands in it.
import type { LocalizedText } from '../../shared/model/text.ts';
import type { Plan, Procedure } from '../../shared/plan/schema.ts';

export const tabKeys = ['complaints', 'situations', 'duties', 'outbox', 'people', 'watch'] as const;
export type TabKey = (typeof tabKeys)[number];

/** Where the choices of a drop-down come from; people may still type something else. */
export type ChoiceSource =
  | 'levels'
  | 'situationLevels'
  | 'situationKinds'
  | 'channels'
  | 'categories'
  | 'urgencies'
  | 'people'
  | 'regions'
  | 'roles'
  | 'locales'
  | 'scores';

export type Column = {
  readonly key: string;
  readonly holds: 'text' | 'number' | 'moment' | 'date';
  /** People's columns and the script's are different columns: a person sorting and a script writing do not meet. */
  readonly writtenBy: 'people' | 'script';
  /** Pixels. */
  readonly width: number;
  readonly wrap?: true;
  readonly hidden?: true;
  readonly choices?: ChoiceSource;
  readonly milestone?: true;
  /** A title of the plan's own; every other title is in the catalogue. */
  readonly title?: LocalizedText;
};

const text = (key: string, width = 110): Column => ({
  key,
  holds: 'text',
  writtenBy: 'people',
  width,
});
const script = (key: string, width = 110): Column => ({ ...text(key, width), writtenBy: 'script' });
const moment = (key: string): Column => ({ ...text(key, 130), holds: 'moment' });
const hidden = (key: string): Column => ({ ...script(key), hidden: true });
const chosen = (key: string, choices: ChoiceSource, width = 110): Column => ({
  ...text(key, width),
  choices,
});

/** Milestones that people type, and those the watch finds; what is only implied has no column. */
const milestones = ({ milestones: all }: Pick<Procedure, 'milestones'>): readonly Column[] =>
  all
    .filter(({ onlyImplied }) => !onlyImplied)
    .map(({ key, name, found }) => ({
      ...moment(key),
      milestone: true,
      title: name,
      writtenBy: found ? 'script' : 'people',
    }));

const figures = ({ figures: all }: Pick<Procedure, 'figures'>): readonly Column[] =>
  all.map(({ key, name }) => ({ ...text(key), holds: 'number', title: name }));

const facts = ({ facts: all }: Pick<Plan, 'facts'>): readonly Column[] =>
  all.map(({ key, name }) => ({ ...text(key, 150), wrap: true, title: name }));

const complaints = (plan: Plan): readonly Column[] => [
  script('number', 110),
  script('state', 90),
  script('nextStep', 190),
  { ...script('due', 130), holds: 'moment' },
  { ...script('why', 330), wrap: true },
  chosen('level', 'levels', 80),
  chosen('owner', 'people', 110),
  chosen('region', 'regions', 90),
  moment('received'),
  chosen('channel', 'channels', 100),
  chosen('category', 'categories', 170),
  { ...text('description', 320), wrap: true },
  ...milestones(plan),
  // Beside the date of closing, the last milestone: every sweep reads the two of all rows.
  hidden('settled'),
  text('product', 150),
  text('specification'),
  text('batch'),
  { ...script('related', 190), wrap: true },
  text('symptoms', 150),
  text('signals', 150),
  text('affected', 140),
  text('reporterName'),
  text('reporterPhone', 120),
  text('reporterEmail', 170),
  { ...text('wish', 200), wrap: true },
  chosen('urgency', 'urgencies', 100),
  { ...chosen('satisfaction', 'scores', 110), holds: 'number' },
  ...figures(plan),
  ...facts(plan),
  text('mergedInto'),
  { ...text('note', 200), wrap: true },
  { ...script('levelWhy', 250), wrap: true },
  hidden('levelMemo'),
  hidden('month'),
  hidden('site'),
  hidden('locale'),
  hidden('requestId'),
  hidden('secretHash'),
  hidden('planVersion'),
];

const situations = ({ situations: procedure }: Plan): readonly Column[] => [
  script('number', 110),
  script('state', 90),
  script('nextStep', 190),
  { ...script('due', 130), holds: 'moment' },
  { ...script('why', 330), wrap: true },
  chosen('kind', 'situationKinds', 190),
  script('about', 130),
  chosen('level', 'situationLevels', 110),
  { ...script('evidence', 330), wrap: true },
  { ...script('count', 80), holds: 'number' },
  { ...script('members', 200), wrap: true },
  chosen('owner', 'people', 110),
  chosen('region', 'regions', 90),
  moment('received'),
  ...milestones(procedure),
  hidden('settled'),
  ...figures(procedure),
  ...facts(procedure),
  { ...text('note', 200), wrap: true },
  { ...script('levelWhy', 250), wrap: true },
  hidden('levelMemo'),
  hidden('group'),
  hidden('planVersion'),
];

const duties: readonly Column[] = [
  hidden('key'),
  script('number'),
  script('month', 80),
  script('duty', 150),
  script('outcome', 90),
  { ...script('due', 130), holds: 'moment' },
  { ...script('ended', 130), holds: 'moment' },
  { ...script('minutesLate', 90), holds: 'number' },
  script('owner'),
  script('region', 90),
  script('level', 80),
  { ...script('start', 130), holds: 'moment' },
  { ...script('why', 330), wrap: true },
  script('source', 80),
  script('planVersion', 90),
];

const outbox: readonly Column[] = [
  script('subject'),
  script('kind', 100),
  script('duty', 150),
  script('rung', 60),
  script('person'),
  script('email', 180),
  { ...script('reason', 380), wrap: true },
  script('status', 110),
  { ...script('reserved', 130), holds: 'moment' },
  { ...script('key', 260), hidden: true },
  { ...script('sent', 130), holds: 'moment' },
];

const people: readonly Column[] = [
  text('name'),
  text('email', 200),
  chosen('role', 'roles', 180),
  text('region', 100),
  chosen('deputy', 'people'),
  { ...text('awayFrom'), holds: 'date' },
  { ...text('awayTo'), holds: 'date' },
  chosen('locale', 'locales', 80),
];

const watch: readonly Column[] = [script('fact', 240), { ...script('value', 620), wrap: true }];

export const columnsOf = (tab: TabKey, plan: Plan): readonly Column[] =>
  tab === 'complaints'
    ? complaints(plan)
    : tab === 'situations'
      ? situations(plan)
      : { duties, outbox, people, watch }[tab];

/** Keys of the marks (developer metadata) by which tabs and columns are found, whatever people call them. */
export const tabMark = 'redress-tab';
export const columnMark = 'redress-column';
export const headerRow = 1;
