// How messages are kept: one typed table per language and audience, each entry a text or a function of what it names.

/** A table of messages: plain texts, or functions that build a text from named values. */
export type Messages = Readonly<Record<string, string | ((values: never) => string)>>;

/** The same keys with the same values in another language. */
export type Translated<English extends Messages> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : English[Key];
};
