// MailApp: sends mail as the effective user, within a quota of recipients (facts 3, 3.1).
import type { Execution } from '../google/execution.ts';
import type { Mail, MailAttachment } from '../google/mail.ts';
import { type Methods, Service, ServiceException } from '../google/service.ts';
import { blobOf } from './blob.ts';
import { fromSignedBytes } from './bytes.ts';

export type OutgoingMail = Omit<Mail, 'id' | 'at'>;

/** Where mail goes; knows the account's kind and what it has used up. */
export interface PostOffice {
  remainingQuota(user: string, entry: string): number;
  send(mail: OutgoingMail): void;
  /** Bytes of a body. */
  readonly largestBody: number;
}

/** Per message (facts 3). */
const most = { recipients: 50, attachments: 250, attachedBytes: 25 * 1024 * 1024 };

/** What a script may pass; checked field by field, as it comes from the script's world. */
type Parameters = Readonly<Record<string, unknown>>;

export class MailApp
  extends Service
  implements Methods<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota' | 'sendEmail'>
{
  readonly serviceName = 'MailApp';

  constructor(
    execution: Execution,
    private readonly postOffice: PostOffice,
  ) {
    super(execution);
  }

  getRemainingDailyQuota(): number {
    const { effectiveUser, entry } = this.execution;
    return this.postOffice.remainingQuota(effectiveUser, entry);
  }

  /** `(message)`, `(to, subject, body, options?)` or `(to, replyTo, subject, body)`. */
  sendEmail(...parameters: readonly unknown[]): void {
    const mail = compose(this.execution.effectiveUser, toMessage(parameters));
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    if (recipients === 0) throw new ServiceException('Failed to send email: no recipient');
    if (recipients > most.recipients) {
      throw new ServiceException('Limit Exceeded: Email Recipients Per Message.');
    }
    if (Buffer.byteLength(mail.html ?? mail.text) > this.postOffice.largestBody) {
      throw new ServiceException('Limit Exceeded: Email Body Size.');
    }
    checkAttachments([...mail.attachments, ...mail.inlineImages]);
    if (recipients > this.getRemainingDailyQuota()) {
      throw new ServiceException('Service invoked too many times for one day: email.');
    }
    this.postOffice.send(mail);
  }
}

function toMessage(parameters: readonly unknown[]): Parameters {
  const [first, second, third, fourth] = parameters;
  if (parameters.length === 1 && isFields(first)) return first;
  if (parameters.length === 4 && !isFields(fourth)) {
    return { to: first, replyTo: second, subject: third, body: fourth };
  }
  if (parameters.length >= 3) {
    return { ...(isFields(fourth) ? fourth : {}), to: first, subject: second, body: third };
  }
  throw new ServiceException(
    "The parameters don't match the method signature for MailApp.sendEmail.",
  );
}

const isFields = (value: unknown): value is Parameters =>
  typeof value === 'object' && value !== null;

function compose(sender: string, message: Parameters): OutgoingMail {
  const html = optionalText(message.htmlBody);
  const replyTo = optionalText(message.replyTo);
  const name = optionalText(message.name);
  return {
    from: sender,
    to: addresses(message.to),
    cc: addresses(message.cc),
    bcc: addresses(message.bcc),
    ...(replyTo === undefined ? {} : { replyTo: addresses(replyTo).join(',') }),
    ...(name === undefined ? {} : { name }),
    subject: optionalText(message.subject) ?? '',
    text: optionalText(message.body) ?? '',
    ...(html === undefined ? {} : { html }),
    attachments: blobs(message.attachments),
    inlineImages: isFields(message.inlineImages)
      ? Object.entries(message.inlineImages).map(([key, source]) => attachment(source, key))
      : [],
  };
}

const optionalText = (value: unknown) =>
  value === undefined || value === null ? undefined : String(value);

/** A list by commas; a display name around an address is dropped, as only the address counts. */
function addresses(value: unknown): readonly string[] {
  const text = optionalText(value) ?? '';
  const parts = text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const address = /<([^<>]*)>$/.exec(part)?.[1]?.trim() ?? part;
    if (/^[^\s@<>",;]+@[^\s@<>",;.]+(\.[^\s@<>",;.]+)+$/.test(address)) return address;
    throw new ServiceException(`Invalid email: ${part}`);
  });
}

const blobs = (value: unknown): readonly MailAttachment[] =>
  Array.isArray(value) ? value.map((source: unknown) => attachment(source, undefined)) : [];

function attachment(source: unknown, key: string | undefined): MailAttachment {
  const blob = blobOf(source);
  if (!blob) throw new ServiceException('Invalid argument: attachments');
  return {
    name: key ?? blob.getName() ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    base64: fromSignedBytes(blob.getBytes()).toString('base64'),
  };
}

function checkAttachments(attachments: readonly MailAttachment[]): void {
  if (attachments.length > most.attachments) {
    throw new ServiceException('Limit Exceeded: Email Attachments Per Message.');
  }
  const bytes = attachments.reduce(
    (sum, { base64 }) => sum + Buffer.byteLength(base64, 'base64'),
    0,
  );
  if (bytes > most.attachedBytes) {
    throw new ServiceException('Limit Exceeded: Email Total Attachments Size.');
  }
}
