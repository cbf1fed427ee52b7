// Starting other programs, the same way on Linux, macOS and Windows.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { Trouble } from './terminal.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const fromRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Whether the module of this URL is the one Node was started with. */
export const isStartedFile = (moduleUrl) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);

/**
 * Runs a program in the project's folder and keeps what it prints; with `show`, prints it as well.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ show?: boolean, env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, parameters, { show = false, env = {}, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: root,
      // The program writes into a pipe, so it cannot see for itself whether colours are wanted.
      env: {
        ...process.env,
        ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell,
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8');
      from.on('data', (text) => {
        output += text;
        if (show) to.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Like `run`, but a program that fails ends the step with what it printed. */
export async function mustRun(program, parameters, options) {
  const { code, output } = await run(program, parameters, options);
  if (code === 0) return output;
  // Some programs colour what they print into a pipe as well.
  const said = process.stderr.isTTY ? output : stripVTControlCharacters(output);
  throw new Trouble(`${[program, ...parameters].join(' ')} ended with code ${code}.\n${said}`);
}

/** Parameters for `process.execPath` that start a tool from node_modules without its shell wrapper. */
export const tool = (file, ...parameters) => [fromRoot(`node_modules/${file}`), ...parameters];

/** npm as a program: the one that runs us where there is one, so no PATH or `.cmd` question arises. */
export const runNpm = (parameters) =>
  process.env.npm_execpath?.endsWith('.js')
    ? mustRun(process.execPath, [process.env.npm_execpath, ...parameters])
    : mustRun('npm', parameters, { shell: process.platform === 'win32' });

/** Does the work for every item, as many at once as there are processors; results keep their order. */
export async function inParallel(items, work) {
  const results = new Array(items.length);
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
  return results;
}
