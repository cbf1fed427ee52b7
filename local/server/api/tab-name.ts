// How a tab is named in calls so that no title and no key can stand for another.

/** For `:name` in `/api/tabs/:name`: the tab with this id, whatever any tab is called. */
export const tabNameOf = (id: number): string => `id:${id}`;
