// What the page knows besides the cells: state, mail, executions, clock, notices. Elements only draw it.
import type {
  ClockMoved,
  ClockRequest,
  DeskEvent,
  ExecutionView,
  MailView,
  MenuItem,
  PanelSummary,
  StateAnswer,
} from '../server/api-types.ts';
import {
  ApiFailure,
  closePanel,
  moveClock,
  readExecutions,
  readMails,
  readMenu,
  readState,
  runMenuItem,
} from './api.ts';
import type { LiveState } from './live.ts';
import { ReadMails } from './read-mails.ts';
import { soon } from './soon.ts';
import type { Text } from './text/text.ts';
import { type Moment, parseMoment } from './time.ts';

/** A short notice in the corner. */
export type Notice = {
  readonly id: number;
  readonly tone: 'plain' | 'good' | 'bad';
  readonly title: string;
  readonly message: string;
};

/** What a move of the clock came to. */
export type ClockResult = Pick<ClockMoved, 'fired'>;

const EXECUTIONS_KEPT = 300;
const NOTICES_KEPT = 4;
const NOTICE_MS = 6_000;
/** Waits, ms, for the end of a burst of mails or runs. */
const BURST = 400;

/** One page's knowledge; `changed` is called after every change. */
export class DeskModel {
  state: StateAnswer | null = null;
  live: LiveState = 'connecting';
  mails: readonly MailView[] = [];
  executions: readonly ExecutionView[] = [];
  menu: readonly MenuItem[] = [];
  panel: PanelSummary | null = null;
  notices: readonly Notice[] = [];
  alerts: readonly { readonly title: string; readonly message: string }[] = [];
  runningItem: string | null = null;
  isMoving = false;
  moved: ClockResult | null = null;
  readonly read = new ReadMails();

  readonly #changed: () => void;
  readonly #text: () => Text;
  #told: { readonly moment: Moment; readonly at: number } | null = null;
  #nextNotice = 1;
  /** Mail that a move of the clock has sent: told once, at its end. */
  #mailsOnTheWay = 0;
  readonly #mailsSoon = soon(BURST, () => void this.#loadMails());
  /** A run may have swept, mailed or moved a trigger. */
  readonly #stateSoon = soon(BURST, () => void this.#guard(() => this.#reloadState()));

  constructor(changed: () => void, text: () => Text) {
    this.#changed = changed;
    this.#text = text;
  }

  /** The virtual time: what the server said last, and the time that has gone by since. */
  now(): Moment | null {
    if (!this.#told) return null;
    const { moment, at } = this.#told;
    const gone = this.live === 'live' && !this.isMoving ? performance.now() - at : 0;
    return { ...moment, epoch: moment.epoch + gone };
  }

  get unread(): number {
    return this.mails.filter((mail) => !this.read.has(mail)).length;
  }

  async loadState(): Promise<StateAnswer> {
    const state = await readState();
    this.state = state;
    this.panel = state.panel;
    this.#tell(state.now);
    this.#changed();
    return state;
  }

  async loadRest(): Promise<void> {
    await this.#guard(async () => {
      [this.mails, this.executions, this.menu] = await Promise.all([
        readMails(),
        readExecutions(),
        readMenu(),
      ]);
    });
  }

  setLive(live: LiveState): void {
    if (live === this.live) return;
    if (live === 'live' && this.live === 'lost') {
      this.notify('good', this.#text().live, this.#text().back);
      void this.#guard(() => this.#reloadState());
      void this.loadRest();
    }
    this.live = live;
    this.#changed();
  }

  receive(event: DeskEvent): void {
    switch (event.kind) {
      case 'hello':
      case 'clock':
        this.#tell(event.now);
        break;
      case 'tabs':
        void this.#guard(() => this.#reloadState());
        break;
      case 'mail':
        if (this.isMoving) this.#mailsOnTheWay++;
        else
          this.notify(
            'plain',
            this.#text().mailArrived({ to: event.to.join(', ') }),
            event.subject,
          );
        this.#mailsSoon();
        break;
      case 'execution':
        this.executions = [...this.executions, event.execution].slice(-EXECUTIONS_KEPT);
        if (!this.isMoving) this.#stateSoon();
        break;
      case 'menu':
        void this.#guard(async () => {
          this.menu = await readMenu();
        });
        break;
      case 'toast':
        this.notify('plain', event.title, event.message, event.seconds * 1000);
        break;
      case 'alert':
        this.alerts = [...this.alerts, { title: event.title, message: event.message }];
        break;
      case 'panel':
        this.panel = event.panel;
        break;
      case 'tab':
        return;
    }
    this.#changed();
  }

  async run(item: MenuItem): Promise<void> {
    const { title } = item;
    this.runningItem = item.item;
    this.#changed();
    try {
      await runMenuItem(item.item);
      this.notify('good', item.menu, this.#text().ran({ title }));
    } catch (failure) {
      this.#fail(this.#text().runFailed({ title }), failure);
    } finally {
      this.runningItem = null;
      this.#changed();
    }
  }

  async move(to: ClockRequest): Promise<void> {
    this.isMoving = true;
    this.moved = null;
    this.#mailsOnTheWay = 0;
    this.#changed();
    try {
      const { now, fired } = await moveClock(to);
      this.#tell(now);
      this.moved = { fired };
      const count = this.#mailsOnTheWay;
      if (count > 0) this.notify('plain', this.#text().mail, this.#text().mailsArrived({ count }));
    } catch (failure) {
      this.#fail(this.#text().clock, failure);
    } finally {
      this.isMoving = false;
      this.#changed();
      await this.#guard(() => this.#reloadState());
    }
  }

  async closePanel(): Promise<void> {
    await this.#guard(async () => {
      await closePanel();
    });
  }

  notify(tone: Notice['tone'], title: string, message: string, after = NOTICE_MS): void {
    const notice = { id: this.#nextNotice++, tone, title, message };
    this.notices = [...this.notices, notice].slice(-NOTICES_KEPT);
    if (after > 0) setTimeout(() => this.dismiss(notice.id), after);
    this.#changed();
  }

  dismiss(id: number): void {
    this.notices = this.notices.filter((notice) => notice.id !== id);
    this.#changed();
  }

  nextAlert(): void {
    this.alerts = this.alerts.slice(1);
    this.#changed();
  }

  async #reloadState() {
    await this.loadState();
  }

  async #loadMails() {
    await this.#guard(async () => {
      this.mails = await readMails();
    });
  }

  #tell(now: string) {
    this.#told = { moment: parseMoment(now), at: performance.now() };
  }

  async #guard(work: () => Promise<void>) {
    try {
      await work();
    } catch (failure) {
      this.#fail(this.#text().lostShort, failure);
    }
    this.#changed();
  }

  /** A server that does not answer is told by the banner, not by a notice for every question. */
  #fail(title: string, failure: unknown) {
    if (failure instanceof ApiFailure && failure.status === 0) return;
    this.notify('bad', title, failure instanceof Error ? failure.message : String(failure));
  }
}
