// The small pieces every part of a plan is made of: keys, texts in all languages, choices.
import * as v from 'valibot';

export const textSchema = v.strictObject({
  en: v.string(),
  'zh-CN': v.string(),
  'zh-TW': v.string(),
});

/** Keys stand in cells, marks and addresses; what people read is the text beside them. */
export const keySchema = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]*$/));

export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

export const choiceSchema = v.strictObject({ key: keySchema, name: textSchema });
export type PlanChoice = v.InferOutput<typeof choiceSchema>;
