// One process per folder: each that wants it leaves a file named after itself, then looks for others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, nodeFiles } from './files.ts';

export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The folder ${folder} is already open in process ${pid}. Stop that one first.`);
    this.name = 'FolderInUse';
  }
}

/** A process; its start tells it from an earlier one of the same number, '' where nobody knows it. */
export type Holder = { readonly pid: number; readonly start: string };

/** The processes of this machine, as a lock needs to know them. */
export type Processes = {
  readonly self: Holder;
  readonly isRunning: (holder: Holder) => boolean;
};

/**
 * Takes the folder or throws FolderInUse; answers the function that gives it back.
 *
 * A file's name says whose it is, so what a dead process left can be removed without ever touching
 * what a living one holds. Of two that come at once at least one sees the other: each has left its
 * file before it looks. Both may then be refused, but never both let in.
 */
export function lockFolder(
  folder: string,
  files: Files = nodeFiles,
  processes: Processes = thisMachine(),
): () => void {
  const { self, isRunning } = processes;
  const mine = lockName(self);
  leave(folder, mine, files, self.pid);
  const release = () => files.remove(join(folder, mine));
  try {
    for (const name of files.list(folder)) {
      const holder = name === mine ? undefined : readHolder(name);
      if (!holder) continue;
      if (isRunning(holder)) throw new FolderInUse(folder, holder.pid);
      files.remove(join(folder, name));
    }
    return release;
  } catch (error) {
    release();
    throw error;
  }
}

function leave(folder: string, mine: string, files: Files, pid: number): void {
  try {
    files.close(files.open(join(folder, mine), 'wx'));
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isThere ? new FolderInUse(folder, pid) : error;
  }
}

const lockName = ({ pid, start }: Holder) => `lock-${pid}-${start}`;

function readHolder(name: string): Holder | undefined {
  const [, pid, start = ''] = /^lock-(\d+)-(\d*)$/.exec(name) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), start };
}

const thisMachine = (): Processes => ({
  self: { pid: process.pid, start: startOf(process.pid) },
  isRunning,
});

/** A pid comes back into use, so the holder must also have begun when the lock says. */
function isRunning({ pid, start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  // A killed process keeps its number as a zombie until its parent has asked for it.
  if (fieldsOf(pid)[0] === 'Z') return false;
  const now = startOf(pid);
  return now === '' || start === '' || now === start;
}

/** Clock ticks from boot to the start of a process, the 20th field; '' where the system does not tell. */
const startOf = (pid: number): string => fieldsOf(pid)[19] ?? '';

/** What `/proc` tells of a process after its name in brackets, which may hold spaces: its state first. */
function fieldsOf(pid: number): readonly string[] {
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
