// What a pivot table writes of itself, in the spreadsheet's language.

export type PivotWords = {
  readonly grandTotal: string;
  /** Label of a subtotal. */
  total(label: string): string;
  /** Name of a value that was given none. */
  valueOf(summarize: string, header: string): string;
};

const english: PivotWords = {
  grandTotal: 'Grand Total',
  total: (label) => `${label} Total`,
  valueOf: (summarize, header) => `${summarize} of ${header}`,
};

// "总计" is Google's; the order of the other two in Chinese is assumed.
const simplified: PivotWords = {
  grandTotal: '总计',
  total: (label) => `${label} 总计`,
  valueOf: (summarize, header) => `${header} 的 ${summarize}`,
};

const traditional: PivotWords = {
  grandTotal: '總計',
  total: (label) => `${label} 總計`,
  valueOf: (summarize, header) => `${header} 的 ${summarize}`,
};

/** The words for a spreadsheet locale such as `zh_CN`; a language we lack reads English. */
export const pivotWords = (locale: string): PivotWords => {
  if (/^zh[_-](TW|HK)/.test(locale)) return traditional;
  return locale.startsWith('zh') ? simplified : english;
};
