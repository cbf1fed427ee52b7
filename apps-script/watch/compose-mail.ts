// Builds the mail for one person's notices: subject, plain text and HTML. Pure; knows no Google.
import type { Locale } from '../../shared/model/locale.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Reader } from '../../shared/rules/explain.ts';
import { utf8Length } from '../../shared/text/bytes.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { type Fact, factsOf, type MailContext, shortened } from './mail-facts.ts';
import { lineHtml, renderMail, sectionHtml } from './mail-html.ts';

export type Mail = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Pictures inside the HTML by the id it names them with, and files. */
  readonly inlineImages?: Readonly<Record<string, GoogleAppsScript.Base.Blob>>;
  readonly attachments?: readonly GoogleAppsScript.Base.Blob[];
};

/** Writes the mail of one person's notices in their language. */
export type Compose = (notices: readonly Notice[], locale: Locale) => Mail;

export type MailSection = {
  readonly heading: string;
  readonly reason: string;
  readonly warning: string;
  readonly facts: readonly Fact[];
  readonly link: { readonly label: string; readonly address: string };
};

/** So many notices at most are told in full, and so many more in a line each. */
const toldInFull = 20;
const toldInALine = 200;

/** Bytes of HTML; Google takes 200 kB (facts 3), in which the page around and the plain text need some. */
const room = { sections: 80_000, lines: 45_000 };
const longestLine = 300;

/** As many of the first as fit, by their number and by their bytes. */
const fitting = <Item>(
  items: readonly Item[],
  most: number,
  bytes: number,
  sizeOf: (item: Item) => number,
): Item[] => {
  let used = 0;
  const first = items.slice(0, most);
  const end = first.findIndex((item) => {
    used += sizeOf(item);
    return used > bytes;
  });
  return end < 0 ? first : first.slice(0, end);
};

const sectionOf = (notice: Notice, context: MailContext, reader: Reader): MailSection => {
  const text = staffText(reader.locale);
  return {
    heading: notice.subject,
    reason: shortened(notice.reason, longestLine, reader.locale),
    warning: notice.possibleRepeat ? text.mailPossibleRepeat : '',
    facts: factsOf(notice, context, reader),
    link: { label: text.mailOpen, address: context.linkTo(notice.subject) },
  };
};

const subjectOf = (notices: readonly Notice[], locale: Locale): string => {
  const text = staffText(locale);
  const [worst] = notices;
  if (!worst) return '';
  const about = text.mailSubjectOne({ number: worst.subject, what: worst.reason });
  const count = new Set(notices.map(({ subject }) => subject)).size;
  return count === 1 ? about : text.mailSubjectMany({ count, worst: about });
};

const plainSection = ({ heading, reason, warning, facts, link }: MailSection, locale: Locale) =>
  [
    `${heading}  ${reason}`,
    ...(warning === '' ? [] : [warning]),
    ...facts.map((fact) => staffText(locale).mailFact(fact)),
    link.address,
  ].join('\n');

/** `notices` all go to the same person; the gravest and longest waiting stand first. */
export const composeMail = (
  notices: readonly Notice[],
  locale: Locale,
  context: MailContext,
): Mail => {
  const text = staffText(locale);
  const reader = { locale, zone: context.zone };
  const sections = fitting(
    notices.slice(0, toldInFull).map((notice) => sectionOf(notice, context, reader)),
    toldInFull,
    room.sections,
    (section) => utf8Length(sectionHtml(section)),
  );
  const rest = notices.slice(sections.length);
  const inALine = fitting(
    rest.map(({ subject, reason }) => `${subject}  ${shortened(reason, longestLine, locale)}`),
    toldInALine,
    room.lines,
    (line) => utf8Length(lineHtml(line)),
  );
  const untold = rest.length - inALine.length;
  const lines = [...inALine, ...(untold > 0 ? [text.mailMore({ count: untold })] : [])];
  const subject = subjectOf(notices, locale);
  const greeting = text.mailGreeting({ name: notices[0]?.person ?? '' });
  const footer = text.mailFooter({ workbook: context.workbookName });
  const plain = [
    greeting,
    ...sections.map((section) => plainSection(section, locale)),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    footer,
  ].join('\n\n');
  return {
    // A subject is one line, and some mail programs cut at 200 characters.
    subject: subject.replace(/\s+/g, ' ').slice(0, 200),
    text: plain,
    html: renderMail({ title: subject, greeting, sections, lines, footer, locale }),
  };
};
