// Keeps the grid in step with the server: what a person does goes out, what the server has comes in.
import type { ICommandInfo } from '@univerjs/core';
import type {
  DeskEvent,
  StateAnswer,
  TabChanged,
  TabSummary,
  TabView,
} from '../../server/api-types.ts';
import { ApiFailure, changeTab, readRows, readState, readTab, select } from '../api.ts';
import { soon } from '../soon.ts';
import type { Language } from '../text/language.ts';
import { toA1 } from './a1.ts';
import { overlaps } from './block.ts';
import { copyBlock, pasting, readClipboard } from './clipboard.ts';
import type { DeskCall } from './desk-call.ts';
import { Outgoing } from './outgoing.ts';
import { RefreshQueue } from './refresh-queue.ts';
import { toBlock, WORKBOOK } from './snapshot.ts';
import { TabStore } from './tab-store.ts';
import { clearing, judge } from './translate.ts';
import { UniverView } from './univer-view.ts';
import type { OwnDeed } from './verdict.ts';

/** What the page does for the grid. */
export type SheetHost = {
  /** Something could not be done; `message` is null where Univer offered what the server has not. */
  readonly refused: (message: string | null) => void;
  /** An edit was made while there is no connection, or did not get through. */
  readonly offline: () => void;
  /** A protected block is about to be edited: may it? */
  readonly mayEditProtected: (description: string) => Promise<boolean>;
};

const SELECT_DELAY = 120;
const PENDING_LIMIT = 200;

const isUnreachable = (failure: unknown) => failure instanceof ApiFailure && failure.status === 0;

