// Builders of rules, validations, filters, rich text, pivot tables and charts, as a script uses them.
import { describe, expect, it } from 'vitest';
import { install } from './script-support.ts';

const google = install(`
  function sheet() {
    const found = SpreadsheetApp.getActive().getSheets()[0];
    if (found.getLastRow() === 0) {
      found.getRange('A1:C6').setValues([
        ['Level', 'Region', 'People'],
        ['Grave', 'North', 3],
        ['Mild', 'South', 1],
        ['Grave', 'South', 4],
        ['Mild', 'North', 1],
        ['Grave', 'North', 5],
      ]);
    }
    return found;
  }
  function pivotOn(name) {
    const tab = SpreadsheetApp.getActive().insertSheet(name);
    const pivot = tab.getRange('A1').createPivotTable(sheet().getRange('A1:C6'));
    return { tab, pivot };
  }
`);
const evaluate = (body: string): unknown => google.evaluate(body);
const refusal = (body: string): string => {
  try {
    return `not refused: ${evaluate(body)}`;
  } catch (error) {
    return String(error);
  }
};

describe('conditional format rules (facts 6.7)', () => {
  it('come back from the sheet as they were built', () => {
    const found = evaluate(`
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$A2="Grave"').setBackground('#F4C7C3').setFontColor('red')
        .setBold(true).setRanges([sheet().getRange('A2:C6')]).build();
      sheet().setConditionalFormatRules([rule]);
      const [read] = sheet().getConditionalFormatRules();
      const condition = read.getBooleanCondition();
      return [String(condition.getCriteriaType()), condition.getCriteriaValues(),
        condition.getBackground(), condition.getFontColor(), condition.getBold(),
        condition.getItalic(), read.getGradientCondition(),
        read.getRanges().map((range) => range.getA1Notation())];
    `);
    expect(found).toEqual([
      'CUSTOM_FORMULA',
      ['=$A2="Grave"'],
      '#f4c7c3',
      '#ff0000',
      true,
      null,
      null,
      ['A2:C6'],
    ]);
  });

  it('can be copied and changed without touching the first', () => {
    const found = evaluate(`
      const first = SpreadsheetApp.newConditionalFormatRule().whenTextContains('late')
        .setBackground('red').setRanges([sheet().getRange('A1')]).build();
      const second = first.copy().setBackground(null).setItalic(true).build();
      return [first, second].map((rule) => {
        const condition = rule.getBooleanCondition();
        return [condition.getBackground(), condition.getItalic()];
      });
    `);
    expect(found).toEqual([
      ['#ff0000', null],
      [null, true],
    ]);
  });

  it('take dates, and relative dates as criteria of their own', () => {
    const found = evaluate(`
      const range = sheet().getRange('A1');
      const builder = () => SpreadsheetApp.newConditionalFormatRule().setRanges([range]);
      const relative = builder().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).build();
      const exact = builder().whenDateAfter(new Date(1790000000000)).build();
      return [relative, exact].map((rule) => {
        const condition = rule.getBooleanCondition();
        const [value] = condition.getCriteriaValues();
        return [String(condition.getCriteriaType()), value instanceof Date ? value.getTime() : String(value)];
      });
    `);
    expect(found).toEqual([
      ['DATE_BEFORE_RELATIVE', 'TODAY'],
      ['DATE_AFTER', 1790000000000],
    ]);
  });

  it('record gradients', () => {
    const found = evaluate(`
      const gradient = SpreadsheetApp.newConditionalFormatRule()
        .setGradientMinpoint('#ffffff')
        .setGradientMaxpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '9')
        .setRanges([sheet().getRange('C2:C6')]).build().getGradientCondition();
      return [gradient.getMinColor(), gradient.getMaxColor(), String(gradient.getMaxType()), gradient.getMaxValue()];
    `);
    expect(found).toEqual(['#ffffff', '#ff0000', 'NUMBER', '9']);
  });

  it('need a range and a condition', () => {
    const builder = 'SpreadsheetApp.newConditionalFormatRule()';
    expect(refusal(`${builder}.whenCellEmpty().build()`)).toContain('no ranges');
    expect(refusal(`${builder}.setRanges([sheet().getRange('A1')]).build()`)).toContain(
      'must have a condition',
    );
  });

  it('refuse what is no formula text in the words of Google (facts 1.1)', () => {
    expect(refusal(`SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(1)`)).toContain(
      "The parameters (number) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.whenFormulaSatisfied.",
    );
  });
});

