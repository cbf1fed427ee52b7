// The version of a plan that was changed: the number at its end grows by one.

/** `1` → `2`, `2026.4` → `2026.5`, `draft` → `draft 2`. */
export const nextVersion = (version: string): string => {
  const [, stem = version, number] = /^(.*?)(\d+)\s*$/.exec(version) ?? [];
  return number === undefined ? `${version} 2` : `${stem}${Number(number) + 1}`;
};
