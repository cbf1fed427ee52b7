// Enumerations of SpreadsheetApp that its core classes take and give, in Google's order.
import { enumeration } from '../../google/service.ts';

export const Direction = enumeration('UP', 'DOWN', 'PREVIOUS', 'NEXT');
export const Dimension = enumeration('COLUMNS', 'ROWS');
export const WrapStrategy = enumeration('WRAP', 'OVERFLOW', 'CLIP');
export const ProtectionType = enumeration('RANGE', 'SHEET');
export const SheetType = enumeration('GRID', 'OBJECT', 'DATASOURCE');
export const CopyPasteType = enumeration(
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
);
export const BorderStyle = enumeration(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);
export const DeveloperMetadataLocationType = enumeration('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const DeveloperMetadataVisibility = enumeration('DOCUMENT', 'PROJECT');
