// A form on a page, and what a person sees and does there.
import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import '../../../widget/complaint-form.ts';
import type { ComplaintForm } from '../../../widget/complaint-form.ts';
import { World } from './world.ts';

type Options = {
  readonly world?: World;
  readonly lang?: string;
  readonly plan?: unknown;
  readonly id?: string;
  /** False: return before the plan's choices are there. */
  readonly settled?: boolean;
};

/** An answer to every question that must be answered, and to some others. */
export const answers = {
  description: 'The bag was open.',
  name: '李小梅',
  phone: '138 0000 0000',
} as const;

export class FormPage {
  readonly element: ComplaintForm;
  readonly world: World;
  readonly events: { readonly type: string; readonly detail: unknown }[] = [];

  private constructor(element: ComplaintForm, world: World) {
    this.element = element;
    this.world = world;
    for (const type of ['complaint-step', 'complaint-submitted', 'complaint-error']) {
      element.addEventListener(type, (event) => {
        if (event instanceof CustomEvent) this.events.push({ type, detail: event.detail });
      });
    }
  }

  static async open(options: Options = {}): Promise<FormPage> {
    const world = options.world ?? new World();
    const element = document.createElement('complaint-form');
    element.surroundings = world.surroundings;
    element.endpoint = 'https://script.example/macros/s/x/exec';
    element.site = 'little-sprouts';
    element.lang = options.lang ?? 'en';
    if (options.id) element.id = options.id;
    if (options.plan !== undefined) element.plan = options.plan;
    const page = new FormPage(element, world);
    await fixture(html`<main><h1>Little Sprouts</h1>${element}</main>`);
    await page.until(() => page.element.shadowRoot?.querySelector('[part~=form]') !== null);
    if (options.settled !== false && world.planReply === 'plan') {
      await page.until(() => !page.find('.coming'));
    }
    return page;
  }

  /** Goes through the whole form up to checking the answers. */
  async fillIn(more: Partial<Record<'description' | 'email', string>> = {}): Promise<void> {
    this.type('description', more.description ?? answers.description);
    await this.goOn('Which product is it?');
    await this.goOn('Was anyone affected?');
    await this.goOn('How can we reach you?');
    this.type('name', answers.name);
    this.type('phone', answers.phone);
    if (more.email) this.type('email', more.email);
    await this.goOn('Check your answers');
  }

  /** Fills in, agrees and sends. */
  async send(more: Partial<Record<'description' | 'email', string>> = {}): Promise<void> {
    await this.fillIn(more);
    this.tick('consent');
    this.press('.primary');
  }

  find(selector: string): HTMLElement | null {
    return this.element.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
  }

  has(selector: string): boolean {
    return this.find(selector) !== null;
  }

  get(selector: string): HTMLElement {
    const found = this.find(selector);
    if (!found) throw new Error(`The form shows no ${selector}.`);
    return found;
  }

  all(selector: string): readonly HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  get title(): string {
    return this.find('#title')?.textContent?.trim() ?? '';
  }

  /** What the form says, without what only screen readers get. */
  get text(): string {
    return this.get('.form').innerText.replace(/\s+/g, ' ');
  }

  get focused(): Element | null {
    return this.element.shadowRoot?.activeElement ?? null;
  }

  value(name: string): string {
    const field = this.get(`[name=${name}]`);
    return 'value' in field ? String(field.value) : '';
  }

  type(name: string, text: string): void {
    const field = this.get(`[name=${name}]`);
    if (!('value' in field)) throw new Error(`${name} cannot be typed into.`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** Ticks or chooses: by id, or by a name and the key of a choice. */
  tick(name: string, key?: string): void {
    this.get(key === undefined ? `#${name}` : `[name=${name}][value=${key}]`).click();
  }

  press(selector: string): void {
    this.get(selector).click();
  }

  /** Presses the way on and waits for the next title. */
  async goOn(title: string): Promise<void> {
    this.press('.primary');
    await this.shows(title);
  }

  /** Presses the way on, and waits for this to be wrong and the focus to be there. */
  async fails(...messages: readonly string[]): Promise<void> {
    this.press('.primary');
    const expected = messages.join('\n');
    await this.until(
      () => this.focused?.id === 'summary' && this.problems.join('\n') === expected,
      `It does not say: ${expected}`,
    );
  }

  /** The entries of the error summary. */
  get problems(): readonly string[] {
    return this.all('#summary li').map((entry) => entry.textContent?.trim() ?? '');
  }

  async shows(title: string): Promise<void> {
    await this.until(() => this.title === title, `It shows "${this.title}", not "${title}".`);
  }

  async until(condition: () => boolean, otherwise = 'What was waited for did not come.') {
    await waitUntil(condition, otherwise, { interval: 5, timeout: 4000 });
    await this.element.updateComplete;
  }

  /** Puts the form into the shadow root of another element. */
  moveIntoComponent(): void {
    const host = document.createElement('div');
    this.element.after(host);
    host.attachShadow({ mode: 'open' }).append(this.element);
  }

  /** Leaves the page and comes back to it, in the same world. */
  async reload(options: Options = {}): Promise<FormPage> {
    fixtureCleanup();
    return FormPage.open({ ...options, world: this.world });
  }

  expectEvent(type: string, detail: unknown): void {
    expect(this.events).to.deep.include({ type, detail });
  }
}
