// Every requirement of the nine plans, P1-1 to P9-5, has a row in the tests; a timed one has its row at the front door.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presets } from '../../shared/plan/presets/presets.ts';
import type { Procedure } from '../../shared/plan/schema.ts';
import { situationProcedure } from '../../shared/plan/schema.ts';
import { processOnly } from './process-only.ts';

/** How many requirements each plan has. */
const counts = { P1: 16, P2: 12, P3: 3, P4: 5, P5: 3, P6: 5, P7: 1, P8: 6, P9: 5 } as const;

const numbers: readonly string[] = Object.entries(counts).flatMap(([plan, count]) =>
  Array.from({ length: count }, (_none, index) => `${plan}-${index + 1}`),
);

/** Timed in words that no single duty cites, because its time is another requirement's as well. */
const timedBeside: readonly string[] = ['P1-7', 'P2-2', 'P4-1'];

const cited = (sources: readonly string[]): readonly string[] => [
  ...new Set(sources.flatMap((source) => source.match(/P[1-9]-\d+/g) ?? [])),
];
/** What asks for something within a time, or at once. */
const timedIn = ({ duties, alerts }: Pick<Procedure, 'duties' | 'alerts'>): readonly string[] =>
  [...duties, ...alerts].map(({ source }) => source);
const timed = cited([
  ...presets.flatMap((plan) => [...timedIn(plan), ...timedIn(situationProcedure(plan))]),
  ...timedBeside,
]);

type Named = { readonly file: string; readonly number: string };

/** A row of a table, `['P1-6', 'first answer …'`, or a test of its own, `test('P1-9: …'`. */
const row =
  /(?:\[\s*'(P[1-9]-\d+)',\s*['"`](?!P\d)|\b(?:test|it|describe)\(\s*'((?:P[1-9]-\d+(?:, )?)+))/g;

const namedIn = (text: string): readonly string[] => {
  const code = text.replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(row)].flatMap(([, inTable, inTitle]) =>
    cited([inTable ?? inTitle ?? '']),
  );
};

const filesIn = (folder: string, file: RegExp) => {
  const at = new URL(folder, import.meta.url);
  return readdirSync(at)
    .filter((name) => file.test(name))
    .map((name) => ({ name, text: readFileSync(new URL(name, at), 'utf8') }));
};
const rowsOf = (folder: string, file: RegExp): readonly Named[] =>
  filesIn(folder, file).flatMap(({ name, text }) =>
    namedIn(text).map((number) => ({ file: name, number })),
  );
const ruleRows = rowsOf('./', /^p\d-.*\.test\.ts$/);
const doorRows = rowsOf('../add-on/plans/', /^p\d-.*\.test\.ts$/);
const without = (wanted: readonly string[], rows: readonly Named[]): readonly string[] =>
  wanted.filter((each) => !rows.some(({ number }) => number === each));

test('there are 56 of them', () => {
  expect(numbers).toHaveLength(56);
});

test('a row is found by its number, in a table or in a title, and nothing else is', () => {
  const text = [
    `['P1-6', 'first answer', () => ['P1-7', 'P1-8'], 'P1-9'],`,
    `test('P2-4, P2-5: told', () => {});`,
    `// ['P3-1', 'no row'],`,
    `expect(why).toContain('P3-2');`,
    `[\n  'P3-3',\n  "by two lines"\n]`,
  ].join('\n');
  expect(namedIn(text)).toEqual(['P1-6', 'P2-4', 'P2-5', 'P3-3']);
});

test('each has a row, or stands among those that are process only', () => {
  const missing = without(numbers, [...ruleRows, ...doorRows]);
  expect(missing.filter((number) => !(number in processOnly))).toEqual([]);
});

test('each that is timed has a row at the front door', () => {
  expect(timed.length).toBeGreaterThan(30);
  expect(without(timed, doorRows)).toEqual([]);
});

/** Everything written about a plan at its front doors. */
const writtenAbout = (id: string): string =>
  filesIn('../add-on/plans/', new RegExp(`^p\\d-${id}.*\\.ts$`))
    .map(({ text }) => text)
    .join('\n');

test.each(presets)('each deadline of $id is met and missed at the front door', (plan) => {
  const text = writtenAbout(plan.id);
  const duties = [...plan.duties, ...situationProcedure(plan).duties];
  const untried = duties
    .filter(({ source }) => cited([source]).length > 0)
    .filter(({ name }) => !text.includes(`'${name.en} – `) && !text.includes(`('${name.en}'`))
    .map(({ key }) => key);
  expect(untried).toEqual([]);
});

test('no row and no preset names a number that the plans do not have', () => {
  const named = [...ruleRows, ...doorRows].map(({ number }) => number);
  expect([...named, ...timed].filter((number) => !numbers.includes(number))).toEqual([]);
});

test('a row stands in the file of its plan', () => {
  const strays = [...ruleRows, ...doorRows].filter(
    ({ file, number }) => !file.startsWith(number.slice(0, 2).toLowerCase()),
  );
  expect(strays).toEqual([]);
});

test('what is process only says why, and has no row', () => {
  for (const [number, reason] of Object.entries(processOnly)) {
    expect(numbers).toContain(number);
    expect(reason).not.toBe('');
    expect(without([number], [...ruleRows, ...doorRows])).toEqual([number]);
  }
});
