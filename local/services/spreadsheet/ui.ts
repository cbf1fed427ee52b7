// Ui: the menus, dialogs and sidebars of an editor window (facts 7.3).

import type { Execution } from '../../google/execution.ts';
import { type EnumValue, enumeration, Service } from '../../google/service.ts';
import type {
  ButtonName,
  ButtonSetName,
  EditorWindow,
  Panel,
  Question,
} from '../../google/spreadsheet-host.ts';
import { HtmlOutput } from '../html-output.ts';
import { enumName, instance, mismatch, text, trimmed } from './arguments.ts';
import type { Provides, PublicMethods } from './google-types.ts';
import { MenuBuilder } from './menu.ts';

const Button = enumeration('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = enumeration('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

export class Ui extends Service implements Provides<GoogleAppsScript.Base.Ui, PublicMethods<Ui>> {
  readonly serviceName = 'Ui';
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(
    execution: Execution,
    private readonly window: EditorWindow,
  ) {
    super(execution);
  }

  createMenu(caption?: unknown): MenuBuilder {
    return new MenuBuilder(this.execution, this.window, text('Ui.createMenu', caption));
  }
  /** The add-on's own sub-menu of "Extensions"; here it stands beside the others. */
  createAddonMenu(): MenuBuilder {
    return new MenuBuilder(this.execution, this.window, 'Add-on');
  }

  /** `alert(prompt)`, `alert(prompt, buttons)` or `alert(title, prompt, buttons)`. */
  alert(...args: unknown[]): EnumValue {
    return Button[this.window.alert(question('Ui.alert', args))];
  }
  prompt(...args: unknown[]): PromptResponse {
    const { button, text: answer } = this.window.prompt(question('Ui.prompt', args));
    return new PromptResponse(this.execution, button, answer);
  }

  showSidebar(userInterface?: unknown): void {
    this.window.show(panel('Ui.showSidebar', 'sidebar', userInterface));
  }
  showModalDialog(userInterface?: unknown, title?: unknown): void {
    const shown = panel('Ui.showModalDialog', 'dialog', userInterface);
    this.window.show({ ...shown, title: text('Ui.showModalDialog', title) });
  }
  showModelessDialog(userInterface?: unknown, title?: unknown): void {
    const shown = panel('Ui.showModelessDialog', 'modeless-dialog', userInterface);
    this.window.show({ ...shown, title: text('Ui.showModelessDialog', title) });
  }
}

export class PromptResponse
  extends Service
  implements
    Provides<GoogleAppsScript.Base.PromptResponse, keyof GoogleAppsScript.Base.PromptResponse>
{
  readonly serviceName = 'PromptResponse';

  constructor(
    execution: Execution,
    private readonly button: ButtonName,
    private readonly answer: string,
  ) {
    super(execution);
  }

  getSelectedButton(): EnumValue {
    return Button[this.button];
  }
  getResponseText(): string {
    return this.answer;
  }
}

function question(method: string, args: readonly unknown[]): Question {
  const given = trimmed(args);
  const texts = given.filter((value) => typeof value === 'string');
  const last = given.at(-1);
  const buttons: ButtonSetName =
    texts.length === given.length ? 'OK' : enumName(method, ButtonSet, last);
  const [first, second] = texts;
  const fits = given.length <= 3 && (given.length === 1 || texts.length < given.length);
  if (first === undefined || !fits) throw mismatch(method, given);
  return second === undefined
    ? { title: '', text: first, buttons }
    : { title: first, text: second, buttons };
}

function panel(method: string, kind: Panel['kind'], userInterface: unknown): Panel {
  const output = instance(method, HtmlOutput, userInterface);
  const width = output.getWidth();
  const height = output.getHeight();
  return {
    kind,
    title: output.getTitle() ?? '',
    html: output.getContent(),
    ...(width === null ? {} : { width }),
    ...(height === null ? {} : { height }),
  };
}
