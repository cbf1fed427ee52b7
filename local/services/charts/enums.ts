// Enumerations of the Charts service, in Google's order.
import { chartTypes } from '../../book/chart-spec.ts';
import { enumeration } from '../../google/service.ts';

export const ChartType = enumeration(...chartTypes);
export const ChartHiddenDimensionStrategy = enumeration(
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
);
export const ChartMergeStrategy = enumeration('MERGE_COLUMNS', 'MERGE_ROWS');
export const ColumnType = enumeration('DATE', 'NUMBER', 'STRING');
export const CurveStyle = enumeration('NORMAL', 'SMOOTH');
export const PointStyle = enumeration('NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE');
export const Position = enumeration('TOP', 'RIGHT', 'BOTTOM', 'NONE');
