// The drill from the menu: one mail to everybody on the ladders, written down in the outbox like every other.

import { drillOf } from '../../shared/rules/drill.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import { rulesText } from '../../shared/text/rules/rules.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { tabLink } from '../workbook/link.ts';
import { locked } from '../workbook/lock.ts';
import { readOutbox } from '../workbook/outbox.ts';
import { readPeople } from '../workbook/people.ts';
import { openTable } from '../workbook/table.ts';
import { wordOf } from '../workbook/words.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { composeMail } from './compose-mail.ts';
import { deliver } from './deliver.ts';

/** Asks first; answers who was reached and which roles nobody holds, in a sentence. */
export const drill = (workbook: Workbook, ui: GoogleAppsScript.Base.Ui, now: number): string => {
  const { plan, zone, locale, spreadsheet } = workbook;
  const text = rulesText(locale);
  const { people } = readPeople(workbook);
  const subject = `${workbookText(locale)['kind.drill']} ${formatMoment(now, zone, locale)}`;
  const { notices, unreached } = drillOf(plan, people, subject, now);
  const names = notices.map(({ person }) => person);
  if (notices.length === 0) return text.drillNobody;
  const answer = ui.alert(text.drillAsk({ names }), ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return '';
  const link = tabLink(workbook, openTable(workbook, 'people').sheet);
  const context = {
    plan,
    zone,
    now,
    workbookName: spreadsheet.getName(),
    linkTo: () => link,
    aboutOf: () => null,
  };
  const { mails, problems } = deliver(
    notices,
    readOutbox(workbook),
    people,
    (together, language) => composeMail(together, language, context),
    now,
    locked,
    workbook,
  );
  const roles = unreached.map((role) => wordOf(plan.roles, role, locale));
  return [
    text.drillDone({ mails }),
    ...(roles.length > 0 ? [text.drillUnreached({ roles })] : []),
    ...problems,
  ].join(' ');
};
