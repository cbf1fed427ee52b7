// One person filling in one form: language, plan, answers and place, and the moves between them. Knows no DOM.
import type { Locale, PublicPlan } from '../../shared/model/submission.ts';
import type { FormText } from '../../shared/text/form/en.ts';
import { dropDraft, findDraft, keepDraft } from '../delivery/draft.ts';
import { hasLeftover } from '../delivery/leftover.ts';
import type { Surroundings } from '../delivery/surroundings.ts';
import { inEnglish, type Language, speak } from '../language/words.ts';
import type * as Later from '../later.ts';
import type { Screen } from '../views/screen.ts';
import type { Answers } from './answers.ts';
import type { Announce, ErrorKind } from './events.ts';
import { type Journey, startOf } from './journey.ts';
import { fetchPlan, readPlan } from './plan.ts';
import type { Problem } from './problem.ts';

/** Where complaints go, and under which names. */
export type Address = {
  readonly endpoint: string;
  readonly site: string;
  /** Tells this form from others that keep things on the same device. */
  readonly form: string;
};

/** Where the focus goes when the person has moved; an id in the form. */
export type Focus = 'title' | 'summary' | 'discard-ask';

/** What a session needs of the element that shows it. */
export type SessionHost = {
  readonly address: Address;
  readonly surroundings: Surroundings;
  readonly announce: Announce;
  /** Draws again and, when the person has moved, takes the focus along. */
  readonly redraw: (focus?: Focus) => void;
  readonly visit: (field: Problem['field']) => void;
  /** Fetches what is needed once a person has begun; undefined if that fails. */
  readonly loadLater: () => Promise<typeof Later | undefined>;
};

export class Session implements Screen {
  readonly host: SessionHost;
  language: Language = inEnglish;
  /** The messages are here in the wanted language. */
  ready = false;
  plan: PublicPlan | undefined;
  planComing = false;
  journey: Journey;
  restored: boolean;
  #wanted: Locale = 'en';

  constructor(host: SessionHost) {
    this.host = host;
    const draft = findDraft(host.surroundings, host.address.form);
    this.plan = draft.plan;
    this.journey = startOf(draft.answers);
    this.restored = Object.values(draft.answers).some(({ length }) => length > 0);
    if (hasLeftover(host.surroundings, host.address.form)) {
      this.journey = { ...this.journey, place: 'check' };
    }
  }

  get words(): FormText {
    return this.language.words;
  }

  get locale(): Locale {
    return this.language.locale;
  }

  /** Changes the language of the messages; the choices follow with the plan. */
  changeLanguage(locale: Locale): void {
    this.#wanted = locale;
    const take = (language: Language) => {
      if (this.#wanted !== locale) return;
      this.language = language;
      this.ready = true;
      this.move({ ...this.journey, problems: [] });
    };
    const language = speak(locale);
    if (language instanceof Promise) void language.then(take);
    else take(language);
  }

  /** Takes the plan that came with the page, or asks the web app for it. */
  takePlan(given: unknown): void {
    const plan = readPlan(given);
    this.plan = plan ?? this.plan;
    if (plan?.locale !== this.#wanted) void this.#askForPlan();
  }

  async #askForPlan(): Promise<void> {
    const { surroundings, address, announce, redraw } = this.host;
    const wanted = this.#wanted;
    if (!address.endpoint) return;
    this.planComing = true;
    const plan = await fetchPlan(surroundings, address.endpoint, wanted);
    if (this.#wanted !== wanted) return;
    this.planComing = false;
    this.plan = plan ?? this.plan;
    if (!plan) announce('complaint-error', { kind: 'plan', fields: [] });
    redraw();
  }

  /** Takes answers and keeps them on the device. */
  answer(answers: Answers): void {
    this.journey = { ...this.journey, answers };
    const { surroundings, address, redraw } = this.host;
    keepDraft(surroundings, address.form, { answers, plan: this.plan });
    redraw();
  }

  readonly goOn = async (): Promise<void> => {
    if (!this.plan && !this.planComing) void this.#askForPlan();
    const { place } = this.journey;
    const later = await this.host.loadLater();
    // Who presses again while it is being fetched goes on by one step all the same.
    if (this.journey.place !== place) return;
    if (later) this.move(later.goOn(this.journey, this.plan, this.words));
    else this.report([{ field: 'send', message: this.words.notLoaded }], 'loading');
  };

  readonly goBack = async (): Promise<void> => {
    const later = await this.host.loadLater();
    if (later) this.move(later.goBack(this.journey, this.plan));
  };

  readonly visit = (field: Problem['field']): void => this.host.visit(field);

  /** Shows problems where the person is. */
  report(problems: readonly Problem[], kind?: ErrorKind): void {
    this.move({ ...this.journey, problems }, kind);
  }

  /** Back to the first step, with all answers. */
  toStart(): void {
    this.move({ ...this.journey, place: 'happened' });
  }

  /** Forgets the answers here and on the device. */
  readonly startAfresh = (): void => {
    this.forgetDraft();
    this.move(startOf());
    this.host.redraw('title');
  };

  forgetDraft(): void {
    this.restored = false;
    dropDraft(this.host.surroundings, this.host.address.form);
  }

  /** Shows the journey where it has got to, and tells the page. */
  move(next: Journey, kind: ErrorKind = 'answers'): void {
    const { announce, redraw } = this.host;
    const moved = next.place !== this.journey.place;
    this.journey = next;
    if (moved) announce('complaint-step', { step: next.place });
    if (next.problems.length > 0) {
      const fields = next.problems.map(({ field }) => field);
      announce('complaint-error', { kind, fields });
      redraw('summary');
    } else {
      redraw(moved ? 'title' : undefined);
    }
  }
}
