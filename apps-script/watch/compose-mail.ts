// Builds the mail for one person's notices: subject, plain text and HTML. Pure; knows no Google.
import type { Complaint } from '../../shared/model/complaint.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Situation } from '../../shared/model/situation.ts';
import type { Locale } from '../../shared/model/submission.ts';
import { type Plan, situationProcedure } from '../../shared/plan/schema.ts';
import type { Duty } from '../../shared/rules/duties.ts';
import { explainDeadline, type Reader } from '../../shared/rules/explain.ts';
import { nextRung } from '../../shared/rules/next-rung.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import { situationsText } from '../../shared/text/situations/situations.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { renderMail } from './mail-html.ts';

export type MailContext = {
  readonly plan: Plan;
  readonly zone: string;
  readonly now: number;
  readonly workbookName: string;
  /** Address of a record's row in the sheet. */
  readonly linkTo: (number: string) => string;
  readonly aboutOf: (number: string) => About | null;
};

/** What a notice is about, as it stands now. */
export type About =
  | { readonly kind: 'complaint'; readonly record: Complaint; readonly duties: readonly Duty[] }
  | { readonly kind: 'situation'; readonly record: Situation; readonly duties: readonly Duty[] };

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

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part).join(' · ');

const complaintFacts = (complaint: Complaint, plan: Plan, locale: Locale): Fact[] => {
  const text = staffText(locale);
  const category = plan.categories.find(({ key }) => key === complaint.category)?.name[locale];
  const symptoms = complaint.symptoms.map(
    (key) => plan.symptoms.find((symptom) => symptom.key === key)?.name[locale] ?? key,
  );
  const { product, specification, batch, reporter } = complaint;
  return [
    {
      label: text.mailWhat,
      value: joined([category, symptoms.join(', '), excerpt(complaint.description)]),
    },
    { label: text.mailProduct, value: joined([product, specification, batch]) },
    { label: text.mailWho, value: joined([reporter.name, reporter.phone, reporter.email]) },
  ];
};

/** As many members as one reads in a mail. */
const membersNamed = 20;

const situationFacts = (situation: Situation, plan: Plan, locale: Locale): Fact[] => {
  const rule = plan.situations.rules.find(({ key }) => key === situation.situation);
  const numbers = situation.members.map(({ number }) => number);
  const named = numbers.slice(0, membersNamed).join(', ');
  return [
    {
      label: staffText(locale).mailWhat,
      value: joined([rule?.name[locale], situation.label, situation.evidence]),
    },
    {
      label: situationsText(locale).members,
      value: numbers.length > membersNamed ? `${named} … (${numbers.length})` : named,
    },
  ];
};

const nextFact = (notice: Notice, about: About, context: MailContext, reader: Reader): string => {
  const { locale, zone } = reader;
  const text = staffText(locale);
  const duty = about.duties.find(({ rule }) => rule.key === notice.about);
  if (!duty || notice.rung === null) return text.mailNextRecord;
  const procedure = about.kind === 'complaint' ? context.plan : situationProcedure(context.plan);
  const next = nextRung(duty, notice.rung, about.record, procedure, context.now);
  if (!next) return `${text.mailNextRecord} ${text.mailNextNone}`;
  const role = procedure.roles.find(({ key }) => key === next.role)?.name[locale] ?? next.role;
  const moment = formatMoment(next.from, zone, locale);
  return `${text.mailNextRecord} ${text.mailNextRung({ role, moment })}`;
};

const factsOf = (notice: Notice, context: MailContext, reader: Reader): Fact[] => {
  const about = context.aboutOf(notice.subject);
  if (!about) return [];
  const { locale, zone } = reader;
  const text = staffText(locale);
  const { plan } = context;
  const procedure = about.kind === 'complaint' ? plan : situationProcedure(plan);
  const level = procedure.levels.find(({ key }) => key === about.record.level);
  const duty = about.duties.find(({ rule }) => rule.key === notice.about);
  const facts: Fact[] = [
    ...(about.kind === 'complaint'
      ? complaintFacts(about.record, plan, locale)
      : situationFacts(about.record, plan, locale)),
    {
      label: text.mailLevel,
      value: level ? `${level.name[locale]} – ${level.meaning[locale]}` : '',
    },
    { label: text.mailOwner, value: about.record.owner },
    {
      label: about.kind === 'complaint' ? text.mailReceived : situationsText(locale).opened,
      value: formatMoment(about.record.received, zone, locale),
    },
    { label: text.mailWhy, value: duty ? explainDeadline(duty, procedure, reader) : '' },
    { label: text.mailNext, value: nextFact(notice, about, context, reader) },
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
