import { localYear } from '../../shared/calendar/zone.ts';
import { factsOf } from '../../shared/model/complaint.ts';
import { situationProcedure } from '../../shared/plan/schema.ts';
import { explainEvidence, sayGroup } from '../../shared/rules/evidence.ts';
import { explainLevel } from '../../shared/rules/explain.ts';
import { directoryOf } from '../../shared/rules/ladder.ts';
import { suggestLevel } from '../../shared/rules/level.ts';
import { writeLevelMemo } from '../../shared/rules/level-memo.ts';
import type {
  FoundSituation,
  KnownSituation,
  lookForSituations,
} from '../../shared/rules/situations.ts';
import { takeNumber } from '../intake/numbering.ts';
import { appendRows } from '../workbook/append.ts';
import {
  asText,
  type Cell,
  joinList,
  readMoment,
  readText,
  splitList,
  writeMoment,
} from '../workbook/cells.ts';
import type { Staff } from '../workbook/people.ts';
import {
  columnOf,
  countRows,
  firstDataRow,
  readColumns,
  readRows,
  type Table,
} from '../workbook/table.ts';
import { keyOf, wordOf } from '../workbook/words.ts';
import type { Workbook } from '../workbook/workbook.ts';

export type SituationRow = {
  readonly row: number;
  readonly known: KnownSituation;
  readonly cells: readonly Cell[];
};

const knownKeys = ['number', 'kind', 'group', 'received', 'closed', 'members'] as const;

/** Every situation there is, the closed ones too. A row without a number is one that a person opened. */
export const readKnown = (table: Table, workbook: Workbook): readonly SituationRow[] =>
  readColumns(table, knownKeys, firstDataRow, countRows(table)).map((cells, index) => ({
    row: firstDataRow + index,
    cells,
    known: {
      number: readText(cells[0]),
      rule: keyOf(workbook.plan.situations.rules, readText(cells[1])),
      group: readText(cells[2]),
      opened: readMoment(cells[3]) ?? 0,
      closed: readMoment(cells[4]),
      members: splitList(cells[5]),
    },
  }));

const ownerFor = (role: string, staff: Staff, now: number): string =>
  directoryOf(staff.people, now).reach(role, { owner: '', region: '' })[0]?.person.name ??
  staff.people.find((person) => person.role === role)?.name ??
  '';

const evidenceOf = (found: FoundSituation, workbook: Workbook): string =>
  explainEvidence(found, workbook.plan, workbook.locale, workbook.zone);

export const openSituation = (
  found: FoundSituation,
  table: Table,
  staff: Staff,
  now: number,
  workbook: Workbook,
) => {
  const { plan, locale, zone } = workbook;
  const procedure = situationProcedure(plan);
  const facts = {
    ...factsOf({ category: '', symptoms: [], signals: [] }),
    situation: found.rule.key,
  };
  const suggestion = suggestLevel(procedure, facts, {}, found.asked);
  const { key } = suggestion.level;
  const { number } = takeNumber(localYear(now, zone), 'S');
  appendRows(table, [
    {
      number: asText(number),
      kind: asText(found.rule.name[locale]),
      about: asText(sayGroup(found, plan, locale)),
      group: asText(found.group),
      evidence: asText(evidenceOf(found, workbook)),
      members: asText(joinList(found.members)),
      count: found.members.length,
      level: asText(wordOf(procedure.levels, key, locale)),
      levelWhy: asText(explainLevel(suggestion, locale)),
      levelMemo: asText(writeLevelMemo({ byRule: key, seen: key, since: now })),
      owner: asText(ownerFor(found.rule.role, staff, now)),
      received: writeMoment(now),
      planVersion: asText(plan.version),
    },
  ]);
};

export const feedSituation = (
  row: number,
  found: FoundSituation,
  before: KnownSituation,
  table: Table,
  workbook: Workbook,
) => {
  if (found.members.every((number) => before.members.includes(number))) return;
  const write = (key: string, value: Cell): void => {
    table.sheet.getRange(row, columnOf(table, key)).setValue(value);
  };
  write('members', asText(joinList(found.members)));
  write('count', found.members.length);
  if (found.evidence.length > 0) write('evidence', asText(evidenceOf(found, workbook)));
};

/** A person opened it: only the kind is needed, the rest is filled in. */
export const completeSituation = (
  { row, known }: SituationRow,
  table: Table,
  staff: Staff,
  now: number,
  workbook: Workbook,
): void => {
  const { plan, zone } = workbook;
  const rule = plan.situations.rules.find(({ key }) => key === known.rule);
  if (!rule || known.number !== '') return;
  const [cells = []] = readRows(table, row, 1);
  const fill = (key: string, value: Cell): void => {
    if (
      readText(cells[columnOf(table, key) - 1]) === '' &&
      !(cells[columnOf(table, key) - 1] instanceof Date)
    ) {
      table.sheet.getRange(row, columnOf(table, key)).setValue(value);
    }
  };
  fill('received', writeMoment(now));
  fill('owner', asText(ownerFor(rule.role, staff, now)));
  fill('planVersion', asText(plan.version));
  fill('number', asText(takeNumber(localYear(now, zone), 'S').number));
};

/** Writes found moments; one that must hold on is taken back when it no longer does. */
export const writeFound = (
  rows: readonly SituationRow[],
  milestones: ReturnType<typeof lookForSituations>['milestones'],
  table: Table,
  now: number,
): void => {
  for (const { number, milestone, holds, lasts } of milestones) {
    const row = rows.find(({ known }) => known.number === number)?.row;
    if (row === undefined) continue;
    const cell = table.sheet.getRange(row, columnOf(table, milestone));
    const standing = readMoment(cell.getValue());
    if (holds && standing === null) cell.setValue(new Date(now));
    else if (!holds && !lasts && standing !== null) cell.clearContent();
  }
};
