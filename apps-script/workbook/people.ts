// The People tab as people the rules can reach, and what is wrong with its rows in words.
import { looksLikeEmail } from '../../shared/model/normalise.ts';
import type { Person } from '../../shared/model/person.ts';
import { locales } from '../../shared/model/submission.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { readMoment, readText } from './cells.ts';
import { cellOf, countRows, firstDataRow, openTable, readRows } from './table.ts';
import { isKnown, keyOf } from './words.ts';
import type { Workbook } from './workbook.ts';

export type Staff = { readonly people: readonly Person[]; readonly problems: readonly string[] };

/** Rows without a name are left out; a role or an address that is missing is a problem with its row. */
export const readPeople = (workbook: Workbook): Staff => {
  const { plan, locale } = workbook;
  const table = openTable(workbook, 'people');
  const count = countRows(table);
  const people: Person[] = [];
  const problems: string[] = [];
  if (count === 0) return { people, problems };
  readRows(table, firstDataRow, count).forEach((row, index) => {
    const cell = (key: string) => cellOf(row, table, key);
    const text = (key: string): string => readText(cell(key));
    const name = text('name');
    if (name === '') return;
    const role = keyOf(plan.roles, text('role'));
    const email = looksLikeEmail(text('email')) ? text('email') : '';
    if (email === '' || !isKnown(plan.roles, role)) {
      problems.push(staffText(locale).problemPerson({ row: firstDataRow + index, name }));
    }
    people.push({
      name,
      email,
      role,
      region: text('region'),
      deputy: text('deputy'),
      awayFrom: readMoment(cell('awayFrom')),
      awayTo: readMoment(cell('awayTo')),
      locale: locales.find((each) => each === text('locale')) ?? locale,
    });
  });
  return { people, problems };
};

/** The regions people work in, in the order of the tab. */
export const regionsOf = (people: readonly Person[]): string[] =>
  [...new Set(people.map(({ region }) => region))].filter((region) => region !== '');
