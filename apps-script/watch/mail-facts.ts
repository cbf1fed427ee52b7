// What a mail says of the record a notice is about: enough to act on the phone at once, each value in few words. Pure.
import type { Complaint } from '../../shared/model/complaint.ts';
import type { Locale } from '../../shared/model/locale.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Situation } from '../../shared/model/situation.ts';
import { type Plan, situationProcedure } from '../../shared/plan/schema.ts';
import type { Duty } from '../../shared/rules/duties.ts';
import { explainDeadline, type Reader } from '../../shared/rules/explain.ts';
import { nextRung } from '../../shared/rules/next-rung.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import { situationsText } from '../../shared/text/situations/situations.ts';
import { staffText } from '../../shared/text/staff/staff.ts';

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

/** A line of facts about a complaint: what it is, and what stands there. */
export type Fact = { readonly label: string; readonly value: string };

/** Characters: a mail names enough to act on the phone at once; the whole story stands in the sheet. */
const longestAccount = 400;
const longestPart = 150;

export const shortened = (text: string, longest: number, locale: Locale): string =>
  text.length <= longest
    ? text
    : staffText(locale).mailShortened({ beginning: text.slice(0, longest).trimEnd() });

/** The parts that there are, each in few words. */
const joined = (parts: readonly (string | undefined)[], locale: Locale): string => {
  const known = parts.flatMap((part) => (part ? [shortened(part, longestPart, locale)] : []));
  return staffText(locale).mailParts({ parts: known });
};

const complaintFacts = (complaint: Complaint, plan: Plan, locale: Locale): Fact[] => {
  const text = staffText(locale);
  const category = plan.categories.find(({ key }) => key === complaint.category)?.name[locale];
  const symptoms = complaint.symptoms.map(
    (key) => plan.symptoms.find((symptom) => symptom.key === key)?.name[locale] ?? key,
  );
  const { product, specification, batch, related, reporter } = complaint;
  // Words of one's own may tell who wrote them.
  const account = plan.hidesReporter
    ? ''
    : shortened(complaint.description, longestAccount, locale);
  const kind = joined([category, text.mailListed({ items: symptoms })], locale);
  return [
    {
      label: text.mailWhat,
      value: text.mailParts({ parts: [kind, account].filter((part) => part !== '') }),
    },
    { label: text.mailProduct, value: joined([product, specification, batch, related], locale) },
    ...(plan.hidesReporter
      ? []
      : [
          {
            label: text.mailWho,
            value: joined([reporter.name, reporter.phone, reporter.email], locale),
          },
        ]),
  ];
};

/** As many members as one reads in a mail. */
const membersNamed = 20;

const situationFacts = (situation: Situation, plan: Plan, locale: Locale): Fact[] => {
  const text = staffText(locale);
  const rule = plan.situations.rules.find(({ key }) => key === situation.situation);
  const numbers = situation.members.map(({ number }) => number);
  const items = numbers.slice(0, membersNamed);
  const evidence = shortened(situation.evidence, longestAccount, locale);
  const about = joined([rule?.name[locale], situation.label], locale);
  return [
    {
      label: text.mailWhat,
      value: text.mailParts({ parts: [about, evidence].filter((part) => part !== '') }),
    },
    {
      label: situationsText(locale).members,
      value:
        numbers.length > membersNamed
          ? text.mailListedOf({ items, count: numbers.length })
          : text.mailListed({ items }),
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

export const factsOf = (notice: Notice, context: MailContext, reader: Reader): Fact[] => {
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
      value: level
        ? text.mailLevelMeans({ level: level.name[locale], meaning: level.meaning[locale] })
        : '',
    },
    { label: text.mailOwner, value: shortened(about.record.owner, longestPart, locale) },
    {
      label: about.kind === 'complaint' ? text.mailReceived : situationsText(locale).opened,
      value: formatMoment(about.record.received, zone, locale),
    },
    { label: text.mailWhy, value: duty ? explainDeadline(duty, procedure, reader) : '' },
    { label: text.mailNext, value: nextFact(notice, about, context, reader) },
  ];
  return facts.filter(({ value }) => value !== '');
};
