// Draws one question: its label, hint, error and field, tied together for eyes and screen readers alike.
import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../../shared/model/submission.ts';
import type { ManyQuestion, OneQuestion, Question, TextQuestion } from '../form/questions.ts';
import type { Screen } from './screen.ts';
import { errorView } from './summary.ts';

type Parts = {
  readonly screen: Screen;
  /** Ids of hint and error, for `aria-describedby`. */
  readonly described: string | typeof nothing;
  readonly wrong: boolean;
};

const textField = (question: TextQuestion, { screen, described, wrong }: Parts) => {
  const { name, autocomplete, inputmode } = question;
  const value = screen.journey.answers[name];
  return question.kind === 'area'
    ? html`<textarea id=${name} name=${name} part="input" rows="4" .value=${value}
        aria-describedby=${described} aria-invalid=${wrong || nothing}></textarea>`
    : html`<input id=${name} name=${name} part="input" type=${inputmode === 'tel' ? 'tel' : 'text'}
        class=${question.short ? 'short' : nothing} .value=${value}
        inputmode=${inputmode ?? nothing} autocomplete=${autocomplete ?? 'off'}
        autocapitalize=${autocomplete === 'email' ? 'none' : nothing}
        spellcheck=${autocomplete ? 'false' : nothing}
        aria-describedby=${described} aria-invalid=${wrong || nothing}>`;
};

const pickField = ({ name, choices }: OneQuestion, { screen, described, wrong }: Parts) => {
  const chosen = screen.journey.answers[name];
  return html`<select id=${name} name=${name} part="input" aria-describedby=${described}
    aria-invalid=${wrong || nothing}>
    <option value="">${screen.words.choose}</option>
    ${screen.plan?.[choices].map(
      (choice) =>
        html`<option value=${choice.key} .selected=${choice.key === chosen}>${choice.name}</option>`,
    )}
  </select>`;
};

const choiceRow = (
  question: OneQuestion | ManyQuestion,
  choice: Choice,
  index: number,
  screen: Screen,
) => {
  const chosen = screen.journey.answers[question.name];
  // The first one carries the question's own id: that is where a summary leads.
  const id = index === 0 ? question.name : `${question.name}-${index}`;
  return html`<label class="choice" part="choice">
    <input type=${question.kind === 'many' ? 'checkbox' : 'radio'} id=${id} name=${question.name}
      value=${choice.key}
      .checked=${question.kind === 'many' ? chosen.includes(choice.key) : chosen === choice.key}>
    <span>${choice.name}</span>
  </label>`;
};

const isOptional = (question: Question) =>
  !('tidy' in question) || !(question.missing || question.insteadOf);

/** The question as a block of the step. */
export const questionView = (question: Question, screen: Screen): TemplateResult => {
  const { words, journey, plan } = screen;
  const { name } = question;
  const message = journey.problems.find(({ field }) => field === name)?.message;
  const wrong = message !== undefined;
  const ids = [question.hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(' ');
  const parts: Parts = { screen, described: ids || nothing, wrong };
  const label = html`${words[question.label]}${
    isOptional(question) ? html` <span class="optional">${words.optional}</span>` : nothing
  }`;
  const hint = question.hint
    ? html`<p id="${name}-hint" class="hint" part="hint">${words[question.hint]}</p>`
    : nothing;
  const error = errorView(screen, name, message);
  const look = wrong ? 'question wrong' : 'question';
  if (question.kind === 'one' || question.kind === 'many') {
    return html`<fieldset class=${look} part="question" aria-describedby=${parts.described}>
      <legend part="label">${label}</legend>
      ${hint}${error}
      <div class="choices">
        ${plan?.[question.choices].map((choice, index) => choiceRow(question, choice, index, screen))}
      </div>
    </fieldset>`;
  }
  return html`<div class=${look} part="question">
    <label for=${name} part="label">${label}</label>
    ${hint}${error}
    ${'tidy' in question ? textField(question, parts) : pickField(question, parts)}
  </div>`;
};
