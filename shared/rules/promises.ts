// What a complainant is promised, with its time, in their language.
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { isoWithOffset } from '../calendar/zone.ts';
import type { Complaint } from '../model/complaint.ts';
import type { DatedPromise, Locale } from '../model/submission.ts';
import { type Plan, receivedMilestone } from '../plan/schema.ts';
import { answersText } from '../text/answers/answers.ts';
import { formatDuration, sayMoment } from '../text/dates.ts';
import { dutiesOf } from './duties.ts';

/** Promises that run from receipt; `due` carries the calendar's zone offset. */
export const promisesFor = (
  complaint: Complaint,
  plan: Plan,
  calendar: WorkingCalendar,
  now: number,
  locale: Locale,
): readonly DatedPromise[] => {
  const { zone } = calendar;
  const reached = { [receivedMilestone]: complaint.received };
  return dutiesOf(complaint, reached, plan, calendar).flatMap(({ rule, due }) =>
    rule.promise
      ? [
          {
            text: answersText(locale).promise({
              what: rule.promise[locale],
              when: sayMoment(due, now, zone, locale),
            }),
            due: isoWithOffset(due, zone),
          },
        ]
      : [],
  );
};

/** The same promises before anybody complained: "first answer within 1 hour". */
export const promisesInGeneral = (plan: Plan, locale: Locale): readonly string[] =>
  plan.duties.flatMap((rule) =>
    rule.promise && !rule.when && rule.startsAt === receivedMilestone
      ? [
          answersText(locale).promiseInGeneral({
            what: rule.promise[locale],
            within: formatDuration(rule.within, locale),
          }),
        ]
      : [],
  );
