// How the desk's messages are kept: one typed table per language, each entry a text or a function.

export type Messages = Readonly<Record<string, string | ((values: never) => string)>>;

/** The same keys with the same values in another language. */
export type Translated<English extends Messages> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : English[Key];
};
