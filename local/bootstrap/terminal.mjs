// What the commands print while they work: one line a step, with its name, its seconds and a note.
const nameWidth = 10;
const heartbeatMs = 10_000;
const redrawMs = 250;

/** Seconds since `started` (a `performance.now()`), as people read them. */
export const seconds = (started) => `${((performance.now() - started) / 1000).toFixed(1)} s`;

/** One line of the calm list: mark, name, time, note. */
const line = (mark, name, started, note) =>
  `${mark} ${name.padEnd(nameWidth)} ${seconds(started).padStart(7)}  ${note}`.trimEnd();

/**
 * Runs one step and shows it. On a terminal its line is redrawn while it runs; elsewhere a step that
 * takes long says so every ten seconds.
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => Promise<T>} work is given a function that sets the note
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const live = process.stdout.isTTY === true;
  const started = performance.now();
  let note = '';
  const redraw = () => {
    const text = line('·', name, started, note);
    if (live) process.stdout.write(`\r\x1b[2K${text.slice(0, (process.stdout.columns ?? 80) - 1)}`);
    else console.log(text);
  };
  const timer = setInterval(redraw, live ? redrawMs : heartbeatMs);
  const finish = (mark) => {
    clearInterval(timer);
    if (live) process.stdout.write('\r\x1b[2K');
    console.log(line(mark, name, started, note));
  };
  try {
    const result = await work((text) => {
      note = text;
    });
    finish('✓');
    return result;
  } catch (error) {
    finish('✗');
    throw error;
  }
}

/** A failure whose message says everything: shown without a stack. */
export class Trouble extends Error {}

/** Prints what went wrong and ends with exit code 1. */
export function giveUp(error) {
  console.error(error instanceof Trouble ? error.message : error);
  process.exit(1);
}
