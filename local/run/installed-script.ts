// A script as it lies in a project: compiled once, run in many worlds.
import { Script } from 'node:vm';
import type { ScriptFiles } from '../google/google.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { codeFileName } from './world.ts';

export type InstalledScript = {
  readonly scriptId: string;
  readonly boundFileId: string;
  readonly code: Script;
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string>>;
  /** Whether the source declares this function, judged by its text as Google does (facts 1.3). */
  declares(functionName: string): boolean;
};

/** At the start of a line or behind a statement; a hit inside a function does no harm. */
const declaration = /(?:^|[;}])[ \t]*(?:async\s+)?function\s*\*?\s*([\w$]+)/gm;

/** Throws when the code does not parse, as Google refuses it on push (facts 1.2). */
export function compileScript(
  { code, manifest, files }: ScriptFiles,
  place: { readonly scriptId: string; readonly boundFileId: string },
): InstalledScript {
  const declared = new Set([...code.matchAll(declaration)].map(([, name]) => name));
  return {
    ...place,
    code: new Script(code, { filename: codeFileName }),
    manifest: parseManifest(manifest),
    files,
    declares: (functionName) => declared.has(functionName),
  };
}