/** The grid, alive. */
export class SheetSync {
  readonly #host: SheetHost;
  readonly #stores = new Map<number, TabStore>();
  readonly #queue = new RefreshQueue((tab, rows) => this.#refresh(tab, rows));
  readonly #outgoing = new Outgoing({
    texts: (tab, block) => this.#stores.get(tab)?.editTexts(block) ?? [],
    deliver: (tab, call) => this.#deliver(tab, call),
  });
  readonly #selectSoon = soon(SELECT_DELAY, () => this.#select());
  #tabs: readonly TabSummary[];
  #view: UniverView | undefined;
  #version = -1;
  #isLive = false;
  /** An event was heard, and what it told of could not be read. */
  #isBehind = false;

  private constructor(host: SheetHost, tabs: readonly TabSummary[]) {
    this.#host = host;
    this.#tabs = tabs;
  }

  /** `first` is the tab to open with: asked for before this module was loaded. */
  static async start(
    container: HTMLElement,
    language: Language,
    state: StateAnswer,
    first: Promise<TabView>,
    host: SheetHost,
  ): Promise<SheetSync> {
    const sync = new SheetSync(host, state.tabs);
    const [view, opened] = await Promise.all([
      UniverView.create(container, language, state.tabs, {
        mayRun: (command) => sync.#mayRun(command),
        editText: (row, column) => sync.#activeStore()?.editText(row, column) ?? '',
        activated: (tab) => void sync.#activated(tab),
        selected: () => sync.#selectSoon(),
      }),
      first,
    ]);
    const store = new TabStore(opened);
    sync.#stores.set(opened.id, store);
    sync.#view = view;
    sync.#version = opened.version;
    view.activate(opened.id);
    view.showTab(store);
    return sync;
  }

  setLanguage(language: Language): Promise<void> {
    return this.#view?.setLanguage(language) ?? Promise.resolve();
  }

  focus(): void {
    this.#view?.focus();
  }

  /** While the connection is lost nothing may be edited. */
  setLive(isLive: boolean): void {
    this.#isLive = isLive;
  }

  async receive(event: DeskEvent): Promise<void> {
    if (event.kind === 'hello') {
      if (event.version === this.#version && !this.#isBehind) return;
      this.#version = event.version;
      this.#isBehind = false;
      await this.#resync();
    } else if (event.kind === 'tab') {
      this.#version = event.version;
      if (event.isMoved) this.#outgoing.forget(event.id);
      if (this.#stores.has(event.id)) await this.#queue.add(event.id, event.rows);
    } else if (event.kind === 'tabs') {
      this.#version = event.version;
      await this.#reloadTabs();
    }
  }

  #activeStore(): TabStore | undefined {
    return this.#view && this.#stores.get(this.#view.activeTab);
  }

  #isThere(tab: number): boolean {
    return this.#tabs.some(({ id }) => id === tab);
  }

  async #load(tab: number) {
    if (!this.#isThere(tab)) return;
    const view = await readTab(tab);
    const known = this.#stores.get(tab);
    if (known) known.replace(view);
    else this.#stores.set(tab, new TabStore(view));
  }

  async #refresh(tab: number, rows: TabChanged['rows']) {
    const store = this.#stores.get(tab);
    if (!store || !this.#isThere(tab)) return;
    try {
      if (rows) {
        const answer = await readRows(tab, rows.first, rows.last);
        store.patch(answer, rows.first, rows.last);
        this.#view?.showRows(store, rows.first, rows.last);
      } else {
        await this.#load(tab);
        this.#view?.showTab(store);
      }
    } catch (failure) {
      this.#isBehind = true;
      this.#report(failure);
    }
  }

  async #resync() {
    await this.#reloadTabs();
    for (const tab of this.#stores.keys()) this.#outgoing.forget(tab);
    await Promise.all([...this.#stores.keys()].map((tab) => this.#queue.add(tab, null)));
  }

  async #reloadTabs() {
    try {
      this.#tabs = (await readState()).tabs;
    } catch (failure) {
      this.#isBehind = true;
      this.#report(failure);
      return;
    }
    const present = new Set(this.#tabs.map(({ id }) => id));
    for (const tab of this.#stores.keys()) if (!present.has(tab)) this.#stores.delete(tab);
    this.#view?.setTabs(this.#tabs);
  }

  async #activated(tab: number) {
    this.#view?.showCharts(this.#stores.get(tab) ?? null);
    if (this.#stores.has(tab)) return;
    try {
      await this.#load(tab);
    } catch (failure) {
      this.#report(failure);
    }
    const store = this.#stores.get(tab);
    if (store) this.#view?.showTab(store);
  }

  #select() {
    const store = this.#activeStore();
    const range = this.#view?.selections().at(-1);
    if (!store || !range || !this.#isLive || !this.#isThere(store.view.id)) return;
    this.#watch(select(store.view.id, toA1(toBlock(range, store.view))));
  }

  #mayRun(command: ICommandInfo): boolean {
    const store = this.#activeStore();
    const place = store && this.#view ? { store, selections: this.#view.selections() } : null;
    const verdict = judge(command, WORKBOOK, place);
    if (verdict.kind === 'pass') return true;
    if (!store || verdict.kind === 'drop') return false;
    if (verdict.kind === 'refuse') this.#host.refused(null);
    else if (verdict.kind === 'own') this.#watch(this.#own(verdict.deed, verdict.text, store));
    else for (const call of verdict.calls) this.#send(store, call);
    return false;
  }

  #send(store: TabStore, call: DeskCall) {
    this.#watch(this.#outgoing.send(store.view.id, call));
  }

  async #deliver(tab: number, call: DeskCall): Promise<boolean> {
    const store = this.#stores.get(tab);
    if (!store || !this.#isThere(tab)) return false;
    if (!this.#isLive) {
      this.#host.offline();
      return false;
    }
    const protection =
      call.route === 'cells'
        ? store.view.protections.find(({ range }) => overlaps(range, call.block))
        : undefined;
    if (protection && !(await this.#host.mayEditProtected(protection.description))) return false;
    this.#showPending(tab, call);
    try {
      const { range, version } = await changeTab(tab, call);
      if (call.route === 'cells' && store.view.version < version) {
        await this.#queue.add(tab, { first: range.firstRow, last: range.lastRow });
      }
      return true;
    } catch (failure) {
      if (isUnreachable(failure)) this.#host.offline();
      else this.#report(failure);
      if (call.route === 'cells') {
        this.#view?.showRows(store, call.block.firstRow, call.block.lastRow);
      }
      return false;
    }
  }

  #showPending(tab: number, call: DeskCall) {
    if (call.route !== 'cells') return;
    const { block, values } = call;
    if (values.length * (values[0]?.length ?? 0) > PENDING_LIMIT) return;
    this.#view?.showPending(tab, block, values);
  }

  async #own(deed: OwnDeed, text: string | null, store: TabStore) {
    if (deed === 'undo' || deed === 'redo') return this.#outgoing.step(deed);
    const range = this.#view?.selections().at(-1);
    if (!range) return;
    const block = toBlock(range, store.view);
    if (deed === 'copy' || deed === 'cut') await copyBlock(store, block);
    if (deed === 'cut') this.#send(store, clearing(store, block));
    if (deed !== 'paste') return;
    const pasted = text ?? (await readClipboard());
    // A picture, say, has no text: it must not empty the cells.
    if (pasted !== '') this.#send(store, pasting(block, pasted));
  }

  /** Work that nobody waits for, but whose failure is told. */
  #watch(work: Promise<unknown>) {
    work.catch((failure) => this.#report(failure));
  }

  #report(failure: unknown) {
    if (isUnreachable(failure)) return;
    this.#host.refused(failure instanceof Error ? failure.message : String(failure));
  }
}
