// Univer's texts, zh-TW.
import { mergeLocales } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/zh-TW';
import design from '@univerjs/design/locale/zh-TW';
import docsUi from '@univerjs/docs-ui/locale/zh-TW';
import sheets from '@univerjs/sheets/locale/zh-TW';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/zh-TW';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/zh-TW';
import filter from '@univerjs/sheets-filter/locale/zh-TW';
import filterUi from '@univerjs/sheets-filter-ui/locale/zh-TW';
import formula from '@univerjs/sheets-formula/locale/zh-TW';
import formulaUi from '@univerjs/sheets-formula-ui/locale/zh-TW';
import noteUi from '@univerjs/sheets-note-ui/locale/zh-TW';
import sortUi from '@univerjs/sheets-sort-ui/locale/zh-TW';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-TW';
import ui from '@univerjs/ui/locale/zh-TW';

export default mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  dataValidation,
  sheetsDataValidation,
  sheetsDataValidationUi,
  filter,
  filterUi,
  sortUi,
  noteUi,
);
