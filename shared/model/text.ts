// A text in every language the product speaks, as plans carry it.
import type { Locale } from './submission.ts';

export type LocalizedText = Readonly<Record<Locale, string>>;
