// The questions of the form as data: in which step, of what kind, offering which of the plan's choices.
import type { longest } from '../../shared/model/normalise.ts';
import type { PublicPlan } from '../../shared/model/submission.ts';
import type { FormText } from '../../shared/text/form/en.ts';
import type { Answers, ListName, TextName } from './answers.ts';

/** Messages that are a plain text, as labels and hints are. */
export type PlainText = {
  [Key in keyof FormText]: FormText[Key] extends string ? Key : never;
}[keyof FormText];

type ChoiceList = 'categories' | 'symptoms' | 'signals' | 'regions' | 'urgencies';

type Asked = {
  readonly label: PlainText;
  readonly hint?: PlainText;
  /** Whether it is asked at all, given what was answered so far. */
  readonly when?: (answers: Answers, plan: PublicPlan | undefined) => boolean;
};

/** How stray typing is forgiven. */
export type Tidying = 'text' | 'line' | 'code' | 'email';

/** One line or several lines of text. */
export type TextQuestion = Asked & {
  readonly kind: 'line' | 'area';
  readonly name: TextName;
  readonly most: keyof typeof longest;
  readonly tidy: Tidying;
  /** Without an answer the form does not go on; this is what it says. */
  readonly missing?: PlainText;
  /** Answered by this or by the other: neither is optional while both are empty. */
  readonly insteadOf?: TextName;
  readonly autocomplete?: AutoFill;
  readonly inputmode?: 'tel' | 'email' | 'text';
  /** Long answers need a wide field; a short one says that a short answer is expected. */
  readonly short?: true;
};

/** One of the plan's choices, all in sight or folded into a list. */
export type OneQuestion = Asked & {
  readonly kind: 'one' | 'pick';
  readonly name: TextName;
  readonly choices: ChoiceList;
};

/** Any number of the plan's choices. */
export type ManyQuestion = Asked & {
  readonly kind: 'many';
  readonly name: ListName;
  readonly choices: ChoiceList;
};

export type Question = TextQuestion | OneQuestion | ManyQuestion;

export type StepName = 'happened' | 'product' | 'person' | 'contact';

export type Step = {
  readonly name: StepName;
  readonly title: PlainText;
  readonly intro?: PlainText;
  readonly questions: readonly Question[];
};

const line = { kind: 'line', most: 'line', tidy: 'line' } as const;

export const steps: readonly Step[] = [
  {
    name: 'happened',
    title: 'happenedTitle',
    questions: [
      {
        kind: 'area',
        name: 'description',
        label: 'description',
        hint: 'descriptionHint',
        most: 'description',
        tidy: 'text',
        missing: 'descriptionMissing',
      },
      {
        kind: 'one',
        name: 'category',
        label: 'category',
        hint: 'categoryHint',
        choices: 'categories',
      },
      { kind: 'pick', name: 'region', label: 'region', hint: 'regionHint', choices: 'regions' },
    ],
  },
  {
    name: 'product',
    title: 'productTitle',
    intro: 'productIntro',
    questions: [
      { ...line, name: 'product', label: 'product' },
      { ...line, name: 'specification', label: 'specification', hint: 'specificationHint' },
      { ...line, name: 'batch', label: 'batch', hint: 'batchHint', tidy: 'code', short: true },
    ],
  },
  {
    name: 'person',
    title: 'personTitle',
    intro: 'personIntro',
    questions: [
      {
        kind: 'many',
        name: 'symptoms',
        label: 'symptoms',
        hint: 'symptomsHint',
        choices: 'symptoms',
      },
      {
        ...line,
        name: 'affected',
        label: 'affected',
        hint: 'affectedHint',
        // Where the plan names symptoms, somebody is affected only if one of them was noticed.
        when: (answers, plan) => !plan?.symptoms.length || answers.symptoms.length > 0,
      },
      { kind: 'many', name: 'signals', label: 'signals', hint: 'signalsHint', choices: 'signals' },
    ],
  },
  {
    name: 'contact',
    title: 'contactTitle',
    intro: 'contactIntro',
    questions: [
      { ...line, name: 'name', label: 'name', missing: 'nameMissing', autocomplete: 'name' },
      {
        ...line,
        name: 'phone',
        label: 'phone',
        most: 'phone',
        tidy: 'code',
        missing: 'contactMissing',
        insteadOf: 'email',
        autocomplete: 'tel',
        inputmode: 'tel',
        short: true,
      },
      {
        ...line,
        name: 'email',
        label: 'email',
        tidy: 'email',
        insteadOf: 'phone',
        autocomplete: 'email',
        inputmode: 'email',
      },
      { kind: 'area', name: 'wish', label: 'wish', most: 'wish', tidy: 'text' },
      { kind: 'one', name: 'urgency', label: 'urgency', choices: 'urgencies' },
    ],
  },
];

/** The questions of a step that are asked now: those the plan has choices for and the answers call for. */
export const askedNow = (
  step: Step,
  answers: Answers,
  plan: PublicPlan | undefined,
): readonly Question[] =>
  step.questions.filter(
    (question) =>
      (!('choices' in question) || Boolean(plan?.[question.choices].length)) &&
      (question.when?.(answers, plan) ?? true),
  );
