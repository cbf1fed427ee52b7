// What a burst of events asks for is done once, when the burst is over.

/** A function that does the work `wait` milliseconds after it was last called. */
export const soon = (wait: number, work: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  };
};
