// What the web app answers to complainants, in English.
export const en = {
  promise: ({ what, when }: { what: string; when: string }) => `${what} by ${when}`,
  promiseInGeneral: ({ what, within }: { what: string; within: string }) =>
    `${what} within ${within}`,
  invalid: 'Some answers are missing or cannot be read. Please check them and send again.',
  invalidJson: 'The form sent something that cannot be read. Please reload the page and try again.',
  busy: 'Many people are sending right now. Your complaint was not saved yet; please try again in a moment.',
  tooLarge: 'This is more text than one complaint can hold. Please shorten it and send again.',
  notSetUp:
    'This complaint form is not ready yet. Please call the organisation instead, or try again later.',
  notFound: 'There is nothing at this address.',
  failed:
    'Something went wrong on our side and your complaint was not saved. Please try again in a minute.',
  failedView: 'Something went wrong on our side. Please try again in a minute.',
  fieldMissing: 'Please fill this in.',
  fieldTooLong: 'Please shorten this.',
  fieldUnreadable: 'Please check this.',
  fieldEmail: 'Please check this e-mail address, for example name@example.org.',
  contact: ({ contact }: { contact: string }) => `To ask how your complaint stands: ${contact}`,
  fieldContact: 'Please leave a phone number or an e-mail address: we must be able to reach you.',
  fieldConsent: 'Please agree so that we may handle your complaint.',
};
