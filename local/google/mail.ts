// A mail as it left the script, and the box the desk and the tests read it from.

export type MailAttachment = {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
};

export type Mail = {
  /** Counts from 1 in the order of sending. */
  readonly id: number;
  /** Epoch milliseconds of the virtual clock. */
  readonly at: number;
  /** The account that sends: the trigger's creator, the deployer or the person at the menu. */
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo?: string;
  /** The sender's name as shown. */
  readonly name?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly attachments: readonly MailAttachment[];
  /** `name` is the key used in `<img src="cid:key">`. */
  readonly inlineImages: readonly MailAttachment[];
};

export interface Mailbox {
  /** Oldest first. */
  sent(): readonly Mail[];
  /** Called once a mail is durable; answers a function that ends the listening. */
  onMail(listener: (mail: Mail) => void): () => void;
  /** Recipients this account may still write to within its rolling day. */
  remainingQuota(user: string): number;
}
