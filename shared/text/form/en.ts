// What the form says while it asks, in English: the language every other one is measured against.
import type { Messages, Translated } from '../catalogue.ts';

export const en = {
  progress: ({ step, of }: { step: number; of: number }) => `Step ${step} of ${of}`,
  optional: '(optional)',
  next: 'Continue',
  back: 'Back',
  choose: 'Choose…',
  loadingChoices: 'Loading choices…',
  notLoaded:
    'The next part could not be loaded. Check your connection, then press Continue again or reload the page.',

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
  personIntro: 'If someone is seriously unwell, get medical help first. The form can wait.',
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

  problemsTitle: 'There is a problem',
  errorPrefix: 'Error:',
  descriptionMissing: 'Tell us what happened',
  nameMissing: 'Enter your name',
  contactMissing: 'Enter a phone number or an e-mail address, so that we can answer you',
  phoneWrong: 'Enter a phone number with at least 5 digits',
  emailWrong: 'Enter an e-mail address such as name@example.org',
  tooLong: ({ question, most, now }: { question: string; most: number; now: number }) =>
    `“${question}” may have at most ${most} characters. It has ${now} now`,
} as const satisfies Messages;

/** The messages of asking in one language. */
export type FormText = Translated<typeof en>;
