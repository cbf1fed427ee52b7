// The browser window as scripts reach it: menus, panels, questions; remembered and passed on.
import type { Shown } from './google.ts';
import type {
  ButtonName,
  ButtonSetName,
  EditorWindow,
  Menu,
  Panel,
  Question,
  Selection,
} from './spreadsheet-host.ts';

export type PreparedAnswer = { readonly button: ButtonName; readonly text?: string };

/** The button a person in a hurry presses. */
const affirmative: Readonly<Record<ButtonSetName, ButtonName>> = {
  OK: 'OK',
  OK_CANCEL: 'OK',
  YES_NO: 'YES',
  YES_NO_CANCEL: 'YES',
};

export class LocalEditorWindow implements EditorWindow {
  readonly #menus: Menu[] = [];
  readonly #listeners = new Set<(shown: Shown) => void>();
  readonly #answers: PreparedAnswer[] = [];
  #selection: Selection | undefined;

  menus(): readonly Menu[] {
    return [...this.#menus];
  }

  addMenu(menu: Menu): void {
    const existing = this.#menus.findIndex(({ title }) => title === menu.title);
    if (existing < 0) this.#menus.push(menu);
    else this.#menus[existing] = menu;
  }

  alert(question: Question): ButtonName {
    return this.#ask(question).button;
  }

  prompt(question: Question): { readonly button: ButtonName; readonly text: string } {
    const { button, text = '' } = this.#ask(question);
    return { button, text };
  }

  show(panel: Panel): void {
    this.#tell({ kind: 'panel', panel });
  }

  toast(message: string, title: string, seconds: number): void {
    this.#tell({ kind: 'toast', message, title, seconds });
  }

  selection(): Selection | undefined {
    return this.#selection;
  }

  select(selection: Selection): void {
    this.#selection = selection;
  }

  answerNext(answer: PreparedAnswer): void {
    this.#answers.push(answer);
  }

  onShown(listener: (shown: Shown) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#listeners.clear();
  }

  #ask(question: Question): PreparedAnswer {
    this.#tell({ kind: 'question', question });
    return this.#answers.shift() ?? { button: affirmative[question.buttons] };
  }

  #tell(shown: Shown): void {
    for (const listener of this.#listeners) listener(shown);
  }
}
