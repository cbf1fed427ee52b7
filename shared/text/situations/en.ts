// What the watch says of situations: what was seen, and what would be usual; in English.
export const en = {
  list: ({ items }: { items: readonly string[] }) => items.join('; '),
  reason: ({ reason, seen, source }: { reason: string; seen: string; source: string }) =>
    seen === '' ? `${reason} (${source})` : `${reason}: ${seen} (${source})`,
  cluster: ({ seen, about, since }: { seen: number; about: string; since: string }) =>
    `${seen} people with “${about}” since ${since}`,
  sharedBatch: ({ batch, count, seen }: { batch: string; count: number; seen: number }) =>
    `, ${count} of ${seen} name batch ${batch}`,
  surge: ({ seen, usual, percent }: { seen: number; usual: string; percent: string }) =>
    `${seen} complaints in 24 hours, ${usual} a day are usual: ${percent} %`,
  noUsual: 'far more than 100',
  unusual: (facts: { seen: number; about: string; days: number; usual: string; chance: string }) =>
    `${facts.seen} people${facts.about === '' ? '' : ` with “${facts.about}”`} in ${facts.days} days, ${facts.usual} are usual; chance alone gives that once in ${facts.chance} such periods`,
  occurs: ({ count }: { count: number }) => (count === 1 ? '1 complaint' : `${count} complaints`),
  members: 'Complaints',
  opened: 'Opened',
};