describe('data validation (facts 6.6)', () => {
  it('comes back from the cell as it was built', () => {
    const found = evaluate(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Open', 'Closed'], true)
        .setAllowInvalid(false).setHelpText('Open or closed').build();
      sheet().getRange('E2').setDataValidation(rule);
      const read = sheet().getRange('E2').getDataValidation();
      return [String(read.getCriteriaType()), read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText()];
    `);
    expect(found).toEqual(['VALUE_IN_LIST', [['Open', 'Closed'], true], false, 'Open or closed']);
  });

  it('allows invalid entries until told otherwise', () => {
    expect(
      evaluate(
        `return SpreadsheetApp.newDataValidation().requireCheckbox().build().getAllowInvalid()`,
      ),
    ).toBe(true);
  });

  it('gives its range back', () => {
    const found = evaluate(`
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet().getRange('A2:A6')).build();
      const [range, dropdown] = rule.getCriteriaValues();
      return [range.getA1Notation(), dropdown];
    `);
    expect(found).toEqual(['A2:A6', true]);
  });

  it('refuses a date written as a string', () => {
    expect(refusal(`SpreadsheetApp.newDataValidation().requireDateAfter('2026-01-01')`)).toContain(
      'The parameters (String)',
    );
  });

  const writing = (requirement: string, value: string) => `
    const cell = sheet().getRange('G2');
    cell.clearDataValidations();
    cell.setDataValidation(SpreadsheetApp.newDataValidation().${requirement}.setAllowInvalid(false).build());
    cell.setValue(${value});
    cell.clearDataValidations();
    return 'written';
  `;
  it.each([
    [`requireValueInList(['a', 'b'])`, `'b'`, `'c'`],
    [`requireValueInRange(sheet().getRange('A2:A6'))`, `'Mild'`, `'Level'`],
    ['requireNumberBetween(1, 5)', '5', '6'],
    ['requireNumberNotEqualTo(3)', '4', '3'],
    ['requireTextIsEmail()', `'a@example.com'`, `'a@example'`],
    ['requireTextIsUrl()', `'https://example.org/x'`, `'example'`],
    [`requireTextContains('at')`, `'late'`, `'soon'`],
    [
      'requireDateOnOrAfter(new Date(2026, 0, 1))',
      'new Date(2026, 0, 1)',
      'new Date(2025, 11, 31)',
    ],
    ['requireDate()', 'new Date()', `'soon'`],
    ['requireCheckbox()', 'true', `'yes'`],
    [`requireFormulaSatisfied('=G2>C2')`, '4', '3'],
  ])('%s lets %s in and keeps %s out of a script (facts 6.4)', (requirement, good, bad) => {
    expect(evaluate(writing(requirement, good))).toBe('written');
    expect(refusal(writing(requirement, bad))).toContain('violates the data validation rules');
  });
});

describe('filter criteria', () => {
  it('keep visible values and a condition', () => {
    const found = evaluate(`
      const criteria = SpreadsheetApp.newFilterCriteria().setVisibleValues(['North'])
        .whenNumberGreaterThan(2).build().copy().build();
      return [criteria.getVisibleValues(), criteria.getHiddenValues(),
        String(criteria.getCriteriaType()), criteria.getCriteriaValues()];
    `);
    expect(found).toEqual([['North'], [], 'NUMBER_GREATER_THAN', [2]]);
  });
});

describe('rich text', () => {
  it('has a run for each stretch of the same look', () => {
    const found = evaluate(`
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const value = SpreadsheetApp.newRichTextValue().setText('This kid has apples.')
        .setTextStyle(5, 8, bold).setLinkUrl(13, 19, 'https://example.org').build();
      return value.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getTextStyle().isBold(), run.getLinkUrl()]);
    `);
    expect(found).toEqual([
      ['This ', 0, null, null],
      ['kid', 5, true, null],
      [' has ', 8, null, null],
      ['apples', 13, null, 'https://example.org'],
      ['.', 19, null, null],
    ]);
  });

  it('answers null for what its runs do not agree on', () => {
    const found = evaluate(`
      const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('red').build();
      const value = SpreadsheetApp.newRichTextValue().setText('ab').setTextStyle(0, 1, bold).build();
      return [value.getTextStyle().isBold(), value.getTextStyle(0, 1).isBold(), value.getTextStyle(0, 1).getForegroundColor()];
    `);
    expect(found).toEqual([null, true, '#ff0000']);
  });

  it('takes its colour from a colour object', () => {
    const found = evaluate(`
      const red = SpreadsheetApp.newColor().setRgbColor('#ff0080').build();
      const style = SpreadsheetApp.newTextStyle().setForegroundColorObject(red).build();
      const rgb = style.getForegroundColorObject().asRgbColor();
      return [style.getForegroundColor(), rgb.getRed(), rgb.getGreen(), rgb.getBlue()];
    `);
    expect(found).toEqual(['#ff0080', 255, 0, 128]);
  });

  it('keeps a written = as text in a cell (facts 6.1)', () => {
    const found = evaluate(`
      const cell = sheet().getRange('I1');
      cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1+1').build());
      return [cell.getValue(), cell.getFormula()];
    `);
    expect(found).toEqual(['=1+1', '']);
  });
});

describe('pivot tables (facts 6.10)', () => {
  it('stand on the sheet as they are described', () => {
    const found = evaluate(`
      const { tab, pivot } = pivotOn('level by region');
      pivot.addRowGroup(1);
      pivot.addColumnGroup(2).sortDescending();
      pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM).setDisplayName('People');
      return tab.getDataRange().getValues();
    `);
    expect(found).toEqual([
      ['People', 'Region', '', ''],
      ['Level', 'South', 'North', 'Grand Total'],
      ['Grave', 4, 8, 12],
      ['Mild', 1, 1, 2],
      ['Grand Total', 5, 9, 14],
    ]);
  });

  it('answer what they were told', () => {
    const found = evaluate(`
      const { tab, pivot } = pivotOn('answers');
      const group = pivot.addRowGroup(1).setDisplayName('How bad').showTotals(false);
      const value = pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.COUNTA);
      group.sortBy(value, []);
      pivot.addFilter(2, SpreadsheetApp.newFilterCriteria().setVisibleValues(['North']).build());
      const [read] = tab.getPivotTables();
      return [read.getAnchorCell().getA1Notation(), read.getSourceDataRange().getA1Notation(),
        read.getRowGroups().map((one) => [one.getSourceDataColumn(), one.totalsAreShown(), String(one.getDimension()), one.getIndex()]),
        read.getPivotValues().map((one) => [String(one.getSummarizedBy()), String(one.getDisplayType()), one.getFormula()]),
        read.getFilters().map((one) => [one.getSourceDataColumn(), one.getFilterCriteria().getVisibleValues()])];
    `);
    expect(found).toEqual([
      'A1',
      'A1:C6',
      [[1, false, 'ROWS', 0]],
      [['COUNTA', 'DEFAULT', null]],
      [[2, ['North']]],
    ]);
  });

  it('calculate values over header names', () => {
    const found = evaluate(`
      const { tab, pivot } = pivotOn('calculated');
      pivot.addRowGroup(1);
      pivot.addCalculatedPivotValue('Share', '=COUNTIF(Region,"North")/COUNTA(Region)')
        .summarizeBy(SpreadsheetApp.PivotTableSummarizeFunction.CUSTOM);
      return tab.getRange('A3:B4').getValues();
    `);
    expect(found).toEqual([
      ['Mild', 0.5],
      ['Grand Total', 0.6],
    ]);
  });

  it('group dates, translated by the locale of the spreadsheet', () => {
    const found = evaluate(`
      const data = SpreadsheetApp.getActive().insertSheet('dates');
      data.getRange('A1:A3').setValues([['Received'], [new Date(2026, 9, 5)], [new Date(2026, 10, 2)]]);
      const tab = SpreadsheetApp.getActive().insertSheet('months');
      const pivot = tab.getRange('B2').createPivotTable(data.getRange('A1:A3'));
      const group = pivot.addRowGroup(1);
      group.setDateTimeGroupingRule(SpreadsheetApp.DateTimeGroupingRuleType.YEAR_MONTH);
      pivot.addPivotValue(1, SpreadsheetApp.PivotTableSummarizeFunction.COUNTA);
      return [tab.getRange('B3:C5').getDisplayValues(), String(group.getGroupingRule().getRuleType())];
    `);
    expect(found).toEqual([
      [
        ['2026-Oct', '1'],
        ['2026-Nov', '1'],
        ['Grand Total', '2'],
      ],
      'YEAR_MONTH',
    ]);
  });

  it('lose a group or themselves when removed', () => {
    const found = evaluate(`
      const { tab, pivot } = pivotOn('removed');
      const group = pivot.addRowGroup(1);
      pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
      group.remove();
      const left = pivot.getRowGroups().length;
      pivot.remove();
      return [left, tab.getPivotTables().length, tab.getLastRow()];
    `);
    expect(found).toEqual([0, 0, 0]);
  });

  it('refuse columns outside the source and conditions in filters', () => {
    expect(refusal(`pivotOn('outside').pivot.addRowGroup(4)`)).toContain('not in the source');
    expect(
      refusal(
        `pivotOn('condition').pivot.addFilter(1, SpreadsheetApp.newFilterCriteria().whenCellNotEmpty().build())`,
      ),
    ).toContain('visible values only');
  });
});

describe('charts (facts 6.11)', () => {
  it('stand on the sheet and give a PNG', () => {
    const found = evaluate(`
      const chart = sheet().newChart().asColumnChart().setTitle('People').setStacked()
        .setXAxisTitle('Level').setColors(['#00aa00']).setLegendPosition(Charts.Position.NONE)
        .addRange(sheet().getRange('B1:C6')).setNumHeaders(1).setPosition(8, 2, 10, 20).build();
      sheet().insertChart(chart);
      const [read] = sheet().getCharts();
      const blob = read.getAs('image/png');
      return [read.getOptions().get('title'), read.getOptions().get('isStacked'),
        read.getOptions().get('legend.position'), read.getContainerInfo().getAnchorRow(),
        read.getRanges().map((range) => range.getA1Notation()), blob.getContentType(),
        blob.getBytes().slice(1, 4).map((byte) => String.fromCharCode(byte)).join('')];
    `);
    expect(found).toEqual(['People', true, 'none', 8, ['B1:C6'], 'image/png', 'PNG']);
  });

  it('are changed by modify and updateChart', () => {
    const found = evaluate(`
      const [chart] = sheet().getCharts();
      sheet().updateChart(chart.modify().asLineChart().setTitle('Changed').build());
      const after = sheet().getCharts();
      return [after.length, after[0].getOptions().get('title'), String(after[0].modify().getChartType()),
        after[0].getChartId() === chart.getChartId()];
    `);
    expect(found).toEqual([1, 'Changed', 'LINE', true]);
  });

  it('have no title before they have a type, and take enumerations alone', () => {
    expect(refusal(`sheet().newChart().setTitle('x')`)).toContain('is not provided here');
    expect(refusal(`sheet().newChart().setChartType('LINE')`)).toContain('The parameters (String)');
    expect(refusal(`sheet().newChart().asPieChart().setStacked()`)).toContain(
      'is not provided here',
    );
  });

  it('come from a data table without a sheet', () => {
    const found = evaluate(`
      const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, 'Month')
        .addColumn(Charts.ColumnType.NUMBER, 'Late').addRow(['Oct', 12]).addRow(['Nov', 3]).build();
      const blob = Charts.newColumnChart().setDataTable(table).setDimensions(320, 200)
        .setTitle('Late').build().getAs('image/png');
      const bytes = blob.getBytes();
      return [blob.getContentType(), ((bytes[18] & 255) << 8) + (bytes[19] & 255)];
    `);
    expect(found).toEqual(['image/png', 320]);
  });
});
