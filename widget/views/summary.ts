// The list of everything that is wrong, above the questions; each entry leads to its field.
import { html, nothing } from 'lit';
import type { Problem } from '../form/problem.ts';
import type { Screen } from './screen.ts';

const entry = ({ field, message }: Problem, visit: Screen['visit']) => {
  if (field === 'send') return html`<li>${message}</li>`;
  const go = (event: Event) => {
    event.preventDefault();
    visit(field);
  };
  return html`<li><a href="#${field}" @click=${go}>${message}</a></li>`;
};

/** Nothing while there is no problem; the form moves the focus here when there is one. */
export const summaryView = ({ words, visit }: Screen, problems: readonly Problem[]) =>
  problems.length === 0
    ? nothing
    : html`<div id="summary" class="summary" part="summary" tabindex="-1">
        <div role="alert">
          <h2>${words.problemsTitle}</h2>
          <ul>
            ${problems.map((problem) => entry(problem, visit))}
          </ul>
        </div>
      </div>`;

/** The same words at the field. */
export const errorView = ({ words }: Screen, field: Problem['field'], message?: string) =>
  message === undefined
    ? nothing
    : html`<p id="${field}-error" class="error" part="error">
        <span class="unseen">${words.errorPrefix}</span> ${message}
      </p>`;
