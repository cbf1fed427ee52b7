// Menu: built by a script, shown once it is added to the window.
import type { Execution } from '../../google/execution.ts';
import { Service } from '../../google/service.ts';
import type { EditorWindow, Menu, MenuItem } from '../../google/spreadsheet-host.ts';
import { instance, text } from './arguments.ts';
import type { Provides } from './google-types.ts';

export class MenuBuilder
  extends Service
  implements Provides<GoogleAppsScript.Base.Menu, keyof GoogleAppsScript.Base.Menu>
{
  readonly serviceName = 'Menu';
  readonly #items: MenuItem[] = [];

  constructor(
    execution: Execution,
    private readonly window: EditorWindow,
    private readonly title: string,
  ) {
    super(execution);
  }

  addItem(caption?: unknown, functionName?: unknown): this {
    this.#items.push({
      kind: 'item',
      title: text('Menu.addItem', caption),
      functionName: text('Menu.addItem', functionName),
    });
    return this;
  }
  addSeparator(): this {
    this.#items.push({ kind: 'separator' });
    return this;
  }
  addSubMenu(menu?: unknown): this {
    const built = instance('Menu.addSubMenu', MenuBuilder, menu);
    this.#items.push({ kind: 'submenu', menu: built.built });
    return this;
  }
  addToUi(): void {
    this.window.addMenu(this.built);
  }

  get built(): Menu {
    return { title: this.title, items: [...this.#items] };
  }
}
