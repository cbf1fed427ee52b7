// What the complaint form says, in English: the language every other one is measured against.
import type { Messages, Translated } from '../catalogue.ts';

export const en = {
  progress: ({ step, of }: { step: number; of: number }) => `Step ${step} of ${of}`,
  optional: '(optional)',
  next: 'Continue',
  back: 'Back',
  choose: 'Choose…',
  loadingChoices: 'Loading choices…',
  stillLoading:
    'The next part could not be loaded. Check your connection, then press Continue again.',

  restored: 'Your answers from an earlier visit are still here.',
  startAfresh: 'Delete them and start afresh',

  happenedTitle: 'What happened?',
  description: 'Tell us in your own words',
  descriptionHint: 'What happened, when and where. A few sentences are enough.',
  category: 'What is it about?',
  categoryHint: 'Choose what comes closest.',
  region: 'Where did it happen?',
  regionHint: 'So that it reaches the people closest to you.',

  productTitle: 'Which product is it?',
  productIntro: 'You will find this on the packaging. Leave out what you do not know.',
  product: 'Product name',
  specification: 'Size or specification',
  specificationHint: 'For example: 30 sachets of 12 g',
  batch: 'Batch number',
  batchHint: 'Usually printed near the date, after “Batch” or “LOT”.',

  personTitle: 'Was anyone affected?',
  personIntro:
    'If someone is seriously unwell, get medical help first. This form keeps your answers.',
  symptoms: 'Has anyone felt unwell?',
  symptomsHint: 'Tick everything you noticed. If nobody felt unwell, leave it empty.',
  affected: 'Who is affected?',
  affectedHint: 'For example: my daughter, 14 months old. We do not need the name.',
  signals: 'Does any of this apply?',
  signalsHint: 'It shows us how urgent this is. If none applies, leave it empty.',

  contactTitle: 'How can we reach you?',
  contactIntro: 'Give a phone number or an e-mail address. Both is fine too.',
  name: 'Your name',
  phone: 'Phone number',
  email: 'E-mail address',
  wish: 'What would put things right for you?',
  urgency: 'How urgent is it for you?',

  checkTitle: 'Check your answers',
  checkIntro: 'This is what we will receive. You can still change everything.',
  change: 'Change',
  nothingGiven: 'Nothing given',
  consent: 'I agree that what I have written here is used to deal with my complaint.',
  send: 'Send complaint',

  problemsTitle: 'There is a problem',
  errorPrefix: 'Error:',
  descriptionMissing: 'Tell us what happened',
  nameMissing: 'Enter your name',
  contactMissing: 'Enter a phone number or an e-mail address, so that we can answer you',
  phoneWrong: 'Enter a phone number with at least 5 digits',
  emailWrong: 'Enter an e-mail address such as name@example.com',
  consentMissing: 'Tick the box to agree. Without it we may not deal with your complaint',
  tooLong: ({ question, most, now }: { question: string; most: number; now: number }) =>
    `“${question}” may have at most ${most} characters. It has ${now} now`,

  sendingTitle: 'Sending your complaint…',
  sendingText: 'This usually takes a few seconds.',
  waitingTitle: 'Not sent yet',
  waitingSilence: 'We could not reach the office. Your complaint is not lost.',
  waitingBusy: 'The office is receiving many complaints just now. Yours is not lost.',
  waitingIn: ({ seconds }: { seconds: number }) => `Trying again in ${seconds} s`,
  waitingMinutes: ({ minutes }: { minutes: number }) => `Trying again in ${minutes} min`,
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
  receiptBy: ({ time }: { time: string }) => `By ${time}`,
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

/** The form's messages in one language. */
export type FormText = Translated<typeof en>;
