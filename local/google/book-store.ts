// The spreadsheet files: new ones made, every change of any of them journalled.
import { Book } from '../book/book.ts';
import type { CreateBookOptions } from './google.ts';
import type { Journal } from './journal.ts';
import { randomText } from './random.ts';
import type { BookStore } from './spreadsheet-host.ts';

export class JournalledBooks implements BookStore {
  constructor(
    private readonly journal: Journal,
    private readonly defaults: Required<CreateBookOptions>,
  ) {
    for (const book of journal.state.books.values()) this.#follow(book);
  }

  get(fileId: string): Book | undefined {
    return this.journal.state.books.get(fileId);
  }

  ids(): readonly string[] {
    return [...this.journal.state.books.keys()];
  }

  create(name: string, options: CreateBookOptions = {}): Book {
    const { state } = this.journal;
    const { locale, timeZone: zone } = { ...this.defaults, ...options };
    // Google's file ids are 44 letters and digits.
    const id = `1${randomText(state, 43)}`;
    const draft = Book.create({ id, name, locale, zone }, { now: () => state.now });
    this.journal.record({ kind: 'book-created', book: draft.toJSON() });
    const book = state.books.get(id);
    if (!book) throw new Error(`Spreadsheet ${id} was not created.`);
    this.#follow(book);
    return book;
  }

  #follow(book: Book): void {
    book.onChange((change) => this.journal.note({ kind: 'book', fileId: book.id, change }));
  }
}
