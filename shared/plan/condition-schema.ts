// When something in a plan applies: judged by a record's facts, its level and what has happened to it.
import * as v from 'valibot';
import { countSchema, keySchema } from './text-schema.ts';

export type Condition =
  | { readonly minimumRank: number }
  /** `*`: any symptom at all. */
  | { readonly symptom: string }
  | { readonly signal: string }
  | { readonly category: string }
  | { readonly urgency: string }
  | { readonly channel: string }
  /** One of these words stands in what the complainant wrote, in any language. */
  | { readonly words: readonly string[] }
  /** The milestone was reached. */
  | { readonly reached: string }
  /** A situation of this rule. */
  | { readonly situation: string }
  /** A figure typed into the record; `above` does not include its number, `upTo` does. */
  | { readonly figure: string; readonly above: number }
  | { readonly figure: string; readonly upTo: number }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

const many = () => v.pipe(v.array(v.lazy(() => conditionSchema)), v.minLength(1));

export const conditionSchema: v.GenericSchema<Condition> = v.union([
  v.strictObject({ minimumRank: countSchema }),
  v.strictObject({ symptom: v.union([keySchema, v.literal('*')]) }),
  v.strictObject({ signal: keySchema }),
  v.strictObject({ category: keySchema }),
  v.strictObject({ urgency: keySchema }),
  v.strictObject({ channel: keySchema }),
  v.strictObject({
    words: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(2))), v.minLength(1)),
  }),
  v.strictObject({ reached: keySchema }),
  v.strictObject({ situation: keySchema }),
  v.strictObject({ figure: keySchema, above: v.number() }),
  v.strictObject({ figure: keySchema, upTo: v.number() }),
  v.strictObject({ not: v.lazy(() => conditionSchema) }),
  v.strictObject({ all: many() }),
  v.strictObject({ any: many() }),
]);
