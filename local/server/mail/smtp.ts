// `--smtp URL`: what the script mails is also sent for real.
import { createTransport } from 'nodemailer';
import type { Mail, Mailbox } from '../../google/mail.ts';
import { mailOptions } from './message.ts';

export type RealMail = {
  /**
   * Waits until no mail is under way, or until there is no more time; answers the mails that still
   * are.
   */
  finish(noMoreTime: Promise<unknown>): Promise<readonly Mail[]>;
};

/** Sends every further mail; a failure is told and never felt by the script, as with Google's own sending. */
export const sendForReal = (
  mailbox: Mailbox,
  smtpUrl: string,
  onFailure: (mail: Mail, reason: string) => void,
): RealMail => {
  const transport = createTransport(smtpUrl);
  const underWay = new Map<Mail, Promise<void>>();
  const send = async (mail: Mail): Promise<void> => {
    try {
      await transport.sendMail(mailOptions(mail));
    } catch (error) {
      onFailure(mail, error instanceof Error ? error.message : String(error));
    } finally {
      underWay.delete(mail);
    }
  };
  mailbox.onMail((mail) => {
    underWay.set(mail, send(mail));
  });
  return {
    finish: async (noMoreTime) => {
      await Promise.race([Promise.all(underWay.values()), noMoreTime]);
      return [...underWay.keys()];
    },
  };
};
