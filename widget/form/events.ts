// What the form tells the page it stands on. Never what a person wrote.
import type { Place } from './journey.ts';

export type ErrorKind = 'answers' | 'delivery' | 'refused' | 'plan' | 'loading';

export type ComplaintFormEvents = {
  /** Another step is shown. */
  'complaint-step': CustomEvent<{ readonly step: Place }>;
  /** The web app has the complaint. The number alone opens nothing. */
  'complaint-submitted': CustomEvent<{ readonly number: string }>;
  /** Answers with problems, a complaint that did not get through or was refused, or no plan. */
  'complaint-error': CustomEvent<{
    readonly kind: ErrorKind;
    /** Names of the fields at fault. */
    readonly fields: readonly string[];
  }>;
};

type Details = { [Name in keyof ComplaintFormEvents]: ComplaintFormEvents[Name]['detail'] };

/** Tells the page; listeners on the element or anywhere above it hear it. */
export type Announce = <Name extends keyof Details>(name: Name, detail: Details[Name]) => void;

export const announceFrom =
  (element: HTMLElement): Announce =>
  (name, detail) => {
    element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  };
