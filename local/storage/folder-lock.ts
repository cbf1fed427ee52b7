// One process per folder: a lock file that names its holder.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export class FolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The folder ${folder} is already open in process ${pid}. Stop that one first.`);
    this.name = 'FolderInUse';
  }
}

/** Takes the folder or throws FolderInUse; answers the function that gives it back. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (!isExisting(error)) throw error;
    }
    const holder = readHolder(path);
    if (holder && isRunning(holder)) throw new FolderInUse(folder, holder.pid);
    rmSync(path, { force: true });
  }
}

type Holder = { readonly pid: number; readonly start: string };

function readHolder(path: string): Holder | undefined {
  try {
    const [pid = '', start = ''] = readFileSync(path, 'utf8').split(' ');
    return /^\d+$/.test(pid) ? { pid: Number(pid), start } : undefined;
  } catch {
    // Removed between our attempt and our look: its holder has just gone.
    return undefined;
  }
}

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

const isExisting = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';
