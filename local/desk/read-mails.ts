// Which mails have been opened in this browser; a mail is known by its place and moment.
import type { MailView } from '../server/api-types.ts';

const STORE = 'desk.read-mails';
const KEPT = 5_000;

const keyOf = ({ index, at }: MailView) => `${index}@${at}`;

/** Storage may be switched off; then nothing is remembered beyond this page. */
const stored = (): readonly string[] => {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(parsed) ? parsed.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
};

export class ReadMails {
  readonly #keys = new Set(stored());

  has(mail: MailView): boolean {
    return this.#keys.has(keyOf(mail));
  }

  add(mails: readonly MailView[]): void {
    for (const mail of mails) this.#keys.add(keyOf(mail));
    try {
      localStorage.setItem(STORE, JSON.stringify([...this.#keys].slice(-KEPT)));
    } catch {
      // Remembered for this page alone.
    }
  }
}
