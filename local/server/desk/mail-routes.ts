// `/api/mail`: what the script has sent, as a list, as a page for a frame, and as raw messages.
import type { Mail, MailAttachment } from '../../google/mail.ts';
import type { AttachmentView, MailView } from '../api-types.ts';
import type { Host } from '../host.ts';
import { type Answer, json, problem } from '../http/message.ts';
import type { Parameters, Route } from '../http/routes.ts';
import { mailPage } from '../mail/mail-page.ts';
import { rawMessage } from '../mail/message.ts';
import { isoWithOffset } from '../running-clock.ts';

const attachmentView = (file: MailAttachment, inline: boolean): AttachmentView => ({
  name: file.name,
  type: file.contentType,
  bytes: Buffer.byteLength(file.base64, 'base64'),
  inline,
});

const mailView = (mail: Mail, index: number, zone: string): MailView => ({
  index,
  at: isoWithOffset(mail.at, zone),
  to: mail.to,
  cc: mail.cc,
  subject: mail.subject,
  text: mail.text,
  html: mail.html ?? null,
  attachments: [
    ...mail.attachments.map((file) => attachmentView(file, false)),
    ...mail.inlineImages.map((file) => attachmentView(file, true)),
  ],
});

export const mailRoutes = (host: Host): readonly Route[] => {
  const withMail = (
    given: string,
    answer: (mail: Mail) => Answer | Promise<Answer>,
  ): Answer | Promise<Answer> => {
    const mail = /^\d+$/.test(given) ? host.google.mailbox.sent()[Number(given)] : undefined;
    return mail ? answer(mail) : problem(404, 'not-found', host.text.noSuchMail({ index: given }));
  };

  const raw = (_request: unknown, { file = '' }: Parameters): Answer | Promise<Answer> =>
    withMail(file.endsWith('.eml') ? file.slice(0, -4) : '', async (mail) => ({
      status: 200,
      headers: {
        'Content-Type': 'message/rfc822',
        'Content-Disposition': `attachment; filename="mail-${mail.id}.eml"`,
      },
      body: await rawMessage(mail),
    }));

  return [
    {
      method: 'GET',
      path: '/api/mail',
      handle: () =>
        json(
          host.google.mailbox.sent().map((mail, index) => mailView(mail, index, host.book.zone)),
        ),
    },
    { method: 'GET', path: '/api/mail/:file', handle: raw },
    {
      method: 'GET',
      path: '/api/mail/:index/html',
      handle: (_request, { index = '' }) => withMail(index, mailPage),
    },
  ];
};
