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

/** Something the coordinator types, all of it at one moment. */
export type Act = {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Reached at this moment. */
  readonly milestones: readonly Milestone[];
  /** What the complainant answered when asked, 1 to 5. */
  readonly satisfaction?: number;
};

/** Shares in percent; what they leave of 100 is very late. */
export const rule = {
  prompt: 70,
  late: 20,
  noAgreement: 10,
  test: 5,
  /** Of the complainants, when their complaint is closed. */
  asked: 33,
  /** Of those asked. */
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
} as const satisfies Record<Exclude<Milestone, 'closed'>, Record<Pace, readonly [number, number]>>;

/** What the coordinator will type about a complaint received at `receivedAt`, oldest first. */
export const workOn = (id: string, receivedAt: number, seed: number): readonly Act[] => {
  const random = createRandom(seed, 'work', id);
  const chance = (percent: number): boolean => random() * 100 < percent;
  const after = (start: number, milestone: keyof typeof hours, pace: Pace): number => {
    const [from, to] = hours[milestone][pace];
    return start + Math.round(between(random, from, to) * hour);
  };

  const pace = drawPace(random);
  const firstAnswer = after(receivedAt, 'firstAnswer', pace);
  const answer = after(firstAnswer, 'answer', pace);
  const recordSent = after(receivedAt, 'recordSent', drawPace(random));
  const acts: Act[] = [
    { at: firstAnswer, milestones: ['firstAnswer'] },
    { at: answer, milestones: ['answer'] },
    { at: recordSent, milestones: ['recordSent'] },
  ];
  let last = answer;
  const then = (milestone: keyof typeof hours): void => {
    last = after(last, milestone, drawPace(random));
    acts.push({ at: last, milestones: [milestone] });
  };
  if (chance(rule.noAgreement)) {
    then('noAgreement');
    then('homeVisit');
  }
  if (chance(rule.test)) {
    then('testRequested');
    then('sampleSent');
    then('testReport');
  }
  acts.push({
    at: after(Math.max(last, recordSent), 'agreement', drawPace(random)),
    milestones: ['agreement', 'closed'],
    ...(chance(rule.asked) ? { satisfaction: chance(rule.satisfied) ? 5 : 2 } : {}),
  });
  return acts.sort((one, other) => one.at - other.at);
};
