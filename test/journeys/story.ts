// An invented morning for the pictures: complaints that stand differently by the time one looks.
import type { SubmissionInput } from '../../shared/model/submission.ts';

type Told = Pick<SubmissionInput, 'description'> & Partial<SubmissionInput>;

export type Scene = {
  /** Time that passes before the complaint comes in, ISO 8601. */
  readonly after: string;
  readonly told: Told;
  /** Milestones that the owner has typed when the picture is taken, with their times on that day. */
  readonly done: Readonly<Record<string, string>>;
};

export const storyStart = '2026-03-30T08:05:00+08:00';
export const storyDay = '2026-03-30';

/** The moment of the pictures comes so long after the last complaint. */
export const lookAfter = 'PT35M';

export const story: readonly Scene[] = [
  {
    after: 'PT5M',
    told: {
      description: 'Two of the five boxes arrived dented and open at one corner.',
      category: 'packaging',
      product: 'Nutrition sachets',
      batch: '260112 A',
      region: 'Ganzhou',
      reporter: { name: 'He Juan', phone: '13900000011' },
    },
    done: {
      firstAnswer: '08:31',
      answer: '09:20',
      recordSent: '09:45',
      agreement: '10:05',
      closed: '10:05',
    },
  },
  {
    after: 'PT35M',
    told: {
      description: 'My son has had loose stools since he began with the new box on Friday.',
      category: 'unwell',
      product: 'Nutrition sachets',
      batch: '260217 B',
      symptoms: ['diarrhoea'],
      affected: 'My son, 11 months',
      region: "Ji'an",
      reporter: { name: 'Tang Wen', phone: '13900000012' },
      wish: 'Somebody should tell us whether to go on.',
    },
    done: {},
  },
  {
    after: 'PT25M',
    told: {
      description: 'There were 28 sachets in the box instead of 30.',
      category: 'shortage',
      product: 'Nutrition sachets',
      region: 'Ganzhou',
      reporter: { name: 'Qiu Lan', phone: '13900000013' },
    },
    done: { firstAnswer: '09:38' },
  },
  {
    after: 'PT40M',
    told: {
      description:
        'She vomited twice after the second sachet. A reporter of the local paper has called us.',
      category: 'unwell',
      product: 'Nutrition sachets',
      batch: '260217 B',
      symptoms: ['vomiting', 'fever'],
      signals: ['media'],
      affected: 'My daughter, 14 months',
      region: 'Ganzhou',
      reporter: { name: 'Lin Mei', phone: '13900000014' },
    },
    done: { firstAnswer: '10:02' },
  },
  {
    after: 'PT15M',
    told: {
      description: 'The print on the box is different from the last one. Is this a fake?',
      category: 'counterfeit',
      product: 'Nutrition sachets',
      region: "Ji'an",
      reporter: { name: 'Xu Bin', phone: '13900000015' },
    },
    done: {},
  },
  {
    after: 'PT20M',
    told: {
      description: 'He coughs after each meal with it, and has a rash on his arms.',
      category: 'unwell',
      product: 'Nutrition sachets',
      batch: '260301 C',
      symptoms: ['cough', 'rash'],
      affected: 'My son, 9 months',
      region: 'Ganzhou',
      reporter: { name: 'Ma Li', phone: '13900000016' },
    },
    done: { firstAnswer: '10:31' },
  },
];
