// What Google's reference has and @types/google-apps-script 2.0.13 lacks (facts 6.10).
// biome-ignore lint/style/noNamespace: the types it adds to are namespaces.
declare namespace GoogleAppsScript {
  // biome-ignore lint/style/noNamespace: as above.
  namespace Spreadsheet {
    enum DateTimeGroupingRuleType {
      UNSUPPORTED,
      SECOND,
      MINUTE,
      HOUR,
      HOUR_MINUTE,
      HOUR_MINUTE_AMPM,
      DAY_OF_WEEK,
      DAY_OF_YEAR,
      DAY_OF_MONTH,
      DAY_MONTH,
      MONTH,
      QUARTER,
      YEAR,
      YEAR_MONTH,
      YEAR_QUARTER,
      YEAR_MONTH_DAY,
    }
    interface DateTimeGroupingRule {
      getRuleType(): DateTimeGroupingRuleType;
    }
    interface PivotGroup {
      setDateTimeGroupingRule(type: DateTimeGroupingRuleType): PivotGroup;
      getGroupingRule(): DateTimeGroupingRule | null;
    }
    interface PivotTable {
      getSourceDataRange(): Range;
    }
    interface SpreadsheetApp {
      DateTimeGroupingRuleType: typeof DateTimeGroupingRuleType;
    }
  }
}
