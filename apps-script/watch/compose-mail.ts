// Builds the mail for one person's notices: subject, plain text and HTML. Pure; knows no Google.
import type { Complaint } from '../../shared/model/complaint.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Locale } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import type { Duty } from '../../shared/rules/duties.ts';
import { explainDeadline, type Reader } from '../../shared/rules/explain.ts';
import { nextRung } from '../../shared/rules/next-rung.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { renderMail } from './mail-html.ts';

export type MailContext = {
  readonly plan: Plan;
  readonly zone: string;
  readonly workbookName: string;
  /** Address of a complaint's row in the sheet. */
  readonly linkTo: (number: string) => string;
  readonly complaintOf: (number: string) => Complaint | undefined;
  readonly dutyOf: (notice: Notice) => Duty | undefined;
};

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

/** A line of facts about a complaint: what it is, and what stands there. */
export type Fact = { readonly label: string; readonly value: string };
export type MailSection = {
  readonly heading: string;
  readonly reason: string;
  readonly warning: string;
  readonly facts: readonly Fact[];
  readonly link: { readonly label: string; readonly address: string };
};

/** A mail names enough to act on the phone at once; the whole story stands in the sheet. */
const excerptLength = 400;
const excerpt = (text: string): string =>
  text.length <= excerptLength ? text : `${text.slice(0, excerptLength).trimEnd()}…`;

const factsOf = (notice: Notice, context: MailContext, reader: Reader): Fact[] => {
  const { locale, zone } = reader;
  const text = staffText(locale);
  const complaint = context.complaintOf(notice.subject);
  if (!complaint) return [];
  const { plan } = context;
  const level = plan.levels.find(({ key }) => key === complaint.level);
  const category = plan.categories.find(({ key }) => key === complaint.category)?.name[locale];
  const symptoms = complaint.symptoms.map(
    (key) => plan.symptoms.find((symptom) => symptom.key === key)?.name[locale] ?? key,
  );
  const duty = context.dutyOf(notice);
  const next = duty && notice.rung !== null ? nextRung(duty, notice.rung, complaint, plan) : null;
  const facts: Fact[] = [
    {
      label: text.mailWhat,
      value: [category, symptoms.join(', '), excerpt(complaint.description)]
        .filter((part) => part)
        .join(' · '),
    },
    {
      label: text.mailProduct,
      value: [complaint.product, complaint.specification, complaint.batch]
        .filter((part) => part)
        .join(' · '),
    },
    {
      label: text.mailWho,
      value: [complaint.reporter.name, complaint.reporter.phone, complaint.reporter.email]
        .filter((part) => part)
        .join(' · '),
    },
    {
      label: text.mailLevel,
      value: level ? `${level.name[locale]} – ${level.meaning[locale]}` : '',
    },
    { label: text.mailOwner, value: complaint.owner },
    { label: text.mailReceived, value: formatMoment(complaint.received, zone, locale) },
    { label: text.mailWhy, value: duty ? explainDeadline(duty, plan, reader) : '' },
    {
      label: text.mailNext,
      value: [
        text.mailNextRecord,
        ...(next
          ? [
              text.mailNextRung({
                role: plan.roles.find(({ key }) => key === next.role)?.name[locale] ?? next.role,
                moment: formatMoment(next.from, zone, locale),
              }),
            ]
          : []),
        ...(duty && notice.rung !== null && !next ? [text.mailNextNone] : []),
      ].join(' '),
    },
  ];
  return facts.filter(({ value }) => value !== '');
};

/** A mail may hold 200 kB (facts 3): so many notices are told in full, as many again in a line each. */
const toldInFull = 20;
const toldInALine = 200;

/** `notices` all go to the same person; the gravest and longest waiting stand first. */
export const composeMail = (
  notices: readonly Notice[],
  locale: Locale,
  context: MailContext,
): Mail => {
  const text = staffText(locale);
  const reader = { locale, zone: context.zone };
  const [worst] = notices;
  const sections = notices.slice(0, toldInFull).map(
    (notice): MailSection => ({
      heading: notice.subject,
      reason: notice.reason,
      warning: notice.possibleRepeat ? text.mailPossibleRepeat : '',
      facts: factsOf(notice, context, reader),
      link: { label: text.mailOpen, address: context.linkTo(notice.subject) },
    }),
  );
  const subjects = new Set(notices.map((notice) => notice.subject)).size;
  const subject = !worst
    ? ''
    : subjects === 1
      ? text.mailSubjectOne({ number: worst.subject, what: worst.reason })
      : text.mailSubjectMany({ count: subjects, worst: `${worst.subject}: ${worst.reason}` });
  const greeting = text.mailGreeting({ name: worst?.person ?? '' });
  const inALine = notices.slice(toldInFull, toldInFull + toldInALine);
  const untold = notices.length - toldInFull - inALine.length;
  const lines = [
    ...inALine.map((notice) => `${notice.subject}  ${notice.reason}`),
    ...(untold > 0 ? [text.mailMore({ count: untold })] : []),
  ];
  const footer = text.mailFooter({ workbook: context.workbookName });
  const plain = [
    greeting,
    ...sections.map(({ heading, reason, warning, facts, link }) =>
      [
        `${heading}  ${reason}`,
        ...(warning === '' ? [] : [warning]),
        ...facts.map(({ label, value }) => `${label}: ${value}`),
        link.address,
      ].join('\n'),
    ),
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
