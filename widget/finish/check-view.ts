// Everything that will be sent, step by step, with a way back to each; then consent and the button that sends.
import { html, nothing } from 'lit';
import type { FinishText } from '../../shared/text/form/en-finish.ts';
import type { Answers } from '../form/answers.ts';
import { stepsNow } from '../form/journey.ts';
import { askedNow, type Question, type Step, type StepName } from '../form/questions.ts';
import { tidied } from '../form/tidy.ts';
import type { Screen } from '../views/screen.ts';
import { onlyOnce, progressView, titleView } from '../views/step.ts';
import { errorView, summaryView } from '../views/summary.ts';

/** An answer as it will arrive: tidied, and choices by their names. */
const answerText = (question: Question, answers: Answers, { plan }: Screen): string => {
  if ('tidy' in question) return tidied(question, answers);
  const chosen = answers[question.name];
  const isChosen = (key: string) =>
    question.kind === 'many' ? chosen.includes(key) : chosen === key;
  const names = plan?.[question.choices].filter(({ key }) => isChosen(key));
  return names?.map(({ name }) => name).join('\n') ?? '';
};

const stepCard = (step: Step, screen: Screen, words: FinishText, change: () => void) => {
  const { words: formWords, journey, plan } = screen;
  const answered = askedNow(step, journey.answers, plan)
    .map((question) => ({ question, text: answerText(question, journey.answers, screen) }))
    .filter(({ text }) => text !== '');
  return html`<section class="card" part="card">
    <header>
      <h3>${formWords[step.title]}</h3>
      <button type="button" class="link" @click=${change}>
        ${words.change} <span class="unseen">${formWords[step.title]}</span>
      </button>
    </header>
    ${
      answered.length === 0
        ? html`<p class="hint">${words.nothingGiven}</p>`
        : html`<dl>
            ${answered.map(
              ({ question, text }) =>
                html`<div><dt>${formWords[question.label]}</dt><dd>${text}</dd></div>`,
            )}
          </dl>`
    }
  </section>`;
};

export type CheckControls = {
  readonly correct: (step: StepName) => void;
  readonly agreed: boolean;
  readonly agree: (event: Event) => void;
  readonly send: (event: Event) => void;
};

export const checkView = (screen: Screen, words: FinishText, controls: CheckControls) => {
  const { journey, plan } = screen;
  const problem = journey.problems.find(({ field }) => field === 'consent')?.message;
  return html`<form novalidate aria-labelledby="title" @submit=${controls.send}>
    ${progressView(screen)} ${summaryView(screen, journey.problems)} ${titleView(words.checkTitle)}
    <p class="intro" part="intro">${words.checkIntro}</p>
    ${stepsNow(journey, plan).map((step) => stepCard(step, screen, words, () => controls.correct(step.name)))}
    <div class=${problem ? 'question wrong' : 'question'} part="question">
      ${errorView(screen, 'consent', problem)}
      <label class="choice" part="choice">
        <input type="checkbox" id="consent" .checked=${controls.agreed} @change=${controls.agree}
          aria-describedby=${problem ? 'consent-error' : nothing}
          aria-invalid=${problem ? 'true' : nothing}>
        <span>${words.consent}</span>
      </label>
    </div>
    <div class="actions" part="actions">
      <button class="primary" part="primary" @click=${onlyOnce}>${words.send}</button>
      <button type="button" part="secondary" @click=${screen.goBack}>${screen.words.back}</button>
    </div>
  </form>`;
};
