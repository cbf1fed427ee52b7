// A sent mail as an Internet message: the .eml to look at, and what goes out by SMTP.
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type Mail from 'nodemailer/lib/mailer/index.js';
import type { Mail as SentMail } from '../../google/mail.ts';

const attachments = (mail: SentMail): Mail.Attachment[] => [
  ...mail.attachments.map((file) => ({
    filename: file.name,
    contentType: file.contentType,
    content: Buffer.from(file.base64, 'base64'),
  })),
  ...mail.inlineImages.map((image) => ({
    cid: image.name,
    contentType: image.contentType,
    content: Buffer.from(image.base64, 'base64'),
    contentDisposition: 'inline' as const,
  })),
];

/** The mail in nodemailer's terms. */
export const mailOptions = (mail: SentMail): Mail.Options => ({
  from: mail.name === undefined ? mail.from : { name: mail.name, address: mail.from },
  to: [...mail.to],
  cc: [...mail.cc],
  bcc: [...mail.bcc],
  ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
  subject: mail.subject,
  text: mail.text,
  ...(mail.html === undefined ? {} : { html: mail.html }),
  date: new Date(mail.at),
  attachments: attachments(mail),
});

/** The raw message, as `message/rfc822`. */
export const rawMessage = (mail: SentMail): Promise<Buffer> =>
  new MailComposer(mailOptions(mail)).compile().build();
