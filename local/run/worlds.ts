// Worlds to run in: a fresh one for each execution, as on Google, or one kept warm per script.
import type { InstalledScript } from './installed-script.ts';
import { type Stage, World } from './world.ts';

export class Worlds {
  readonly #idle = new WeakMap<InstalledScript, World>();

  constructor(private readonly keep: boolean) {}

  take(script: InstalledScript, stage: Stage): World {
    const world = this.#idle.get(script);
    if (!world) return new World(stage, this.keep);
    this.#idle.delete(script);
    world.enterStage(stage);
    return world;
  }

  /** After a failure a world is not given back: nobody knows what state it is in. */
  giveBack(script: InstalledScript, world: World): void {
    if (this.keep) this.#idle.set(script, world);
  }
}
