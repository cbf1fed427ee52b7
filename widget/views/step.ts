// Draws one step: how far along it is, what it is about, its questions and the way on.
import { html, nothing } from 'lit';
import { stepsNow } from '../form/journey.ts';
import { askedNow } from '../form/questions.ts';
import { questionView } from './question.ts';
import type { Screen } from './screen.ts';
import { summaryView } from './summary.ts';

/** "Step 2 of 5", in words and as a bar. */
export const progressView = ({ words, journey, plan }: Screen) => {
  const names = [...stepsNow(journey, plan).map(({ name }) => name), 'check'];
  const step = names.indexOf(journey.place) + 1;
  return html`<div class="progress" part="progress">
    <p>${words.progress({ step, of: names.length })}</p>
    <div class="bar" aria-hidden="true">
      ${names.map((_, index) => html`<span class=${index < step ? 'done' : nothing}></span>`)}
    </div>
  </div>`;
};

/** The heading of what is on the screen; the focus moves here when that changes. */
export const titleView = (title: string) =>
  html`<h2 id="title" part="title" tabindex="-1">${title}</h2>`;

/** The second half of a double click would answer a step that nobody has seen yet. */
export const onlyOnce = (event: MouseEvent): void => {
  if (event.detail > 1) event.preventDefault();
};

/** Keeps the place of choices that are still on their way, so that nothing jumps when they come. */
const comingView = ({ words }: Screen) =>
  html`<div class="coming">
    <p class="hint">${words.loadingChoices}</p>
    ${[0, 1, 2, 3, 4, 5].map(() => html`<span aria-hidden="true"></span>`)}
  </div>`;

/** Says whose answers these are: on a shared device they may be somebody else's. */
const restoredView = ({ words, startAfresh }: Screen) =>
  html`<div class="note">
    <p>${words.restored}</p>
    <button type="button" class="link" @click=${startAfresh}>${words.startAfresh}</button>
  </div>`;

/** The step the person is at. */
export const stepView = (screen: Screen) => {
  const { words, journey, plan, planComing } = screen;
  const step = stepsNow(journey, plan).find(({ name }) => name === journey.place);
  if (!step) return nothing;
  const submit = (event: Event) => {
    event.preventDefault();
    screen.goOn();
  };
  const isFirst = step.name === 'happened';
  const asked = askedNow(step, journey.answers, plan);
  const lacksChoices =
    !plan && planComing && step.questions.some((question) => 'choices' in question);
  return html`<form novalidate aria-labelledby="title" @submit=${submit}>
      ${progressView(screen)} ${summaryView(screen, journey.problems)}
      ${screen.restored && isFirst ? restoredView(screen) : nothing} ${titleView(words[step.title])}
      ${step.intro ? html`<p class="intro" part="intro">${words[step.intro]}</p>` : nothing}
      ${step.questions.map((question) =>
        // An unasked question keeps its place, so that its neighbours stay the same elements.
        asked.includes(question) ? questionView(question, screen) : nothing,
      )}
      ${lacksChoices ? comingView(screen) : nothing}
      <div class="actions" part="actions">
        <button class="primary" part="primary" @click=${onlyOnce}>${words.next}</button>
        ${
          isFirst && !journey.returning
            ? nothing
            : html`<button type="button" part="secondary" @click=${screen.goBack}>${words.back}</button>`
        }
      </div>
    </form>`;
};
