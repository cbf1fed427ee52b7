// The built script, read from the folder that clasp would push.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ScriptFiles } from '../google/google.ts';

/** One `Code.js`, the manifest, and every HTML file by its name. */
export const readScriptFiles = (folder: string): ScriptFiles => {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    manifest: JSON.parse(read('appsscript.json')),
    files: Object.fromEntries(pages.map((name) => [basename(name, '.html'), read(name)])),
  };
};
