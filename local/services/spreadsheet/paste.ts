// What a paste takes along, from the arguments of `copyTo`; and what `clear` clears.
import type { LayerName } from '../../book/change.ts';
import { type CopyWhat, copyAll } from '../../book/copy.ts';
import { enumName, flag, mismatch } from './arguments.ts';
import { CopyPasteType } from './enums.ts';

const pasteTypes: Readonly<
  Record<
    | 'PASTE_NORMAL'
    | 'PASTE_NO_BORDERS'
    | 'PASTE_FORMAT'
    | 'PASTE_FORMULA'
    | 'PASTE_DATA_VALIDATION'
    | 'PASTE_VALUES',
    Pick<CopyWhat, 'content' | 'layers'>
  >
> = {
  PASTE_NORMAL: { content: 'formulas', layers: copyAll.layers },
  PASTE_NO_BORDERS: { content: 'formulas', layers: copyAll.layers },
  PASTE_FORMAT: { content: 'none', layers: ['format', 'style'] },
  PASTE_FORMULA: { content: 'formulas', layers: [] },
  PASTE_DATA_VALIDATION: { content: 'none', layers: ['validation'] },
  PASTE_VALUES: { content: 'values', layers: [] },
};

const isPasteType = (name: string): name is keyof typeof pasteTypes => name in pasteTypes;

/** `copyTo(to)`, `copyTo(to, {formatOnly, contentsOnly})` or `copyTo(to, type, transposed)`. */
export function pastedAs(method: string, optionsOrType: unknown, transposed: unknown): CopyWhat {
  if (optionsOrType === undefined) return copyAll;
  if (transposed !== undefined) {
    const type = enumName(method, CopyPasteType, optionsOrType);
    if (!isPasteType(type)) throw new Error(`${method} with ${type} is not provided here.`);
    return { ...copyAll, ...pasteTypes[type], transposed: flag(method, transposed) };
  }
  const { formatOnly, contentsOnly } = options(method, optionsOrType);
  if (contentsOnly) return { ...copyAll, ...pasteTypes.PASTE_VALUES };
  return formatOnly ? { ...copyAll, ...pasteTypes.PASTE_FORMAT } : copyAll;
}

type Part = 'content' | LayerName;

/** The parts that `clear(options)` clears: without options, all but notes and validations. */
export function clearedParts(method: string, given: unknown): Part[] {
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options(method, given ?? {});
  const chosen: Part[] = [
    ...(contentsOnly ? (['content', 'richText'] as const) : []),
    ...(formatOnly ? (['format', 'style'] as const) : []),
    ...(commentsOnly ? (['note'] as const) : []),
    ...(validationsOnly ? (['validation'] as const) : []),
  ];
  return chosen.length > 0 ? chosen : ['content', 'richText', 'format', 'style'];
}

function options(method: string, given: unknown): Readonly<Record<string, unknown>> {
  if (typeof given !== 'object' || given === null) throw mismatch(method, [given]);
  return { ...given };
}
