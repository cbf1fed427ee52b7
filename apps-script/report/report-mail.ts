// The monthly report as a mail: the figures, the chart inside the text, the figures again as CSV.
import Papa from 'papaparse';
import type { Locale } from '../../shared/model/locale.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import type { MonthFacts } from '../../shared/report/month.ts';
import { formatMonth } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { escapeHtml, mailPage, styles } from '../watch/mail-html.ts';
import { dutyLines, figureLines, type Line, levelLines, targetLines } from './lines.ts';

export type ReportMail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly csv: string;
};

/** Name under which the mail's HTML refers to the chart. */
export const chartId = 'chart';

/** Excel takes a CSV file for one in an old encoding unless it begins with this. */
const byteOrderMark = '\ufeff';

type Part = { readonly title: string; readonly lines: readonly Line[] };

const cell = 'padding:4px 16px 4px 0;border-bottom:1px solid #eceff1;vertical-align:top';
const remark = `${cell};color:#5b6472`;

const partHtml = ({ title, lines }: Part): string =>
  [
    `<h2 style="margin:24px 0 8px;font-size:16px">${escapeHtml(title)}</h2>`,
    '<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;font-size:14px">',
    ...lines.map(
      (line) =>
        `<tr>${line
          .map(
            (value, column) =>
              `<td style="${column === 2 ? remark : cell}">${escapeHtml(String(value))}</td>`,
          )
          .join('')}</tr>`,
    ),
    '</table>',
  ].join('');

const partText = ({ title, lines }: Part): string =>
  [title, ...lines.map((line) => line.filter((value) => value !== '').join('  '))].join('\n');

/** Pure; `link` opens the report's tab, `warning` is '' but where the mail may have come before. */
export const composeReport = (
  facts: MonthFacts,
  plan: Plan,
  locale: Locale,
  link: string,
  warning: string,
): ReportMail => {
  const text = staffText(locale);
  const month = formatMonth(facts.month, locale);
  const title = text.reportTitle({ month });
  const intro = [text.reportIntro({ month, plan: plan.name[locale] }), warning].filter(
    (line) => line !== '',
  );
  const parts: Part[] = [
    { title: text.figures, lines: figureLines(facts, locale) },
    { title: text.target, lines: targetLines(facts, plan, locale) },
    { title: text.dutyLines, lines: dutyLines(facts, plan, locale) },
    { title: text.chartTitle({ month }), lines: levelLines(facts, plan, locale) },
  ].filter(({ lines }) => lines.length > 0);
  const chart = text.chartTitle({ month });
  const rows = parts.flatMap(({ title: part, lines }) => lines.map((line) => [part, ...line]));
  return {
    subject: text.reportSubject({ month, received: facts.received, late: facts.duties.late }),
    text: [...intro, ...parts.map(partText), link].join('\n\n'),
    html: mailPage(title, locale, [
      `<h1 style="margin:0 0 8px;font-size:22px">${escapeHtml(title)}</h1>`,
      ...intro.map((line) => `<p style="${styles.reason}">${escapeHtml(line)}</p>`),
      `<img src="cid:${chartId}" alt="${escapeHtml(chart)}" width="560" style="max-width:100%;height:auto;border:1px solid #eceff1">`,
      ...parts.map(partHtml),
      `<p style="margin:24px 0 0"><a href="${escapeHtml(link)}" style="${styles.button}">${escapeHtml(text.mailOpen)}</a></p>`,
    ]),
    csv: byteOrderMark + Papa.unparse(rows, { escapeFormulae: true }),
  };
};
