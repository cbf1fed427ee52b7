// Takes mail from scripts, counts it against the quota, and shows it once it is durable (facts 3, 3.1).
import type { FaultBook } from '../run/fault-plan.ts';
import type { OutgoingMail, PostOffice } from '../services/mail-app.ts';
import type { Journal } from './journal.ts';
import type { Mail, Mailbox } from './mail.ts';
import { quotaWindow } from './state.ts';

/** Recipients a day, and bytes of a body. */
const limits = {
  consumer: { recipients: 100, body: 200 * 1024 },
  workspace: { recipients: 1500, body: 400 * 1024 },
};

export class LocalPostOffice implements PostOffice, Mailbox {
  readonly #listeners = new Set<(mail: Mail) => void>();
  /** Recipients written to while a quota fault stood, by the fault's id. */
  readonly #sentUnderFault = new Map<number, number>();
  #shown: number;

  constructor(
    private readonly journal: Journal,
    private readonly faults: FaultBook,
    private readonly account: keyof typeof limits,
  ) {
    this.#shown = journal.state.mails.length;
    journal.onCommit(() => this.#show());
  }

  get largestBody(): number {
    return limits[this.account].body;
  }

  remainingQuota(user: string, entry = ''): number {
    const { mailUse, now } = this.journal.state;
    const use = mailUse.get(user);
    const used = use && now < use.since + quotaWindow ? use.recipients : 0;
    const remaining = limits[this.account].recipients - used;
    const fault = this.faults.peek('mail-quota', entry);
    if (!fault) return remaining;
    const sent = this.#sentUnderFault.get(fault.id) ?? 0;
    return Math.max(0, Math.min(remaining, fault.remaining - sent));
  }

  send(outgoing: OutgoingMail): void {
    const { state } = this.journal;
    const mail = { ...outgoing, id: state.mails.length + 1, at: state.now };
    this.journal.record({ kind: 'mail', mail });
    for (const fault of this.faults.list()) {
      if (fault.kind !== 'mail-quota') continue;
      const before = this.#sentUnderFault.get(fault.id) ?? 0;
      const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
      this.#sentUnderFault.set(fault.id, before + recipients);
    }
  }

  sent(): readonly Mail[] {
    return this.journal.state.mails;
  }

  onMail(listener: (mail: Mail) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #show(): void {
    const fresh = this.journal.state.mails.slice(this.#shown);
    this.#shown += fresh.length;
    for (const mail of fresh) {
      for (const listener of this.#listeners) listener(mail);
    }
  }
}
