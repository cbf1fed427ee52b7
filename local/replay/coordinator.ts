// How a simulated coordinator works a complaint: the rule by which milestones are typed, early or late.
// The rule is chance with a seed, and it is printed before the replay (text/…, `rule`).
import { between, createRandom, type Random } from './random.ts';

/** Milestones of plan P1, typed into the column of the same key. */
export type Milestone =
  | 'firstAnswer'
  | 'answer'
  | 'recordSent'
  | 'noAgreement'
  | 'homeVisit'
  | 'testRequested'
  | 'sampleSent'
  | 'testReport'
  | 'agreement'
  | 'closed';

export type Step = {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly milestone: Milestone;
};

export type Work = {
  /** Oldest first. */
  readonly steps: readonly Step[];
  /** Asked of the complainant when the complaint is closed. */
  readonly satisfied: boolean;
};

/** Shares in percent; what they leave of 100 is very late. */
export const rule = {
  prompt: 70,
  late: 20,
  noAgreement: 10,
  test: 5,
  satisfied: 92,
} as const;

const hour = 3_600_000;

type Pace = 'prompt' | 'late' | 'veryLate';

const drawPace = (random: Random): Pace => {
  const drawn = random() * 100;
  if (drawn < rule.prompt) return 'prompt';
  return drawn < rule.prompt + rule.late ? 'late' : 'veryLate';
};

/** Hours from … to, by pace, since the moment the duty counts from. */
const hours = {
  firstAnswer: { prompt: [0.1, 0.9], late: [1.2, 3.5], veryLate: [6, 30] },
  /** Counted from the first answer on, so that it never comes before it. */
  answer: { prompt: [0.5, 2.8], late: [4, 16], veryLate: [24, 60] },
  recordSent: { prompt: [3, 11], late: [12.5, 30], veryLate: [36, 90] },
  noAgreement: { prompt: [2, 24], late: [2, 24], veryLate: [2, 24] },
  homeVisit: { prompt: [4, 22], late: [26, 48], veryLate: [60, 120] },
  testRequested: { prompt: [2, 24], late: [2, 24], veryLate: [2, 24] },
  sampleSent: { prompt: [6, 40], late: [80, 120], veryLate: [150, 200] },
  testReport: { prompt: [24, 72], late: [24, 72], veryLate: [24, 72] },
  agreement: { prompt: [4, 22], late: [26, 48], veryLate: [50, 90] },
  closed: { prompt: [0, 0], late: [0, 0], veryLate: [0, 0] },
} as const satisfies Record<Milestone, Record<Pace, readonly [number, number]>>;

/** What the coordinator will type about a complaint received at `receivedAt`, and when. */
export const workOn = (id: string, receivedAt: number, seed: number): Work => {
  const random = createRandom(seed, 'work', id);
  const after = (milestone: Milestone, start: number, pace: Pace): Step => {
    const [from, to] = hours[milestone][pace];
    return { at: start + Math.round(between(random, from, to) * hour), milestone };
  };

  const answerPace = drawPace(random);
  const firstAnswer = after('firstAnswer', receivedAt, answerPace);
  const answer = after('answer', firstAnswer.at, answerPace);
  const recordSent = after('recordSent', receivedAt, drawPace(random));
  const steps = [firstAnswer, answer, recordSent];
  let last = answer.at;
  const then = (milestone: Milestone): void => {
    const step = after(milestone, last, drawPace(random));
    steps.push(step);
    last = step.at;
  };

  if (random() * 100 < rule.noAgreement) {
    then('noAgreement');
    then('homeVisit');
  }
  if (random() * 100 < rule.test) {
    then('testRequested');
    then('sampleSent');
    then('testReport');
  }
  last = Math.max(last, recordSent.at);
  then('agreement');
  then('closed');
  return {
    steps: steps.sort((one, other) => one.at - other.at),
    satisfied: random() * 100 < rule.satisfied,
  };
};
