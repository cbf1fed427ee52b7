// A disk in memory for one folder: any of its calls can fail, and a power cut loses what was not synced.
import { basename } from 'node:path';
import type { Files } from '../../local/storage/files.ts';

type Content = { now: Buffer; durable: Buffer };
type Names = Map<string, Content>;
type Opened = { readonly content: Content; readonly isOpen: boolean };

/** How a call fails: not done at all, half done where there is a half, or done and yet reported as failed. */
export const failures = ['undone', 'half', 'done'] as const;
export type Failure = (typeof failures)[number];

/** What happens at a call of this disk, counted from 0; undefined: it works. */
export type Fate = Failure | 'end' | undefined;

export class DiskFault extends Error {}

export class FailingDisk implements Files {
  #names: Names = new Map();
  #durableNames: Names = new Map();
  /** Changes of names that a power cut may keep or lose, each for itself. */
  #unsynced: ((names: Names) => void)[] = [];
  readonly #opened: Opened[] = [];
  #fate: (call: number) => Fate = () => undefined;
  #calls = 0;
  #hasEnded = false;

  get calls(): number {
    return this.#calls;
  }

  /** A new life of the process: it finds what the last one has left, without its lock. */
  begin(fate: (call: number) => Fate): void {
    for (const name of [...this.#names.keys()].filter((known) => known.startsWith('lock-'))) {
      this.#names.delete(name);
      this.#durableNames.delete(name);
    }
    this.#fate = fate;
    this.#calls = 0;
    this.#hasEnded = false;
  }

  /** `chance` gives numbers in [0, 1): which of what was not synced is kept. */
  cutPower(chance: () => number): void {
    for (const change of this.#unsynced) if (chance() < 0.5) change(this.#durableNames);
    this.#names = new Map();
    for (const [name, { now, durable }] of this.#durableNames) {
      const longest = Math.max(now.length, durable.length);
      const isAppended = now.subarray(0, durable.length).equals(durable);
      const kept = isAppended
        ? now.subarray(0, durable.length + Math.floor(chance() * (longest - durable.length + 1)))
        : ([now, durable][Math.floor(chance() * 2)] ?? now);
      this.#names.set(name, { now: kept, durable: kept });
    }
    this.#durableNames = new Map(this.#names);
    this.#unsynced = [];
  }

  makeFolder(): void {
    this.#perform(() => undefined);
  }

  list(): readonly string[] {
    return this.#perform(() => [...this.#names.keys()]);
  }

  read(path: string): Buffer {
    return this.#perform(() => this.#named(path).now);
  }

  open(path: string, mode: 'a' | 'w' | 'wx'): number {
    return this.#perform(() => {
      const name = basename(path);
      const known = this.#names.get(name);
      if (known && mode === 'wx') throw Object.assign(new Error(name), { code: 'EEXIST' });
      const content = known ?? { now: Buffer.alloc(0), durable: Buffer.alloc(0) };
      if (mode === 'w') content.now = Buffer.alloc(0);
      if (!known) this.#change((names) => names.set(name, content));
      return this.#opened.push({ content, isOpen: true }) - 1;
    });
  }

  write(handle: number, given: string | Buffer): void {
    const bytes = Buffer.from(given);
    const write = (part: Buffer) => {
      const content = this.#content(handle);
      content.now = Buffer.concat([content.now, part]);
    };
    this.#perform(
      () => write(bytes),
      () => write(bytes.subarray(0, bytes.length / 2)),
    );
  }

  truncate(handle: number, length: number): void {
    this.#perform(() => {
      const content = this.#content(handle);
      content.now = content.now.subarray(0, length);
    });
  }

  sync(handle: number): void {
    this.#perform(() => {
      const content = this.#content(handle);
      content.durable = content.now;
    });
  }

  close(handle: number): void {
    this.#perform(() => {
      this.#opened[handle] = { content: this.#content(handle), isOpen: false };
    });
  }

  rename(from: string, to: string): void {
    this.#perform(() => {
      const content = this.#named(from);
      this.#change((names) => {
        if (names.get(basename(from)) === content) names.delete(basename(from));
        names.set(basename(to), content);
      });
    });
  }

  remove(path: string): void {
    this.#perform(() => this.#change((names) => names.delete(basename(path))));
  }

  syncFolder(): void {
    this.#perform(() => {
      this.#durableNames = new Map(this.#names);
      this.#unsynced = [];
    });
  }

  #perform<Result>(work: () => Result, half: () => void = () => undefined): Result {
    const fate = this.#hasEnded ? 'end' : this.#fate(this.#calls);
    this.#calls += 1;
    if (fate === undefined) return work();
    if (fate === 'end') this.#hasEnded = true;
    if (fate === 'half') half();
    if (fate === 'done') work();
    throw new DiskFault(fate);
  }

  #change(change: (names: Names) => void): void {
    change(this.#names);
    this.#unsynced.push(change);
  }

  #named(path: string): Content {
    const content = this.#names.get(basename(path));
    if (!content) throw new Error(`${path} is not there.`);
    return content;
  }

  #content(handle: number): Content {
    const opened = this.#opened[handle];
    if (!opened?.isOpen) throw new Error('The handle is closed.');
    return opened.content;
  }
}
