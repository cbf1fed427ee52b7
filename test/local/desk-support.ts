// A tab as the desk page receives it, for trials: a header, two records, a drop-down and a box.
import type { TabView } from '../../local/server/api-types.ts';

const rows: TabView['rows'] = [
  { row: 1, values: ['Number', 'Due', 'Level', 'Done'], display: [], styles: [1, 1, 1, 1] },
  {
    row: 2,
    values: ['C26-00001-0', 46304.5, 'Red', false],
    display: [null, 'Fri 9 Oct 12:00', null, 'FALSE'],
    styles: [3, 2, 0, 0],
  },
  {
    row: 3,
    values: ['C26-00002-9', null, 'Blue', true],
    display: [null, null, null, 'TRUE'],
    styles: [3, 2, 0, 0],
  },
];

/** The tab, with whatever a trial wants different. */
export const tabView = (changes: Partial<TabView> = {}): TabView => ({
  id: 7,
  key: 'complaints',
  title: 'Complaints',
  version: 12,
  rowCount: 100,
  columnCount: 5,
  frozenRows: 1,
  frozenColumns: 0,
  hidden: false,
  columns: [100, 120, 80, 60, 100].map((width) => ({ width, hidden: false })),
  rowHeights: [],
  hiddenRows: [],
  merges: [],
  filter: null,
  styles: [
    {},
    { bold: true, background: '#eeeeee' },
    { numberFormat: 'ddd d mmm hh:mm' },
    { numberFormat: '@' },
  ],
  rows,
  notes: [],
  formulas: [],
  validations: [
    {
      ranges: [{ firstRow: 2, lastRow: 100, firstColumn: 3, lastColumn: 3 }],
      rule: { kind: 'list', values: ['Red', 'Blue'], dropdown: true },
      allowInvalid: false,
      help: null,
    },
    {
      ranges: [{ firstRow: 2, lastRow: 100, firstColumn: 4, lastColumn: 4 }],
      rule: { kind: 'checkbox', checked: true, unchecked: false },
      allowInvalid: false,
      help: null,
    },
  ],
  protections: [],
  charts: [],
  ...changes,
});
