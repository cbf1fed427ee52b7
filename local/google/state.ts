// Everything of a Google that outlives a restart, and the changes it is made of.
import * as v from 'valibot';
import { Book } from '../book/book.ts';
import type { BookChange } from '../book/change.ts';
import type { BookSnapshot } from '../book/snapshot.ts';
import { executionRecordSchema } from './execution-record.ts';
import type { ExecutionRecord } from './google.ts';
import type { Mail } from './mail.ts';
import { type StoredTrigger, triggerSchema } from './trigger.ts';

/** Length of the window in which Google counts recipients, from the first use (facts 3). */
export const quotaWindow = 24 * 3_600_000;
/** Executions kept for looking at. */
const keptExecutions = 500;

export type StateChange =
  | { readonly kind: 'book-created'; readonly book: BookSnapshot }
  | { readonly kind: 'book'; readonly fileId: string; readonly change: BookChange }
  | {
      readonly kind: 'property';
      readonly store: string;
      readonly key: string;
      readonly value: string | null;
    }
  | { readonly kind: 'trigger'; readonly trigger: StoredTrigger }
  | { readonly kind: 'trigger-deleted'; readonly uniqueId: string }
  | { readonly kind: 'mail'; readonly mail: Mail }
  | { readonly kind: 'execution'; readonly record: ExecutionRecord };

/** What changes with nearly every entry and is written along with each. */
export type Position = {
  /** The virtual moment, epoch milliseconds. */
  readonly now: number;
  /** Where the sequence of random numbers stands. */
  readonly random: number;
  readonly nextId: number;
};

export type JournalEntry = Position & { readonly changes: readonly StateChange[] };

const attachmentSchema = v.object({
  name: v.string(),
  contentType: v.string(),
  base64: v.string(),
});
const mailSchema = v.object({
  id: v.number(),
  at: v.number(),
  from: v.string(),
  to: v.array(v.string()),
  cc: v.array(v.string()),
  bcc: v.array(v.string()),
  replyTo: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  subject: v.string(),
  text: v.string(),
  html: v.exactOptional(v.string()),
  attachments: v.array(attachmentSchema),
  inlineImages: v.array(attachmentSchema),
});

const position = { now: v.number(), random: v.number(), nextId: v.number() };
/** Written by us under a checksum; what is inside is the book's own affair. */
const bookChangeSchema = v.custom<BookChange>(
  (input) => typeof input === 'object' && input !== null && 'kind' in input,
);
const bookSchema = v.custom<BookSnapshot>(
  (input) => typeof input === 'object' && input !== null && 'id' in input,
);
const changeSchema = v.variant('kind', [
  v.object({ kind: v.literal('book-created'), book: bookSchema }),
  v.object({ kind: v.literal('book'), fileId: v.string(), change: bookChangeSchema }),
  v.object({
    kind: v.literal('property'),
    store: v.string(),
    key: v.string(),
    value: v.nullable(v.string()),
  }),
  v.object({ kind: v.literal('trigger'), trigger: triggerSchema }),
  v.object({ kind: v.literal('trigger-deleted'), uniqueId: v.string() }),
  v.object({ kind: v.literal('mail'), mail: mailSchema }),
  v.object({ kind: v.literal('execution'), record: executionRecordSchema }),
]);
const entrySchema = v.object({ ...position, changes: v.array(changeSchema) });
const snapshotSchema = v.object({
  ...position,
  books: v.array(bookSchema),
  properties: v.array(v.tuple([v.string(), v.record(v.string(), v.string())])),
  triggers: v.array(triggerSchema),
  mails: v.array(mailSchema),
  // Not yet told by folders that an older version has written.
  executions: v.optional(v.array(executionRecordSchema), []),
});

export class State {
  now = 0;
  random = 0;
  nextId = 1;
  readonly books = new Map<string, Book>();
  /** By store ("script/…", "user/…"), then by key. */
  readonly properties = new Map<string, Map<string, string>>();
  readonly triggers = new Map<string, StoredTrigger>();
  readonly mails: Mail[] = [];
  /** Newest last. */
  readonly executions: ExecutionRecord[] = [];
  /** Recipients by sender within the window that is running. */
  readonly mailUse = new Map<string, { readonly since: number; readonly recipients: number }>();

  apply(change: StateChange): void {
    switch (change.kind) {
      case 'book-created':
        this.#addBook(change.book);
        return;
      case 'book':
        this.books.get(change.fileId)?.apply(change.change);
        return;
      case 'property':
        this.#applyProperty(change.store, change.key, change.value);
        return;
      case 'trigger':
        this.triggers.set(change.trigger.uniqueId, change.trigger);
        return;
      case 'trigger-deleted':
        this.triggers.delete(change.uniqueId);
        return;
      case 'mail':
        this.#applyMail(change.mail);
        return;
      case 'execution':
        this.executions.push(change.record);
        if (this.executions.length > keptExecutions) this.executions.shift();
    }
  }

  /** Continues from what a storage kept. */
  restore(snapshot: unknown, entries: readonly unknown[]): void {
    if (snapshot !== undefined) this.#restoreSnapshot(v.parse(snapshotSchema, snapshot));
    for (const stored of entries) {
      const entry = v.parse(entrySchema, stored);
      for (const change of entry.changes) this.apply(change);
      this.place(entry);
    }
  }

  place({ now, random, nextId }: Position): void {
    Object.assign(this, { now, random, nextId });
  }

  get position(): Position {
    return { now: this.now, random: this.random, nextId: this.nextId };
  }

  toJSON(): v.InferInput<typeof snapshotSchema> {
    return {
      ...this.position,
      books: [...this.books.values()].map((book) => book.toJSON()),
      properties: [...this.properties].map(([store, values]) => [
        store,
        Object.fromEntries(values),
      ]),
      triggers: [...this.triggers.values()],
      mails: this.mails.map((mail) => ({
        ...mail,
        to: [...mail.to],
        cc: [...mail.cc],
        bcc: [...mail.bcc],
        attachments: [...mail.attachments],
        inlineImages: [...mail.inlineImages],
      })),
      executions: this.executions.map((record) => ({
        ...record,
        log: [...record.log],
        notProvided: [...record.notProvided],
      })),
    };
  }

  #restoreSnapshot(snapshot: v.InferOutput<typeof snapshotSchema>): void {
    for (const book of snapshot.books) this.#addBook(book);
    for (const [store, values] of snapshot.properties) {
      this.properties.set(store, new Map(Object.entries(values)));
    }
    for (const trigger of snapshot.triggers) this.triggers.set(trigger.uniqueId, trigger);
    for (const mail of snapshot.mails) this.#applyMail(mail);
    this.executions.push(...snapshot.executions);
    this.place(snapshot);
  }

  #addBook(snapshot: BookSnapshot): void {
    this.books.set(snapshot.id, Book.fromJSON(snapshot, { now: () => this.now }));
  }

  #applyProperty(store: string, key: string, value: string | null): void {
    let values = this.properties.get(store);
    if (!values) {
      values = new Map();
      this.properties.set(store, values);
    }
    if (value === null) values.delete(key);
    else values.set(key, value);
  }

  #applyMail(mail: Mail): void {
    this.mails.push(mail);
    const use = this.mailUse.get(mail.from);
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    const running = use && mail.at < use.since + quotaWindow;
    this.mailUse.set(
      mail.from,
      running
        ? { since: use.since, recipients: use.recipients + recipients }
        : { since: mail.at, recipients },
    );
  }
}
