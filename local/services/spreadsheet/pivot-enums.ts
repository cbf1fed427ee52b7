// Enumerations of pivot tables, in Google's order.
import { dateGroupings, displayTypes, summarizeFunctions } from '../../book/pivot-spec.ts';
import { enumeration } from '../../google/service.ts';

export const PivotTableSummarizeFunction = enumeration(...summarizeFunctions);
export const PivotValueDisplayType = enumeration(...displayTypes);
export const DateTimeGroupingRuleType = enumeration(...dateGroupings);
