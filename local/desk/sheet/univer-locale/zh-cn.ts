// Univer's texts, zh-CN.
import { mergeLocales } from '@univerjs/core';
import dataValidation from '@univerjs/data-validation/locale/zh-CN';
import design from '@univerjs/design/locale/zh-CN';
import docsUi from '@univerjs/docs-ui/locale/zh-CN';
import sheets from '@univerjs/sheets/locale/zh-CN';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/zh-CN';
import sheetsDataValidationUi from '@univerjs/sheets-data-validation-ui/locale/zh-CN';
import filter from '@univerjs/sheets-filter/locale/zh-CN';
import filterUi from '@univerjs/sheets-filter-ui/locale/zh-CN';
import formula from '@univerjs/sheets-formula/locale/zh-CN';
import formulaUi from '@univerjs/sheets-formula-ui/locale/zh-CN';
import noteUi from '@univerjs/sheets-note-ui/locale/zh-CN';
import sortUi from '@univerjs/sheets-sort-ui/locale/zh-CN';
import sheetsUi from '@univerjs/sheets-ui/locale/zh-CN';
import ui from '@univerjs/ui/locale/zh-CN';

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
