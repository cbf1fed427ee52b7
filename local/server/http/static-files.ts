// Files of one folder, by path: nothing outside it, nothing hidden, no listing.
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Answer, Headers } from './message.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/** The file's content with its type, or null where there is no such file inside `folder`. */
export const staticFile = async (
  folder: string,
  path: string,
  headers: Headers = {},
): Promise<Answer | null> => {
  const name = decoded(path);
  if (name === null || name.includes('\0') || /(^|\/)\./.test(name)) return null;
  try {
    const file = await realpath(join(folder, name));
    if (!file.startsWith((await realpath(folder)) + sep)) return null;
    return {
      status: 200,
      headers: {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        // Asked anew each time: a rebuild must show at once.
        'Cache-Control': 'no-cache',
        ...headers,
      },
      body: await readFile(file),
    };
  } catch {
    return null;
  }
};
