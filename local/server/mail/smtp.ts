// `--smtp URL`: what the script mails is also sent for real.
import { createTransport } from 'nodemailer';
import type { Mail, Mailbox } from '../../google/mail.ts';
import { mailOptions } from './message.ts';

/** Sends every further mail; a failure is told and never felt by the script, as with Google's own sending. */
export const sendForReal = (
  mailbox: Mailbox,
  smtpUrl: string,
  onFailure: (mail: Mail, reason: string) => void,
): void => {
  const transport = createTransport(smtpUrl);
  mailbox.onMail((mail) => {
    transport.sendMail(mailOptions(mail)).catch((error: unknown) => {
      onFailure(mail, error instanceof Error ? error.message : String(error));
    });
  });
};
