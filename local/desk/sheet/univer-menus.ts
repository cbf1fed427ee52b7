// Entries of Univer's own menus for deeds that the server does not take from a person.

const ids: readonly string[] = [];

/** In the form of Univer's `menu` option. */
export const HIDDEN_MENUS: Record<string, { readonly hidden: true }> = Object.fromEntries(
  ids.map((id) => [id, { hidden: true } as const]),
);
