// `--smtp`: what the script mails leaves for real too, and a mail server that is down harms nothing.
import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { Mail, Mailbox } from '../../local/google/mail.ts';
import { type RealMail, sendForReal } from '../../local/server/mail/smtp.ts';

const mail: Mail = {
  id: 1,
  at: Date.UTC(2026, 2, 2, 1),
  from: 'coordinator@example.org',
  name: 'Redress',
  to: ['liao.yan@example.org'],
  cc: [],
  bcc: [],
  subject: 'First answer is due',
  text: 'Within the hour.',
  attachments: [],
  inlineImages: [],
};

/** A mailbox that tells its one listener when `send` is called. */
const mailbox = (): Mailbox & { send(): void } => {
  let listener: ((mail: Mail) => void) | undefined;
  return {
    sent: () => [],
    onMail: (given) => {
      listener = given;
      return () => undefined;
    },
    remainingQuota: () => 100,
    send: () => listener?.(mail),
  };
};

/** Speaks just enough SMTP to take one message, and says that it is kept when `keep` has ended. */
const mailServer = (
  received: (message: string) => void,
  keep: Promise<unknown> = Promise.resolve(),
): Server =>
  createServer((socket) => {
    let data: string | null = null;
    socket.setEncoding('utf8').write('220 ready\r\n');
    socket.on('data', (text: string) => {
      if (data === null) {
        if (text.startsWith('DATA')) data = '';
        socket.write(data === null ? '250 ok\r\n' : '354 go on\r\n');
        return;
      }
      data += text;
      if (!data.endsWith('\r\n.\r\n')) return;
      received(data);
      data = null;
      void keep.then(() => socket.write('250 kept\r\n'));
    });
  });

let server: Server | undefined;
afterEach(() => server?.close());

const listening = (given: Server): Promise<number> =>
  new Promise((resolve) => {
    given.listen(0, '127.0.0.1', () => {
      const address = given.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });

it('sends each mail with its sender’s name, its subject and its own date', async () => {
  const box = mailbox();
  const message = await new Promise<string>((resolve, reject) => {
    server = mailServer(resolve);
    void listening(server).then((port) => {
      sendForReal(box, `smtp://127.0.0.1:${port}`, (_mail, reason) => reject(new Error(reason)));
      box.send();
    });
  });
  expect(message).toMatch(/^From: Redress <coordinator@example\.org>\r$/m);
  expect(message).toMatch(/^To: liao\.yan@example\.org\r$/m);
  expect(message).toMatch(/^Subject: First answer is due\r$/m);
  expect(message).toMatch(/^Date: Mon, 02 Mar 2026 01:00:00 \+0000\r$/m);
  expect(message).toContain('Within the hour.');
});

it('says which mail could not be sent, and why', async () => {
  const closed = createServer();
  const port = await listening(closed);
  await new Promise((resolve) => closed.close(resolve));
  const box = mailbox();
  const [subject, reason] = await new Promise<readonly [string, string]>((resolve) => {
    sendForReal(box, `smtp://127.0.0.1:${port}`, (failed, why) => resolve([failed.subject, why]));
    box.send();
  });
  expect(subject).toBe('First answer is due');
  expect(reason).toContain('ECONNREFUSED');
});

/** A mail of which the server has everything and has not yet said that it is kept. */
const sending = async () => {
  let keep = () => {};
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  const box = mailbox();
  const failures: string[] = [];
  const real = await new Promise<RealMail>((resolve) => {
    const taking = mailServer(() => resolve(begun), kept);
    server = taking;
    let begun: RealMail;
    void listening(taking).then((port) => {
      begun = sendForReal(box, `smtp://127.0.0.1:${port}`, (_mail, why) => failures.push(why));
      box.send();
    });
  });
  return { real, keep, failures };
};
const never = new Promise<never>(() => {});

it('waits at the end for a mail that is under way', async () => {
  const { real, keep, failures } = await sending();
  const ended: string[] = [];
  const finished = real.finish(never).then((left) => {
    ended.push('finished');
    return left;
  });
  ended.push('kept');
  keep();
  expect(await finished).toEqual([]);
  expect([ended, failures]).toEqual([['kept', 'finished'], []]);
});

it('names the mails that it waited for in vain', async () => {
  const { real, keep } = await sending();
  expect(await real.finish(Promise.resolve())).toEqual([mail]);
  keep();
  expect(await real.finish(never)).toEqual([]);
});
