// Says how far a long work has come: a bar on a terminal, a line for every tenth elsewhere.
import type { WriteStream } from 'node:tty';

export type Progress = {
  /** `share` from 0 to 1; `text` says what is at hand, and is asked only when something is shown. */
  show(share: number, text: () => string): void;
  end(): void;
};

const width = 30;
const redrawMs = 100;

/** `realNow` is the machine's clock in milliseconds. */
export const createProgress = (out: WriteStream, realNow: () => number): Progress => {
  if (!out.isTTY) {
    let said = 0;
    return {
      show: (share, text) => {
        const tenths = Math.floor(share * 10);
        if (tenths <= said) return;
        said = tenths;
        out.write(`${tenths * 10} %  ${text()}\n`);
      },
      end: () => undefined,
    };
  }
  let drawn = 0;
  return {
    show: (share, text) => {
      if (realNow() - drawn < redrawMs) return;
      drawn = realNow();
      const full = '█'.repeat(Math.round(share * width)).padEnd(width, '░');
      out.write(`\r\x1b[2K${`${full} ${text()}`.slice(0, out.columns - 1)}`);
    },
    end: () => out.write('\r\x1b[2K'),
  };
};
