// Spreadsheet: the file itself — name, address, zone, locale, people.
import { IANAZone } from 'luxon';
import { Service, ServiceException } from '../../google/service.ts';
import { User } from '../session.ts';
import { text } from './arguments.ts';
import type { OpenBook } from './open-book.ts';

export abstract class SpreadsheetBase extends Service {
  readonly serviceName = 'Spreadsheet';

  constructor(readonly place: OpenBook) {
    super(place.execution);
  }

  getId(): string {
    return this.place.book.id;
  }
  getName(): string {
    return this.place.book.name;
  }
  rename(newName?: unknown): void {
    const name = text('Spreadsheet.rename', newName);
    this.place.apply({ kind: 'book-set', properties: { name } });
  }
  getUrl(): string {
    return spreadsheetUrl(this.place.book.id);
  }
  getFormUrl(): string | null {
    return null;
  }
  getSpreadsheetTimeZone(): string {
    return this.place.book.zone;
  }
  setSpreadsheetTimeZone(timezone?: unknown): void {
    const zone = text('Spreadsheet.setSpreadsheetTimeZone', timezone);
    if (!IANAZone.isValidZone(zone)) throw new ServiceException(`Invalid argument: ${zone}`);
    this.place.apply({ kind: 'book-set', properties: { zone } });
  }
  getSpreadsheetLocale(): string {
    return this.place.book.locale;
  }
  setSpreadsheetLocale(locale?: unknown): void {
    const wanted = text('Spreadsheet.setSpreadsheetLocale', locale);
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(wanted)) {
      throw new ServiceException(`Invalid argument: ${wanted}`);
    }
    this.place.apply({ kind: 'book-set', properties: { locale: wanted } });
  }

  /** One account owns every file here. */
  getOwner(): User {
    return new User(this.execution, this.execution.effectiveUser);
  }
  getEditors(): User[] {
    return [this.getOwner()];
  }
  getViewers(): User[] {
    return [this.getOwner()];
  }

  toast(msg?: unknown, title: unknown = '', timeoutSeconds: unknown = 5): void {
    const message = text('Spreadsheet.toast', msg);
    const seconds = typeof timeoutSeconds === 'number' ? timeoutSeconds : 5;
    const heading = title === null ? '' : text('Spreadsheet.toast', title);
    this.place.host.editor?.toast(message, heading, seconds);
  }
}

const addressStart = 'https://docs.google.com/spreadsheets/d/';

const spreadsheetUrl = (fileId: string): string => `${addressStart}${fileId}/edit`;

/** The file id in a spreadsheet's address, null when it is none. */
export const fileIdOf = (url: string): string | null =>
  /\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1] ?? null;
