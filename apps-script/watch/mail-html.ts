// The HTML of a mail: one narrow column, styles inline, since mail programs drop style sheets.
import type { Locale } from '../../shared/model/submission.ts';
import type { MailSection } from './compose-mail.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** As `escapeHtml`, with the lines that a person broke. */
const inLines = (text: string): string => escapeHtml(text).replace(/\r?\n/g, '<br>');

const font =
  "font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei',sans-serif";
export const styles = {
  body: `margin:0;padding:0;background:#f4f5f7;${font};color:#1d2430`,
  card: 'max-width:600px;margin:0 auto;background:#ffffff;padding:24px',
  greeting: 'margin:0 0 16px;font-size:16px;line-height:24px',
  section: 'border-top:3px solid #b3261e;padding:16px 0 8px;margin:0 0 16px',
  heading: 'margin:0 0 4px;font-size:20px;line-height:28px;font-weight:600',
  reason: 'margin:0 0 12px;font-size:16px;line-height:24px',
  warning: 'margin:0 0 12px;font-size:14px;line-height:20px;color:#8a4b00',
  label:
    'padding:4px 16px 4px 0;font-size:13px;line-height:20px;color:#5b6472;vertical-align:top;white-space:nowrap',
  value: 'padding:4px 0;font-size:15px;line-height:22px;vertical-align:top',
  button:
    'display:inline-block;margin:12px 0 8px;padding:12px 20px;background:#0b57d0;color:#ffffff;text-decoration:none;border-radius:6px;font-size:15px;font-weight:600',
  line: 'margin:0 0 8px;font-size:14px;line-height:20px',
  footer:
    'margin:16px 0 0;padding-top:12px;border-top:1px solid #dfe3e8;font-size:12px;line-height:18px;color:#5b6472',
};

export const sectionHtml = ({ heading, reason, warning, facts, link }: MailSection): string =>
  [
    `<div style="${styles.section}">`,
    `<h2 style="${styles.heading}">${escapeHtml(heading)}</h2>`,
    `<p style="${styles.reason}">${escapeHtml(reason)}</p>`,
    warning === '' ? '' : `<p style="${styles.warning}">${escapeHtml(warning)}</p>`,
    '<table role="presentation" cellpadding="0" cellspacing="0" border="0">',
    ...facts.map(
      ({ label, value }) =>
        `<tr><td style="${styles.label}">${escapeHtml(label)}</td><td style="${styles.value}">${inLines(value)}</td></tr>`,
    ),
    '</table>',
    `<a href="${escapeHtml(link.address)}" style="${styles.button}">${escapeHtml(link.label)}</a>`,
    '</div>',
  ].join('');

export const lineHtml = (line: string): string =>
  `<p style="${styles.line}">${escapeHtml(line)}</p>`;

/** The page around a mail's content. `title` is text, `content` HTML. */
export const mailPage = (title: string, locale: Locale, content: readonly string[]): string =>
  [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title></head>`,
    `<body style="${styles.body}"><div style="${styles.card}">`,
    ...content,
    '</div></body></html>',
  ].join('');

export const renderMail = (mail: {
  readonly title: string;
  readonly greeting: string;
  readonly sections: readonly MailSection[];
  /** Said in a line each, below the sections. */
  readonly lines: readonly string[];
  readonly footer: string;
  readonly locale: Locale;
}): string =>
  mailPage(mail.title, mail.locale, [
    `<p style="${styles.greeting}">${escapeHtml(mail.greeting)}</p>`,
    ...mail.sections.map(sectionHtml),
    ...mail.lines.map(lineHtml),
    `<p style="${styles.footer}">${escapeHtml(mail.footer)}</p>`,
  ]);
