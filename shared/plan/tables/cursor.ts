// Reads a cell from left to right: words of the catalogue, names of the plan, quoted text, numbers.
import { locales } from '../../model/submission.ts';
import { planText } from '../../text/plan/plan.ts';
import { folded } from './fold.ts';
import { keyNamed, type Named, type PlainWord, type Scope, wordsOf } from './names.ts';
import { Unreadable } from './reading.ts';

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[a-z0-9-]/.test(character);

const separators = /^[,;\u3001\n]/;
const quotes: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u300c': '\u300d',
};

export class Cursor {
  readonly #text: string;
  readonly #folded: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#folded = folded(text);
  }

  get done(): boolean {
    this.#skip();
    return this.#at >= this.#text.length;
  }

  /** What is left, shortened: for saying where reading ended. */
  get rest(): string {
    return this.#text.slice(this.#at, this.#at + 30).trim();
  }

  /** Goes past a word of the catalogue in any language, if it stands here. */
  takeWord(word: PlainWord): boolean {
    return locales.some((locale) => this.take(planText(locale)[word]));
  }

  /** As `takeWord`, where a colon follows. */
  takeLabel(word: PlainWord): boolean {
    const before = this.#at;
    if (this.takeWord(word) && this.take(':')) return true;
    this.#at = before;
    return false;
  }

  take(word: string): boolean {
    this.#skip();
    const end = this.#endOf(word);
    if (end === null) return false;
    this.#at = end;
    return true;
  }

  /** The comma, semicolon or line break before the next of a list. */
  takeSeparator(): boolean {
    while (this.#folded[this.#at] === ' ') this.#at += 1;
    if (!separators.test(this.#folded.slice(this.#at))) return false;
    this.#at += 1;
    return true;
  }

  /** The key of the longest name or key that stands here. */
  takeName(list: readonly Named[], locale: Scope['locale']): string | null {
    this.#skip();
    let longest = this.#at;
    for (const each of list) {
      for (const word of wordsOf(each)) {
        longest = Math.max(longest, this.#endOf(word.trim()) ?? 0);
      }
    }
    if (longest === this.#at) return null;
    const key = keyNamed(list, this.#text.slice(this.#at, longest), locale);
    this.#at = longest;
    return key ?? null;
  }

  /** In quotes, where a quote inside is written twice. */
  takeQuoted(): string | null {
    this.#skip();
    const closing = quotes[this.#text[this.#at] ?? ''];
    if (closing === undefined) return null;
    let text = '';
    for (let at = this.#at + 1; at < this.#text.length; at += 1) {
      const character = this.#text[at] ?? '';
      const isDoubled = this.#text[at + 1] === closing;
      if (character === closing && !isDoubled) {
        this.#at = at + 1;
        return text;
      }
      if (character === closing) at += 1;
      text += character;
    }
    return null;
  }

  takeNumber(): number | null {
    this.#skip();
    const found = /^-?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?(e[+-]?\d+)?/.exec(
      this.#folded.slice(this.#at),
    );
    if (!found) return null;
    this.#at += found[0].length;
    return Number(found[0].replace(/,/g, ''));
  }

  /** Plain text up to the next separator, bracket or joining word. */
  takePlain(): string {
    this.#skip();
    const start = this.#at;
    while (this.#at < this.#text.length && !this.#isStop()) this.#at += 1;
    return this.#text.slice(start, this.#at).trim();
  }

  #isStop(): boolean {
    const here = this.#folded.slice(this.#at);
    if (separators.test(here) || here.startsWith(')')) return true;
    return /^\s(and|or)\s|^[\u4e14\u6216]/.test(here);
  }

  #skip(): void {
    while (/\s/.test(this.#folded[this.#at] ?? '')) this.#at += 1;
  }

  /** Where a word ends that stands here; null where it does not, or where it only begins a longer one. */
  #endOf(word: string): number | null {
    const wanted = folded(word);
    if (wanted === '' || !this.#folded.startsWith(wanted, this.#at)) return null;
    const end = this.#at + wanted.length;
    const goesOn = isWordCharacter(wanted[wanted.length - 1]) && isWordCharacter(this.#folded[end]);
    return goesOn ? null : end;
  }
}

/** Throws Unreadable, naming what may stand there. */
export const takeKnown = (cursor: Cursor, list: readonly Named[], { locale }: Scope): string => {
  const key = cursor.takeName(list, locale);
  if (key !== null) return key;
  const found = cursor.takePlain() || cursor.rest;
  const known = list.map(({ name }) => name[locale]);
  throw new Unreadable(planText(locale).problemName({ found, known }));
};
