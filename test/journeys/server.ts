// Starts the product as a person does, with `npm start`, and reads the addresses that it prints.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type RunningProduct = {
  readonly desk: string;
  readonly webApp: string;
  readonly partner: string;
  /** Everything printed so far. */
  output(): string;
  /** Asks it to stop as Ctrl-C does, and waits until nothing of it runs. */
  stop(): Promise<void>;
  /** Ends it without a chance to finish anything, as a power cut does. */
  kill(): Promise<void>;
};

export type StartSettings = {
  /** Where the clock starts, ISO 8601 with offset; state that is kept goes on from its own moment. */
  readonly now?: string;
  readonly locale?: string;
  /** Keeps the state there; by default a folder that is removed in the end. */
  readonly dataFolder?: string;
  readonly fresh?: boolean;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** npm itself where it runs us, else the one on the PATH. */
const npm = (): readonly [string, ...string[]] => {
  const path = process.env.npm_execpath;
  return path?.endsWith('.js') ? [process.execPath, path] : ['npm'];
};

/** The address on the line that begins with this label. */
const addressAfter = (label: string, output: string): string | undefined =>
  output.match(new RegExp(`^ *${label} +(http://\\S+)`, 'm'))?.[1];

/** Resolves when the addresses are printed; rejects with what was printed if it ends before. */
export const startProduct = async (settings: StartSettings): Promise<RunningProduct> => {
  const scratch = await mkdtemp(join(tmpdir(), 'redress-journey-'));
  const [program, ...before] = npm();
  const parameters = [
    ...['start', '--', '--port', '0', '--data', settings.dataFolder ?? scratch],
    ...(settings.now ? ['--now', settings.now] : []),
    ...(settings.locale ? ['--locale', settings.locale] : []),
    ...((settings.fresh ?? true) ? ['--fresh'] : []),
  ];
  // A process group of its own: npm, its shell and the server are stopped together.
  const child = spawn(program, [...before, ...parameters], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      resolve();
    });
  });

  let output = '';
  const addresses = await new Promise<readonly [string, string, string]>((resolve, reject) => {
    const read = (text: string): void => {
      output += text;
      const desk = addressAfter('Desk', output);
      const webApp = addressAfter('Web app', output);
      const partner = addressAfter('Partner site', output);
      if (desk && webApp && partner) resolve([desk, webApp, partner]);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('error', reject);
    void ended.then(() => reject(new Error(`npm start ended early:\n${output}`)));
  });

  const [desk, webApp, partner] = addresses;
  const signalAll = (signal: NodeJS.Signals): void => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, signal);
  };
  const killOnExit = () => signalAll('SIGKILL');
  // A test run that is cut short leaves nothing behind.
  process.on('exit', killOnExit);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    signalAll(signal);
    await ended;
    process.off('exit', killOnExit);
    await rm(scratch, { recursive: true, force: true });
  };
  return {
    desk,
    webApp,
    partner,
    output: () => output,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  };
};
