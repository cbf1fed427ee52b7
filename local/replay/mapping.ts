// How the columns of a source become a complaint: a small JSON file, local/replay/caers.json being the worked example.
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { bad, good, type Outcome } from './outcome.ts';
import type { Words } from './text/words.ts';

const column = v.pipe(v.string(), v.nonEmpty());
const key = column;

/** The distinct values of a column over the rows of one report, `where` another column says so. */
const source = {
  column,
  where: v.optional(v.strictObject({ column, is: v.string() })),
  /** Splits one cell into several values. */
  separator: v.optional(v.string()),
};

/** Values that match become keys of the plan; the others stay words in the description. */
const keyed = v.strictObject({
  ...source,
  keys: v.record(v.string(), key),
  /** Key of the plan for values that have none of their own. */
  otherwise: v.optional(key),
});

const mappingSchema = v.strictObject({
  name: v.string(),
  /** Rows with the same id are one complaint. */
  id: column,
  /** `format` as Luxon reads it: "M/d/yyyy". A date without time gets a seeded time of day. */
  created: v.strictObject({ column, format: v.string() }),
  /** What the source writes where it says nothing or may not say it. */
  hidden: v.array(v.string()),
  product: v.strictObject(source),
  batch: v.optional(v.strictObject(source)),
  /** What became of the people, in the words of the source. */
  outcome: v.optional(v.strictObject(source)),
  /** Category when there are symptoms, and when there are none. */
  category: v.strictObject({ unwell: key, otherwise: key }),
  symptoms: keyed,
  signals: keyed,
  /** Joined by a space, parts by parts: age, its unit, gender. */
  affected: v.array(column),
  /** Texts in which a column's name in braces stands for its value. */
  reporter: v.strictObject({ name: v.string(), email: v.string() }),
  /** Lines of the description, each left out when the source says nothing. */
  description: v.array(v.strictObject({ label: v.string(), ...source })),
  /** When each milestone of the plan was reached, where the source says so. */
  milestones: v.optional(v.record(key, v.strictObject({ column, format: v.string() }))),
  /** What is known to have happened, days included; a product is meant if one of these stands in its name. */
  events: v.optional(
    v.array(
      v.strictObject({
        name: v.string(),
        from: v.pipe(v.string(), v.isoDate()),
        to: v.pipe(v.string(), v.isoDate()),
        products: v.array(column),
      }),
    ),
  ),
});

export type Mapping = v.InferOutput<typeof mappingSchema>;
export type Source = Mapping['product'];
export type KnownEvent = NonNullable<Mapping['events']>[number];

const placeholder = /\{([^{}]+)\}/g;

/** A text with its placeholders filled from columns. */
export const fill = (template: string, read: (column: string) => string): string =>
  template.replace(placeholder, (_, column: string) => read(column));

/** Every column that the mapping reads. */
export const columnsOf = (mapping: Mapping): readonly string[] => {
  const sources: readonly Source[] = [
    mapping.product,
    mapping.symptoms,
    mapping.signals,
    ...(mapping.batch ? [mapping.batch] : []),
    ...(mapping.outcome ? [mapping.outcome] : []),
    ...mapping.description,
  ];
  const templates = Object.values(mapping.reporter).join('');
  return [
    mapping.id,
    mapping.created.column,
    ...Object.values(mapping.milestones ?? {}).map(({ column }) => column),
    ...mapping.affected,
    ...[...templates.matchAll(placeholder)].map(([, column = '']) => column),
    ...sources.flatMap(({ column, where }) => (where ? [column, where.column] : [column])),
  ];
};

/** Reads a mapping file; a mistake is named by its place in the file. */
export const readMapping = async (path: string, words: Words): Promise<Outcome<Mapping>> => {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return bad(words.mappingUnreadable({ path, reason: String(error) }));
  }
  const parsed = v.safeParse(mappingSchema, content);
  if (parsed.success) return good(parsed.output);
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? '';
  return bad(words.mappingWrong({ path, place, reason: issue.message }));
};

/** What a plan lets a complainant choose from. */
export type Choices = Readonly<
  Record<'categories' | 'symptoms' | 'signals', readonly { readonly key: string }[]>
>;

/** Keys of the mapping that the plan does not know. */
export const keysUnknownTo = (mapping: Mapping, plan: Choices): readonly string[] => {
  const wanted: readonly [readonly (string | undefined)[], readonly { readonly key: string }[]][] =
    [
      [Object.values(mapping.category), plan.categories],
      [[...Object.values(mapping.symptoms.keys), mapping.symptoms.otherwise], plan.symptoms],
      [[...Object.values(mapping.signals.keys), mapping.signals.otherwise], plan.signals],
    ];
  const unknown = wanted.flatMap(([keys, choices]) =>
    keys.filter((one) => one !== undefined && !choices.some((choice) => choice.key === one)),
  );
  return [...new Set(unknown)].filter((one) => one !== undefined);
};
