// SpreadsheetApp: spreadsheets opened, made and active; builders of rules; enumerations.
import type { Execution } from '../../google/execution.ts';
import { Service, ServiceException } from '../../google/service.ts';
import type { SpreadsheetHost } from '../../google/spreadsheet-host.ts';
import { instance, integers, text } from './arguments.ts';
import { type ColorBuilder, newColor } from './color.ts';
import {
  type ConditionalFormatRuleBuilder,
  newConditionalFormatRule,
} from './conditional-format-rule.ts';
import { DataValidationBuilder } from './data-validation.ts';
import * as enums from './enums.ts';
import { FilterCriteriaBuilder } from './filter-criteria.ts';
import type { Provides, PublicMethods } from './google-types.ts';
import { resizeTab } from './lines.ts';
import { OpenBook } from './open-book.ts';
import * as pivotEnums from './pivot-enums.ts';
import type { Range } from './range.ts';
import { RangeGeometry } from './range-geometry.ts';
import type { RangeAt } from './range-like.ts';
import type { RangeList } from './range-list.ts';
import { newRichTextValue, type RichTextValueBuilder } from './rich-text.ts';
import * as ruleEnums from './rule-enums.ts';
import { activeRange, activeRangeList, activeTab, Selection } from './selection.ts';
import { Sheet } from './sheet.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { fileIdOf } from './spreadsheet-base.ts';
import { newTextStyle, type TextStyleBuilder } from './text-style.ts';
import { Ui } from './ui.ts';

export class SpreadsheetApp
  extends Service
  implements Provides<GoogleAppsScript.Spreadsheet.SpreadsheetApp, PublicMethods<SpreadsheetApp>>
{
  readonly serviceName = 'SpreadsheetApp';
  readonly BooleanCriteria = ruleEnums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly ColorType = ruleEnums.ColorType;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = ruleEnums.DataValidationCriteria;
  readonly DateTimeGroupingRuleType = pivotEnums.DateTimeGroupingRuleType;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly Direction = enums.Direction;
  readonly InterpolationType = ruleEnums.InterpolationType;
  readonly PivotTableSummarizeFunction = pivotEnums.PivotTableSummarizeFunction;
  readonly PivotValueDisplayType = pivotEnums.PivotValueDisplayType;
  readonly ProtectionType = enums.ProtectionType;
  readonly RelativeDate = ruleEnums.RelativeDate;
  readonly SheetType = enums.SheetType;
  readonly ThemeColorType = ruleEnums.ThemeColorType;
  readonly WrapStrategy = enums.WrapStrategy;

  /** Each file is opened once, so that all objects of a script share what is selected. */
  readonly #open = new Map<string, OpenBook>();
  #activeFileId: string | undefined;

  constructor(
    execution: Execution,
    private readonly host: SpreadsheetHost,
  ) {
    super(execution);
    this.#activeFileId = host.activeFileId;
  }

  /** null where no file is active, as in a web app (facts 2.4). */
  getActive(): Spreadsheet | null {
    return this.#active()?.spreadsheet() ?? null;
  }
  getActiveSpreadsheet(): Spreadsheet | null {
    return this.getActive();
  }
  setActiveSpreadsheet(newActiveSpreadsheet?: unknown): void {
    const method = 'SpreadsheetApp.setActiveSpreadsheet';
    this.#activeFileId = instance(method, Spreadsheet, newActiveSpreadsheet).getId();
  }
  openById(id?: unknown): Spreadsheet {
    return this.#openFile(text('SpreadsheetApp.openById', id)).spreadsheet();
  }
  openByUrl(url?: unknown): Spreadsheet {
    const id = fileIdOf(text('SpreadsheetApp.openByUrl', url));
    if (id === null) throw new ServiceException('Invalid argument: url');
    return this.openById(id);
  }
  create(name?: unknown, rows?: unknown, columns?: unknown): Spreadsheet {
    const created = this.host.books.create(text('SpreadsheetApp.create', name));
    const open = this.#openFile(created.id);
    if (rows !== undefined) {
      const [height = 1, width = 1] = integers('SpreadsheetApp.create', [rows, columns], 2);
      resizeTab({ open, tab: activeTab(open).id }, height, width);
    }
    return open.spreadsheet();
  }
  /** Nothing is held back here: each write stands as soon as it is made. */
  flush(): void {}

  getUi(): Ui {
    const { editor } = this.host;
    if (!editor) {
      throw new ServiceException('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new Ui(this.execution, editor);
  }

  getActiveSheet(): Sheet {
    return this.#needActive().spreadsheet().getActiveSheet();
  }
  setActiveSheet(sheet?: unknown): Sheet {
    const chosen = instance('SpreadsheetApp.setActiveSheet', Sheet, sheet);
    return chosen.activate();
  }
  getActiveRange(): Range {
    return activeRange(this.#needActive());
  }
  getActiveRangeList(): RangeList {
    return activeRangeList(this.#needActive());
  }
  setActiveRange(range?: unknown): Range {
    const { open, area } = instance('SpreadsheetApp.setActiveRange', RangeGeometry, range).place;
    return open.rangeAt(area).activate();
  }
  getCurrentCell(): Range {
    return activeRange(this.#needActive()).getCell(1, 1);
  }
  setCurrentCell(cell?: unknown): Range {
    return this.setActiveRange(cell);
  }
  getSelection(): Selection {
    return new Selection(this.#needActive());
  }

  newColor(): ColorBuilder {
    return newColor(this.execution);
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return newConditionalFormatRule(this.execution, this.#rangeAt);
  }
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution, this.#rangeAt);
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.execution, this.#rangeAt);
  }
  newRichTextValue(): RichTextValueBuilder {
    return newRichTextValue(this.execution);
  }
  newTextStyle(): TextStyleBuilder {
    return newTextStyle(this.execution);
  }

  /** A rule names its ranges by sheet: those of the active file, or of the one opened last. */
  readonly #rangeAt: RangeAt = (area) => {
    const open = this.#active() ?? [...this.#open.values()].at(-1);
    if (!open) throw new ServiceException('No spreadsheet is open.');
    return open.rangeAt(area);
  };

  #active(): OpenBook | null {
    return this.#activeFileId === undefined ? null : this.#openFile(this.#activeFileId);
  }

  #needActive(): OpenBook {
    const active = this.#active();
    if (!active) throw new ServiceException('Please select an active sheet first.');
    return active;
  }

  #openFile(id: string): OpenBook {
    const known = this.#open.get(id);
    if (known) return known;
    const book = this.host.books.get(id);
    // Google says the same of a file that is missing and of one that is not shared.
    if (!book) {
      throw new ServiceException(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    }
    const open = new OpenBook(this.execution, this.host, book);
    this.#open.set(id, open);
    return open;
  }
}
