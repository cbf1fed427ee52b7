// Enumerations of conditions: what colour rules, filters and validations ask of a cell.

import { booleanCriteria, interpolationTypes, validationCriteria } from '../../book/specs.ts';
import { enumeration } from '../../google/service.ts';

export const BooleanCriteria = enumeration(...booleanCriteria);
export const DataValidationCriteria = enumeration(...validationCriteria);
export const InterpolationType = enumeration(...interpolationTypes);
export const RelativeDate = enumeration(
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
);
export const ColorType = enumeration('UNSUPPORTED', 'RGB', 'THEME');
export const ThemeColorType = enumeration(
  'UNSUPPORTED',
  'TEXT',
  'BACKGROUND',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
);
