// Sending mail and its quota, by facts 3 and 3.1.
import { describe, expect, it } from 'vitest';
import type { Mail } from '../../local/index.ts';
import { install, owner, startMoment } from './script-support.ts';

const code = `
function send(message) { MailApp.sendEmail(message); }
function plain() { MailApp.sendEmail('a@example.com', 'Subject', 'Body'); }
function withOptions() { MailApp.sendEmail('a@example.com', 'Subject', 'Body', { cc: 'c@example.com', name: 'Desk' }); }
function withReplyTo() { MailApp.sendEmail('a@example.com', 'reply@example.com', 'Subject', 'Body'); }
function rich() {
  MailApp.sendEmail({
    to: 'Ann <a@example.com>, b@example.com', bcc: 'd@example.com', replyTo: 'r@example.com',
    subject: 'Subject', body: 'Body', htmlBody: '<img src="cid:chart">',
    inlineImages: { chart: Utilities.newBlob([-119, 80], 'image/png', 'x.png') },
    attachments: [Utilities.newBlob('1,2', 'text/csv', 'data.csv'), HtmlService.createHtmlOutput('<p>').setTitle('page')],
  });
}
function many(count) { for (let sent = 0; sent < count; sent++) plain(); }
function long(bytes) { MailApp.sendEmail('a@example.com', 'Subject', 'x'.repeat(bytes)); }
function remaining() { return MailApp.getRemainingDailyQuota(); }`;

const sentBy = (functionName: string): Mail => {
  const { google, value } = install(code);
  value(functionName);
  const [mail] = google.mailbox.sent();
  if (!mail) throw new Error('Nothing was sent.');
  return mail;
};

describe('MailApp.sendEmail', () => {
  it('takes recipient, subject and body, and sends as the effective user', () => {
    expect(sentBy('plain')).toEqual({
      id: 1,
      at: startMoment,
      from: owner,
      to: ['a@example.com'],
      cc: [],
      bcc: [],
      subject: 'Subject',
      text: 'Body',
      attachments: [],
      inlineImages: [],
    });
  });

  it('takes options as a fourth argument, or a reply address as the second of four texts', () => {
    expect(sentBy('withOptions')).toMatchObject({ cc: ['c@example.com'], name: 'Desk' });
    expect(sentBy('withReplyTo')).toMatchObject({ replyTo: 'reply@example.com', text: 'Body' });
  });

  it('takes one object with HTML, inline images and attachments', () => {
    expect(sentBy('rich')).toMatchObject({
      to: ['a@example.com', 'b@example.com'],
      bcc: ['d@example.com'],
      replyTo: 'r@example.com',
      html: '<img src="cid:chart">',
      inlineImages: [{ name: 'chart', contentType: 'image/png', base64: 'iVA=' }],
      attachments: [
        { name: 'data.csv', contentType: 'text/csv', base64: 'MSwy' },
        { name: 'page', contentType: 'text/html', base64: 'PHA+' },
      ],
    });
  });

  it.each([
    [{ to: 'nobody', subject: 's' }, 'Invalid email: nobody'],
    [{ to: 'a@example.com, b@', subject: 's' }, 'Invalid email: b@'],
    [{ to: '', subject: 's' }, 'Failed to send email: no recipient'],
    [{ subject: 's' }, 'Failed to send email: no recipient'],
  ])('refuses %j', (message, text) => {
    const { failure, google } = install(code);
    expect(failure('send', message)).toBe(text);
    expect(google.mailbox.sent()).toEqual([]);
  });

  it('refuses more than 50 recipients of one message', () => {
    const to = Array.from({ length: 51 }, (_, index) => `p${index}@example.com`).join(',');
    expect(install(code).failure('send', { to, subject: 's' })).toBe(
      'Limit Exceeded: Email Recipients Per Message.',
    );
  });

  it('refuses a body over 200 kB on a consumer account, over 400 kB on Workspace', () => {
    expect(install(code).failure('long', 200 * 1024 + 1)).toBe('Limit Exceeded: Email Body Size.');
    const workspace = install(code, { account: 'workspace' });
    expect(workspace.value('long', 200 * 1024 + 1)).toBeUndefined();
  });
});

describe('the quota', () => {
  it('counts recipients: 100 a day on a consumer account, 1,500 on Workspace', () => {
    const { value } = install(code);
    value('rich');
    expect(value('remaining')).toBe(97);
    expect(install(code, { account: 'workspace' }).value('remaining')).toBe(1500);
  });

  it("refuses in Google's words once it is used up", () => {
    const { failure, google } = install(code);
    expect(failure('many', 101)).toBe('Service invoked too many times for one day: email.');
    expect(google.mailbox.sent()).toHaveLength(100);
    expect(google.mailbox.remainingQuota(owner)).toBe(0);
  });

  it('is full again 24 hours after the first use, not at midnight', () => {
    const { google, value } = install(code);
    value('many', 100);
    google.clock.advance('PT23H59M');
    expect(value('remaining')).toBe(0);
    google.clock.advance('PT1M');
    expect(value('remaining')).toBe(100);
  });

  it('belongs to each sending account', () => {
    const { project, value } = install(code);
    value('many', 100);
    const other = { context: 'editor', effectiveUser: 'other@example.com' } as const;
    expect(project.run('remaining', [], other)).toMatchObject({ value: 100 });
  });

  it('can be made short by a fault', () => {
    const { failure, google, value } = install(code);
    google.faults.add({ kind: 'mail-quota', remaining: 1 });
    value('plain');
    expect(value('remaining')).toBe(0);
    expect(failure('plain')).toBe('Service invoked too many times for one day: email.');
  });
});

describe('the mailbox', () => {
  it('tells of each mail once, when the execution is over', () => {
    const { google, value } = install(code);
    const seen: string[] = [];
    const stop = google.mailbox.onMail(({ id }) => seen.push(`mail ${id}`));
    google.onCommit(() => seen.push('committed'));
    value('many', 2);
    stop();
    value('plain');
    expect(seen).toEqual(['mail 1', 'mail 2', 'committed', 'committed']);
  });
});
