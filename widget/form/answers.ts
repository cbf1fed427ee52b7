// What a person has answered so far, exactly as typed: tidied only when it is checked or sent.

export type Answers = {
  readonly description: string;
  readonly category: string;
  readonly region: string;
  readonly product: string;
  readonly specification: string;
  readonly batch: string;
  readonly symptoms: readonly string[];
  readonly affected: string;
  readonly signals: readonly string[];
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly wish: string;
  readonly urgency: string;
};

export type AnswerName = keyof Answers;
/** Answers that are a list of ticked choices. */
export type ListName = 'symptoms' | 'signals';
/** Answers that are one text or the key of one choice. */
export type TextName = Exclude<AnswerName, ListName>;

export const noAnswers: Answers = {
  description: '',
  category: '',
  region: '',
  product: '',
  specification: '',
  batch: '',
  symptoms: [],
  affected: '',
  signals: [],
  name: '',
  phone: '',
  email: '',
  wish: '',
  urgency: '',
};

/** Reads answers kept on the device, perhaps by an older version of the form; what does not fit is left out. */
export const readAnswers = (kept: unknown): Answers => {
  if (typeof kept !== 'object' || kept === null) return noAnswers;
  const found = new Map(Object.entries(kept));
  const fits = Object.entries(noAnswers).map(([name, blank]) => {
    const value: unknown = found.get(name);
    if (Array.isArray(blank)) {
      const keys = Array.isArray(value) ? value.filter((key) => typeof key === 'string') : blank;
      return [name, keys];
    }
    return [name, typeof value === 'string' ? value : blank];
  });
  return { ...noAnswers, ...Object.fromEntries(fits) };
};
