// Notices that the watch has stopped: a trigger was removed, or the account that it runs as is gone. Who opens the
// workbook is told, and a new complaint tells those who can do something about it.
import { hour } from '../../shared/calendar/duration.ts';
import type { Person } from '../../shared/model/person.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { editorUi } from '../setup/menu.ts';
import { type Kept, readInstallation, readKept } from '../workbook/installation.ts';
import type { Workbook } from '../workbook/workbook.ts';

const property = 'lastSweep';

/** Of a sweep that came by itself, not of one that a person asked for. */
export const notePulse = (now: number): void => {
  PropertiesService.getScriptProperties().setProperty(property, String(now));
};

/** Google leaves out a run or two at times; more than this is no accident. */
const silence = hour;

/** When it last ran, where that is too long ago. */
const stoppedSince = (kept: Kept, now: number): number | null => {
  const last = Number(kept[property] ?? now);
  return now - last > silence ? last : null;
};

/** Seconds a notice stays on the screen; a negative number keeps it until it is closed. */
const untilClosed = -1;

/** For the simple trigger, which may show no dialogue (facts 4.1). */
export const warnWhoOpens = (now: number): void => {
  if (!editorUi()) return;
  const kept = readKept();
  const installation = readInstallation(kept);
  const since = stoppedSince(kept, now);
  const spreadsheet = SpreadsheetApp.getActive();
  if (!installation || since === null || !spreadsheet) return;
  const { locale, installer } = installation;
  const text = staffText(locale);
  const moment = formatMoment(since, spreadsheet.getSpreadsheetTimeZone(), locale);
  spreadsheet.toast(text.watchStopped({ moment, installer }), text.menu, untilClosed);
};

/** Hours between two mails about it; the cache keeps nothing longer (facts 5.2). */
const tellEvery = 6;

/** `leaders`: who is told beside the account that the watch runs as. */
export const tellOfSilence = (
  leaders: readonly Person[],
  now: number,
  workbook: Workbook,
): void => {
  const { kept, zone, locale, installation, spreadsheet } = workbook;
  const since = stoppedSince(kept, now);
  if (since === null) return;
  const cache = CacheService.getScriptCache();
  if (cache.get(property) !== null) return;
  cache.put(property, String(since), (tellEvery * hour) / 1000);
  const { installer } = installation;
  const text = staffText(locale);
  const said = text.watchStopped({ moment: formatMoment(since, zone, locale), installer });
  const addresses = new Set([installer, ...leaders.map(({ email }) => email)]);
  for (const to of addresses) {
    if (to === '') continue;
    const body = `${said}\n\n${spreadsheet.getUrl()}`;
    MailApp.sendEmail({ to, subject: said.slice(0, 200), body, name: text.mailFrom });
  }
};
