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

/** Rows without a name are left out; what is missing of a row or cannot be read in it is a problem of the row. */
export const readPeople = (workbook: Workbook): Staff => {
  const { plan, locale } = workbook;
  const table = openTable(workbook, 'people');
  const count = countRows(table);
  const people: Person[] = [];
  const deputies: { readonly row: number; readonly name: string; readonly deputy: string }[] = [];
  const problems: string[] = [];
  const say = staffText(locale);
  if (count === 0) return { people, problems };
  readRows(table, firstDataRow, count).forEach((row, index) => {
    const cell = (key: string) => cellOf(row, table, key);
    const text = (key: string): string => readText(cell(key));
    const name = text('name');
    if (name === '') return;
    const role = keyOf(plan.roles, text('role'));
    const email = looksLikeEmail(text('email')) ? text('email') : '';
    if (email === '' || !isKnown(plan.roles, role)) {
      problems.push(say.problemPerson({ row: firstDataRow + index, name }));
    }
    for (const key of ['awayFrom', 'awayTo'] as const) {
      const found = text(key);
      if (found !== '') problems.push(say.problemAway({ row: firstDataRow + index, name, found }));
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
    const deputy = text('deputy');
    if (deputy !== '') deputies.push({ row: firstDataRow + index, name, deputy });
  });
  const unknown = deputies.filter(({ deputy }) => !people.some(({ name }) => name === deputy));
  return { people, problems: [...problems, ...unknown.map(say.problemDeputy)] };
};

/** The regions people work in, in the order of the tab. */
export const regionsOf = (people: readonly Person[]): string[] =>
  [...new Set(people.map(({ region }) => region))].filter((region) => region !== '');
