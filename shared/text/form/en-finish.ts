// What the form says while it checks, sends and hands over the receipt, in English. Loaded when it comes to that.
import type { Messages, Translated } from '../catalogue.ts';

export const enFinish = {
  checkTitle: 'Check your answers',
  checkIntro: 'This is what we will receive. You can still change everything.',
  change: 'Change',
  nothingGiven: 'Nothing given',
  consent: 'I agree that what I have written here is used to deal with my complaint.',
  send: 'Send complaint',

  consentMissing: 'Tick the box to agree. Without it we cannot deal with your complaint',
  sendingTitle: 'Sending your complaint…',
  sendingText: 'This usually takes a few seconds.',
  waitingTitle: 'Not sent yet',
  waitingSilence: 'We could not reach the office. Your complaint is not lost.',
  waitingBusy: 'The office is receiving many complaints just now. Yours is not lost.',
  waitingIn: ({ seconds }: { seconds: number }) => `Trying again in ${seconds} s`,
  waitingMinutes: ({ minutes }: { minutes: number }) => `Trying again in ${minutes} min`,
  waitingHours: ({ hours }: { hours: number }) => `Trying again in ${hours} h`,
  keptOnDevice:
    'It is kept on this device. You may close the page: it is sent when you open it again. However often we try, it arrives only once.',
  keepPageOpen:
    'Please keep this page open: your browser does not let us keep it for you. However often we try, it arrives only once.',
  sendNow: 'Send now',
  discard: 'Delete it from this device',
  discardAsk: 'It may already have reached us. Delete it from this device anyway?',
  discardYes: 'Delete',
  discardNo: 'Keep it',
  refusedAdvice: 'Your answers are still here. Change what is needed and send them again.',
  refusedText: 'Your complaint could not be accepted. Please call the office.',
  tooLargeText: 'Your complaint is too long. Please shorten what you wrote.',

  receiptTitle: 'We have your complaint',
  receiptNumber: 'Your complaint number',
  receiptNext: 'What happens next',
  receiptNoPromises: 'We will get in touch with you.',
  receiptSecret: 'Your private code',
  receiptSecretHint:
    'Keep it with the number. The two together show how your complaint stands, so do not pass the code on.',
  copy: 'Copy',
  copied: 'Copied',
  print: 'Print',
  save: 'Save as a file',
  fileName: 'complaint',
  another: 'Make another complaint',
} as const satisfies Messages;

/** The messages of finishing in one language. */
export type FinishText = Translated<typeof enFinish>;
