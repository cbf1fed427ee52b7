// Stack traces as a script sees them: its own frames alone.
import { codeFileName } from './world.ts';

const frame = /^\s+at /;
const frameOfScript = new RegExp(`^\\s+at .*\\b${codeFileName}:\\d+:\\d+\\)?$`);

/** Without the frames of this machine, which a script on Google would not see either. */
export const scriptStack = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => !frame.test(line) || frameOfScript.test(line))
    .join('\n');
