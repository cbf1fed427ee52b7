// Whatever call of the disk fails, and wherever process or power end: what was acknowledged is read back.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { openFolder } from '../../local/storage/folder-storage.ts';
import type { Storage } from '../../local/storage/storage.ts';
import { DiskFault, FailingDisk, type Failure, type Fate, failures } from './failing-disk.ts';

type Deed = 'append' | 'snapshot';
type End = 'stop' | 'crash' | 'power cut';
type Life = {
  readonly deeds: readonly Deed[];
  readonly fate: (call: number) => Fate;
  readonly end: End;
};

/** What a process keeps in a folder on a disk that fails, and what it has been promised. */
class Keeper {
  readonly disk = new FailingDisk();
  /** Entries that were tried, in order; a snapshot holds them all, as the state in memory does. */
  #tried: number[] = [];
  #acknowledged: number[] = [];
  #next = 0;

  live({ deeds, fate, end }: Life, chance: () => number): void {
    this.disk.begin(fate);
    const storage = this.#attempt(() => openFolder('data', { files: this.disk }));
    if (storage) {
      this.#check(storage);
      for (const deed of deeds) this.#attempt(() => this.#do(deed, storage));
      if (end === 'stop') this.#attempt(() => storage.close());
    }
    if (end === 'power cut') this.disk.cutPower(chance);
  }

  /** Opens without any fault and looks. */
  check(): void {
    this.live({ deeds: ['append'], fate: () => undefined, end: 'stop' }, Math.random);
    this.disk.begin(() => undefined);
    const storage = openFolder('data', { files: this.disk });
    this.#check(storage);
    assert(!this.disk.list().includes('snapshot.json.new'));
    storage.writeSnapshot(this.#acknowledged);
    storage.close();
    assert.match([...this.disk.list()].sort().join(), /^journal-\d+\.jsonl,snapshot\.json$/);
  }

  #do(deed: Deed, storage: Storage): void {
    if (deed === 'snapshot') {
      storage.writeSnapshot(this.#acknowledged);
      return;
    }
    const entry = this.#next++;
    this.#tried.push(entry);
    storage.append(entry);
    this.#acknowledged.push(entry);
  }

  #check(storage: Storage): void {
    const { snapshot, entries } = storage.load();
    const found = [...((snapshot as number[] | undefined) ?? []), ...(entries as number[])];
    assert.deepEqual(
      found.filter((entry) => this.#acknowledged.includes(entry)),
      this.#acknowledged,
    );
    // An entry that was refused may be there all the same, but once and in its place.
    assert.deepEqual(
      found,
      this.#tried.filter((entry) => found.includes(entry)),
    );
    this.#acknowledged = found;
  }

  #attempt<Result>(work: () => Result): Result | undefined {
    try {
      return work();
    } catch (error) {
      if (error instanceof DiskFault) return undefined;
      throw error;
    }
  }
}

const deeds: readonly Deed[] = ['append', 'snapshot', 'append', 'snapshot', 'append'];
const calm = () => undefined;
const keepAll = () => 0;
const loseAll = () => 0.999;
/** Of each two changes that were not synced, the first is lost and the second kept. */
const loseEarlier = () => {
  let drawn = 0;
  return () => (drawn++ % 2 === 0 ? 0.999 : 0);
};

const callsOf = (life: Omit<Life, 'fate' | 'end'>): number => {
  const keeper = new Keeper();
  keeper.live({ deeds, fate: calm, end: 'stop' }, keepAll);
  keeper.live({ ...life, fate: calm, end: 'stop' }, keepAll);
  return keeper.disk.calls;
};
const calls = Array.from({ length: callsOf({ deeds }) }, (_, call) => call);

describe('each call of a life for itself', () => {
  const survive = (fate: (call: number) => Fate, end: End, chance: () => number) => {
    const keeper = new Keeper();
    keeper.live({ deeds, fate: calm, end: 'stop' }, keepAll);
    keeper.live({ deeds, fate, end }, chance);
    keeper.check();
  };

  it.each(failures)('fails once (%s)', (failure) => {
    for (const failing of calls) {
      const fate = (call: number) => (call === failing ? failure : undefined);
      survive(fate, 'stop', keepAll);
      survive(fate, 'crash', keepAll);
      survive(fate, 'power cut', keepAll);
      survive(fate, 'power cut', loseAll);
      survive(fate, 'power cut', loseEarlier());
    }
  });

  it.each(failures)('fails with all that follow, for a while (%s)', (failure) => {
    for (const failing of calls) {
      for (const length of [2, 5]) {
        const fate = (call: number) =>
          call >= failing && call < failing + length ? failure : undefined;
        survive(fate, 'crash', keepAll);
        survive(fate, 'power cut', loseAll);
        survive(fate, 'power cut', loseEarlier());
      }
    }
  });

  it('fails with the next, and another later', () => {
    for (const first of calls) {
      for (const later of calls.slice(first + 2)) {
        const fails = (call: number) => call === first || call === first + 1 || call === later;
        survive((call) => (fails(call) ? 'half' : undefined), 'crash', keepAll);
      }
    }
  });

  it('is the last one', () => {
    for (const last of calls) {
      const fate = (call: number) => (call === last ? 'end' : undefined);
      survive(fate, 'crash', keepAll);
      survive(fate, 'power cut', keepAll);
      survive(fate, 'power cut', loseAll);
      survive(fate, 'power cut', loseEarlier());
    }
  });
});

describe('many lives', () => {
  const failure = fc.constantFrom<Failure>(...failures);
  const life = fc.record({
    deeds: fc.array(fc.constantFrom<Deed>('append', 'append', 'snapshot'), { maxLength: 8 }),
    faults: fc.array(fc.tuple(fc.nat({ max: 60 }), failure), { maxLength: 4 }),
    last: fc.option(fc.nat({ max: 60 })),
    end: fc.constantFrom<End>('stop', 'crash', 'power cut'),
    chances: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
      minLength: 1,
      maxLength: 6,
    }),
  });

  it('of any faults, ends and luck', () => {
    fc.assert(
      fc.property(fc.array(life, { minLength: 1, maxLength: 5 }), (lives) => {
        const keeper = new Keeper();
        for (const { deeds: done, faults, last, end, chances } of lives) {
          const fates = new Map<number, Fate>(faults);
          if (last !== null) fates.set(last, 'end');
          let drawn = 0;
          const chance = () => chances[drawn++ % chances.length] ?? 0;
          keeper.live({ deeds: done, fate: (call) => fates.get(call), end }, chance);
        }
        keeper.check();
      }),
      { numRuns: 400 },
    );
  });
});
