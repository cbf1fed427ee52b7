// One thing at a time: whatever changes the host waits for what came before it.

export type Queue = {
  /** Runs the work when all earlier work has ended, well or badly. */
  run<Result>(work: () => Result | Promise<Result>): Promise<Result>;
  /** Works that wait or run. */
  readonly length: number;
};

export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  let length = 0;
  return {
    get length() {
      return length;
    },
    run: async (work) => {
      length += 1;
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      try {
        return await mine;
      } finally {
        length -= 1;
      }
    },
  };
};
